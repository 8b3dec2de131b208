"""Links: streams of bytes over a socket, on asyncio and on trio alike."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import traceback
from typing import Any

import anyio
import pytest
import trustme

from openai_core.net.links import Link, LinkAborted, SocketLink, TLSLink
from openai_core.net.sockets import waits_of_loop

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


async def sent_in_full(link: Link, data: bytes) -> None:
    done = link.write(data)
    while not done:
        done = await link.drain()


def receive_all(there: socket.socket, into: list[bytes]) -> threading.Thread:
    def run() -> None:
        while data := there.recv(65536):
            into.append(data)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    return thread


async def test_what_does_not_fit_is_kept_in_order(pair: tuple[socket.socket, socket.socket]) -> None:
    here, there = pair
    link, received = SocketLink(here, waits_of_loop()), list[bytes]()
    pieces = [bytes([number]) * 1_000_000 for number in range(3)]
    assert [link.write(piece) for piece in pieces] == [False, False, False]
    thread = receive_all(there, received)
    while not await link.drain():
        pass
    link.close()
    thread.join(10)
    assert b"".join(received) == b"".join(pieces)


async def test_closing_wakes_all_who_wait_and_then_closes(pair: tuple[socket.socket, socket.socket]) -> None:
    link = SocketLink(pair[0], waits_of_loop())
    woken: list[str] = []

    async def wait(what: str) -> None:
        with pytest.raises(LinkAborted):
            await getattr(link, what)()
        woken.append(what)

    link.write(b"x" * 4_000_000)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(wait, "receive")
        tasks.start_soon(wait, "drain")
        await anyio.wait_all_tasks_blocked()
        link.close()
        link.close()
        assert pair[0].fileno() >= 0, "it is still watched"
    assert sorted(woken) == ["drain", "receive"]
    assert pair[0].fileno() == -1
    for use in (link.receive, link.drain):
        with pytest.raises(LinkAborted):
            await use()
    with pytest.raises(LinkAborted):
        link.write(b"x")


async def test_two_tasks_cannot_receive_at_once(pair: tuple[socket.socket, socket.socket]) -> None:
    link = SocketLink(pair[0], waits_of_loop())
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(link.receive)
        await anyio.wait_all_tasks_blocked()
        with pytest.raises(RuntimeError, match="two tasks cannot receive"):
            await link.receive()
        pair[1].send(b"x")
    link.close()


async def test_what_is_there_is_received_without_waiting(pair: tuple[socket.socket, socket.socket]) -> None:
    link = SocketLink(pair[0], waits_of_loop())
    assert link.receive_nowait() is None
    pair[1].send(b"x")
    assert link.receive_nowait() == b"x"
    pair[1].shutdown(socket.SHUT_WR)
    assert link.receive_nowait() == b"" == await link.receive()
    link.close()


async def test_no_traceback_holds_what_was_to_be_sent(pair: tuple[socket.socket, socket.socket]) -> None:
    link = SocketLink(pair[0], waits_of_loop())
    pair[1].close()
    for use in (
        lambda: link.write(b"canary"),
        lambda: TLSLink(link, ssl.create_default_context(), "x").write(b"canary"),
    ):
        with pytest.raises(OSError, match=r".") as caught:
            use()
        frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
        ours = [frame.f_locals for frame in frames if frame.f_globals["__name__"].startswith("openai_core")]
        assert ours
        assert "canary" not in repr(ours)
    link.close()


async def test_tls_within_tls_carries_much_both_ways(pair: tuple[socket.socket, socket.socket]) -> None:
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("outer.test", "inner.test").configure_cert(server)
    authority.configure_trust(client)
    big = bytes(range(256)) * 8192

    def echo(plain: Any) -> None:
        """The server's two layers, the inner one over buffers in memory."""
        with server.wrap_socket(plain, server_side=True) as outer:
            incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
            inner = server.wrap_bio(incoming, outgoing, server_side=True)
            left = len(big)
            while left:
                try:
                    inner.do_handshake()
                    data = inner.read(65536)
                    left -= len(data)
                    inner.write(data)
                except ssl.SSLWantReadError:
                    if outgoing.pending:
                        outer.sendall(outgoing.read())
                    incoming.write(outer.recv(65536))
            outer.sendall(outgoing.read())

    thread = threading.Thread(target=echo, args=(pair[1],), daemon=True)
    thread.start()
    plain = SocketLink(pair[0], waits_of_loop())
    link = await TLSLink.wrap(await TLSLink.wrap(plain, client, "outer.test"), client, "inner.test")
    received = bytearray()

    async def receive() -> None:
        while len(received) < len(big):
            received.extend(await link.receive())

    with anyio.fail_after(20):
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(receive)
            for start in range(0, len(big), 100_000):
                await sent_in_full(link, big[start : start + 100_000])
    assert bytes(received) == big
    link.close()
    thread.join(10)


async def test_tls_gives_what_came_at_once_in_order_and_its_end_whenever_asked(
    pair: tuple[socket.socket, socket.socket],
) -> None:
    """Records that arrived together need no further input, nor does the end: the connection below stays open."""
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("here.test").configure_cert(server)
    authority.configure_trust(client)
    there = pair[1]
    there.setblocking(True)

    def serve() -> None:
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = server.wrap_bio(incoming, outgoing, server_side=True)
        while True:
            try:
                tls.do_handshake()
                break
            except ssl.SSLWantReadError:
                there.sendall(outgoing.read())
                incoming.write(there.recv(65536))
        tls.write(b"first")
        tls.write(b"second")
        with contextlib.suppress(ssl.SSLError):  # it lacks the client's end; the server's own is written
            tls.unwrap()
        there.sendall(outgoing.read())

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    link = await TLSLink.wrap(SocketLink(pair[0], waits_of_loop()), client, "here.test")
    with anyio.fail_after(10):
        assert [await link.receive() for _ in range(4)] == [b"first", b"second", b"", b""]
    assert link.receive_nowait() == b""
    assert not link.is_truncated
    link.close()
    thread.join(10)
