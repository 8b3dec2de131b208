"""A client that is closed while its calls run: each call ends at once, and says why, wherever it waited."""

from __future__ import annotations

import contextlib
import functools
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pytest

from openai_core import APIConnectionError, RetryPolicy, Timeout, TransportSettings
from tests.http.transports.servers import listen, read_head
from tests.waiting import until
from tests.worlds import World

pytestmark = pytest.mark.anyio

Make = Callable[..., Any]
Call = Callable[[Any], Any]

_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
_CHUNK = b'data: {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}\n\n'


class Silent:
    """A server, or proxy, that reads so much of a request, answers so much, and then says nothing more."""

    def __init__(self, answer: bytes = b"", *, tls: bool = False) -> None:
        self.reached = threading.Event()
        self._answer = answer
        self._tls = tls
        self._over = threading.Event()

    def serve(self, sock: socket.socket) -> None:
        """Serve one connection."""
        if self._tls:
            sock.recv(1)  # of the handshake
        else:
            read_head(sock)
        if self._answer:
            sock.sendall(self._answer)
        self.reached.set()
        self._over.wait(20)

    def end(self) -> None:
        self._over.set()


@contextlib.contextmanager
def silent(answer: bytes = b"", *, tls: bool = False) -> Iterator[tuple[Silent, str]]:
    server = Silent(answer, tls=tls)
    with listen(server.serve) as port:
        try:
            yield server, f"127.0.0.1:{port}"
        finally:
            server.end()


@contextlib.contextmanager
def _unconnectable() -> Iterator[tuple[Silent, str]]:
    """An address whose queue of connections is full: the system lets further ones wait."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    fillers = [socket.socket() for _ in range(4)]
    for each in fillers:
        each.setblocking(False)
        each.connect_ex(listener.getsockname())
    server = Silent()
    server.reached.set()
    try:
        yield server, f"127.0.0.1:{listener.getsockname()[1]}"
    finally:
        for each in [*fillers, listener]:
            each.close()


async def _plain(client: Any) -> Any:
    return await client.models.retrieve("m")


async def _upload(client: Any) -> Any:
    return await client.files.create(file=("name", b"x" * (32 << 20)), purpose="user_data")


async def _stream(client: Any, begun: Callable[[], object]) -> Any:
    async for _ in await client.chat.completions.create(model="m", messages=[], stream=True):
        begun()


def _in_use(client: Any) -> int:
    """Requests that a client has in flight, one that waits for a place included."""
    core = client.facade._async if hasattr(client, "facade") else client
    limiters = [entry.transport._limiter for entry in core._transports._entries.values()]
    return sum(each.in_use + len(each._waiting) for each in limiters)


async def _ended_by_closing(client: Any, call: Call, server: Silent, calls: int = 1) -> BaseException:
    """What a call ends with whose client is closed once the server was reached."""
    errors: list[BaseException] = []
    begun = anyio.Event()
    if call is _stream:
        call = functools.partial(_stream, begun=begun.set)
    else:
        begun.set()

    async def run() -> None:
        try:
            await call(client)
        except APIConnectionError as exc:
            errors.append(exc)

    with anyio.fail_after(5):
        async with anyio.create_task_group() as group:
            group.start_soon(run)
            assert await anyio.to_thread.run_sync(server.reached.wait, 5)
            await begun.wait()
            if calls:
                await until(lambda: _in_use(client) == calls, "all are in flight")
            for _ in range(3):
                await anyio.wait_all_tasks_blocked()
            await client.close()
    (error,) = errors
    return error


def _check(error: BaseException) -> None:
    assert "the client was closed" in str(error) or "the client is closed" in str(error)
    chain: list[BaseException] = []
    inner: BaseException | None = error
    while inner is not None:
        chain.append(inner)
        inner = inner.__cause__
    assert not any(isinstance(each, AttributeError | RuntimeError) for each in chain), chain


WHERE: dict[str, tuple[Callable[[], Any], str, Call]] = {
    "connecting": (_unconnectable, "http", _plain),
    "TLS handshake": (lambda: silent(tls=True), "https", _plain),
    "sending": (lambda: silent(), "http", _upload),
    "before the head": (lambda: silent(), "http", _plain),
    "in the head": (lambda: silent(b"HTTP/1.1 200 OK\r\nx: "), "http", _plain),
    "in the body": (lambda: silent(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"), "http", _plain),
    "in a stream": (lambda: silent(_HEAD + b"%x\r\n%b\r\n" % (len(_CHUNK), _CHUNK)), "http", _stream),
}


@pytest.mark.parametrize("through", ["direct", "proxy"])
@pytest.mark.parametrize("where", WHERE)
async def test_a_call_ends_at_once(where: str, through: str, make_client: Make) -> None:
    begin, scheme, call = WHERE[where]
    with begin() as (server, address):
        arguments: dict[str, Any] = {"base_url": f"{scheme}://{address}/v1"}
        if through == "proxy":
            arguments = {
                "base_url": f"{scheme}://api.test/v1",
                "transport_settings": TransportSettings(proxy=f"http://{address}"),
            }
        client = make_client(timeout=Timeout(30), **arguments)
        _check(await _ended_by_closing(client, call, server))


@pytest.mark.parametrize("call", [_plain, _upload])
@pytest.mark.parametrize("through", ["direct", "proxy"])
async def test_a_call_over_a_used_connection_ends_at_once(
    through: str, call: Call, world: World, make_client: Make
) -> None:
    used, reached = Silent(), threading.Event()

    def serve(sock: socket.socket) -> None:
        read_head(sock)
        sock.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}")
        if read_head(sock):
            reached.set()
        used.serve(sock)

    with listen(serve) as port:
        settings = TransportSettings(proxy=f"http://127.0.0.1:{port}" if through == "proxy" else None)
        host = "api.test" if through == "proxy" else f"127.0.0.1:{port}"
        client = make_client(base_url=f"http://{host}/v1", timeout=Timeout(30), transport_settings=settings)
        await _plain(client)
        used.reached = reached
        _check(await _ended_by_closing(client, call, used))
        used.end()


async def test_a_tunnel_ends_at_once(make_client: Make) -> None:
    """The proxy connects, and what is behind it never speaks TLS."""
    with silent(b"HTTP/1.1 200 Connection established\r\n\r\n") as (server, address):
        settings = TransportSettings(proxy=f"http://{address}")
        client = make_client(base_url="https://api.test/v1", timeout=Timeout(30), transport_settings=settings)
        _check(await _ended_by_closing(client, _plain, server))


async def test_a_call_that_waits_for_a_connection_ends_at_once(make_client: Make) -> None:
    with silent() as (server, address):
        settings = TransportSettings(max_connections=1)
        client = make_client(base_url=f"http://{address}/v1", timeout=Timeout(30), transport_settings=settings)

        async def both(client: Any) -> None:
            errors: list[BaseException] = []

            async def one() -> None:
                try:
                    await _plain(client)
                except APIConnectionError as exc:
                    errors.append(exc)

            async with anyio.create_task_group() as group:
                group.start_soon(one)
                group.start_soon(one)
            assert len(errors) == 2
            for each in errors:
                _check(each)
            raise errors[0]

        await _ended_by_closing(client, both, server, calls=2)


async def test_a_call_that_waits_before_a_retry_ends_at_once(make_client: Make) -> None:
    answer = b"HTTP/1.1 503 Busy\r\nretry-after: 20\r\ncontent-length: 0\r\n\r\n"
    with silent(answer) as (server, address):
        client = make_client(base_url=f"http://{address}/v1", timeout=Timeout(30), retry=RetryPolicy(max_retries=2))
        _check(await _ended_by_closing(client, _plain, server, calls=0))


async def test_many_calls_end_at_once(world: World, make_client: Make) -> None:
    """Some are connected, some are connecting, some wait for a place."""
    with silent() as (_, address):
        settings = TransportSettings(max_connections=20)
        client = make_client(base_url=f"http://{address}/v1", timeout=Timeout(30), transport_settings=settings)
        ended: list[BaseException] = []

        async def one() -> None:
            try:
                await _plain(client)
            except APIConnectionError as exc:
                ended.append(exc)

        with anyio.fail_after(10):
            async with anyio.create_task_group() as group:
                for _ in range(30):
                    group.start_soon(one)
                await until(lambda: _in_use(client) == 30, "all are in flight")
                await client.close()
        assert len(ended) == 30
        for each in ended:
            _check(each)
