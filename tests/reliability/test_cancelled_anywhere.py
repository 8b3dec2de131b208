"""Whatever a call is waiting for when it is cancelled: nothing of it is left, and its client can go on."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from openai_core import AsyncOpenAI, RetryPolicy, Timeout
from openai_core.net.settings import TransportSettings
from openai_core.testing import Fault, LocalServer
from tests.worlds import TRANSPORT_WORLDS, World

from .cancelling import cancel_everywhere
from .checkpoints import HOWS, How

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

BIG = 300_000
ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "one two three four five six"}]}


async def plain(client: AsyncOpenAI) -> None:
    assert (await client.models.retrieve("gpt-5")).id == "gpt-5"


async def retried(client: AsyncOpenAI) -> None:
    assert (await client.models.retrieve("gpt-4o")).id == "gpt-4o"


async def stream(client: AsyncOpenAI) -> None:
    events = await client.chat.completions.create(**ASK, stream=True)
    assert "".join([event.choices[0].delta.content or "" async for event in events if event.choices])


async def left_stream(client: AsyncOpenAI) -> None:
    async with await client.chat.completions.create(**ASK, stream=True) as events:
        async for _ in events:
            break


async def raw_stream(client: AsyncOpenAI) -> None:
    async with client.chat.completions.with_streaming_response.create(**ASK, stream=True) as response:
        assert [line async for line in response.iter_lines()]


async def upload(client: AsyncOpenAI) -> None:
    assert (await client.files.create(file=("big", b"x" * 2_000_000), purpose="user_data")).bytes == 2_000_000


async def download(client: AsyncOpenAI) -> None:
    (big,) = [file async for file in client.files.list() if file.bytes == BIG]
    assert len((await client.files.content(big.id)).content) == BIG


async def pages(client: AsyncOpenAI) -> None:
    assert len([file async for file in client.files.list(limit=1)]) >= 3


CALLS: dict[str, Callable[[AsyncOpenAI], Coroutine[Any, Any, None]]] = {
    "plain": plain,
    "retried": retried,
    "stream": stream,
    "left stream": left_stream,
    "raw stream": raw_stream,
    "upload": upload,
    "download": download,
    "pages": pages,
}
ASYNC_WORLDS = [world for world in TRANSPORT_WORLDS if not world.is_sync]


@pytest.mark.parametrize("idle", [1, 0], ids=["reused", "new"])
@pytest.mark.parametrize("world", ASYNC_WORLDS, ids=str)
@pytest.mark.parametrize("call", CALLS)
async def test_cancelled_at_every_checkpoint(call: str, world: World, idle: int, server: LocalServer) -> None:
    """With room for one connection, a call that lost its place, or half an answer, would stop the next one."""
    for how in HOWS[world.backend]:
        server.reset()
        server.fault(Fault.status(503), path="/models/gpt-4o", match=lambda request: request.number % 2 == 1)
        await cancel_each(CALLS[call], how, world, server, idle)


@pytest.mark.parametrize("world", [world for world in ASYNC_WORLDS if world.backend == "asyncio"], ids=str)
@pytest.mark.parametrize("call", ["retried", "stream"])
async def test_timed_out_at_every_checkpoint(call: str, world: World, server: LocalServer) -> None:
    """The same by `asyncio.timeout`."""
    server.fault(Fault.status(503), path="/models/gpt-4o", match=lambda request: request.number % 2 == 1)
    await cancel_each(CALLS[call], "timeout", world, server, 1)


async def cancel_each(
    call: Callable[[AsyncOpenAI], Coroutine[Any, Any, None]], how: How, world: World, server: LocalServer, idle: int
) -> None:
    client = world.client(
        base_url=server.base_url,
        api_key="sk-test",
        retry=RetryPolicy(max_retries=3, initial_delay=0.001, max_delay=0.001),
        timeout=Timeout(10, pool=1),
        transport_settings=TransportSettings(max_connections=1, max_keepalive_connections=idle, keepalive_expiry=None),
    )
    async with client:
        for content in (b"1" * BIG, b"2", b"3"):
            await client.files.create(file=("name", content), purpose="user_data")

        async def check(run: str) -> None:
            await plain(client)
            assert " 0/1 in use, 0 waiting" in repr(client._transports.current()), run

        await cancel_everywhere(lambda: call(client), how, world.backend, check)
    await server.wait_for_async(lambda: server.connections == 0)
    aborted = {request.connection: request.number for request in server.requests if request.aborted}
    reused = [each for each in server.requests if each.number > aborted.get(each.connection, each.number)]
    assert not reused
