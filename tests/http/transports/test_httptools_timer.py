"""The timer of a transport: one task or handle, whatever the number of connections."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from openai_core.http.transports.httptools.timer import NEVER, Timer, make_timer
from tests.clock import Clock
from tests.waiting import until

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


class Checks:
    """What a timer calls."""

    def __init__(self, *following: float) -> None:
        self.times: list[float] = []
        self.following = list(following)
        self.done = anyio.Event()
        self.timer: Timer = make_timer(self.check)

    def check(self, now: float) -> float:
        self.times.append(now)
        if self.following:
            return now + self.following.pop(0)
        self.done.set()
        return NEVER


async def test_it_calls_when_it_was_told_to(clock: Clock) -> None:
    checks = Checks(20, 20)
    at = checks.timer.now() + 20
    checks.timer.call_at(at)
    assert checks.timer.at == at
    for count in range(3):
        clock.advance(19)
        await anyio.wait_all_tasks_blocked()
        assert len(checks.times) == count
        clock.advance(1.001)
        await until(lambda count=count: len(checks.times) > count, "it was called")
    assert all(time >= at + 20 * count for count, time in enumerate(checks.times))
    await anyio.wait_all_tasks_blocked()
    assert checks.timer.at == NEVER


async def test_it_can_be_told_to_call_earlier(clock: Clock) -> None:
    checks = Checks()
    checks.timer.call_at(checks.timer.now() + 1000)
    await anyio.wait_all_tasks_blocked()
    checks.timer.call_at(checks.timer.now() + 10)
    clock.advance(11)
    await checks.done.wait()
    assert len(checks.times) == 1


async def test_it_can_be_used_again_after_all_was_done() -> None:
    checks = Checks()
    for number in range(1, 4):
        checks.done = anyio.Event()
        checks.timer.call_at(checks.timer.now())
        with anyio.fail_after(10):
            await checks.done.wait()
        await anyio.wait_all_tasks_blocked()
        assert len(checks.times) == number


async def test_it_does_not_call_once_it_was_stopped(clock: Clock) -> None:
    stopped, going = Checks(), Checks()
    for checks in (stopped, going):
        checks.timer.call_at(checks.timer.now() + 10)
    stopped.timer.stop()
    stopped.timer.stop()
    clock.advance(11)
    await going.done.wait()
    await anyio.wait_all_tasks_blocked()
    assert stopped.times == []
    assert stopped.timer.at == NEVER
