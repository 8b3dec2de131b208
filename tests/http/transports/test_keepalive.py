"""Every socket of every transport has TCP keep-alive on: looked up on the live sockets."""

from __future__ import annotations

import os
import socket
import ssl
import sys

import pytest
import trustme

from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import TransportRequest
from openai_core.net.keepalive import KEEPALIVE_SECONDS
from openai_core.net.settings import TLSSettings, TransportSettings
from tests.http.transports.conftest import Make
from tests.http.transports.servers import ProxyServer, TLSServer, listen

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif(sys.platform != "linux", reason="finds the process's sockets under /proc"),
]


def keepalive_of_sockets_to(port: int) -> list[tuple[int, int, int]]:
    """Keep-alive, idle seconds and interval of this process's sockets that are connected to a port."""
    found: list[tuple[int, int, int]] = []
    for name in os.listdir("/proc/self/fd"):
        try:
            if not os.readlink(f"/proc/self/fd/{name}").startswith("socket:"):
                continue
            copy = socket.socket(fileno=os.dup(int(name)))
        except OSError:  # closed meanwhile
            continue
        with copy:
            try:
                peer = copy.getpeername()
            except OSError:  # not connected
                continue
            if copy.family == socket.AF_INET and peer[1] == port:
                tcp = socket.IPPROTO_TCP
                found.append(
                    (
                        copy.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE),
                        copy.getsockopt(tcp, socket.TCP_KEEPIDLE),
                        copy.getsockopt(tcp, socket.TCP_KEEPINTVL),
                    )
                )
    return found


def request_to(url: str) -> TransportRequest:
    return TransportRequest("POST", f"{url}/p", {}, b"", Timeout(10))


WANTED = [(1, KEEPALIVE_SECONDS, KEEPALIVE_SECONDS)]


async def test_a_direct_connection_is_kept_alive(make: Make) -> None:
    with listen(ProxyServer().serve) as port:
        response = await make().send(request_to(f"http://127.0.0.1:{port}"))
        assert keepalive_of_sockets_to(port) == WANTED
        assert await response.read() == b"hello"


async def test_a_connection_to_a_proxy_is_kept_alive(make: Make) -> None:
    with listen(ProxyServer().serve) as port:
        response = await make(TransportSettings(proxy=f"http://127.0.0.1:{port}")).send(request_to("http://x.invalid"))
        assert keepalive_of_sockets_to(port) == WANTED
        assert await response.read() == b"hello"


async def test_a_tunnel_with_tls_inside_is_kept_alive(make: Make) -> None:
    authority = trustme.CA()
    context, trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(trusting)
    with listen(TLSServer(context).serve) as target, listen(ProxyServer().serve) as port:
        settings = TransportSettings(TLSSettings(ssl_context=trusting), proxy=f"http://127.0.0.1:{port}")
        response = await make(settings).send(request_to(f"https://127.0.0.1:{target}"))
        assert keepalive_of_sockets_to(port) == WANTED
        assert await response.read() == b"hello"
