"""The proxy does to a connection what its fate says, at the byte it says, and counts it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from .fate import CALM, Weather
from .proxy import ChaosProxy

pytestmark = pytest.mark.anyio

HERE = 10
AT_BYTE = replace(CALM, upward=0, reach=(HERE, HERE))
"""A network whose blow, if it has one, strikes after so many bytes of an answer."""
BIG = bytes(range(256)) * 8000
Ends = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Send back what comes, until one side has enough."""
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()


@asynccontextmanager
async def proxied(weather: Weather) -> AsyncGenerator[tuple[ChaosProxy, asyncio.StreamReader, asyncio.StreamWriter]]:
    """A connection through the proxy to a server that sends back what it gets."""
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    async with server, ChaosProxy(server.sockets[0].getsockname()[1], weather=weather) as proxy:
        reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
        try:
            yield proxy, reader, writer
        finally:
            writer.transport.abort()
    assert not proxy.links
    assert not proxy.tasks


@pytest.mark.parametrize(
    "weather", [CALM, replace(CALM, slow=1, bandwidth=(2e7, 2e7)), replace(CALM, latency=0.001, jitter=0.001)]
)
async def test_everything_arrives_in_order(weather: Weather) -> None:
    async with proxied(weather) as (proxy, reader, writer):
        writer.write(BIG)
        assert await reader.readexactly(len(BIG)) == BIG
        assert proxy.counts["up"] == proxy.counts["down"] == len(BIG)
        assert proxy.counts["connections"] == 1


async def test_a_cut_connection_delivers_what_came_before() -> None:
    """What was delivered arrives, and the end is a proper one."""
    async with proxied(replace(AT_BYTE, cut=1)) as (proxy, reader, writer):
        writer.write(b"x" * 100)
        assert await reader.read() == b"x" * HERE
        assert proxy.counts["cut"] == 1


async def test_a_reset_ends_the_connection_at_its_byte() -> None:
    async with proxied(replace(AT_BYTE, reset=1)) as (proxy, reader, writer):
        writer.write(b"x" * 100)
        with pytest.raises(ConnectionResetError):
            await reader.readexactly(HERE + 1)
        assert proxy.counts["reset"] == 1


async def test_reset_of_a_request() -> None:
    """Its first bytes reach the server, whose answer does not come."""
    async with proxied(replace(AT_BYTE, reset=1, upward=1)) as (proxy, reader, writer):
        writer.write(b"x" * 100)
        with pytest.raises(ConnectionResetError):
            await reader.readexactly(100)
        assert proxy.counts["up"] == HERE


async def test_a_refused_connection_is_reset_at_once() -> None:
    async with proxied(replace(AT_BYTE, refuse=1)) as (proxy, reader, _writer):
        with pytest.raises(ConnectionResetError):
            await reader.readexactly(1)
        assert (proxy.counts["refuse"], proxy.counts["up"]) == (1, 0)


async def test_a_stall_delivers_nothing_and_ends_in_a_reset() -> None:
    """Nothing comes after that byte; when the time is up, a reset."""
    async with proxied(replace(AT_BYTE, stall=1, stall_seconds=(0.05, 0.06))) as (proxy, reader, writer):
        writer.write(b"x" * 100)
        assert await reader.readexactly(HERE) == b"x" * HERE
        with pytest.raises(ConnectionResetError):
            await reader.readexactly(1)
        assert (proxy.counts["stall"], proxy.counts["down"]) == (1, HERE)


async def test_everything_arrives_after_a_pause() -> None:
    """After it, the rest."""
    async with proxied(replace(AT_BYTE, pause=1, pause_seconds=(0.05, 0.06))) as (proxy, reader, writer):
        writer.write(BIG)
        assert await reader.readexactly(len(BIG)) == BIG
        assert proxy.counts["pause"] == 1


async def test_the_client_leaves() -> None:
    """The server's side is closed too, though a stall holds the answer."""
    async with proxied(replace(AT_BYTE, stall=1, stall_seconds=(60, 61))) as (proxy, reader, writer):
        writer.write(b"x" * 100)
        await reader.readexactly(HERE)
        (link,) = proxy.links
        gone = asyncio.Event()
        proxy.when_gone = lambda left: gone.set() if left is link else None
        writer.close()
        await gone.wait()
        assert not proxy.links


async def test_a_server_that_does_not_listen_ends_the_connection() -> None:
    async with ChaosProxy(1, weather=CALM) as proxy:
        reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
        with pytest.raises(ConnectionResetError):
            await reader.readexactly(1)
        writer.transport.abort()
        assert proxy.counts["unreachable"] == 1


async def test_connections_are_spared_on_request() -> None:
    """What is connected from then on is spared."""
    async with proxied(replace(AT_BYTE, refuse=1)) as (proxy, _reader, _writer):
        proxy.is_calm = True
        other_reader, other_writer = await asyncio.open_connection("127.0.0.1", proxy.port)
        other_writer.write(b"x" * 100)
        assert await other_reader.readexactly(100) == b"x" * 100
        other_writer.transport.abort()
