"""What is for the other kind of client is refused by errors that say what to write instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from openai_core import AsyncOpenAI
from openai_core.testing import LocalServer
from openai_sync import OpenAI

CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}


def test_an_asynchronous_client_in_a_plain_block() -> None:
    client: Any = AsyncOpenAI(api_key="k")
    with pytest.raises(TypeError, match=r"^cannot use AsyncOpenAI in 'with'; use 'async with', or OpenAI$"), client:
        pass


@pytest.mark.anyio
async def test_a_synchronous_client_in_an_asynchronous_block() -> None:
    client: Any = OpenAI(api_key="k")
    with pytest.raises(TypeError, match=r"^cannot use OpenAI in 'async with'; use 'with', or AsyncOpenAI$"):
        async with client:
            pass
    client.close()


def test_a_plain_loop_over_an_asynchronous_list_is_refused() -> None:
    found: Any = AsyncOpenAI(api_key="k").models.list()
    with pytest.raises(TypeError, match=r"^cannot iterate over an AsyncPaginator with 'for'; use 'async for', or"):
        list(found)


@pytest.mark.anyio
async def test_an_asynchronous_stream_in_a_plain_loop() -> None:
    with LocalServer() as server:
        async with AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
            stream: Any = await client.chat.completions.create(**CHAT, stream=True)
            with pytest.raises(TypeError, match=r"^cannot iterate over an AsyncStream with 'for'; use 'async for'$"):
                list(stream)
            await stream.close()


STREAMS: list[Callable[[Any], Any]] = [
    lambda client: client.chat.completions.stream(**CHAT),
    lambda client: client.responses.stream(model="m", input="Hello"),
]


@pytest.mark.parametrize("stream", STREAMS)
def test_a_helper_that_was_not_entered(stream: Callable[[Any], Any]) -> None:
    with OpenAI(api_key="k") as client, pytest.raises(TypeError, match=r"enter it in a 'with' block"):
        list(stream(client))


@pytest.mark.anyio
@pytest.mark.parametrize("stream", STREAMS)
async def test_an_asynchronous_helper_that_was_not_entered(stream: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match=r"'async with'"):
        async for _ in stream(AsyncOpenAI(api_key="k")):
            pass


@pytest.mark.anyio
async def test_retries_of_one_call() -> None:
    create: Any = AsyncOpenAI(api_key="k").chat.completions.create
    with pytest.raises(TypeError, match=r"'max_retries'; use client\.with_options\(max_retries=\.\.\.\)"):
        await create(**CHAT, max_retries=3)
