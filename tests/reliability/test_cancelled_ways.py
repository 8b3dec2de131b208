"""Each way to end a call that waits: the server sees it, no attempt follows, the connection is not used again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import anyio
import pytest

from openai_core import APIConnectionError, RetryPolicy
from openai_core.testing import Fault, LocalServer
from tests.worlds import TRANSPORT_WORLDS, World

pytestmark = pytest.mark.anyio

ASYNC_WORLDS = pytest.mark.parametrize("world", [world for world in TRANSPORT_WORLDS if not world.is_sync], ids=str)
ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "one two three four five six"}]}
SOON = 10.0
"""Seconds in which the server has seen a disconnect, on the busiest machine."""

Call = Callable[[], Coroutine[Any, Any, Any]]
Started = Callable[[], Awaitable[None]]


async def by_scope(call: Call, started: Started) -> None:
    async with anyio.create_task_group() as group:
        group.start_soon(call)
        await started()
        group.cancel_scope.cancel()


async def by_task(call: Call, started: Started) -> None:
    task = asyncio.ensure_future(call())
    await started()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def by_timeout(call: Call, started: Started) -> None:
    async def stop() -> None:
        await started()
        limit.reschedule(0)

    limit = asyncio.timeout(None)
    stopping = asyncio.ensure_future(stop())
    try:
        async with limit:
            await call()
        pytest.fail("it was answered")
    except TimeoutError:
        await stopping


async def by_trio(call: Call, started: Started) -> None:
    import trio

    async with trio.open_nursery() as nursery:
        nursery.start_soon(call)
        await started()
        nursery.cancel_scope.cancel()


WAYS = {"asyncio": (by_scope, by_task, by_timeout), "trio": (by_scope, by_trio)}


@ASYNC_WORLDS
async def test_waiting_for_the_answer_can_be_cancelled(
    world: World, make_client: Callable[..., Any], server: LocalServer
) -> None:
    """Of a call, of a stream, and of an upload."""
    client = make_client(timeout=None, max_retries=3)
    calls: list[Call] = [
        lambda: client.models.retrieve("slow"),
        lambda: client.chat.completions.create(**ASK, stream=True),
        lambda: client.files.create(file=("a", b"x" * 1_000_000), purpose="user_data"),
    ]
    stalled = server.fault(Fault.stall(None), match=lambda request: request.path != "/models/gpt-5")
    ended = 0
    for way in WAYS[world.backend]:
        for call in calls:
            await client.models.retrieve("gpt-5")
            ended += 1

            async def started(number: int = ended) -> None:
                await server.wait_for_async(lambda: stalled.count == number, SOON)

            await way(call, started)
            await server.wait_for_disconnect_async(ended, SOON)
    await client.models.retrieve("gpt-5")
    assert stalled.count == ended
    given_up = {request.connection: request.number for request in server.requests if request.path != "/models/gpt-5"}
    assert not [each for each in server.requests if each.number > given_up.get(each.connection, each.number)]


@ASYNC_WORLDS
async def test_cancelling_the_wait_for_the_next_attempt_makes_none(
    world: World, make_client: Callable[..., Any], server: LocalServer
) -> None:
    client = make_client(retry=RetryPolicy(initial_delay=100, max_delay=100, jitter=0))
    busy = server.fault(Fault.status(503), path="/models/busy")

    async def started() -> None:
        before = answered
        await server.wait_for_async(lambda: busy.count > before, SOON)
        await anyio.wait_all_tasks_blocked()

    for way in WAYS[world.backend]:
        answered = busy.count
        await way(lambda: client.models.retrieve("busy"), started)
        await client.models.retrieve("gpt-5")
    assert busy.count == len(WAYS[world.backend])


@ASYNC_WORLDS
async def test_the_reader_of_a_response_is_told_that_another_task_closes_it(
    world: World, make_client: Callable[..., Any], server: LocalServer
) -> None:
    """Who reads it is told, and the server sees it."""
    client = make_client(timeout=None)
    told = anyio.Event()
    with server.fault(Fault.stall(b"\n\n")), anyio.fail_after(3 * SOON):
        async with (
            client.chat.completions.with_streaming_response.create(**ASK, stream=True) as response,
            anyio.create_task_group() as group,
        ):

            async def read() -> None:
                with pytest.raises((APIConnectionError, RuntimeError)):
                    async for _ in response.iter_bytes():
                        pass
                told.set()

            group.start_soon(read)
            await anyio.wait_all_tasks_blocked()
            await response.close()
            await told.wait()
        await server.wait_for_disconnect_async(1, SOON)
    await client.models.retrieve("gpt-5")
