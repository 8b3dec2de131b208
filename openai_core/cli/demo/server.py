"""The demo's server, in a child process so that client and server do not share an interpreter. Both ends are here.

The child says where it serves in one line on its output, and ends when its input does: so it never outlives the
parent, however that one ends.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from types import TracebackType
from typing import Final

__all__ = ["BROKEN", "LOAD", "SCENE_HEADER", "SILENT", "STREAM", "ChildServer", "ServerNotStartedError"]

SCENE_HEADER: Final = "x-demo-scene"
"""A request header by which the server knows which part of the demo it plays in."""
STREAM: Final = "stream"
"""Value of the header: answer as slowly as a model does."""
BROKEN: Final = "broken"
"""Value of the header: break off in the middle of a streamed answer."""
SILENT: Final = "silent"
"""Value of the header: take the request, and say nothing."""
LOAD: Final = "load"
"""Value of the header: be overloaded now and then."""

_BETWEEN_EVENTS: Final = 0.04
_REFUSED_ONE_IN: Final = 100
_STOP_SECONDS: Final = 5.0


class ServerNotStartedError(Exception):
    """The child process ended before it served."""


class ChildServer:
    """A server that runs as long as the `with` block."""

    def __init__(self) -> None:
        self.base_url = ""
        """What a client takes as its `base_url`; empty before the block."""

    def __enter__(self) -> ChildServer:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None, "asked for above"
        try:
            self.base_url = self._process.stdout.readline().strip()
        except BaseException:
            self._stop()
            raise
        if not self.base_url:
            self._stop()
            raise ServerNotStartedError(
                f"the server's process ended with status {self._process.returncode} before it served; see above"
            )
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stop()

    def _stop(self) -> None:
        process = self._process
        assert process.stdin is not None, "asked for above"
        assert process.stdout is not None, "asked for above"
        process.stdin.close()
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


def serve_until_input_ends() -> None:
    """What the child does."""
    from ...testing import Fault, LocalServer

    # Ctrl-C reaches both processes; the parent still needs its server to close its connections properly.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    overloaded = Fault.status(429, headers={"retry-after-ms": "50"})
    with LocalServer() as server:
        server.fault(Fault.delay(between_events=_BETWEEN_EVENTS), match=lambda r: r.headers.get(SCENE_HEADER) == STREAM)
        server.fault(
            overloaded, match=lambda r: r.headers.get(SCENE_HEADER) == LOAD and r.number % _REFUSED_ONE_IN == 0
        )
        server.fault(Fault.truncate(after=b'"content":" 7"'), match=lambda r: r.headers.get(SCENE_HEADER) == BROKEN)
        server.fault(Fault.stall(None), match=lambda r: r.headers.get(SCENE_HEADER) == SILENT)
        print(server.base_url, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    serve_until_input_ends()
