"""Connections that nobody closes: dropped, interrupted, or left at the end of the loop and of the interpreter."""

from __future__ import annotations

import gc
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable
from typing import Any

import anyio
import anyio.to_thread
import pytest

from openai_core import AsyncOpenAI, WebSocketConnectionClosedError
from openai_sync import OpenAI
from tests.realtime.peer import Peer, PeerServer

Play = Callable[..., PeerServer]


def stays(peer: Peer) -> None:
    peer.accept()
    peer.event("session.created", session={})
    peer.drain()


def ended(server: PeerServer) -> bool:
    return server.ended.acquire(timeout=5)


@pytest.mark.anyio
async def test_a_connection_that_is_dropped_is_closed(play: Play, make_client: Callable[..., Any], world: Any) -> None:
    """When it is collected; its tasks end with it."""
    server = play(stays)
    client = make_client(base_url=server.base_url)
    connection = await client.realtime.connect(model="m").enter()
    await connection.recv()
    del connection
    gc.collect()
    assert await anyio.to_thread.run_sync(ended, server)
    assert server.peers[0].closed_with == (1000, "")


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_end_of_a_loop_ends_its_connections(play: Play, backend: str) -> None:
    """Without a word from the program, and without a warning."""
    server = play(stays)
    kept: list[Any] = []

    async def main() -> None:
        client = AsyncOpenAI(api_key="k", base_url=server.base_url)
        kept.append(await client.realtime.connect(model="m").enter())
        await kept[0].recv()

    anyio.run(main, backend=backend)
    assert ended(server)
    kept.clear()
    gc.collect()


@pytest.mark.slow
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_closing_the_last_client_closes_the_connections_of_blocking_programs(backend: str) -> None:
    """Their event loop ends with it, as no other client of the process uses it; who uses one later is told."""
    program = """
        from openai_sync import OpenAI
        from tests.realtime.peer import peer_server
        from tests.realtime.test_leaving import ended, stays

        with peer_server(stays) as server:
            with OpenAI(api_key="k", base_url=server.base_url, portal_backend=BACKEND) as client:
                connection = client.realtime.connect(model="m").enter()
                connection.recv()
            print(ended(server))
            try:
                connection.recv()
            except RuntimeError as exc:
                print("its client was closed" in str(exc))
            connection.close()
    """
    assert run(program.replace("BACKEND", repr(backend))) == "True\nTrue"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_closing_a_client_closes_its_own_connections(play: Play, backend: Any) -> None:
    """In good order, and no others: those of another client of the process, in the same thread, go on."""
    server = play(stays)
    settings: dict[str, Any] = {"api_key": "k", "base_url": server.base_url, "portal_backend": backend}
    with OpenAI(**settings) as other, other.realtime.connect(model="m") as kept:
        assert kept.recv().type == "session.created"
        client = OpenAI(**settings)
        dropped = client.realtime.connect(model="m").enter()
        dropped.recv()
        client.close()
        assert ended(server) == 1
        assert server.peers[1].closed_with == (1000, "the client was closed")
        with pytest.raises(WebSocketConnectionClosedError, match="the client was closed"):
            dropped.recv()
        assert list(dropped) == []
        client.close()
        kept.send({"type": "x"})
    assert [event["type"] for event in server.peers[0].received] == ["x"]


@pytest.mark.slow
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_interrupted_recv_loses_nothing(play: Play, backend: str) -> None:
    """Ctrl-C in a blocking program: the event that comes next is received by the next call."""
    program = """
        import signal, sys, threading
        from openai_sync import OpenAI
        from tests.realtime.peer import peer_server

        go_on = threading.Event()

        def settings(server):
            return {"api_key": "k", "base_url": server.base_url, "portal_backend": BACKEND}

        def interrupt():
            signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)

        def script(peer):
            peer.accept()
            go_on.wait(10)
            peer.event("count", number=1)
            peer.event("count", number=2)
            peer.drain()

        with peer_server(script) as server, OpenAI(**settings(server)) as client:
            with client.realtime.connect(model="m") as connection:
                threading.Timer(0.1, interrupt).start()
                try:
                    connection.recv()
                except KeyboardInterrupt:
                    print("interrupted")
                go_on.set()
                print(connection.recv().number, connection.recv().number)
            threading.Timer(0.2, interrupt).start()
            try:
                with client.realtime.connect(model="m") as connection:
                    for event in connection:
                        pass
            except KeyboardInterrupt:
                print("left")
        for thread in threading.enumerate():
            if thread is not threading.main_thread():
                thread.join(5)
        print(threading.active_count())
    """
    assert run(program.replace("BACKEND", repr(backend))) == "interrupted\n1 2\nleft\n1"


@pytest.mark.slow
@pytest.mark.parametrize("how", ["enter", "with"])
@pytest.mark.parametrize("kind", ["asyncio", "trio", "sync"])
def test_the_interpreter_ends_quietly(kind: str, how: str) -> None:
    """With a connection open that nobody closed, from each kind of program."""
    opening = {
        "enter": "connection = AWAIT manager.enter()\n    kept.append(connection)\n    AWAIT connection.recv()",
        "with": "ASYNC with manager as connection:\n        AWAIT connection.recv()\n        raise SystemExit(0)",
    }[how]
    word = {"AWAIT ": "", "ASYNC ": ""} if kind == "sync" else {"AWAIT ": "await ", "ASYNC ": "async "}
    for mark, said in word.items():
        opening = opening.replace(mark, said)
    program = f"""
import sys
from tests.realtime.peer import PeerServer
kept = []
def script(peer):
    peer.accept()
    peer.event("session.created", session={{}})
    peer.drain()
server = PeerServer((script,))
{"async " if kind != "sync" else ""}def main():
    from {"openai_sync import OpenAI" if kind == "sync" else "openai_core import AsyncOpenAI as OpenAI"}
    client = OpenAI(api_key="k", base_url=server.base_url)
    kept.append(client)
    manager = client.realtime.connect(model="m")
    {opening}
{"main()" if kind == "sync" else f"import anyio; anyio.run(main, backend={kind!r})"}
"""
    assert run(program) == ""


def test_threads_share_a_connection(play: Play) -> None:
    """Many threads send, one receives; each message arrives once, whole."""
    count, each = 8, 50

    def script(peer: Peer) -> None:
        peer.accept()
        for _ in range(count * each):
            peer.event("echo", what=peer.recv()["what"])
        peer.close()

    with (
        OpenAI(api_key="k", base_url=play(script).base_url) as client,
        client.realtime.connect(model="m") as connection,
    ):

        def send(number: int) -> None:
            for index in range(each):
                connection.send({"type": "say", "what": [number, index]})

        threads = [threading.Thread(target=send, args=(number,)) for number in range(count)]
        for thread in threads:
            thread.start()
        events: Any = connection
        found: list[Any] = [event.what for event in events]
        for thread in threads:
            thread.join()
    assert sorted(found) == [[number, index] for number in range(count) for index in range(each)]
    for number in range(count):
        assert [what[1] for what in found if what[0] == number] == list(range(each))


def run(program: str) -> str:
    """What a program prints, to either stream."""
    code = textwrap.dedent(program)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return (done.stdout + done.stderr).strip()
