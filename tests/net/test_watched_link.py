"""Links whose sockets an asyncio event loop watches for as long as they are open."""

from __future__ import annotations

import asyncio
import socket

import pytest

from openai_core.net.links import LinkAborted, SocketLink
from openai_core.net.sockets import waits_of_loop
from openai_core.net.watched_link import WatchedLink, link_over

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def watched(sock: socket.socket) -> WatchedLink:
    link = link_over(sock, waits_of_loop())
    assert isinstance(link, WatchedLink)
    return link


async def turns(number: int = 3) -> None:
    """Have the loop look at its sockets so many times."""
    for _ in range(number):
        await asyncio.sleep(0)


async def test_it_stays_watched_from_message_to_message(pair: tuple[socket.socket, socket.socket]) -> None:
    link = watched(pair[0])
    for message in (b"one", b"two"):
        pair[1].send(message)
        assert await link.receive() == message
        await turns()
        assert link.is_watched
    link.close()


async def test_input_that_nobody_waits_for_stays_in_the_socket(pair: tuple[socket.socket, socket.socket]) -> None:
    link = watched(pair[0])
    pair[1].send(b"early")
    await turns()
    assert not link.is_watched
    assert await link.receive() == b"early"
    assert link.is_watched
    assert link.receive_nowait() is None
    link.close()


async def test_what_came_as_its_receiver_was_cancelled_is_not_lost(pair: tuple[socket.socket, socket.socket]) -> None:
    link = watched(pair[0])
    task = asyncio.ensure_future(link.receive())
    await turns(1)
    pair[1].send(b"kept")
    # Before the loop looks at its sockets, after which the task has been woken to be cancelled.
    asyncio.get_running_loop().call_soon(link._on_readable)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert link.receive_nowait() == b"kept"
    pair[1].send(b"next")
    assert await link.receive() == b"next"
    link.close()


async def test_closing_wakes_its_receiver(pair: tuple[socket.socket, socket.socket]) -> None:
    link = watched(pair[0])
    task = asyncio.ensure_future(link.receive())
    await turns(1)
    with pytest.raises(RuntimeError, match="two tasks cannot receive"):
        await link.receive()
    link.close()
    link.close()
    with pytest.raises(LinkAborted):
        await task
    with pytest.raises(LinkAborted):
        await link.receive()
    assert not link.is_watched


async def test_a_lost_connection_is_told_to_its_receiver() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        here = socket.create_connection(server.getsockname())
        there, _ = server.accept()
        here.setblocking(False)
        link = watched(here)
        there.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")  # closing resets
        there.close()
        with pytest.raises(ConnectionResetError):
            await link.receive()
        link.close()


async def test_a_loop_that_watches_no_sockets_gets_a_plain_link(
    pair: tuple[socket.socket, socket.socket], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr(asyncio.get_running_loop(), "add_reader", refuse)
    assert type(link_over(pair[0], waits_of_loop())) is SocketLink
