"""The last part of the demo: many requests at once, some of them refused at first, and the figures."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import Final

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
    terminal.clear_bar()
    terminal.table(
        [
            ("requests", "seconds", "requests per second", "retries"),
            (f"{figures.answers:,}", f"{seconds:.2f}", f"{figures.answers / seconds:,.0f}", f"{figures.retries:,}"),
        ]
    )


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
