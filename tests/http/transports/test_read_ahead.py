"""Bodies that are received ahead of their reader: how far, and what of them is left after a failure."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import anyio.to_thread
import pytest

from openai_core.http.transports.aiohttp.read_ahead import ReadAhead

from .servers import listen, read_head

pytestmark = pytest.mark.anyio

TOTAL = 64 << 20
"""More than the buffers of both sides of a connection hold."""
IN_BUFFERS = 16 << 20
"""What they hold at most, generously."""


class Flood:
    """Answers with a body of `TOTAL` bytes, and knows how much of it was taken."""

    def __init__(self) -> None:
        self.sent = 0
        self.halted = threading.Event()
        """No more is taken, or all of it was."""

    def serve(self, sock: socket.socket) -> None:
        read_head(sock)
        sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % TOTAL)
        piece = b"x" * 65536
        try:
            while self.sent < TOTAL:
                sock.settimeout(None if self.halted.is_set() else 0.2)
                try:
                    self.sent += sock.send(piece[: TOTAL - self.sent])
                except TimeoutError:
                    self.halted.set()
        finally:
            self.halted.set()


@asynccontextmanager
async def received_ahead(port: int) -> AsyncIterator[ReadAhead]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/") as response:
        ahead = ReadAhead(response.content)
        yield ahead
        ahead.stop()


@pytest.mark.slow
async def test_what_nobody_reads_halts_the_server_and_reading_lets_it_go_on() -> None:
    flood = Flood()
    with listen(flood.serve) as port:
        async with received_ahead(port) as ahead:
            assert await anyio.to_thread.run_sync(flood.halted.wait, 20)
            assert flood.sent < IN_BUFFERS
            first = len(ahead.read_nowait())
            assert ReadAhead.MAX_BYTES < first < 4 * ReadAhead.MAX_BYTES
            while chunk := await ahead.readany():
                first += len(chunk)
            assert first == flood.sent == TOTAL
            assert ahead.is_eof()


@pytest.mark.slow
async def test_one_that_waits_for_room_can_be_stopped() -> None:
    flood = Flood()
    with listen(flood.serve) as port:
        before = asyncio.all_tasks()
        async with received_ahead(port) as ahead:
            assert await anyio.to_thread.run_sync(flood.halted.wait, 20)
            (receiving,) = asyncio.all_tasks() - before
            ahead.stop()
            await asyncio.wait([receiving])
            assert receiving.cancelled()


async def test_what_came_before_a_failure_is_read_before_it() -> None:
    def half(sock: socket.socket) -> None:
        read_head(sock)
        sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n0123456789")
        sock.shutdown(socket.SHUT_RDWR)

    with listen(half) as port:
        async with received_ahead(port) as ahead:
            assert await ahead.readany() == b"0123456789"
            with pytest.raises(aiohttp.ClientPayloadError):
                await ahead.readany()
            assert isinstance(ahead.exception(), aiohttp.ClientPayloadError)
