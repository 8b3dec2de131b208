"""Whatever a call of many requests, a run or a websocket waits for when it is cancelled: nothing of it is left."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Coroutine
from typing import Any

import anyio.lowlevel
import pytest

from openai_core import AsyncOpenAI, RetryPolicy, Timeout, fanout
from openai_core.fanout import BatchLimits, BatchOptions
from openai_core.net.settings import TransportSettings
from openai_core.realtime import ReconnectedEvent
from openai_core.testing import BatchPlan, LocalServer
from tests.realtime.peer import Peer, peer_server
from tests.realtime.receiving import next_of
from tests.waiting import until
from tests.worlds import TRANSPORT_WORLDS, World

from .cancelling import cancel_everywhere
from .checkpoints import HOWS, How

pytestmark = [pytest.mark.anyio, pytest.mark.slow, pytest.mark.timeout(300)]

ALSO: dict[str, tuple[How, ...]] = {"asyncio": ("timeout",), "trio": ()}
SOON = 0.001
SMALL = BatchLimits(max_requests=2)
QUESTION = 'add({"a": 1, "b": 2})'
WORLDS = [world for world in TRANSPORT_WORLDS if not world.is_sync]


def request(number: int) -> fanout.Request[Any]:
    return fanout.chat(custom_id=f"r{number}", model="m", messages=[{"role": "user", "content": f"say {number}"}])


def requests(count: int) -> list[fanout.Request[Any]]:
    return [request(number) for number in range(count)]


async def add(a: int, b: int) -> int:
    """Add two numbers."""
    await anyio.lowlevel.checkpoint()
    return a + b


# Fan-outs


KEPT: list[Any] = []
"""Runs of which none may go on, although there are references to them."""


async def fan_out(client: AsyncOpenAI) -> None:
    run = client.fanout(map(request, itertools.count()), concurrency=2)
    KEPT.append(run)
    async for result in run:
        if result.index > 3:
            break
    await run.close()


async def fan_out_in_order(client: AsyncOpenAI) -> None:
    run = client.fanout(requests(5), concurrency=2, ordered=True)
    assert [result.index async for result in run] == [0, 1, 2, 3, 4]


async def fan_out_that_is_left(client: AsyncOpenAI) -> None:
    async with client.fanout(requests(20), concurrency=2) as run:
        async for result in run:
            assert result.ok
            break


async def fan_out_by_batch(client: AsyncOpenAI) -> None:
    run = client.fanout(requests(3), via=BatchOptions(poll_interval=SOON, limits=SMALL))
    assert len([result async for result in run]) == 3


# Calls of many requests


async def upload_in_parts(client: AsyncOpenAI) -> None:
    done = await client.uploads.upload_file_chunked(
        file=b"x" * 5, filename="f", mime_type="text/plain", purpose="assistants", part_size=1, max_concurrency=2
    )
    assert done.status == "completed"


async def batches(client: AsyncOpenAI) -> None:
    job = await client.batches.submit(requests(3), limits=SMALL)
    try:
        assert (await job.wait(poll_interval=SOON)).completed == 3
        assert [result.ok async for result in job.results(poll_interval=SOON)] == [True] * 3
    except BaseException:
        with anyio.CancelScope(shield=True):
            await job.cancel()
        raise


async def files_in_a_store(client: AsyncOpenAI) -> None:
    store = await client.vector_stores.create()
    files: Any = [(f"{number}.txt", b"x") for number in range(3)]
    done = await client.vector_stores.file_batches.upload_and_poll(
        store.id, files=files, max_concurrency=2, poll_interval_ms=1
    )
    assert done.file_counts.completed == 3


async def embeddings(client: AsyncOpenAI) -> None:
    assert len((await client.fanout.embed(["a", "b", "c"], model="m", max_inputs=1, concurrency=2)).vectors) == 3


async def tools_of_chat(client: AsyncOpenAI) -> None:
    ran = await client.chat.completions.run_tools(
        model="m", messages=[{"role": "user", "content": QUESTION}], tools=[add]
    )
    assert "3" in str(ran.final.choices[0].message.content)


async def tools_of_responses(client: AsyncOpenAI) -> None:
    assert "3" in (await client.responses.run_tools(model="m", input=QUESTION, tools=[add])).final.output_text


async def tools_with_a_stream(client: AsyncOpenAI) -> None:
    async with client.responses.run_tools_stream(model="m", input=QUESTION, tools=[add]) as stream:
        assert [[result.output for result in step.results] async for step in stream.steps()] == [["3"], []]


CALLS: dict[str, Callable[[AsyncOpenAI], Coroutine[Any, Any, None]]] = {
    "fan-out": fan_out,
    "ordered fan-out": fan_out_in_order,
    "left fan-out": fan_out_that_is_left,
    "fan-out by batch": fan_out_by_batch,
    "embeddings": embeddings,
    "upload in parts": upload_in_parts,
    "batches": batches,
    "files in a store": files_in_a_store,
    "tools of chat": tools_of_chat,
    "tools of responses": tools_of_responses,
    "tools with a stream": tools_with_a_stream,
}


def client_for(world: World, base_url: str) -> AsyncOpenAI:
    client: AsyncOpenAI = world.client(
        base_url=base_url,
        api_key="sk-test",
        retry=RetryPolicy(max_retries=3, initial_delay=SOON, max_delay=SOON),
        timeout=Timeout(10, pool=1),
        transport_settings=TransportSettings(max_connections=2, keepalive_expiry=None),
    )
    return client


@pytest.mark.parametrize("world", WORLDS, ids=str)
@pytest.mark.parametrize("call", CALLS)
async def test_cancelled_at_every_checkpoint(call: str, world: World, server: LocalServer) -> None:
    """No task is left, and no place for a connection."""
    KEPT.clear()
    for how in HOWS[world.backend]:
        server.reset()
        async with client_for(world, server.base_url) as client:

            async def check(run: str, client: AsyncOpenAI = client) -> None:
                assert (await client.models.retrieve("gpt-5")).id == "gpt-5"
                assert " 0/" in repr(client._transports.current()), run
                assert ", 0 waiting" in repr(client._transports.current()), run

            await client.models.retrieve("gpt-5")
            await cancel_everywhere(lambda client=client: CALLS[call](client), how, world.backend, check)
        await server.wait_for_async(lambda: server.connections == 0)


async def submit(client: AsyncOpenAI) -> None:
    KEPT.append(await client.batches.submit(requests(3), limits=SMALL))


async def fan_out_by_slow_batches(client: AsyncOpenAI) -> None:
    run = client.fanout(requests(3), via=BatchOptions(poll_interval=SOON, limits=SMALL))
    assert len([result async for result in run]) == 3


@pytest.mark.parametrize("world", WORLDS, ids=str)
@pytest.mark.parametrize("call", [submit, fan_out_by_slow_batches])
async def test_no_batch_is_left_that_nobody_knows_of(
    call: Callable[[AsyncOpenAI], Coroutine[Any, Any, None]], world: World, server: LocalServer
) -> None:
    """Also if the call is cancelled while one is created: it is cancelled too, and no file of a `submit` is left."""
    async with client_for(world, server.base_url) as client:

        async def check(run: str) -> None:
            has_ended = not KEPT
            while KEPT:
                await KEPT.pop().cancel()
            idle = client._transports.current()._count_idle()
            await server.wait_for_async(lambda: server.connections == idle)  # it has seen what was broken off
            async for batch in client.batches.list():
                found = (await client.batches.retrieve(batch.id)).status
                assert found in ("cancelled", "completed"), run
            if call is submit and has_ended:
                assert [file.id async for file in client.files.list() if file.purpose == "batch"] == [], run
            server.reset()
            server.batch(BatchPlan(looks=2), times=None)

        KEPT.clear()
        await check("before")
        for how in HOWS[world.backend]:
            await cancel_everywhere(lambda: call(client), how, world.backend, check)


# Websockets


def listens(peer: Peer) -> None:
    """Greet, tell what is heard, and go without a word when asked to."""
    peer.accept()
    peer.event("session.created", session={})
    while (said := peer.recv()["type"]) != "go":
        peer.event("heard", what=said)


async def talk(client: AsyncOpenAI) -> None:
    async with client.realtime.connect(model="m") as connection:
        assert (await connection.recv()).type == "session.created"
        await connection.send({"type": "one"})
        assert (await next_of(connection, "heard")).what == "one"


async def talk_again(client: AsyncOpenAI) -> None:
    how: Any = {"reconnect": True, "initial_delay": SOON, "max_delay": SOON}
    async with client.realtime.connect(model="m", **how) as connection:
        await connection.session.update({"type": "realtime", "instructions": "a"})
        await connection.send({"type": "go"})
        await next_of(connection, ReconnectedEvent)
        await connection.send({"type": "two"})
        while (await next_of(connection, "heard")).what != "two":
            pass


async def listen(client: AsyncOpenAI) -> None:
    async with client.realtime.connect(model="m") as connection:
        async for _ in connection:
            await connection.close()


TALKS = {"talk": talk, "reconnect": talk_again, "listen": listen}


@pytest.mark.parametrize("world", WORLDS, ids=str)
@pytest.mark.parametrize("call", TALKS)
async def test_a_websocket_cancelled_at_every_checkpoint(call: str, world: World) -> None:
    """No connection is left open, and the client can open another one."""
    with peer_server(listens) as server:
        async with client_for(world, server.base_url) as client:

            async def check(run: str) -> None:
                await until(lambda: server.open == 0, f"{run} has left no connection")

            await talk(client)
            await check("a first talk")
            for how in (*HOWS[world.backend], *ALSO[world.backend]):
                await cancel_everywhere(lambda: TALKS[call](client), how, world.backend, check)
            await talk(client)
