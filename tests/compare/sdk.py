#!/usr/bin/env python3
"""Plays `behaviours.json` to the vendor's Python SDK and writes what it does to `sdk.json`.

    python3 -m venv target/compare
    target/compare/bin/pip install huaweicloudsdkcore==3.1.219 huaweicloudsdkgaussdb==3.1.219 huaweicloudsdkdcs==3.1.219
    target/compare/bin/python tests/compare/sdk.py

All settings of the SDK are its defaults, but where a behaviour says otherwise. It takes two minutes, which is how
long the SDK waits for a service that does not answer; ids of behaviours as arguments play those alone. Nothing is called but servers of this script on the loopback interface.
"""

import inspect
import io
import json
import logging
import os
import platform
import re
import socket
import ssl
import struct
import sys
import tempfile
import threading
import time
import warnings
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
# The SDK writes below the home directory, which shall be none that is in use.
HOME = tempfile.TemporaryDirectory()
os.environ["HOME"] = HOME.name
for name in [name for name in os.environ if name.startswith("HUAWEICLOUD_") or name.lower().endswith("_proxy")]:
    del os.environ[name]

import huaweicloudsdkcore  # noqa: E402
from huaweicloudsdkcore.auth import credentials as sdk_credentials  # noqa: E402
from huaweicloudsdkcore.auth.credentials import BasicCredentials  # noqa: E402
from huaweicloudsdkcore.exceptions.exceptions import SdkException, ServerResponseException  # noqa: E402
from huaweicloudsdkcore.retry.backoff_strategy import NoBackoffStrategy  # noqa: E402
from huaweicloudsdkdcs.v2 import DcsClient, ListBigkeyScanTasksRequest  # noqa: E402
from huaweicloudsdkgaussdb.v3 import (  # noqa: E402
    CreateDatabaseUserList,
    CreateDatabaseUserRequest,
    CreateGaussMySqlDatabaseUserRequest,
    GaussDBClient,
    ListGaussMySqlDatabaseUserRequest,
)

PACKAGES = ["huaweicloudsdkcore", "huaweicloudsdkgaussdb", "huaweicloudsdkdcs"]
SECRET = "PLANTED-1"
SECRET_KEY = "PLANTED-SK"
LONGEST = 200


class Stage:
    """A server that gives the answers of a behaviour, one after the other, the last again and again."""

    def __init__(self, behaviour):
        self.answers = behaviour["answers"]
        self.received = []
        self.connections = 0
        self.lock = threading.Lock()
        self.ends = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        port = self.listener.getsockname()[1]
        self.tls = None
        if behaviour.get("tls"):
            self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.tls.load_cert_chain(HERE / "untrusted.pem")
        self.url = f"{'https' if self.tls else 'http'}://127.0.0.1:{port}"
        if behaviour.get("listen", True):
            threading.Thread(target=self.listen, daemon=True).start()
        else:
            self.listener.close()

    def listen(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        try:
            with self.tls.wrap_socket(connection, server_side=True) if self.tls else connection as stream:
                self.converse(stream)
        except OSError:
            pass  # The client has gone, or refused the certificate.

    def converse(self, stream):
        data = b""
        while True:
            while b"\r\n\r\n" not in data:
                part = stream.recv(65536)
                if not part:
                    return
                data += part
            head, data = data.split(b"\r\n\r\n", 1)
            lines = head.decode("latin-1").split("\r\n")
            headers = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines[1:])}
            length = int(headers.get("content-length", 0))
            while len(data) < length:
                part = stream.recv(65536)
                if not part:
                    return
                data += part
            data = data[length:]
            with self.lock:
                number = len(self.received)
                self.received.append({"target": lines[0].split(" ")[1], "headers": headers})
            answer = self.answers[min(number, len(self.answers) - 1)]
            if not self.give(stream, answer):
                return

    def give(self, stream, answer):
        fault = answer.get("fault")
        if fault == "stall":
            self.ends.wait()
            return False
        if fault == "reset":
            stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        if fault == "close":
            return False
        body = (answer["text"] if "text" in answer else json.dumps(answer["body"], ensure_ascii=False)).encode()
        headers = {"Content-Type": "application/json", **answer.get("headers", {})}
        status = answer.get("status", 200)
        if status != 204:
            headers["Content-Length"] = str(answer.get("length", len(body)))
        lines = [f"HTTP/1.1 {status} Status", *(f"{name}: {value}" for name, value in headers.items())]
        stream.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        return answer.get("then") != "close"

    def close(self):
        self.ends.set()
        self.listener.close()


def code(text):
    """A text as code in a cell of a table, on one line and not too long."""
    text = re.sub(r"127\.0\.0\.1:\d+|port=\d+", lambda found: re.sub(r"\d+$", "PORT", found[0]), text)
    text = re.sub(r"0x[0-9a-f]{6,}", "0x…", text)
    text = " ".join(text.replace("`", "'").replace("|", "¦").split())
    return f"`{text if len(text) <= LONGEST else text[:LONGEST] + '…'}`"


def at(value, pointer):
    """What stands at a pointer: `(found, value)`."""
    for segment in pointer.split("/")[1:]:
        if isinstance(value, list):
            if int(segment) >= len(value):
                return False, None
            value = value[int(segment)]
        elif isinstance(value, dict):
            if segment not in value:
                return False, None
            value = value[segment]
        else:
            names = {wire: attribute for attribute, wire in getattr(value, "attribute_map", {}).items()}
            if segment not in names:
                return False, None
            value = getattr(value, names[segment])
    return True, value


def shown(answer, pointers):
    parts = []
    for pointer in pointers:
        _, value = at(answer, pointer)
        text = "nothing" if value is None else json.dumps(value, ensure_ascii=False, default=str)
        parts.append(code(f"{pointer.rsplit('/', 1)[1]} = {text}"))
    return ", ".join(parts)


def error_name(error):
    kind = type(error)
    return kind.__name__ if isinstance(error, SdkException) else f"{kind.__module__}.{kind.__name__}"


def failed(error):
    name, text = error_name(error), str(error)
    short = name.rsplit(".", 1)[-1]
    return "error " + code(text if text.startswith(short) else f"{name.removeprefix('builtins.')}: {text}")


def counted(stage):
    sent = len(stage.received)
    return [] if sent == 1 else ["nothing is sent"] if sent == 0 else [f"sent {sent} times"]


class Play:
    def __init__(self, behaviour):
        self.behaviour = behaviour
        self.given = behaviour.get("with", {})
        self.stage = Stage(behaviour)
        project = behaviour.get("project", "p1")
        self.credentials = BasicCredentials("AK1", SECRET_KEY, project)
        self.log = io.StringIO()

    def client(self, kind):
        builder = kind.new_builder().with_credentials(self.credentials).with_endpoints([self.stage.url])
        if self.behaviour.get("observe") == "logs":
            builder = builder.with_stream_log(stream=self.log, log_level=logging.DEBUG)
        return builder.build()

    def list_request(self):
        return ListGaussMySqlDatabaseUserRequest(
            instance_id=self.given.get("instance_id", "i1"), limit=self.given.get("limit")
        )

    def create_request(self):
        user = CreateDatabaseUserList(
            name=self.given.get("name", "reader"), password=self.given.get("password", "Abcdefg1")
        )
        body = CreateDatabaseUserRequest(users=[user] * self.given.get("times", 1))
        return CreateGaussMySqlDatabaseUserRequest(instance_id="i1", body=body)

    def list_users(self):
        return self.client(GaussDBClient).list_gauss_my_sql_database_user(self.list_request())

    def list_users_raw(self):
        return self.list_users().to_json_object()

    def list_users_with_retries(self):
        invoker = self.client(GaussDBClient).list_gauss_my_sql_database_user_invoker(self.list_request())
        failed_there = lambda _, error: isinstance(error, ServerResponseException)  # noqa: E731
        return invoker.with_retry(failed_there, 3, NoBackoffStrategy()).invoke()

    def list_users_twice(self):
        client = self.client(GaussDBClient)
        client.list_gauss_my_sql_database_user(self.list_request())
        time.sleep(0.05)
        return client.list_gauss_my_sql_database_user(self.list_request())

    def list_tasks(self):
        request = ListBigkeyScanTasksRequest(instance_id="i1", status=self.given.get("status"))
        return self.client(DcsClient).list_bigkey_scan_tasks(request)

    def create_users(self):
        return self.client(GaussDBClient).create_gauss_my_sql_database_user(self.create_request())

    # What the SDK has no call for is what one gets from the call that is nearest.
    list_all_users = list_users
    create_users_and_wait = create_users

    def call(self):
        return getattr(self, self.behaviour["call"])()


def names(words):
    """Public names in the SDK's core and clients that begin or end with one of these words."""
    found = set()
    folder = Path(huaweicloudsdkcore.__file__).parent
    for file in folder.rglob("*.py"):
        found |= set(re.findall(r"^\s*(?:def|class) ([A-Za-z]\w*)", file.read_text("utf-8"), re.M))
    for client in (GaussDBClient, DcsClient):
        found |= {name for name, _ in inspect.getmembers(client) if not name.startswith("_")}
    parts = {name: re.findall(r"[a-z]+", re.sub(r"([A-Z])", r"_\1", name).lower()) for name in found}
    return sorted(name for name, split in parts.items() if {split[0], split[-1]} & set(words))


def secret_in(text):
    secrets = [secret for secret in (SECRET, SECRET_KEY) if secret in text]
    return f"holds {code(secrets[0])}" if secrets else "does not hold it"


def outcome(behaviour):
    play = Play(behaviour)
    observe = behaviour.get("observe", "answer")
    begin = time.monotonic()
    try:
        if observe == "print":
            value = play.credentials if behaviour["call"] == "credentials" else play.create_request()
            return code(f"{value}")
        if behaviour["call"] == "list_users_by_password":
            kinds = [kind for kind, _ in inspect.getmembers(sdk_credentials, inspect.isclass)]
            takes = set(inspect.signature(BasicCredentials.__init__).parameters) - {"self"}
            takes |= {name for name, _ in inspect.getmembers(BasicCredentials) if name.startswith("with_")}
            assert "BasicCredentials" in kinds and not [name for name in takes if re.search("user|password", name)]
            return "there are no credentials of a user and password"
        if observe == "logs":
            root = logging.getLogger()
            handler = logging.StreamHandler(play.log)
            root.addHandler(handler)
            root.setLevel(logging.DEBUG)
            try:
                play.call()
            finally:
                root.removeHandler(handler)
                root.setLevel(logging.WARNING)
            lines = play.log.getvalue().count("\n")
            assert lines, "nothing was logged"
            return secret_in(play.log.getvalue())
        try:
            answer, error = play.call(), None
        except Exception as raised:  # What a user meets, whatever it is.
            answer, error = None, raised
        parts = []
        if observe == "exception":
            assert error is not None
            text = f"{error} {error!r} {vars(error)}"
            return f"{secret_in(text)}: {failed(error).removeprefix('error ')}"
        if error is not None:
            parts.append(failed(error))
        elif observe == "target":
            parts.append("sends " + code(play.stage.received[0]["target"]))
        elif observe.startswith("header:"):
            value = play.stage.received[0]["headers"].get(observe.removeprefix("header:"))
            if value is None:
                return "none"
            value = re.sub(r"os/(\w+)#[^ ]*#(\w+)", r"os/\1#…#\2", value)
            value = re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "…", value)
            parts.append(code(value))
            if observe == "header:user-agent":
                files = sorted(str(file.relative_to(HOME.name)) for file in Path(HOME.name).rglob("*") if file.is_file())
                parts += [f"the last part from a file that it writes, {code('~/' + file)}" for file in files]
        elif observe == "pages":
            words = ["pages", "paginate", "paginator", "iterate", "iterator"]
            assert not names(words), names(words)
            parts.append(f"{len(answer.users)} users by one call; there is no name for more")
        elif observe == "job":
            words = ["wait", "waiter", "poll", "poller", "until"]
            assert not names(words), names(words)
            parts.append(f"{code(f'job_id = {json.dumps(answer.job_id)}')}; there is no name for waiting")
        elif observe == "connections":
            parts.append(str(play.stage.connections))
            return parts[0]
        else:
            parts.append(shown(answer, behaviour["show"]))
        if not (observe == "target" and error is None):
            parts += counted(play.stage)
        if behaviour.get("time"):
            parts.append(f"after {round(time.monotonic() - begin, -1):.0f} s")
        return "; ".join(parts)
    finally:
        play.stage.close()


def main():
    warnings.simplefilter("ignore")
    groups = json.loads((HERE / "behaviours.json").read_text("utf-8"))
    packages = {name: metadata.version(name) for name in [*PACKAGES, "requests", "urllib3"]}
    versions = {"python": platform.python_version(), "packages": packages}
    only, file, known = sys.argv[1:], HERE / "sdk.json", {}
    if only:
        known = json.loads(file.read_text("utf-8"))
        if {**known, **versions} != known:
            sys.exit("these are other versions than those of the other behaviours: play them all")
        known = known["outcomes"]
    outcomes = {}
    for behaviour in (behaviour for group in groups for behaviour in group["behaviours"]):
        name = behaviour["id"]
        outcomes[name] = known[name] if only and name not in only else outcome(behaviour)
        print(f"{name}: {outcomes[name]}", file=sys.stderr)
    written = {**versions, "outcomes": outcomes}
    file.write_text(json.dumps(written, ensure_ascii=False, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
