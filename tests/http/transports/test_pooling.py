"""What the transports do with connections of their own: how many, for how long, and what happens to forgotten ones."""

from __future__ import annotations

import gc
import socket
from collections.abc import AsyncIterator, Iterator
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import ClosedError, PoolTimeout, ReadError, TransportRequest, TransportResponse
from openai_core.http.transports.httptools.connection import Connection
from openai_core.http.transports.httptools.response import WholeResponse
from openai_core.http.transports.idle_connections import CHECK_AFTER
from openai_core.net.settings import TransportSettings
from openai_core.testing.transports.server import TransportServer
from tests.clock import Clock
from tests.waiting import until

from .conftest import Make

pytestmark = pytest.mark.anyio


_STOPPING = ["asyncio+aiohttp", "asyncio+httptools", "trio+httptools"]
"""The transports that send no more of a body once an answer is there, not even to the end of a piece."""


class _Endless:
    """A body that counts its pieces."""

    content_length = None
    replayable = False

    def __init__(self) -> None:
        self.produced = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            self.produced += 1
            yield b"x" * 65536


@pytest.fixture
def server() -> Iterator[TransportServer]:
    with TransportServer() as server:
        yield server


def _request(server: TransportServer, path: str = "/echo", **limits: Any) -> TransportRequest:
    return TransportRequest("POST", server.url + path, {}, b"x", Timeout(10, **limits))


def _connections(server: TransportServer) -> int:
    return len({seen.connection for seen in server.seen})


async def _serve(transport: Any, server: TransportServer, times: int = 1) -> None:
    for _ in range(times):
        assert await (await transport.send(_request(server))).read() == b"x"


async def test_more_tasks_than_connections_wait_for_their_turn(make: Make, server: TransportServer) -> None:
    transport = make(TransportSettings(max_connections=5))
    async with anyio.create_task_group() as tasks:
        for _ in range(100):
            tasks.start_soon(_serve, transport, server)
    assert server.count("/echo") == 100
    assert _connections(server) <= 5


async def test_waiting_too_long_for_a_connection_says_how_many_are_in_use(make: Make, server: TransportServer) -> None:
    transport = make(TransportSettings(max_connections=2))
    held = [await transport.send(_request(server, "/half-body")) for _ in range(2)]
    with pytest.raises(PoolTimeout, match=r"within 0.02 s: 2 of 2 in use, 0 idle, 0 other requests waiting") as caught:
        await transport.send(_request(server, pool=0.02))
    assert caught.value.sent == "no"
    for response in held:
        await response.aclose()
    await _serve(transport, server)


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/reset", "was lost|closed the connection"),
        ("/garbage", "is not HTTP"),
        ("/truncated", "stopped before its end"),
        ("/silent", "no byte of the response"),
    ],
)
async def test_every_failure_gives_its_place_back(make: Make, server: TransportServer, path: str, problem: str) -> None:
    transport = make(TransportSettings(max_connections=1))
    for _ in range(3):
        with pytest.raises(Exception, match=problem):
            await (await transport.send(_request(server, path, read=0.05))).read()
    with pytest.raises(ValueError, match="holds a line break"):
        await transport.send(TransportRequest("POST", server.url, {"x": "\n"}, None, Timeout(1)))
    for url in ("http://127.0.0.1:1/", "https://127.0.0.1:1/"):
        with pytest.raises(Exception, match="cannot connect"):
            await transport.send(TransportRequest("POST", url, {}, None, Timeout(5)))
    await _serve(transport, server)


async def test_cancelled_requests_give_their_places_back(make: Make, server: TransportServer) -> None:
    transport = make(TransportSettings(max_connections=2))
    async with anyio.create_task_group() as tasks:
        for _ in range(2):
            tasks.start_soon(transport.send, _request(server, "/silent"))
        await until(lambda: server.count("/silent") == 2, "both have arrived")
        for _ in range(3):
            tasks.start_soon(transport.send, _request(server))
        await anyio.wait_all_tasks_blocked()
        tasks.cancel_scope.cancel()
    await _serve(transport, server, 3)
    assert server.count("/echo") == 3, "those that had waited for a place were not sent"


async def test_idle_connections_are_limited(make: Make, server: TransportServer) -> None:
    transport = make(TransportSettings(max_keepalive_connections=2))
    await _hold_together(transport, server, 6)
    before = _connections(server)
    await _hold_together(transport, server, 6)
    assert _connections(server) - before == 4, "two of the six were kept"


async def test_no_connection_is_kept_when_none_may_be(make: Make, server: TransportServer) -> None:
    for settings in (TransportSettings(max_keepalive_connections=0), TransportSettings(keepalive_expiry=0)):
        before = _connections(server)
        await _serve(make(settings), server, 3)
        assert _connections(server) - before == 3


async def _hold_together(transport: Any, server: TransportServer, count: int) -> None:
    server.go.clear()
    responses: list[TransportResponse] = [await transport.send(_request(server, "/live")) for _ in range(count)]
    server.go.set()
    for response in responses:
        assert await response.read() == b"firstsecond"


async def test_an_idle_connection_expires(make: Make, server: TransportServer, clock: Clock) -> None:
    transport = make(TransportSettings(keepalive_expiry=60))
    await _serve(transport, server)
    clock.advance(50)
    await _serve(transport, server)
    assert _connections(server) == 1
    clock.advance(61)
    await _serve(transport, server)
    assert _connections(server) == 2


async def test_an_expired_connection_is_closed(make: Make, server: TransportServer, clock: Clock) -> None:
    """Not only when another request would use it."""
    transport = make(TransportSettings(keepalive_expiry=60))
    first, second = [await transport.send(_request(server)) for _ in range(2)]
    await first.read()
    clock.advance(61)
    await second.read()
    assert await anyio.to_thread.run_sync(server.has_ended, server.seen[0].connection, 5)


async def test_only_so_many_hosts_are_remembered(make: Make, server: TransportServer) -> None:
    """A program that asks ever new hosts keeps no connections to the first ones, and can go on asking them."""
    transport: Any = make()
    transport._idle.max_origins = 2
    with TransportServer() as second, TransportServer() as third:
        for each in (server, second, third, server):
            await _serve(transport, each)
            assert len(transport._idle.origins) <= 2
        assert await anyio.to_thread.run_sync(server.has_ended, 0, 5)
        assert _connections(server) == 2


async def test_only_so_many_urls_are_remembered(make: Make, server: TransportServer) -> None:
    transport: Any = make()
    transport._idle.max_routes = 3
    for number in range(8):
        await (await transport.send(_request(server, f"/echo?n={number}"))).read()
        assert len(transport._idle.routes) <= 3
    assert _connections(server) == 1


@pytest.mark.parametrize("how", ["unread", "begun", "in a cycle", "in another thread"])
async def test_a_forgotten_response_gives_its_place_back(make: Make, server: TransportServer, how: str) -> None:
    transport = make(TransportSettings(max_connections=1))
    kept: list[Any] = [await transport.send(_request(server, "/half-body"))]
    if how == "begun":
        assert await anext(kept[0].iter_bytes()) == b"x" * 10
    elif how == "in a cycle":
        kept.append(kept)
    elif how == "in another thread":
        await anyio.to_thread.run_sync(kept.clear)
    del kept
    gc.collect()
    await _serve(transport, server)
    lost = next(seen for seen in server.seen if seen.target == "/half-body").lost
    assert await anyio.to_thread.run_sync(lost.wait, 5)


@pytest.mark.parametrize("kind", _STOPPING, indirect=True)
async def test_a_forgotten_answer_to_a_body_that_is_still_sent_stops_it(make: Make, server: TransportServer) -> None:
    body = _Endless()
    transport = make(TransportSettings(max_connections=1))
    await transport.send(TransportRequest("POST", server.url + "/refuse-body", {}, body, Timeout(10)))
    gc.collect()
    await _serve(transport, server)
    assert await anyio.to_thread.run_sync(server.seen[0].lost.wait, 5)
    so_far = body.produced
    await anyio.wait_all_tasks_blocked()
    assert body.produced == so_far


async def test_closing_ends_what_is_under_way(make: Make, server: TransportServer) -> None:
    transport = make()
    await _serve(transport, server)
    response = await transport.send(_request(server, "/half-body"))
    await transport.aclose()
    with pytest.raises(ClosedError, match=r"^the client is closed$") as caught:
        await transport.send(_request(server))
    assert caught.value.sent == "no"
    lost = next(seen for seen in server.seen if seen.target == "/half-body").lost
    assert await anyio.to_thread.run_sync(lost.wait, 5)
    await response.aclose()


async def test_closing_while_an_origin_is_looked_up_ends_the_request(make: Make, server: TransportServer) -> None:
    """Certificates are read in a thread at first; what waits for them must not connect afterwards."""
    transport = make()
    begun = anyio.Event()

    async def send() -> None:
        request = TransportRequest("GET", server.url.replace("http:", "https:"), {}, None, Timeout(10))
        begun.set()
        with pytest.raises(ClosedError, match="the client was closed before it connected") as caught:
            await transport.send(request)
        assert caught.value.sent == "no"

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(send)
        await begun.wait()
        await transport.aclose()


@pytest.mark.parametrize("kind", _STOPPING, indirect=True)
async def test_a_large_body_that_is_refused_early_is_stopped(make: Make, server: TransportServer) -> None:
    body = _Endless()
    transport = make(TransportSettings(max_connections=1))
    response = await transport.send(TransportRequest("POST", server.url + "/refuse-body", {}, body, Timeout(10)))
    assert (response.status, await response.read()) == (413, b"too large")
    await _serve(transport, server)
    so_far = body.produced
    await anyio.lowlevel.checkpoint()
    assert body.produced == so_far


@pytest.mark.parametrize("kind", _STOPPING, indirect=True)
async def test_what_a_server_has_refused_is_not_written_to_the_end(make: Make, server: TransportServer) -> None:
    async def answer_when_the_buffers_are_full() -> None:
        before = 0
        while body.produced > before or not before:
            before = body.produced
            await anyio.wait_all_tasks_blocked()
        server.go.set()

    body = _Endless()
    transport: Any = make()
    request = TransportRequest("POST", server.url + "/refuse-unread", {}, body, Timeout(10))
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(answer_when_the_buffers_are_full)
        response: Any = await transport.send(request)
    sock = None if isinstance(response, WholeResponse) else _socket_of(response)
    assert await response.read() == b"too large"
    for _ in range(3):
        await anyio.lowlevel.checkpoint()
    is_closed = not transport._connections if sock is None else sock.fileno() == -1
    assert is_closed, "the rest of the body would wait for a server that does not read it"


async def test_sockets_are_probed_when_they_are_quiet(make: Make, server: TransportServer) -> None:
    transport: Any = make()
    response = await transport.send(_request(server, "/live"))
    sock = _socket_of(response)
    assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) != 0
    assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0
    for name in ("TCP_KEEPIDLE", "TCP_KEEPINTVL"):
        if hasattr(socket, name):
            assert 0 < sock.getsockopt(socket.IPPROTO_TCP, getattr(socket, name)) <= 60
    server.go.set()
    await response.read()


def _socket_of(response: Any) -> Any:
    protocol = getattr(response, "_protocol", None)
    if protocol is not None:
        return protocol.transport.get_extra_info("socket")
    connection = getattr(response, "_connection", None)
    if isinstance(connection, Connection):
        return connection.link.sock
    return response._response.extensions["network_stream"].get_extra_info("socket")


async def test_a_response_cannot_be_read_in_two_ways(make: Make, server: TransportServer) -> None:
    response = await make().send(_request(server, "/half-body"))
    await anext(response.iter_bytes())
    await response.aclose()
    with pytest.raises(RuntimeError, match="it is closed or was iterated over"):
        await response.read()


async def test_a_connection_that_ended_while_the_loop_was_busy_is_not_used(
    make: Make, server: TransportServer, clock: Clock
) -> None:
    """One that was idle for long enough for that is checked before it is used; one that is open is used again."""
    transport = make()
    request = _request(server, "/close-after")
    for number in (1, 2, 3):
        assert await (await transport.send(request)).read() == b"last"
        assert server.has_ended(number - 1, 5)  # which blocks, so the loop sees nothing of that end
        clock.advance(CHECK_AFTER)
        assert server.count("/close-after") == number
    assert _connections(server) == 3
    for _ in range(3):
        await _serve(transport, server)
        clock.advance(CHECK_AFTER)
    assert _connections(server) == 4


async def test_a_body_that_ends_with_the_connection_must_not_end_by_its_loss(
    make: Make, server: TransportServer
) -> None:
    transport = make()
    for read in (lambda response: response.read(), _iterate):
        server.go.clear()
        response = await transport.send(_request(server, "/reset-until-close"))
        server.go.set()
        with pytest.raises(ReadError, match="in the middle of the response") as caught:
            await read(response)
        assert caught.value.sent == "yes"


async def _iterate(response: TransportResponse) -> bytes:
    return b"".join([chunk async for chunk in response.iter_bytes()])


async def test_closing_in_no_time_leaves_no_iterator(make: Make, server: TransportServer, clock: Clock) -> None:
    """On a loop so busy that the time for closing is over before it began, nothing is left to be collected."""
    transport = make()
    response = await transport.send(_request(server, "/half-body"))
    assert await anext(aiter(response.iter_bytes()))
    clock.step = 60
    await response.aclose()
    clock.step = 0
    del response
    gc.collect()
    await anyio.lowlevel.checkpoint()
    await _serve(transport, server)


@pytest.mark.parametrize("kind", ["asyncio+httpx", "trio+httpx"], indirect=True)
async def test_dead_connections_are_closed_together(make: Make, server: TransportServer) -> None:
    """Whoever finds many of them does not wait for one after the other, at a turn of the loop each, or more."""
    count = 10
    transport: Any = make()
    async with anyio.create_task_group() as tasks:
        for _ in range(count):
            tasks.start_soon(_serve, transport, server)
    (origin,) = transport._idle.origins.values()
    idle = [connection for connection, _ in origin.idle]
    begun: list[Any] = []
    ended: list[Any] = []
    all_begun = anyio.Event()

    def closing(close: Any) -> Any:
        async def aclose() -> None:
            begun.append(close)
            if len(begun) == len(idle):
                all_begun.set()
            await all_begun.wait()
            await close()
            ended.append(close)

        return aclose

    for connection in idle:
        connection.aclose = closing(connection.aclose)
    origin.idle.extend([(origin.idle.popleft()[0], float("-inf")) for _ in idle])
    await _serve(transport, server)
    assert 1 < len(ended) == len(idle)
