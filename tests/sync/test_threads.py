"""One client, used from many threads, and from inside running event loops as in a notebook."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import anyio
import pytest
import trio

from openai_core.testing import LocalServer
from openai_sync import OpenAI

ASK: Any = {"model": "gpt-4o", "messages": [{"role": "user", "content": "one two three"}]}


@pytest.fixture(params=["asyncio", "trio"])
def sync_client(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[OpenAI]:
    with OpenAI(api_key="sk-test", base_url=server.base_url, portal_backend=request.param) as client:
        yield client


def test_sixteen_threads_share_a_client(sync_client: OpenAI, server: LocalServer) -> None:
    """Each gets its own answers, and the server each request once."""
    wrong: list[str] = []

    def work(number: int) -> None:
        for turn in range(5):
            text = f"thread {number} turn {turn}"
            ask: Any = {"model": "gpt-4o", "messages": [{"role": "user", "content": text}]}
            answer = sync_client.chat.completions.create(**ask).choices[0].message.content or ""
            chunks = sync_client.chat.completions.create(**ask, stream=True)
            streamed = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
            wrong.extend(given for given in (answer, streamed) if text not in given)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(server.requests) == 16 * 5 * 2


def call_every_way(client: OpenAI) -> None:
    assert client.models.list().data
    assert list(client.chat.completions.create(**ASK, stream=True))
    with client.chat.completions.with_streaming_response.create(**ASK) as response:
        assert response.read()


@pytest.mark.parametrize("run", [lambda cell: asyncio.run(cell()), trio.run], ids=["asyncio", "trio"])
def test_a_blocking_client_works_inside_a_running_loop(sync_client: OpenAI, run: Any) -> None:
    """As a notebook's cell does, which blocks the loop it runs in."""

    async def cell() -> None:
        call_every_way(sync_client)

    run(cell)
    run(cell)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_in_worker_threads_of_a_loop(sync_client: OpenAI, server: LocalServer, backend: str) -> None:
    async def serve() -> None:
        async with anyio.create_task_group() as group:
            for _ in range(4):
                group.start_soon(anyio.to_thread.run_sync, call_every_way, sync_client)

    anyio.run(serve, backend=backend)
    assert len(server.requests) == 4 * 3


def test_two_backends_work_in_one_process(server: LocalServer) -> None:
    arguments: Any = {"api_key": "sk-test", "base_url": server.base_url}
    with (
        OpenAI(**arguments, portal_backend="asyncio") as one,
        OpenAI(**arguments, portal_backend="trio") as other,
    ):
        assert (one.portal_backend, other.portal_backend) == ("asyncio", "trio")
        assert one.models.list() == other.models.list()
