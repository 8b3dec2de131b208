"""Requests through a proxy: tunnels, plain HTTP, exceptions, and errors."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator

import pytest
import trustme

from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import ConnectError, TransportRequest
from openai_core.net.settings import TLSSettings, TransportSettings

from .conftest import Make
from .servers import ProxyServer, TLSServer, listen

pytestmark = pytest.mark.anyio


@pytest.fixture
def proxy() -> Iterator[tuple[ProxyServer, int]]:
    server = ProxyServer()
    with listen(server.serve) as port:
        yield server, port


@pytest.fixture
def target() -> Iterator[tuple[TLSServer, str, ssl.SSLContext]]:
    """A TLS server, its URL, and a context that trusts it."""
    authority = trustme.CA()
    context, trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(trusting)
    server = TLSServer(context)
    with listen(server.serve) as port:
        yield server, f"https://127.0.0.1:{port}", trusting


def _request(url: str) -> TransportRequest:
    return TransportRequest("POST", f"{url}/p?q", {"authorization": "Bearer inner"}, b"", Timeout(10))


async def test_https_goes_through_a_tunnel(
    make: Make, proxy: tuple[ProxyServer, int], target: tuple[TLSServer, str, ssl.SSLContext]
) -> None:
    server, url, trusting = target
    settings = TransportSettings(TLSSettings(ssl_context=trusting), proxy=f"http://user:pass@127.0.0.1:{proxy[1]}")
    transport = make(settings)
    for _ in range(2):
        assert await (await transport.send(_request(url))).read() == b"hello"
    assert [head.split()[:2] for head in proxy[0].heads] == [[b"CONNECT", url.removeprefix("https://").encode()]]
    tunnel, inner = proxy[0].heads[0].lower(), server.heads[0].lower()
    assert b"proxy-authorization: basic dxnlcjpwyxnz" in tunnel
    assert b"bearer inner" not in tunnel, "what is meant for the server must not be shown to the proxy"
    assert b"bearer inner" in inner
    assert b"proxy-authorization" not in inner, "what is meant for the proxy must not be shown to the server"
    assert len(server.heads) == 2
    assert len(server.subjects) == 1, "the tunnel is used again"


async def test_http_is_handed_to_the_proxy(
    make: Make, proxy: tuple[ProxyServer, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", f"http://user:pass@127.0.0.1:{proxy[1]}")
    monkeypatch.setenv("NO_PROXY", "10.0.0.0/8, other.test")
    transport = make()
    for _ in range(2):
        assert await (await transport.send(_request("http://api.test:81"))).read() == b"hello"
    assert len(proxy[0].heads) == 2
    for head in proxy[0].heads:
        assert head.startswith(b"POST http://api.test:81/p?q HTTP/1.1\r\n")
        assert head.lower().count(b"proxy-authorization: basic dxnlcjpwyxnz\r\n") == 1
        assert head.lower().count(b"host: api.test:81\r\n") == 1


async def test_no_proxy_goes_directly(
    make: Make,
    proxy: tuple[ProxyServer, int],
    target: tuple[TLSServer, str, ssl.SSLContext],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy[1]}")
    monkeypatch.setenv("NO_PROXY", "fd00::/8,127.0.0.0/8")
    transport = make(TransportSettings(TLSSettings(ssl_context=target[2])))
    assert await (await transport.send(_request(target[1]))).read() == b"hello"
    assert proxy[0].heads == []


async def test_the_environment_can_be_left_out(
    make: Make, target: tuple[TLSServer, str, ssl.SSLContext], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    transport = make(TransportSettings(TLSSettings(ssl_context=target[2]), trust_env=False))
    assert await (await transport.send(_request(target[1]))).read() == b"hello"


@pytest.mark.parametrize(
    "value", ["socks5://user:canary@127.0.0.1:1", "http://user:canary@h:99999", "::canary::", "x://"]
)
@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_an_odd_proxy_fails_the_request_that_needs_it(
    make: Make, value: str, scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", value)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1, \x01::/x")
    transport = make()
    with pytest.raises(ConnectError, match="cannot use the proxy from ALL_PROXY") as caught:
        await transport.send(_request(f"{scheme}://api.test"))
    assert "canary" not in str(caught.value)
    with pytest.raises(ConnectError, match=r"cannot connect to http://127.0.0.1:1: "):
        await transport.send(_request("http://127.0.0.1:1"))


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_a_proxy_that_cannot_be_reached_is_named_by_its_variable(
    make: Make, scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://user:canary@127.0.0.1:1")
    with pytest.raises(
        ConnectError, match=rf"cannot connect to {scheme}://api.test through the proxy from ALL_PROXY: "
    ) as e:
        await make().send(_request(f"{scheme}://api.test"))
    assert e.value.sent == "no"
    assert "canary" not in str(e.value)


async def test_a_proxy_that_refuses_is_a_failed_connection(make: Make) -> None:
    server = ProxyServer(refuse=b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
    with listen(server.serve) as port:
        transport = make(TransportSettings(proxy=f"http://127.0.0.1:{port}"))
        with pytest.raises(ConnectError, match=r"through the proxy from proxy=: .*407") as caught:
            await transport.send(_request("https://api.test"))
    assert caught.value.sent == "no"


@pytest.mark.parametrize("kind", ["asyncio+httptools", "trio+httptools", "trio+httpx"], indirect=True)
async def test_tls_to_the_proxy_and_tls_within_it(
    make: Make, proxy: tuple[ProxyServer, int], target: tuple[TLSServer, str, ssl.SSLContext]
) -> None:
    authority, server = trustme.CA(), ProxyServer()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(target[2])

    def serve(sock: socket.socket) -> None:
        with context.wrap_socket(sock, server_side=True) as tls:
            server.serve(tls)

    with listen(serve) as port:
        settings = TransportSettings(TLSSettings(ssl_context=target[2]), proxy=f"https://127.0.0.1:{port}")
        transport = make(settings)
        for _ in range(2):
            assert await (await transport.send(_request(target[1]))).read() == b"hello"
        assert await (await transport.send(_request("http://api.test"))).read() == b"hello"
    assert [head.split()[0] for head in server.heads] == [b"CONNECT", b"POST"]


@pytest.mark.parametrize("kind", ["asyncio+httptools", "trio+httptools"], indirect=True)
@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (b"220 mail.example.com ESMTP\r\n\r\n", "what answered does not speak HTTP"),
        (b"", "the proxy closed the connection without a response"),
        (b"HTTP/1.1 200 OK\r\n" + b"x: 1\r\n" * 20_000, "what answered does not speak HTTP: its head does not end"),
    ],
    ids=["no http", "nothing", "endless"],
)
async def test_an_answer_of_a_proxy_that_is_none(make: Make, answer: bytes, message: str) -> None:
    def serve(sock: socket.socket) -> None:
        ProxyServer(refuse=answer).serve(sock)
        sock.shutdown(socket.SHUT_WR)

    with listen(serve) as port:
        transport = make(TransportSettings(proxy=f"http://127.0.0.1:{port}"))
        with pytest.raises(ConnectError, match=rf"through the proxy from proxy=: {message}"):
            await transport.send(_request("https://api.test"))
