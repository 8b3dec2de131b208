"""The floor: what a request costs in Python at least. One `asyncio.Protocol`, and HTTP enough for this server.

It has no time limits, no TLS, no retries and no redirects, and refuses nothing but a status other than 200. So it is
no program's alternative; it shows how much of a client's cost is its own.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Final
from urllib.parse import urlsplit

from .. import payloads
from .bare import SCENARIOS
from .harness import AsyncOne, Scenario, WrongAnswerError, check, parse_scenario, serve_async

_OK: Final = b"HTTP/1.1 200 OK\r\n"
_HEAD_END: Final = b"\r\n\r\n"
_LENGTH: Final = b"\r\ncontent-length: "


class Connection(asyncio.Protocol):
    """One connection that is kept, for one request at a time."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._waiting: asyncio.Future[None] | None = None
        self._pieces: list[bytes] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport), "as `create_connection` gives it"
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self._pieces.append(data)
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(exc or WrongAnswerError("the server closed a connection"))

    async def receive(self) -> bytes:
        """Wait for bytes, and give all that have come."""
        if not self._pieces:
            self._waiting = self._loop.create_future()
            await self._waiting
        if len(self._pieces) == 1:
            return self._pieces.pop()
        data = b"".join(self._pieces)
        self._pieces.clear()
        return data

    async def receive_head(self) -> tuple[bytes, bytes]:
        """Wait for the head of an answer; gives it, and what has come of the body."""
        data = await self.receive()
        while (end := data.find(_HEAD_END)) < 0:
            data += await self.receive()
        check("status", data[: len(_OK)], _OK)
        return data[: end + 2], data[end + 4 :]


class RawHttp:
    """Connections that are kept, as many as requests were ever in flight at once; without pipelining."""

    def __init__(self, base_url: str) -> None:
        url = urlsplit(base_url)
        self._address = (url.hostname, url.port)
        self._before_path = f"POST {url.path}"
        self._after_path = (
            f" HTTP/1.1\r\nhost: {url.netloc}\r\nauthorization: Bearer {payloads.API_KEY}\r\n"
            "content-type: application/json\r\ncontent-length: "
        )
        self._idle: list[Connection] = []

    async def post(self, path: str, body: bytes) -> bytes:
        """Send a body, read the whole answer, which has a `content-length`."""
        connection = await self._sent(path, body)
        head, content = await connection.receive_head()
        start = head.index(_LENGTH) + len(_LENGTH)
        length = int(head[start : head.index(b"\r", start)])
        if len(content) < length:
            pieces, size = [content], len(content)
            while size < length:
                pieces.append(await connection.receive())
                size += len(pieces[-1])
            content = b"".join(pieces)
        self._idle.append(connection)
        return content

    async def stream(self, path: str, body: bytes) -> AsyncIterator[bytes]:
        """Send a body, give the answer's chunks as they arrive."""
        connection = await self._sent(path, body)
        _, data = await connection.receive_head()
        while True:
            pieces, start = list[bytes](), 0
            while (end := data.find(b"\r\n", start)) >= 0:
                size = int(data[start:end], 16)
                if len(data) < end + size + 4:
                    break
                if not size:
                    if pieces:
                        yield b"".join(pieces)
                    self._idle.append(connection)
                    return
                pieces.append(data[end + 2 : end + 2 + size])
                start = end + size + 4
            if pieces:
                yield b"".join(pieces)
            data = data[start:] + await connection.receive()

    async def aclose(self) -> None:
        """Close the connections."""
        for connection in self._idle:
            connection.transport.close()

    async def _sent(self, path: str, body: bytes) -> Connection:
        if self._idle:
            connection = self._idle.pop()
        else:
            _, connection = await asyncio.get_running_loop().create_connection(Connection, *self._address)
        head = f"{self._before_path}{path}{self._after_path}{len(body)}\r\n\r\n"
        connection.transport.write(head.encode() + body)
        return connection


@asynccontextmanager
async def opened(scenario: Scenario) -> AsyncGenerator[AsyncOne, None]:
    """Open nothing yet: the first requests connect."""
    http = RawHttp(scenario.base_url)
    try:
        yield SCENARIOS[scenario.name](http)
    finally:
        await http.aclose()


if __name__ == "__main__":
    asked = parse_scenario()
    serve_async(opened(asked), asked)
