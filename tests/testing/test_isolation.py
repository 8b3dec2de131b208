"""Keeping a test away from the network. No name is looked up and no packet sent: the guard answers first."""

from __future__ import annotations

import asyncio
import socket

import httpx
import pytest

from openai_core.testing import LocalServer, loopback_only
from openai_core.testing.engine.isolation import OutsideNetworkError

KEY = {"authorization": "Bearer k"}


def test_this_machine_is_reachable(server: LocalServer) -> None:
    with loopback_only():
        assert httpx.get(f"http://localhost:{server.port}/v1/models", headers=KEY).status_code == 200


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1", "api.example"])
def test_other_machines_are_refused(host: str) -> None:
    with loopback_only():
        with pytest.raises(OutsideNetworkError, match="under loopback_only"):
            socket.create_connection((host, 443), timeout=1)
        with pytest.raises(httpx.ConnectError, match="under loopback_only"):
            httpx.get(f"http://[{host}]/" if ":" in host else f"http://{host}/", trust_env=False)


def test_addresses_are_checked_without_a_look_up() -> None:
    with loopback_only(), socket.socket() as sock:
        with pytest.raises(OutsideNetworkError):
            sock.connect(("192.0.2.1", 443))
        with pytest.raises(OutsideNetworkError):
            sock.connect_ex(("192.0.2.1", 443))


def test_event_loops_are_covered() -> None:
    async def main() -> None:
        with pytest.raises(OutsideNetworkError):
            await asyncio.open_connection("192.0.2.1", 443)
        with pytest.raises(OutsideNetworkError):
            await asyncio.open_connection("api.example", 443)

    with loopback_only():
        asyncio.run(main())


def test_other_kinds_of_socket_are_left_alone() -> None:
    with loopback_only():
        one, other = socket.socketpair()
        with one, other:
            one.send(b"x")
            assert other.recv(1) == b"x"


def test_everything_is_put_back() -> None:
    before = (socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo)
    with pytest.raises(ConnectionError), loopback_only():
        socket.create_connection(("192.0.2.1", 443))
    assert (socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo) == before
