"""Which transport a client uses, by its setting and the event loop."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import types
from typing import Any, Literal

import aiohttp
import httpx
import pytest
import trio

from openai_core import AsyncOpenAI
from openai_core.http.transports.aiohttp.transport import AiohttpTransport
from openai_core.http.transports.base import TransportRequest
from openai_core.http.transports.choose import check_http_client, make_transport
from openai_core.http.transports.httptools.transport import HttptoolsTransport
from openai_core.http.transports.httpx.sync import HttpxSyncTransport
from openai_core.http.transports.httpx.transport import HttpxTransport


class _Own:
    """A transport of a user's."""

    closed = False

    async def send(self, request: TransportRequest) -> Any:
        return types.SimpleNamespace(status=200, method=request.method)

    async def aclose(self) -> None:
        self.closed = True


def _on(library: str, *arguments: Any) -> Any:
    async def main() -> Any:
        made = make_transport(*arguments)
        await made.aclose()
        return made

    return asyncio.run(main()) if library == "asyncio" else trio.run(main)


@pytest.mark.parametrize(
    ("library", "name", "kind"),
    [
        ("asyncio", None, AiohttpTransport),
        ("asyncio", "aiohttp", AiohttpTransport),
        ("asyncio", "httptools", HttptoolsTransport),
        ("asyncio", "httpx", HttpxTransport),
        ("trio", None, HttptoolsTransport),
        ("trio", "httptools", HttptoolsTransport),
        ("trio", "httpx", HttpxTransport),
    ],
)
def test_loop_and_name_decide(library: str, name: Any, kind: type) -> None:
    assert type(_on(library, None, name)) is kind


def test_without_httptools_trio_has_httpx(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httptools", None)
    assert type(_on("trio")) is HttpxTransport
    assert type(_on("asyncio")) is AiohttpTransport
    with pytest.raises(ValueError, match=r"transport='httptools' needs a package; run: pip install 'openai-core\[htt"):
        AsyncOpenAI(api_key="any", transport="httptools")


def test_clients_are_told_by_their_class() -> None:
    class Mine(httpx.AsyncClient):
        pass

    with httpx.Client() as sync_client:
        for library in ("asyncio", "trio"):
            assert type(_on(library, httpx.AsyncClient())) is HttpxTransport
            assert type(_on(library, Mine())) is HttpxTransport
            assert type(_on(library, sync_client)) is HttpxSyncTransport


def test_a_session_of_aiohttp_stays_open() -> None:
    async def main() -> None:
        async with aiohttp.ClientSession() as session:
            transport = make_transport(session)
            assert type(transport) is AiohttpTransport
            await transport.aclose()
            assert not session.closed

    asyncio.run(main())


def test_a_transport_of_the_users_is_used_and_stays_open() -> None:
    own = _Own()

    async def main() -> None:
        transport = make_transport(own)
        response: Any = await transport.send(types.SimpleNamespace(method="GET"))  # type: ignore[arg-type]
        assert response.method == "GET"
        await transport.aclose()

    asyncio.run(main())
    trio.run(main)
    assert not own.closed


@pytest.mark.parametrize("answer", [None, "GET", httpx.Response(200)])
def test_an_answer_of_a_transport_of_the_users_that_is_no_response(answer: object) -> None:
    class Wrong(_Own):
        async def send(self, request: TransportRequest) -> Any:
            return answer

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", http_client=Wrong()) as client:
            await client.models.list()

    message = r"^the http_client's send\(\) must return a response with status, headers and read\(\); got "
    with pytest.raises(TypeError, match=f"{message}{type(answer).__name__}$"):
        asyncio.run(main())


def _session_lookalike() -> object:
    return type("Session", (), {"__module__": "requests.sessions", "send": lambda self: None})()


async def _coroutine() -> None: ...


@pytest.mark.parametrize(
    ("http_client", "message"),
    [
        (_session_lookalike(), r"got requests.sessions.Session; requests has no async interface, use httpx.Client\(\)"),
        (httpx.AsyncClient, r"not the class AsyncClient; write http_client=AsyncClient\(\)"),
        (_Own, r"not the class _Own; write http_client=_Own\(\)"),
        ("http://proxy", "http_client must be an httpx.AsyncClient, .* got builtins.str"),
        (httpx.Timeout(3), "got httpx.Timeout"),
        (_coroutine, "got the function or coroutine"),
        (object(), "got builtins.object"),
    ],
)
def test_what_cannot_be_used_is_refused(http_client: object, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        check_http_client(http_client)


def test_wrong_names_are_refused() -> None:
    with pytest.raises(ValueError, match=r"must be 'aiohttp', 'httptools', 'httpx' or None .*; got 'requests'"):
        check_http_client(None, "requests")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="http_client and transport='httpx' exclude each other"):
        check_http_client(_Own(), "httpx")


def test_aiohttp_needs_asyncio() -> None:
    async def on_trio(http_client: object, name: Any) -> None:
        make_transport(http_client, name)

    with pytest.raises(
        RuntimeError, match="transport='aiohttp' works on asyncio only, and trio is running; leave it out"
    ):
        trio.run(on_trio, None, "aiohttp")

    async def main() -> None:
        async with aiohttp.ClientSession() as session:
            await asyncio.to_thread(_refuse, session)

    def _refuse(session: object) -> None:
        with pytest.raises(RuntimeError, match=r"http_client=aiohttp.ClientSession\(...\) works on asyncio only"):
            trio.run(on_trio, session, None)

    asyncio.run(main())


def test_a_session_of_another_loop_is_refused() -> None:
    async def main() -> None:
        async with aiohttp.ClientSession() as session:
            with pytest.raises(RuntimeError, match="made in another event loop"):
                await asyncio.to_thread(asyncio.run, _make(session))

    async def _make(session: object) -> None:
        make_transport(session)

    asyncio.run(main())


def test_a_loop_must_be_running() -> None:
    with pytest.raises(RuntimeError, match="no event loop is running in this thread"):
        make_transport()


def test_checking_imports_no_http_library() -> None:
    code = (
        "import sys; from openai_core.http.transports.choose import check_http_client, make_transport; "
        "check_http_client(None); "
        "print({'aiohttp', 'httpx', 'httpcore', 'httptools', 'asyncio', 'trio'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_no_asyncio_is_imported_on_trio() -> None:
    code = """
import sys, trio
from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import ConnectError, TransportRequest
from openai_core.http.transports.choose import make_transport
from openai_core.net.per_loop import LoopTransports

async def main():
    transports = LoopTransports(make_transport)
    try:
        await transports.current().send(TransportRequest("GET", "http://127.0.0.1:1/", {}, None, Timeout(5)))
    except ConnectError:
        print("refused", end=" ")
    await transports.aclose()

trio.run(main)
print([name for name in sys.modules if name.partition(".")[0] in ("asyncio", "aiohttp")])
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("refused []\n", "")


def _of_blocking_client(backend: Literal["asyncio", "trio"] = "asyncio") -> Any:
    """The transport of a client that blocks, of which it makes a request that finds no server."""
    import openai_sync

    with openai_sync.OpenAI(
        api_key="any", base_url="http://127.0.0.1:9/v1", portal_backend=backend, max_retries=0
    ) as client:
        with pytest.raises(openai_sync.APIConnectionError):
            client.models.list()
        (entry,) = client._async._transports._entries.values()
        return type(entry.transport)


def test_clients_that_block_spare_the_import_of_aiohttp(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _of_blocking_client() is HttptoolsTransport
    assert _of_blocking_client("trio") is HttptoolsTransport
    monkeypatch.setitem(sys.modules, "httptools", None)
    assert _of_blocking_client() is AiohttpTransport
