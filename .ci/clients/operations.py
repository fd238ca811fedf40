"""Compares the operations of a bundle with those of the types that openapi-typescript
has made of it.

    operations.py BUNDLE TYPES
"""

import json
import re
import sys
from pathlib import Path

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


def main() -> None:
    bundle, types = Path(sys.argv[1]), Path(sys.argv[2])
    document = json.loads(bundle.read_text(encoding="utf-8"))
    declared = sorted(
        operation["operationId"]
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in METHODS
    )
    text = types.read_text(encoding="utf-8")
    _, _, body = text.partition("\nexport interface operations {\n")
    made = sorted(re.findall(r'^    "?(\w+)"?: \{$', body, re.MULTILINE))
    if made != declared:
        missing, surplus = sorted(set(declared) - set(made)), sorted(set(made) - set(declared))
        sys.exit(f"{types}: {len(made)} of {len(declared)} operations: {missing=} {surplus=}")
    print(f"{types}: {len(made)} operations")


main()
