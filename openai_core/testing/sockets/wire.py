"""One websocket at the server's end: the handshake, messages in and out, and closing. It knows no events."""

from __future__ import annotations

import asyncio
import struct
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory
from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.server import ServerProtocol

__all__ = ["WebSocket", "WireBehaviour"]

_MAX_MESSAGE = 64 * 1024 * 1024
_CLOSE_TIMEOUT = 1.0
"""Seconds in which a client should have answered a close."""


@dataclass(frozen=True, slots=True)
class WireBehaviour:
    """How messages are carried."""

    compression: bool = False
    ignores_close: bool = False
    fragment: int | None = None
    """The most bytes of a frame."""
    piece: int | None = None
    """How many bytes are written at a time."""
    pause: float = 0.0
    """Seconds after each piece."""


class WebSocket:
    """An accepted websocket. aiohttp has read the request's head and passes on what comes after it, to `feed_data`.

    Args:
        request: the handshake.
        behaviour: how messages are carried.
        arrived: called after each message that came.
    """

    def __init__(
        self, request: web.BaseRequest, behaviour: WireBehaviour, arrived: Callable[[str | bytes], None]
    ) -> None:
        extensions = [ServerPerMessageDeflateFactory()] if behaviour.compression else None
        self._request = request
        self._behaviour = behaviour
        self._arrived = arrived
        self._protocol = ServerProtocol(extensions=extensions, max_size=_MAX_MESSAGE)
        self._parts: list[bytes] = []
        self._is_text = True
        self._changed = asyncio.Event()
        self._mute = False
        self.incoming: deque[str | bytes] = deque()
        """Messages that came and were not handled, oldest first."""
        self.closed_with: int | None = None
        """The code of the client's close frame, 1005 if it had none; None as long as none came."""

    @property
    def is_open(self) -> bool:
        """Whether the client has neither closed nor gone away."""
        return self.closed_with is None and not self._protocol.eof_sent and self._transport is not None

    @property
    def _transport(self) -> Any:
        transport = self._request.transport
        return None if transport is None or transport.is_closing() else transport

    async def accept(self, headers: Mapping[str, str]) -> int:
        """Answer the handshake. Returns the status: 101, or that with which it was refused as it was no websocket's."""
        request = self._request
        lines = [f"{request.method} {request.raw_path} HTTP/1.1".encode()]
        lines += [name + b": " + value for name, value in request.raw_headers]
        self._protocol.receive_data(b"\r\n".join([*lines, b"", b""]))
        status = 400
        for event in self._protocol.events_received():
            if isinstance(event, Request):
                response = self._protocol.accept(event)
                status = response.status_code
                for name, value in headers.items():
                    response.headers[name] = value
                self._protocol.send_response(response)
        await self._write(b"".join(self._protocol.data_to_send()))
        if status == 101:
            # aiohttp's own way to have the rest of a connection read by something else; only these two methods count.
            parser: Any = self
            request.protocol.set_parser(parser)
        return status

    # What aiohttp calls

    def feed_data(self, data: bytes) -> tuple[bool, bytes]:
        """Take what the client sent."""
        self._protocol.receive_data(data)
        for frame in self._protocol.events_received():
            if isinstance(frame, Frame):
                self._take(frame)
        answers = b"".join(self._protocol.data_to_send())
        if answers and self._transport is not None and not self._mute:
            self._transport.write(answers)
        self._changed.set()
        return False, b""

    def feed_eof(self) -> None:
        """Note that the client has gone."""
        self._protocol.receive_eof()
        self._changed.set()

    def _take(self, frame: Frame) -> None:
        if frame.opcode is Opcode.CLOSE:
            code: tuple[int, ...] = struct.unpack(">H", frame.data[:2]) if len(frame.data) >= 2 else (1005,)
            self.closed_with = code[0]
            self._mute = self._mute or self._behaviour.ignores_close
        elif frame.opcode in (Opcode.TEXT, Opcode.BINARY, Opcode.CONT):
            if frame.opcode is not Opcode.CONT:
                self._is_text = frame.opcode is Opcode.TEXT
                self._parts = []
            self._parts.append(bytes(frame.data))
            if frame.fin:
                data = b"".join(self._parts)
                message = data.decode("utf-8", "replace") if self._is_text else data
                self.incoming.append(message)
                self._arrived(message)

    # What the server does

    def wake(self) -> None:
        """Let `wait` return."""
        self._changed.set()

    async def wait(self) -> None:
        """Wait until something came, or `wake` was called."""
        if not self.incoming and self.is_open:
            self._changed.clear()
            await self._changed.wait()

    async def send(self, message: str | bytes) -> None:
        """Send a message; waits while the client reads too slowly.

        Raises:
            ConnectionError: the client went away.
        """
        is_text = isinstance(message, str)
        data = message.encode() if isinstance(message, str) else message
        size = self._behaviour.fragment or max(1, len(data))
        parts = [data[at : at + size] for at in range(0, len(data), size)] or [b""]
        for number, part in enumerate(parts):
            fin = number == len(parts) - 1
            if number:
                self._protocol.send_continuation(part, fin)
            elif is_text:
                self._protocol.send_text(part, fin)
            else:
                self._protocol.send_binary(part, fin)
        await self._write(b"".join(self._protocol.data_to_send()))

    async def close(self, code: int | None, reason: str) -> None:
        """Send a close frame, whatever its code, and wait a moment for the client's."""
        payload = b"" if code is None else struct.pack(">H", code) + reason.encode()
        await self._write(bytes([0x88, len(payload)]) + payload)
        self._mute = True
        try:
            async with asyncio.timeout(_CLOSE_TIMEOUT):
                while self.is_open:
                    self.incoming.clear()
                    await self.wait()
        except TimeoutError:
            pass

    async def linger(self) -> None:
        """Keep a connection whose client has closed the websocket, until it gives up."""
        if self._behaviour.ignores_close:
            await asyncio.Event().wait()  # aiohttp cancels it when the client has gone

    async def _write(self, data: bytes) -> None:
        if self._transport is None:
            raise ConnectionResetError("the client went away")
        size = self._behaviour.piece or max(1, len(data))
        for at in range(0, len(data), size):
            await self._request.writer.write(data[at : at + size])
            if self._behaviour.pause:
                await asyncio.sleep(self._behaviour.pause)
