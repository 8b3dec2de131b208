"""Clients that users bring: what they set up takes effect, and they are left open."""

from __future__ import annotations

import inspect
import threading
from collections.abc import Iterator
from typing import Any

import aiohttp
import anyio
import httpx
import pytest

from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import (
    ConnectTimeout,
    PoolTimeout,
    ProtocolError,
    ReadTimeout,
    TransportRequest,
    WriteError,
)
from openai_core.http.transports.choose import make_transport
from openai_core.testing.transports.server import TransportServer

pytestmark = pytest.mark.anyio

BOTH = pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])


@pytest.fixture
def server() -> Iterator[TransportServer]:
    with TransportServer() as server:
        yield server


def _request(url: str, body: Any = b"x", **headers: str) -> TransportRequest:
    return TransportRequest("POST", url, headers, body, Timeout(10))


class _Streamed:
    content_length = None
    replayable = True

    async def __aiter__(self) -> Any:
        yield b"one"
        yield b"two"


def _answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(201, headers={"x-seen": request.headers["x-own"]}, content=request.read())


async def _answer_later(request: httpx.Request) -> httpx.Response:
    return httpx.Response(201, headers={"x-seen": request.headers["x-own"]}, content=await request.aread())


@BOTH
async def test_mock_transports_and_default_headers_take_effect(anyio_backend: str) -> None:
    async with httpx.AsyncClient(transport=httpx.MockTransport(_answer_later), headers={"x-own": "yes"}) as client:
        transport = make_transport(client)
        for body, expected in ((b"plain", b"plain"), (_Streamed(), b"onetwo"), (b"y" * 100_000, b"y" * 100_000)):
            response = await transport.send(_request("http://mock.test/", body))
            assert (response.status, response.headers["X-Seen"]) == (201, "yes")
            assert await response.read() == expected
            response = await transport.send(_request("http://mock.test/", body))
            assert b"".join([chunk async for chunk in response.iter_bytes()]) == expected
        await transport.aclose()
        assert not client.is_closed


@BOTH
async def test_sync_mock_transports_take_effect(anyio_backend: str) -> None:
    with httpx.Client(transport=httpx.MockTransport(_answer), headers={"x-own": "yes"}) as client:
        transport = make_transport(client)
        response = await transport.send(_request("http://mock.test/", _Streamed()))
        assert (response.status, await response.read()) == (201, b"onetwo")
        await transport.aclose()
        assert not client.is_closed


@BOTH
async def test_asgi_applications_can_be_called(anyio_backend: str) -> None:
    async def application(scope: Any, receive: Any, send: Any) -> None:
        body = b""
        more = True
        while more:
            message = await receive()
            body, more = body + message["body"], message["more_body"]
        await send({"type": "http.response.start", "status": 200, "headers": [(b"x-path", scope["path"].encode())]})
        await send({"type": "http.response.body", "body": body})

    async with httpx.AsyncClient(transport=httpx.ASGITransport(application)) as client:
        response = await make_transport(client).send(_request("http://app.test/v1/x", b"body"))
        assert response.headers["x-path"] == "/v1/x"
        assert await response.read() == b"body"


@BOTH
async def test_event_hooks_are_called_and_may_read(anyio_backend: str, server: TransportServer) -> None:
    called: list[str] = []

    async def on_request(request: httpx.Request) -> None:
        called.append(request.method)

    async def on_response(response: httpx.Response) -> None:
        called.append((await response.aread()).decode())

    hooks: Any = {"request": [on_request], "response": [on_response]}
    async with httpx.AsyncClient(event_hooks=hooks, trust_env=False) as client:
        transport = make_transport(client)
        for path, expected in (("/echo", b"x"), ("/gzip", b"squeezed " * 1000)):
            response = await transport.send(_request(server.url + path))
            assert await response.read() == expected
            response = await transport.send(_request(server.url + path))
            assert [chunk async for chunk in response.iter_bytes()] == [expected]
            await response.aclose()
    assert called[:4] == ["POST", "x", "POST", "x"]


async def test_sync_event_hooks_are_called_and_may_read(server: TransportServer) -> None:
    called: list[bytes] = []

    def on_response(response: httpx.Response) -> None:
        called.append(response.read())

    with httpx.Client(event_hooks={"response": [on_response]}, trust_env=False) as client:
        response = await make_transport(client).send(_request(server.url + "/gzip"))
        assert await response.read() == b"squeezed " * 1000 == called[0]


async def test_auth_and_mounts_of_a_client_take_effect(server: TransportServer) -> None:
    mounts: Any = {"http://mounted.test": httpx.MockTransport(_answer_later)}
    async with httpx.AsyncClient(
        auth=("user", "pass"), mounts=mounts, headers={"x-own": "1"}, trust_env=False
    ) as client:
        transport = make_transport(client)
        assert (await transport.send(_request("http://mounted.test/"))).status == 201
        await (await transport.send(_request(server.url + "/echo"))).read()
        assert server.seen[0].all_of("authorization") == ["Basic dXNlcjpwYXNz"]


class _Twice(httpx.Auth):
    """As one that needs the server's challenge first."""

    def auth_flow(self, request: httpx.Request) -> Any:
        response = yield request
        request.headers["x-answered"] = str(response.status_code)
        yield request


@BOTH
async def test_an_auth_that_asks_twice_sends_the_body_twice(server: TransportServer) -> None:
    async with httpx.AsyncClient(auth=_Twice(), trust_env=False) as client:
        response = await make_transport(client).send(_request(server.url + "/echo", b"whole body"))
        assert await response.read() == b"whole body"
    assert [(seen.body, seen.all_of("x-answered")) for seen in server.seen] == [
        (b"whole body", []),
        (b"whole body", ["200"]),
    ]


class _Breaking(httpx.AsyncBaseTransport):
    """Fails in the middle of sending."""

    body: Any = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.body = aiter(request.stream)  # type: ignore[arg-type]
        assert await anext(self.body) == b"whole body"
        raise httpx.WriteError("broken", request=request)


@BOTH
async def test_a_body_that_is_not_sent_to_its_end_leaves_no_generator(anyio_backend: str) -> None:
    breaking = _Breaking()
    async with httpx.AsyncClient(transport=breaking) as client:
        with pytest.raises(WriteError, match="broken"):
            await make_transport(client).send(_request("http://x.test/", b"whole body"))
    assert not inspect.isasyncgen(breaking.body), "the event loop would have to look after it"


async def test_headers_of_the_request_beat_those_of_the_client(server: TransportServer) -> None:
    async with httpx.AsyncClient(headers={"accept": "no/no", "user-agent": "mine"}, trust_env=False) as client:
        await (await make_transport(client).send(_request(server.url + "/echo", accept="yes/yes"))).read()
    seen = server.seen[0]
    assert (seen.all_of("accept"), seen.all_of("user-agent")) == (["yes/yes"], ["mine"])


async def test_limits_of_a_client_make_pool_timeouts(server: TransportServer) -> None:
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=1), trust_env=False) as client:
        transport = make_transport(client)
        held = await transport.send(_request(server.url + "/half-body"))
        request = TransportRequest("POST", server.url + "/echo", {}, b"", Timeout(10, pool=0.02))
        with pytest.raises(PoolTimeout, match=r"no free connection within 0.02 s; raise the limits"):
            await transport.send(request)
        await held.aclose()


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (httpx.ReadTimeout("late"), ReadTimeout),
        (httpx.ConnectTimeout("late"), ConnectTimeout),
        (httpx.RemoteProtocolError("strange"), ProtocolError),
    ],
)
async def test_errors_of_mocks_are_translated_and_chained(raised: Exception, expected: type[Exception]) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise raised

    async with httpx.AsyncClient(transport=httpx.MockTransport(fail)) as client:
        with pytest.raises(expected) as caught:
            await make_transport(client).send(_request("http://mock.test/"))
        assert caught.value.__cause__ is raised


async def test_mistakes_of_mocks_stay_what_they_are() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise LookupError("a mistake in a test")

    async with httpx.AsyncClient(transport=httpx.MockTransport(fail)) as client:
        with pytest.raises(LookupError):
            await make_transport(client).send(_request("http://mock.test/"))


async def test_closed_clients_say_so() -> None:
    client, sync_client, session = httpx.AsyncClient(), httpx.Client(), aiohttp.ClientSession()
    transports = [make_transport(one) for one in (client, sync_client, session)]
    await client.aclose()
    await anyio.to_thread.run_sync(sync_client.close)
    await session.close()
    for transport in transports:
        with pytest.raises(RuntimeError, match=r"passed (in|as http_client) is closed"):
            await transport.send(_request("http://mock.test/"))


async def test_a_session_of_aiohttp_keeps_its_headers_and_middlewares(server: TransportServer) -> None:
    called: list[str] = []

    async def middleware(request: Any, handler: Any) -> Any:
        called.append(request.method)
        return await handler(request)

    async with aiohttp.ClientSession(headers={"x-own": "yes"}, middlewares=(middleware,)) as session:
        transport = make_transport(session)
        await (await transport.send(_request(server.url + "/echo"))).read()
        await transport.aclose()
        assert not session.closed
    assert called == ["POST"]
    assert server.seen[0].all_of("x-own") == ["yes"]


class _CancellingBody(httpx.SyncByteStream):
    """Cancels the one who waits for its only chunk just before that comes; notes when it is closed."""

    def __init__(self, scope: anyio.CancelScope) -> None:
        self.scope = scope
        self.closed = threading.Event()

    def __iter__(self) -> Iterator[bytes]:
        anyio.from_thread.run_sync(self.scope.cancel)
        yield b"one"

    def close(self) -> None:
        self.closed.set()


@BOTH
@pytest.mark.parametrize("when", ["before a read", "during a read", "during the request"])
async def test_a_response_of_a_sync_client_is_closed_when_nobody_waits_for_it(anyio_backend: str, when: str) -> None:
    """Whether the thread had begun, was in the step, or was done with it: the client has the connection back."""
    scope = anyio.CancelScope()
    body = _CancellingBody(scope)

    def answer(request: httpx.Request) -> httpx.Response:
        if when == "during the request":
            anyio.from_thread.run_sync(scope.cancel)
        return httpx.Response(200, stream=body)

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        transport: Any = make_transport(client)
        with scope:
            response = await transport.send(_request("http://mock.test/"))
            if when == "before a read":
                scope.cancel()
            await response.read()
        assert scope.cancelled_caught
        assert await anyio.to_thread.run_sync(body.closed.wait, 5)
        await transport.aclose()


@pytest.mark.slow
@BOTH
async def test_cancelling_a_sync_client_frees_its_thread(anyio_backend: str, server: TransportServer) -> None:
    with httpx.Client(trust_env=False) as client:
        transport: Any = make_transport(client)
        response = await transport.send(_request(server.url + "/half-body"))
        with anyio.move_on_after(0.1):
            await response.read()
        seen = next(seen for seen in server.seen if seen.target == "/half-body")
        assert await anyio.to_thread.run_sync(seen.lost.wait, 5)
        await response.aclose()


@BOTH
async def test_a_blocking_client_has_a_hundred_threads_at_most(anyio_backend: str) -> None:
    """What comes after them waits for one of them to be free, and holds up nothing else."""
    under_way: list[int] = []
    full, go_on = threading.Event(), threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        under_way.append(threading.get_ident())
        if len(under_way) >= 100:
            full.set()
        assert go_on.wait(20)
        return httpx.Response(200)

    ended = 0

    async def send() -> None:
        nonlocal ended
        response = await transport.send(_request("http://h/v1"))
        await response.aclose()
        ended += 1

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        transport = make_transport(http_client=client)
        async with anyio.create_task_group() as tasks:
            for _ in range(103):
                tasks.start_soon(send)
            assert await anyio.to_thread.run_sync(full.wait, 20)
            await anyio.wait_all_tasks_blocked()
            assert (len(under_way), ended) == (100, 0)
            go_on.set()
    assert (len(under_way), ended) == (103, 103)
