"""After waiting for an event was cut short, and with two readers, no stream pretends to be complete."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import threading
from types import FrameType
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from openai_core.testing import Fault, LocalServer
from tests.http.hostile import hostile
from tests.worlds import TRANSPORT_WORLDS, World

pytestmark = pytest.mark.anyio

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "count to 20"}], "stream": True}
STALL = Fault.stall(after=b"\n\n")

asynchronous = pytest.mark.parametrize("world", [world for world in TRANSPORT_WORLDS if not world.is_sync], ids=str)
blocking = pytest.mark.parametrize("world", [world for world in TRANSPORT_WORLDS if world.is_sync], ids=str)
posix = pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")


@asynchronous
async def test_a_cancelled_read_is_not_the_end(client: Any, server: LocalServer) -> None:
    with server.fault(STALL):
        stream = await client.chat.completions.create(**CHAT)
        await anext(stream)
        with anyio.move_on_after(0.05) as scope:
            await anext(stream)
        assert scope.cancelled_caught
        for _ in range(2):
            with pytest.raises(RuntimeError, match=r"lost the rest of its events.*cancelled.*send the request again"):
                await anext(stream)
        with pytest.raises(RuntimeError, match="lost the rest"):
            aiter(stream)
        await server.wait_for_disconnect_async()


async def test_wait_for_is_not_the_end(server: LocalServer) -> None:
    from openai_core import AsyncOpenAI

    client: Any
    async with AsyncOpenAI(base_url=server.base_url, api_key="k") as client:
        with server.fault(STALL):
            stream = await client.chat.completions.create(**CHAT)
            events = aiter(stream)
            await anext(events)
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(anext(events), 0.05)
            with pytest.raises(RuntimeError, match="lost the rest"):
                await anext(events)


@asynchronous
async def test_helpers_say_so_too(client: Any, server: LocalServer) -> None:
    with server.fault(STALL):
        async with client.chat.completions.stream(model="m", messages=CHAT["messages"]) as stream:
            await anext(stream)
            with anyio.move_on_after(0.05):
                await stream.get_final_completion()
            with pytest.raises(RuntimeError, match="lost the rest"):
                await stream.get_final_completion()


@asynchronous
async def test_a_read_cancelled_after_the_last_event_misses_nothing(make_client: Any) -> None:
    end = b'{"type":"response.completed","sequence_number":1,"response":{"id":"resp_1","status":"completed"}}'

    def write(sock: socket.socket) -> bool:
        sock.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: %b\n\n" % end)
        return bool(sock.recv(1))

    with hostile(write) as server:
        client = make_client(base_url=server.base_url)
        stream = await client.responses.create(model="m", input="hi", stream=True)
        assert (await anext(stream)).type == "response.completed"
        with anyio.move_on_after(0.05) as scope:
            await anext(stream)
        assert scope.cancelled_caught
        with pytest.raises(StopAsyncIteration):
            await anext(stream)


@asynchronous
@pytest.mark.parametrize("loops", [False, True], ids=["anext", "loops"])
async def test_the_second_task_is_told_and_the_first_goes_on(client: Any, server: LocalServer, loops: bool) -> None:
    told: list[BaseException] = []
    got: list[Any] = []

    async def first() -> None:
        async for event in stream:
            got.append(event)

    async def second() -> None:
        try:
            if loops:
                async for _ in stream:
                    pass
            else:
                await anext(stream)
        except RuntimeError as exc:
            told.append(exc)
        stall.release()

    with server.fault(STALL) as stall:
        stream = await client.chat.completions.create(**CHAT)
        async with anyio.create_task_group() as group:
            group.start_soon(first)
            while not got:
                await anyio.wait_all_tasks_blocked()
            await anyio.wait_all_tasks_blocked()
            group.start_soon(second)
    assert "read by another task" in str(told[0])
    assert got[-1].choices[0].finish_reason == "stop"


@blocking
async def test_the_second_thread_is_told_and_the_first_goes_on(client: Any, server: LocalServer) -> None:
    stream: Any
    got: list[Any] = []
    with server.fault(STALL) as stall:
        stream = (await client.chat.completions.create(**CHAT)).facade
        first = threading.Thread(target=lambda: got.extend(stream), daemon=True)
        first.start()
        while stream._reader is None or stream._feed._batches or not stream._feed._waiters:
            await anyio.lowlevel.checkpoint()
        with pytest.raises(RuntimeError, match="read by another thread"):
            next(stream)
        with pytest.raises(RuntimeError, match="read by another thread"):
            list(stream)
        stall.release()
        await anyio.to_thread.run_sync(first.join)
    assert got[-1].choices[0].finish_reason == "stop"


@posix
@blocking
@pytest.mark.parametrize("error", [KeyboardInterrupt, TimeoutError])
@pytest.mark.parametrize("loop", [False, True], ids=["next", "loop"])
def test_an_interrupted_read_is_not_the_end(
    world: World, server: LocalServer, error: type[BaseException], loop: bool
) -> None:
    """Ctrl-C, and the alarms with which programs limit what blocks."""

    def handler(number: int, frame: FrameType | None) -> None:
        raise error

    client = world.client(base_url=server.base_url, api_key="k").facade
    before = signal.signal(signal.SIGALRM, handler)
    try:
        with server.fault(STALL):
            stream = client.chat.completions.create(**CHAT)
            next(stream)
            signal.setitimer(signal.ITIMER_REAL, 0.05)
            with pytest.raises(error):
                list(stream) if loop else next(stream)
            for read in (next, list):
                with pytest.raises(RuntimeError, match=r"lost the rest of its events.*interrupted"):
                    read(stream)
            server.wait_for_disconnect(1, 5)
        assert client.models.list().data
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        client.close()


@posix
@blocking
def test_an_interrupted_read_of_lines_is_not_the_end(world: World, server: LocalServer) -> None:
    def handler(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    client = world.client(base_url=server.base_url, api_key="k").facade
    before = signal.signal(signal.SIGALRM, handler)
    try:
        with (
            server.fault(STALL),
            client.chat.completions.with_streaming_response.create(**CHAT) as response,
        ):
            lines = response.iter_lines()
            next(lines)
            signal.setitimer(signal.ITIMER_REAL, 0.05)
            with pytest.raises(KeyboardInterrupt):
                list(lines)
            for read in (next, list):
                with pytest.raises(RuntimeError, match="after an interrupted read"):
                    read(lines)
        assert client.models.list().data
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        client.close()
