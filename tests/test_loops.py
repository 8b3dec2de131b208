"""One client in several event loops and threads, in turn and at once."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import trio

from openai_core import AsyncOpenAI
from openai_core.testing import LocalServer


def test_one_client_works_in_many_loops(server: LocalServer) -> None:
    """Three asyncio runs, four threads with loops of their own and a trio run: each call is made exactly once."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url, max_retries=0)
    answers: list[str] = []

    async def ask() -> None:
        for _ in range(5):
            answers.append((await client.models.retrieve("gpt-5")).id)

    for _ in range(3):
        asyncio.run(ask())
    threads = [threading.Thread(target=asyncio.run, args=(ask(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    trio.run(ask)

    assert answers == ["gpt-5"] * 40
    assert len(server.requests) == 40


def test_stream_outlives_the_name_of_its_client(server: LocalServer) -> None:
    """A stream goes on when nothing but the stream refers to its client any more."""

    async def read() -> str:
        stream: Any = await AsyncOpenAI(api_key="k", base_url=server.base_url).chat.completions.create(
            model="m", messages=[{"role": "user", "content": "count to 9"}], stream=True
        )
        return "".join([chunk.choices[0].delta.content or "" async for chunk in stream if chunk.choices])

    assert "9" in asyncio.run(read())
    assert "9" in trio.run(read)
