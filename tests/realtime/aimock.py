"""aimock, a server of this API that is not ours, in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

__all__ = ["INSTALL", "MissingError", "aimock"]

VERSION: Final = "1.43.0"
INSTALL: Final = f"npm install --no-save @copilotkit/aimock@{VERSION}"
"""To be run in the project's folder, or in that which AIMOCK_FOLDER names."""
_START_SECONDS: Final = 30.0


class MissingError(Exception):
    """It is not installed; says how to do that."""


@contextmanager
def aimock(fixtures: list[dict[str, Any]], folder: Path) -> Iterator[str]:
    """Run it. Gives what a client takes as its `base_url`.

    Args:
        fixtures: what it answers.
        folder: for its files.

    Raises:
        MissingError: Node or the package is not installed.
    """
    program = _program()
    (folder / "fixtures.json").write_text(json.dumps({"fixtures": fixtures}))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    # With an empty list of keys it does not start.
    environment = {name: value for name, value in os.environ.items() if name != "AIMOCK_API_KEYS"}
    with open(folder / "log", "wb") as log:
        process = subprocess.Popen(
            [*program, "-p", str(port), "-f", str(folder / "fixtures.json")],
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait_until_ready(process, port, folder / "log")
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        process.terminate()
        process.wait(10)


def _program() -> list[str]:
    node = shutil.which("node")
    home = Path(os.environ.get("AIMOCK_FOLDER") or Path(__file__).parents[2])
    package = home / "node_modules" / "@copilotkit" / "aimock" / "package.json"
    if node is None or not package.exists():
        raise MissingError(f"aimock is not installed: {INSTALL}")
    found = json.loads(package.read_text())
    if found["version"] != VERSION:
        raise MissingError(f"aimock {found['version']} is installed, not {VERSION}: {INSTALL}")
    return [node, str(home / "node_modules" / ".bin" / "llmock")]


def _wait_until_ready(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + _START_SECONDS
    while True:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/ready", timeout=1).close()
        except OSError:
            assert process.poll() is None, log.read_text()
            assert time.monotonic() < until, f"not ready after {_START_SECONDS:g} seconds: {log.read_text()}"
            time.sleep(0.05)
        else:
            return
