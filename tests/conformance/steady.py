"""The mock server `steady`: it checks requests against an OpenAPI document and makes answers up from its schemas."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, Final

__all__ = ["events_wanted", "remarks_in", "running_steady"]

_FLAGS: Final = (
    "--no-color",
    "--quiet",
    "--reject-on-sdk-error=true",
    *(f"--validator-{place}-format=brackets" for place in ("query-array", "query-object", "form-array", "form-object")),
)
_STARTING: Final = 60.0
"""Seconds that reading a document may take."""


@contextmanager
def running_steady(program: Path, document: Path) -> Iterator[str]:
    """Run steady on a document, and give the base URL where it listens.

    Raises:
        RuntimeError: it did not start; the message has what it printed.
    """
    port = _free_port()
    command = [os.fspath(program), *_FLAGS, "--host=127.0.0.1", f"--port={port}", os.fspath(document)]
    with TemporaryFile("w+", encoding="utf-8") as printed:
        # The program is a script around another one: a session of their own, so that both can be ended.
        with subprocess.Popen(command, stdout=printed, stderr=subprocess.STDOUT, start_new_session=True) as process:
            try:
                _wait_for(port, process, printed)
                yield f"http://127.0.0.1:{port}"
            finally:
                _end(process)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _wait_for(port: int, process: subprocess.Popen[Any], printed: IO[str]) -> None:
    """Return when the server takes connections. It says so only in words, so it is asked until it does."""
    give_up = time.monotonic() + _STARTING
    while process.poll() is None and time.monotonic() < give_up:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    printed.seek(0)
    raise RuntimeError(f"steady took no connection on port {port}; it printed: {printed.read()[-2000:]}")


def _end(process: subprocess.Popen[Any]) -> None:
    for what in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, what)
            process.wait(10)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue


def events_wanted(count: int) -> dict[str, str]:
    """The headers with which steady answers in events, so many of them; it goes by these, not by parameters."""
    return {
        "Accept": "text/event-stream",
        "X-Steady-Stream-Count": str(count),
        "X-Steady-Stream-Interval-Ms": "0",
    }


def remarks_in(headers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What steady found in a request that is not as the document says: the place, and `code place: message`."""
    for number in range(1, int(headers.get("x-steady-error-count", "0")) + 1):
        code, place, message = (headers[f"x-steady-error-{number}-{part}"] for part in ("code", "path", "message"))
        yield place, f"{code} {place}: {message}"
