"""What the checks of transports work with: a transport, a scripted server, and assertions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Mapping
from typing import Any, Final

import anyio
import anyio.to_thread

from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import (
    BodyStream,
    Transport,
    TransportError,
    TransportRequest,
    TransportResponse,
)

from .server import Seen, TransportServer

__all__ = ["PATIENT", "Pieces", "Trial", "expect", "expect_sent", "in_time", "iterate", "read_whole", "that"]

PATIENT: Final = Timeout(20)
"""Limits for what is not expected to take time."""


class Trial:
    """What a check works with: the transport, and a scripted server."""

    def __init__(self, transport: Transport, server: TransportServer, unit: float) -> None:
        self.transport = transport
        self.server = server
        self.unit = unit

    async def send(
        self,
        path: str,
        body: bytes | BodyStream | None = None,
        *,
        method: str = "POST",
        headers: Mapping[str, str] | None = None,
        timeout: Timeout = PATIENT,
        url: str | None = None,
    ) -> TransportResponse:
        """Send to the server."""
        request = TransportRequest(method, (url or self.server.url) + path, headers or {}, body, timeout)
        return await self.transport.send(request)

    async def read(self, path: str, body: bytes | BodyStream | None = None, **options: Any) -> bytes:
        """Send, and read the whole response."""
        response = await self.send(path, body, **options)
        return await response.read()

    async def last_seen(self, path: str) -> Seen:
        """The latest request for a path, once it has arrived."""
        with anyio.fail_after(10):
            while True:
                for seen in reversed(list(self.server.seen)):
                    if seen.target == path:
                        return seen
                await anyio.sleep(0.005)

    async def expect_lost(self, path: str) -> None:
        """The server must see its connection closed."""
        seen = await self.last_seen(path)
        lost = await anyio.to_thread.run_sync(seen.lost.wait, 5, abandon_on_cancel=True)
        that(lost, f"the connection of {path} was expected to be closed; it is still open after 5 s")

    async def expect_usable(self) -> None:
        """After whatever happened, the next request must go through."""
        body = await self.read("/echo", b"still there")
        that(body == b"still there", f"the next request was expected to work; it got {body!r}")


def that(holds: object, otherwise: str) -> None:
    # Not a statement `assert`: these checks must check under `python -O` too.
    if not holds:
        raise AssertionError(otherwise)


async def expect(kinds: type[TransportError] | tuple[type[TransportError], ...], awaited: Awaitable[object]) -> Any:
    kinds = kinds if isinstance(kinds, tuple) else (kinds,)
    names = " or ".join(kind.__name__ for kind in kinds)
    try:
        result = await awaited
    except TransportError as exc:
        that(isinstance(exc, kinds), f"{names} was expected, {type(exc).__name__} came: {exc}")
        that(str(exc), f"the {type(exc).__name__} says nothing")
        return exc
    raise AssertionError(f"{names} was expected, but it gave {result!r}")


def expect_sent(error: TransportError, *allowed: str) -> None:
    that(error.sent in allowed, f"sent={' or '.join(allowed)} was expected of {error!r}, it says {error.sent}")


class Pieces:
    """A streamed body of pieces."""

    def __init__(
        self, *pieces: bytes, known: bool, announced: int | None = None, fail: Exception | None = None
    ) -> None:
        self._pieces = pieces
        self._fail = fail
        self.content_length = (announced or sum(map(len, pieces))) if known else None
        self.replayable = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece
        if self._fail is not None:
            raise self._fail


async def read_whole(response: TransportResponse) -> bytes:
    return await response.read()


async def iterate(response: TransportResponse) -> bytes:
    return b"".join([chunk async for chunk in response.iter_bytes()])


async def in_time(t: Trial, awaited: Awaitable[object]) -> object:
    started = anyio.current_time()
    try:
        return await awaited
    finally:
        taken = anyio.current_time() - started
        that(taken < 10 * t.unit + 5, f"a limit of {t.unit} s was expected to be kept, it took {taken:.1f} s")
        that(taken > 0.5 * t.unit, f"a limit of {t.unit} s was expected to be waited for, it took {taken:.3f} s")
