"""Imports everything of a client that openapi-python-client has made, and compares its
calls with the operations of the bundle.

    imports.py BUNDLE FOLDER
"""

import importlib
import json
import pkgutil
import sys
from pathlib import Path

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


def plain(name: str) -> str:
    """A name without what each language writes in its own way."""
    return name.replace("_", "").lower()


def main() -> None:
    bundle, folder = Path(sys.argv[1]), Path(sys.argv[2])
    document = json.loads(bundle.read_text(encoding="utf-8"))
    declared = sorted(
        plain(operation["operationId"])
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in METHODS
    )
    packages = [path.parent.name for path in folder.glob("*/__init__.py")]
    if len(packages) != 1:
        sys.exit(f"{folder} has the packages {packages}")
    sys.path.insert(0, str(folder))
    package = importlib.import_module(packages[0])
    calls = []
    modules = 0
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        loaded = importlib.import_module(module.name)
        modules += 1
        # A call stands in api/<tag>/<operation>.py, and is made by a function.
        if module.name.count(".") == 3 and module.name.split(".")[1] == "api":
            if not callable(getattr(loaded, "sync_detailed", None)):
                sys.exit(f"{module.name} has no call")
            calls.append(plain(module.name.rsplit(".", 1)[1]))
    if sorted(calls) != declared:
        missing, surplus = sorted(set(declared) - set(calls)), sorted(set(calls) - set(declared))
        sys.exit(f"{bundle}: {len(calls)} calls for {len(declared)} operations: {missing=} {surplus=}")
    print(f"{bundle}: {len(calls)} calls, {modules} modules")


main()
