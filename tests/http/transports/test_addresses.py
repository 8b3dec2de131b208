"""Hosts with several addresses, and such whose address changes."""

from __future__ import annotations

import contextlib
import socket
import sys
import threading
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import ClosedError, ConnectError, TransportRequest
from openai_core.net.settings import TransportSettings

from .conftest import Make
from .servers import ANSWER, read_head

pytestmark = pytest.mark.anyio


class Names:
    """The addresses of `moving.test`."""

    def __init__(self) -> None:
        self.addresses: list[str] = []
        self.lookups = 0


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Names:
    found, look_up = Names(), socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        if host not in ("moving.test", b"moving.test"):
            return look_up(host, port, *args, **kwargs)
        found.lookups += 1
        return [entry for each in found.addresses for entry in look_up(each, port, *args, **kwargs)]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return found


@contextlib.contextmanager
def _serving(address: str, port: int = 0) -> Iterator[int]:
    """Answer each request, and close its connection."""
    with socket.create_server((address, port)) as listener:

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    sock, _ = listener.accept()
                    with sock:
                        read_head(sock)
                        sock.sendall(ANSWER)

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
    thread.join(10)


async def _ask(transport: Any, port: int) -> bytes:
    request = TransportRequest("GET", f"http://moving.test:{port}/", {}, None, Timeout(10))
    body: bytes = await (await transport.send(request)).read()
    return body


async def test_a_host_that_has_moved_is_found_at_its_new_address(make: Make, names: Names) -> None:
    transport = make(TransportSettings(keepalive_expiry=0))
    with _serving("127.0.0.1") as port:
        names.addresses = ["127.0.0.1"]
        assert await _ask(transport, port) == b"hello"
    with _serving("127.0.0.2", port):
        names.addresses = ["127.0.0.2"]
        assert await _ask(transport, port) == b"hello"
        assert await _ask(transport, port) == b"hello"


async def test_all_addresses_of_a_host_are_tried(make: Make, names: Names) -> None:
    with _serving("127.0.0.4") as port:
        names.addresses = ["127.0.0.2", "127.0.0.3", "127.0.0.4"]
        for _ in range(3):
            assert await _ask(make(), port) == b"hello"


async def test_a_host_that_refuses_is_looked_up_at_each_attempt(make: Make, names: Names) -> None:
    transport = make()
    names.addresses = ["127.0.0.2"]
    with socket.create_server(("127.0.0.3", 0)) as free:
        port = free.getsockname()[1]
    for _ in range(3):
        with pytest.raises(ConnectError, match=r"cannot connect to http://moving\.test"):
            await _ask(transport, port)
    assert names.lookups >= 3


@contextlib.contextmanager
def _silent(address: str, port: int) -> Iterator[None]:
    """An address that neither answers nor refuses: its queue of connections is full, so that Linux drops more."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind((address, port))
        listener.listen(0)
        for _ in range(3):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex((address, port))
        yield


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="needs a listener that drops connections")
async def test_an_address_that_does_not_answer_is_not_waited_for(make: Make, names: Names) -> None:
    with _serving("127.0.0.4") as port, _silent("127.0.0.2", port):
        names.addresses = ["127.0.0.2", "127.0.0.4"]
        with anyio.fail_after(0.9):  # Linux tries again after a second
            assert await _ask(make(), port) == b"hello"


@pytest.mark.skipif(sys.platform != "linux", reason="needs a listener that drops connections")
async def test_closing_ends_connecting(make: Make, names: Names) -> None:
    transport = make()
    with _serving("127.0.0.4") as port, _silent("127.0.0.2", port):
        names.addresses = ["127.0.0.2"]
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(_expect_closed, transport, port)
            await anyio.wait_all_tasks_blocked()
            await transport.aclose()


async def _expect_closed(transport: Any, port: int) -> None:
    with pytest.raises(ClosedError):
        await _ask(transport, port)
