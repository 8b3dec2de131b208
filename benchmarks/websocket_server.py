"""Websockets of the benchmark server: each message of a client's is answered with frames that were made beforehand.

What serves HTTP, and hands a connection over, is server.py.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
import struct
from typing import Final

from . import payloads

__all__ = ["WebsocketProtocol", "accepted", "routes"]

_GUID: Final = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_KEY: Final = re.compile(rb"\r\nsec-websocket-key: *(\S+)\r\n", re.IGNORECASE)
_TEXT, _CLOSE, _PING, _PONG = 1, 8, 9, 10


def routes() -> dict[bytes, bytes]:
    """What each route answers to a message."""
    whole = b"".join(frame(_TEXT, message) for message in payloads.realtime_turn())
    one = frame(_TEXT, payloads.realtime_turn()[1])
    return {b"/websocket/v1/realtime": whole, b"/websocket-one/v1/realtime": one}


def frame(opcode: int, payload: bytes) -> bytes:
    """One frame of a server's."""
    size = len(payload)
    head = bytes([0x80 | opcode])
    if size < 126:
        return head + bytes([size]) + payload
    return head + (b"\x7e" + struct.pack(">H", size) if size < 65_536 else b"\x7f" + struct.pack(">Q", size)) + payload


def accepted(head: bytes) -> bytes:
    """The answer to a handshake, without extensions."""
    key = _KEY.search(head)
    token = base64.b64encode(hashlib.sha1((key[1] if key else b"") + _GUID).digest())
    return (
        b"HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n"
        b"sec-websocket-accept: %b\r\nx-request-id: req_benchmark\r\n\r\n" % token
    )


class WebsocketProtocol(asyncio.Protocol):
    """One open websocket: an answer for each message; what is in the message does not matter."""

    def __init__(self, transport: asyncio.Transport, answer: bytes) -> None:
        self._transport = transport
        self._answer = answer
        self._buffer = b""

    def data_received(self, data: bytes) -> None:
        """Answer every complete frame in what has arrived; keep the rest."""
        data = self._buffer + data
        while len(data) >= 6:
            size, start = data[1] & 0x7F, 2
            if size == 126:
                size, start = int.from_bytes(data[2:4], "big"), 4
            end = start + 4 + size
            if len(data) < end:
                break
            self._frame(data[0] & 0x0F, data[start:end])
            data = data[end:]
        self._buffer = data

    def _frame(self, opcode: int, masked: bytes) -> None:
        if opcode == _TEXT:
            self._transport.write(self._answer)
            return
        payload = bytes(byte ^ masked[index % 4] for index, byte in enumerate(masked[4:]))
        if opcode == _PING:
            self._transport.write(frame(_PONG, payload))
        elif opcode == _CLOSE:
            self._transport.write(frame(_CLOSE, payload))
            self._transport.close()
