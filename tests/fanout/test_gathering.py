"""Results that are handed over together: as long as each turn of the event loop brings more, up to a bound."""

from __future__ import annotations

import math
from collections import deque
from types import SimpleNamespace
from typing import Any

import anyio
import anyio.abc
import anyio.lowlevel
import pytest

from openai_core.fanout.run import AsyncFanOutRun

pytestmark = pytest.mark.anyio


class Results:
    """In place of an engine: gives `count` results, one each `turns` turns of the event loop."""

    def __init__(self, count: int, turns: int) -> None:
        self.ready: deque[int] = deque()
        self.settings = SimpleNamespace(most_at_once=1)
        self._count = count
        self._turns = turns

    async def come(self, *, task_status: anyio.abc.TaskStatus[None]) -> None:
        for number in range(self._count):
            self.ready.append(number)
            if not number:
                task_status.started()
            for _ in range(self._turns):
                await anyio.lowlevel.checkpoint()

    def wake(self) -> None:
        """Nobody waits for room."""


async def batch(results: Results, most: int, seconds: float) -> list[int]:
    found: list[int] = []
    async with anyio.create_task_group() as tasks:
        await tasks.start(results.come)
        found = await run_of(results).next_batch(most, seconds)
        tasks.cancel_scope.cancel()
    return found


def run_of(results: Results) -> Any:
    nothing: Any = None
    engine: Any = results
    run: Any = AsyncFanOutRun[Any](nothing, lambda deliver: engine)
    return run


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


async def test_results_of_consecutive_turns_come_together() -> None:
    assert await batch(Results(30, turns=1), 1_000, math.inf) == list(range(30))


async def test_a_quiet_event_loop_hands_over_what_is_there() -> None:
    assert len(await batch(Results(30, turns=20), 1_000, math.inf)) == 1


async def test_no_more_come_together_than_asked_for() -> None:
    assert 10 <= len(await batch(Results(1_000, turns=1), 10, math.inf)) <= 12


async def test_time_ends_the_wait() -> None:
    assert len(await batch(Results(1_000, turns=1), 1_000, 0.0)) <= 2
    assert 1 < len(await batch(Results(1_000_000, turns=1), 1_000_000, 0.02)) < 1_000_000


async def test_a_cancelled_wait_loses_nothing() -> None:
    results = Results(1_000, turns=1)
    run = run_of(results)
    async with anyio.create_task_group() as tasks:
        await tasks.start(results.come)
        with anyio.CancelScope() as scope:
            scope.cancel()
            await run.next_batch(1_000, math.inf)
        tasks.cancel_scope.cancel()
    assert list(results.ready)[:1] == [0]
