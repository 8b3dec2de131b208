"""Write a response to its connection, whole or broken. The bytes are put together here, so that any can be missing."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import socket
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus

from aiohttp import web

from .answers import Answer, BrokenOff, EventAnswer, FileAnswer, LiveAnswer, PlainAnswer
from .faults import Fault, Place, ResetFault, StallFault, TruncateFault
from .registry import Registration

__all__ = ["CLOSED", "KEPT", "Delivery", "reset"]

_REASONS = {status.value: status.phrase for status in HTTPStatus}


class _Sent(web.StreamResponse):
    """Reports to aiohttp that the response has been written already, and whether the connection can be used again."""

    def __init__(self, kept: bool) -> None:
        super().__init__()
        self._kept = kept

    @property
    def keep_alive(self) -> bool:
        return self._kept

    async def prepare(self, request: web.BaseRequest) -> None:
        return None

    async def write_eof(self, data: bytes = b"") -> None:
        return None


KEPT = _Sent(True)
CLOSED = _Sent(False)


@dataclass(frozen=True, slots=True)
class Delivery:
    """How one response is to be sent."""

    request: web.BaseRequest
    headers: dict[str, str]
    """Those of every response."""
    pause: float
    """Seconds before each event but the first."""
    breaking: Registration[Fault] | None
    """The fault that breaks off the response, if any."""
    close: bool
    """Close the connection after the response."""

    async def send(self, answer: Answer) -> web.StreamResponse:
        """Write the response. Returns what is passed to aiohttp.

        Raises:
            ConnectionError: the client went away.
        """
        try:
            return await self._send(answer)
        except BrokenOff:
            await self._flush()
            end(self.request)
            return CLOSED

    async def _send(self, answer: Answer) -> web.StreamResponse:
        close = self.close or not self.request.keep_alive
        head = self._head(answer, close)
        if self.breaking is not None:
            return await self._send_broken(answer, head, self.breaking)
        if isinstance(answer, PlainAnswer):
            await self._write(head + answer.body)
        elif isinstance(answer, FileAnswer):
            await self._write(head)
            for block in answer.pieces():
                await self._write(block)
        elif isinstance(answer, LiveAnswer):
            await self._write(head)
            async with contextlib.aclosing(answer.follow()) as events:
                async for event in events:
                    await self._write(b"%x\r\n%b\r\n" % (len(event), event))
            await self._write(b"0\r\n\r\n")
        else:
            await self._write(head)
            await self._write_events(answer.pieces())
            await self._write(b"0\r\n\r\n")
        return CLOSED if close else KEPT

    async def _send_broken(self, answer: Answer, head: bytes, breaking: Registration[Fault]) -> web.StreamResponse:
        fault = breaking.value
        assert isinstance(fault, ResetFault | TruncateFault | StallFault), "`breaking` is looked up among these"
        if fault.after is None:
            # Only a stall has no place in the body: a reset before the head never gets as far as a response.
            await breaking.stall()
            await self._write(head)
            await self._write_body(answer, answer.pieces())
            return CLOSED
        body = list(answer.pieces())
        before, after = _cut(body, fault.after)
        await self._write(head)
        await self._write_body(answer, before, end=False)
        if isinstance(fault, StallFault):
            await breaking.stall()
            await self._write_body(answer, after)
        elif isinstance(fault, ResetFault):
            await self._flush()
            reset(self.request)
        else:
            await self._flush()
            end(self.request)
        return CLOSED

    async def _write_body(self, answer: Answer, parts: Iterator[bytes] | list[bytes], *, end: bool = True) -> None:
        if isinstance(answer, EventAnswer | LiveAnswer):
            await self._write_events(iter(parts))
            if end:
                await self._write(b"0\r\n\r\n")
        else:
            for part in parts:
                await self._write(part)

    async def _write_events(self, events: Iterator[bytes]) -> None:
        for number, event in enumerate(events):
            if number and self.pause:
                await asyncio.sleep(self.pause)
            if event:
                await self._write(b"%x\r\n%b\r\n" % (len(event), event))

    async def _write(self, data: bytes) -> None:
        # Without headers of its own, aiohttp's writer passes bytes through and waits while the client reads too slowly.
        await self.request.writer.write(data)

    async def _flush(self) -> None:
        """Wait until the client's side has everything that was written: a reset would throw away the rest."""
        while True:
            transport = self.request.transport
            if transport is None or transport.is_closing():
                raise ConnectionResetError("the client went away")
            if not transport.get_write_buffer_size() and not _unacknowledged(transport.get_extra_info("socket")):
                return
            await asyncio.sleep(0.001)

    def _head(self, answer: Answer, close: bool) -> bytes:
        fields = {"content-type": answer.content_type} | self.headers | dict(answer.headers)
        if isinstance(answer, EventAnswer | LiveAnswer):
            fields["transfer-encoding"] = "chunked"
        elif "content-length" not in fields:
            length = len(answer.body) if isinstance(answer, PlainAnswer) else answer.spool.length
            fields["content-length"] = str(length)
        if close:
            fields["connection"] = "close"
        lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        return f"HTTP/1.1 {answer.status} {_REASONS.get(answer.status, 'Unknown')}\r\n{lines}\r\n".encode("latin-1")


def reset(request: web.BaseRequest) -> None:
    """Close the connection with a TCP RST."""
    if request.transport is not None:
        sock = request.transport.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        request.transport.abort()


def end(request: web.BaseRequest) -> None:
    """Close the connection with a TCP FIN, at once."""
    if request.transport is not None:
        request.transport.abort()


def _unacknowledged(sock: socket.socket) -> int:
    """Bytes that the kernel has yet to deliver; 0 where it cannot be asked."""
    if sys.platform == "win32":
        return 0
    import fcntl
    from termios import TIOCOUTQ

    (unsent,) = struct.unpack("i", fcntl.ioctl(sock.fileno(), TIOCOUTQ, bytes(4)))
    return int(unsent)


def _cut(parts: list[bytes], place: Place) -> tuple[list[bytes], list[bytes]]:
    """Split a body, given in parts, at a place."""
    if isinstance(place, bytes):
        at = b"".join(parts).find(place)
        # A place that does not occur is the body's end: a test sees the whole body and not a silent 0.
        position = at + len(place) if at >= 0 else sum(map(len, parts))
    else:
        position = place if place >= 0 else max(0, sum(map(len, parts)) + place)
    ends = list(itertools.accumulate(map(len, parts)))
    before = [part[: max(0, position - (end - len(part)))] for part, end in zip(parts, ends, strict=True)]
    after = [part[len(kept) :] for part, kept in zip(parts, before, strict=True)]
    return [part for part in before if part], [part for part in after if part]
