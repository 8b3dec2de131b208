"""Which certificates are trusted, and which connections are refused."""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import (
    ConnectError,
    ProtocolError,
    TransportError,
    TransportRequest,
    TransportResponse,
)
from openai_core.net.settings import TLSSettings, TransportSettings

from .conftest import Make
from .servers import ProxyServer, TLSServer, listen, read_head


@pytest.fixture
def server(authority: trustme.CA) -> Iterator[tuple[TLSServer, str]]:
    yield from _serving(authority, "127.0.0.1", ask=False)


@pytest.fixture
def asking_server(authority: trustme.CA) -> Iterator[tuple[TLSServer, str]]:
    """A server that wants a certificate of the client's."""
    yield from _serving(authority, "127.0.0.1", ask=True)


@pytest.fixture
def misnamed_server(authority: trustme.CA) -> Iterator[tuple[TLSServer, str]]:
    """A server whose certificate is for another host."""
    yield from _serving(authority, "elsewhere.example", ask=False)


def _serving(authority: trustme.CA, name: str, *, ask: bool) -> Iterator[tuple[TLSServer, str]]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    if ask:
        context.verify_mode = ssl.CERT_REQUIRED
        authority.configure_trust(context)
    server = TLSServer(context)
    with listen(server.serve) as port:
        yield server, f"https://127.0.0.1:{port}"


def _request(url: str, connect: float = 10) -> TransportRequest:
    return TransportRequest("POST", f"{url}/p", {}, b"", Timeout(10, connect=connect))


@pytest.mark.anyio
async def test_ca_bundle_makes_a_private_authority_trusted(
    make: Make, server: tuple[TLSServer, str], bundle: str
) -> None:
    transport = make(TransportSettings(TLSSettings(ca_bundle=bundle)))
    for _ in range(2):
        assert await (await transport.send(_request(server[1]))).read() == b"hello"
    assert len(server[0].subjects) == 1, "the connection is used again"


@pytest.mark.anyio
async def test_ssl_context_is_used_as_it_is(make: Make, server: tuple[TLSServer, str], authority: trustme.CA) -> None:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    transport = make(TransportSettings(TLSSettings(ssl_context=context)))
    assert await (await transport.send(_request(server[1]))).read() == b"hello"
    assert context.session_stats()["connect_good"] == 1


@pytest.mark.anyio
async def test_unknown_authority_is_refused(make: Make, server: tuple[TLSServer, str]) -> None:
    with pytest.raises(ConnectError, match=r"cannot connect to https://127.0.0.1:\d+: .*unable to get") as caught:
        await make().send(_request(server[1]))
    assert caught.value.sent == "no"
    assert server[0].heads == []


@pytest.mark.anyio
async def test_certificate_for_another_host_is_refused(
    make: Make, misnamed_server: tuple[TLSServer, str], bundle: str
) -> None:
    with pytest.raises(ConnectError, match="IP address mismatch"):
        await make(TransportSettings(TLSSettings(ca_bundle=bundle))).send(_request(misnamed_server[1]))
    assert misnamed_server[0].heads == []


@pytest.mark.anyio
async def test_verification_can_be_switched_off(make: Make, misnamed_server: tuple[TLSServer, str]) -> None:
    transport = make(TransportSettings(TLSSettings(verify=False)))
    assert await (await transport.send(_request(misnamed_server[1]))).read() == b"hello"


@pytest.mark.anyio
async def test_client_certificate_is_shown(
    make: Make, asking_server: tuple[TLSServer, str], bundle: str, authority: trustme.CA, tmp_path: Path
) -> None:
    leaf = authority.issue_cert("client.example")
    together, cert, key = tmp_path / "both.pem", tmp_path / "cert.pem", tmp_path / "key.pem"
    leaf.private_key_and_cert_chain_pem.write_to_path(together)
    leaf.cert_chain_pems[0].write_to_path(cert)
    leaf.private_key_pem.write_to_path(key)
    for given in (together, str(together), (cert, key), (str(cert), key, "not needed")):
        transport = make(TransportSettings(TLSSettings(ca_bundle=bundle, client_cert=given)))
        assert await (await transport.send(_request(asking_server[1]))).read() == b"hello"
    assert len(asking_server[0].subjects) == 4
    assert None not in asking_server[0].subjects


@pytest.mark.anyio
async def test_a_server_that_misses_a_certificate_loses_the_connection(
    make: Make, asking_server: tuple[TLSServer, str], bundle: str
) -> None:
    """It says so after the handshake, while its answer is awaited; that is a lost connection like others."""
    transport = make(TransportSettings(tls=TLSSettings(ca_bundle=bundle)))
    with pytest.raises(TransportError):
        await transport.send(_request(asking_server[1]))


@pytest.mark.anyio
async def test_certificate_files_that_cannot_be_used_fail_the_request(make: Make, tmp_path: Path, bundle: str) -> None:
    nonsense = tmp_path / "nonsense.pem"
    nonsense.write_text("nonsense")
    for settings, message in (
        (TLSSettings(ca_bundle=str(tmp_path / "none.pem")), "cannot read certificates from ca_bundle .*none.pem"),
        (TLSSettings(ca_bundle=str(nonsense)), "cannot read certificates from ca_bundle .*nonsense.pem"),
        (TLSSettings(ca_bundle=bundle, client_cert=nonsense), "cannot use client_cert .*nonsense.pem"),
        (TLSSettings(ca_bundle=bundle, client_cert=(bundle, nonsense, "canary")), "cannot use client_cert"),
    ):
        with pytest.raises(ConnectError, match=message) as caught:
            await make(TransportSettings(settings)).send(_request("https://127.0.0.1:1"))
        assert "canary" not in str(caught.value)


@pytest.mark.anyio
@pytest.mark.parametrize("through", ["direct", "tunnel"])
@pytest.mark.parametrize("alert", [True, False], ids=["close_notify", "cut"])
async def test_the_end_of_a_body_without_length_must_be_the_end_of_tls(make: Make, alert: bool, through: str) -> None:
    """Anybody on the way can end the connection, but for the two who have the keys."""
    authority = trustme.CA()
    context, trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(trusting)

    def serve(sock: socket.socket) -> None:
        with context.wrap_socket(sock, server_side=True, suppress_ragged_eofs=True) as tls:
            read_head(tls)
            tls.sendall(b"HTTP/1.1 200 OK\r\n\r\nhello")
            if alert:
                with contextlib.suppress(OSError):
                    tls.unwrap()
            tls.shutdown(socket.SHUT_RDWR)

    proxy = ProxyServer()
    with listen(serve) as port, listen(proxy.serve) as proxy_port:
        settings = TransportSettings(
            TLSSettings(ssl_context=trusting), proxy=f"http://127.0.0.1:{proxy_port}" if through == "tunnel" else None
        )
        transport = make(settings)
        for read in (_read, _iterate):
            request = TransportRequest("GET", f"https://127.0.0.1:{port}/", {}, None, Timeout(5))
            response = await transport.send(request)
            if alert:
                assert await read(response) == b"hello"
            else:
                with pytest.raises(ProtocolError, match=r"may be incomplete.*without a close_notify") as caught:
                    await read(response)
                assert caught.value.sent == "yes"


async def _read(response: TransportResponse) -> bytes:
    return await response.read()


async def _iterate(response: TransportResponse) -> bytes:
    return b"".join([chunk async for chunk in response.iter_bytes()])
