"""The last part of the demo: many requests at once, some of them refused at first, and the figures."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import Final

import aiohttp

from ...client.client import AsyncOpenAI
from ...http.retry import Failure, RetryPolicy
from ..terminal import Terminal
from .scenes import KEY, MESSAGES, MODEL
from .server import LOAD, SCENE_HEADER

__all__ = ["load"]

_BETWEEN_LOOKS: Final = 0.05
_WARM_UP: Final = 8


class Figures:
    """What happened so far."""

    def __init__(self) -> None:
        self.answers = 0
        self.retries = 0

    def count(self, failure: Failure) -> None:
        """Count an attempt that failed and will be repeated; leave the decision to the policy's other rules."""
        self.retries += 1


def load(terminal: Terminal, base_url: str, requests: int, in_flight: int) -> None:
    """Send many requests with a progress bar, and print a small table."""
    terminal.heading(f"{requests:,} requests, {in_flight} in flight; the server refuses one in a hundred at first:")
    figures = Figures()
    seconds = asyncio.run(_load(terminal, base_url, requests, in_flight, figures))
    bare = asyncio.run(_bare(base_url, requests, in_flight))
    terminal.clear_bar()
    terminal.table(
        [
            ("", "requests", "seconds", "a second", "retries"),
            _row("openai-core", figures.answers, seconds, figures.retries),
            _row("a bare aiohttp loop", requests, bare, 0),
        ]
    )


def _row(name: str, requests: int, seconds: float, retries: int) -> tuple[str, ...]:
    return name, f"{requests:,}", f"{seconds:.2f}", f"{requests / seconds:,.0f}", f"{retries:,}"


async def _bare(base_url: str, requests: int, in_flight: int) -> float:
    """The seconds that the same requests take with nothing around them: no types, no retries, no refusals."""
    body = {"model": MODEL, "messages": MESSAGES}
    headers = {"Authorization": f"Bearer {KEY}"}
    tickets = iter(range(requests))

    async def work(session: aiohttp.ClientSession) -> None:
        for _ in tickets:
            async with session.post(f"{base_url}/chat/completions", json=body, headers=headers) as response:
                assert (await response.json())["choices"], "the server always says something"

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=in_flight)) as session:
        started = time.perf_counter()
        async with asyncio.TaskGroup() as workers:
            for _ in range(min(in_flight, requests)):
                workers.create_task(work(session))
        return time.perf_counter() - started


async def _load(terminal: Terminal, base_url: str, requests: int, in_flight: int, figures: Figures) -> float:
    policy = RetryPolicy(predicate=figures.count)
    async with AsyncOpenAI(
        api_key=KEY, base_url=base_url, retry=policy, default_headers={SCENE_HEADER: LOAD}
    ) as client:
        for _ in range(_WARM_UP):
            await client.chat.completions.create(model=MODEL, messages=MESSAGES)
        figures.retries = 0
        tickets = iter(range(requests))
        started = time.perf_counter()
        async with asyncio.TaskGroup() as workers:
            watcher = workers.create_task(_watch(terminal, figures, requests))
            working = [workers.create_task(_work(client, tickets, figures)) for _ in range(min(in_flight, requests))]
            await asyncio.gather(*working)
            seconds = time.perf_counter() - started
            watcher.cancel()
    terminal.progress(figures.answers, requests)
    return seconds


async def _work(client: AsyncOpenAI, tickets: Iterator[int], figures: Figures) -> None:
    for _ in tickets:
        completion = await client.chat.completions.create(model=MODEL, messages=MESSAGES)
        assert completion.choices[0].message.content, "the server always says something"
        figures.answers += 1


async def _watch(terminal: Terminal, figures: Figures, requests: int) -> None:
    while True:
        terminal.progress(figures.answers, requests)
        await asyncio.sleep(_BETWEEN_LOOKS)
