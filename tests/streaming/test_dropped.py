"""Streams that are dropped inside a cycle of objects, which only the garbage collector finds, in every world."""

from __future__ import annotations

import gc
import warnings
import weakref
from typing import Any

import anyio
import pytest

from openai_core import AsyncOpenAI
from openai_core.testing import Fault, LocalServer
from tests.worlds import World

pytestmark = pytest.mark.anyio

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "count to 20"}]}
STALL = Fault.stall(b'"content":" 3"')


class Holder:
    """Has a stream, and itself."""

    def __init__(self, stream: Any, client: Any = None) -> None:
        self.stream = stream
        self.client = client
        self.me = self


async def plain(client: Any, **options: Any) -> Any:
    """A stream that has begun."""
    stream = await client.chat.completions.create(**CHAT, stream=True, **options)
    await anext(stream)
    return stream


async def helper(client: Any, **options: Any) -> Any:
    """One that puts events together."""
    stream = await client.chat.completions.stream(**CHAT, **options).__aenter__()
    await anext(stream)
    return stream


async def raw(client: Any, **options: Any) -> Any:
    """One of a raw response."""
    response = await client.chat.completions.with_raw_response.create(**CHAT, stream=True, **options)
    stream = response.parse()
    await anext(stream)
    return stream


@pytest.mark.parametrize(
    ("opened", "options"),
    [(plain, {}), (plain, {"deadline": 600}), (helper, {}), (raw, {})],
    ids=["plain", "deadline", "helper", "raw"],
)
async def test_connection_is_closed_in_silence(world: World, server: LocalServer, opened: Any, options: Any) -> None:
    """The server sees it, and no library warns that a connection or a generator was left open."""
    client = world.client(base_url=server.base_url, api_key="k")
    with server.fault(STALL), warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        dropped = weakref.ref(Holder(await opened(client, **options)))
        assert dropped() is not None
        gc.collect()
        assert dropped() is None
        await server.wait_for_disconnect_async()
        await client.close()
    assert [str(warning.message) for warning in warned] == []


async def test_a_client_dropped_with_its_stream_closes_the_connection(world: World, server: LocalServer) -> None:
    """It does not matter if the client is dropped with the stream."""
    with server.fault(STALL), warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        client = world.client(base_url=server.base_url, api_key="k")
        Holder(await plain(client), client)
        del client
        gc.collect()
        await server.wait_for_disconnect_async()
    assert [str(warning.message) for warning in warned] == []


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_nothing_is_held_beyond_the_event_loop(server: LocalServer, backend: str) -> None:
    """A stream that outlives its event loop is collected, also if it is what the loop's run gave."""

    async def open_one() -> Any:
        async with AsyncOpenAI(base_url=server.base_url, api_key="k", transport="httpx") as client:
            return await plain(client)

    with server.fault(STALL):
        stream = weakref.ref(anyio.run(open_one, backend=backend))
        gc.collect()
    assert stream() is None
