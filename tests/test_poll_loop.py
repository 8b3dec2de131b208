"""The loop that waits for things, on a clock of the test's own; and how long it pauses."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core import PollTimeoutError
from openai_core.polling import DEFAULT_MAX_WAIT, PollResponse, PollSchedule, poll
from openai_core.sentinels import omit

pytestmark = pytest.mark.anyio


@dataclass
class FakeClock:
    """A clock that goes on when somebody sleeps."""

    time: float = 100.0
    slept: list[float] = field(default_factory=list[float])

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> bool:
        self.slept.append(seconds)
        self.time += seconds
        return True


class RealClock(FakeClock):
    """The running event loop's."""

    def now(self) -> float:
        return anyio.current_time()


@dataclass
class Thing:
    """What is waited for."""

    status: str


@dataclass
class Found:
    """A response."""

    thing: Thing
    headers: Mapping[str, str]

    def parse(self) -> Thing:
        return self.thing


def looks(statuses: Sequence[str], headers: Mapping[str, str]) -> Callable[[], Awaitable[PollResponse[Thing]]]:
    """Finds one status after the other, then the last one for ever."""
    rest = list(statuses)

    async def look() -> PollResponse[Thing]:
        return Found(Thing(rest.pop(0) if len(rest) > 1 else rest[0]), headers)

    return look


async def wait(
    statuses: Sequence[str],
    schedule: PollSchedule,
    clock: FakeClock,
    headers: Mapping[str, str] | None = None,
    on_progress: Callable[[Thing], object] | None = None,
) -> Thing:
    return await poll(
        looks(statuses, headers or {}),
        lambda thing: thing.status == "done",
        schedule,
        clock,
        what="thing 1",
        then="look later",
        on_progress=on_progress,
    )


# Pauses


@pytest.mark.parametrize(
    ("suggested", "pause"),
    [
        (None, 1.0),
        ("2500", 2.5),
        ("0", 0.0),
        ("", 1.0),
        ("soon", 1.0),
        ("-5", 1.0),
        ("nan", 1.0),
        ("inf", 60),
        ("9e9", 60),
    ],
)
async def test_pause_is_what_the_server_suggests(suggested: str | None, pause: float) -> None:
    clock = FakeClock()
    headers = {} if suggested is None else {"openai-poll-after-ms": suggested}
    await wait(["going", "done"], PollSchedule.of("poll", {}), clock, headers)
    assert clock.slept == [pause]


async def test_interval_of_the_caller_goes_before_the_servers() -> None:
    clock = FakeClock()
    schedule = PollSchedule.of("poll", {"poll_interval_ms": 250})
    await wait(["going", "going", "done"], schedule, clock, {"openai-poll-after-ms": "9000"})
    assert clock.slept == [0.25, 0.25]


@pytest.mark.parametrize(
    "options", [{}, {"max_wait_seconds": None, "poll_interval_ms": None}, {"max_wait_seconds": omit}]
)
async def test_no_limit_means_the_default_not_for_ever(options: dict[str, Any]) -> None:
    """Who does not spell out `math.inf` waits an hour."""
    clock = FakeClock()
    with pytest.raises(PollTimeoutError, match="thing 1 has status 'going' after 3600 seconds; look later"):
        await wait(["going"], PollSchedule.of("poll", options), clock)
    assert sum(clock.slept) == DEFAULT_MAX_WAIT


async def test_infinity_waits_longer() -> None:
    clock = FakeClock()
    statuses = ["going"] * 5000 + ["done"]
    assert (await wait(statuses, PollSchedule.of("poll", {"max_wait_seconds": math.inf}), clock)).status == "done"
    assert sum(clock.slept) == 5000


@given(interval=st.floats(0.001, 100), limit=st.floats(0, 100))
def test_never_waits_past_the_limit(interval: float, limit: float) -> None:
    """Whatever the pause, the last look is begun before the time is up."""
    waited = 0.0
    for _ in range(50):
        pause = PollSchedule(interval, limit).pause({}, waited)
        if pause is None:
            assert waited + interval > limit
            return
        waited += pause
        assert waited <= limit


@pytest.mark.parametrize(
    "options",
    [
        {"poll_interval_ms": -1},
        {"poll_interval_ms": math.inf},
        {"poll_interval_ms": math.nan},
        {"max_wait_seconds": -1},
        {"max_wait_seconds": math.nan},
    ],
)
def test_what_cannot_be_is_refused(options: dict[str, float]) -> None:
    (name,) = options
    with pytest.raises(ValueError, match=rf"{name} of poll\(\) must be a"):
        PollSchedule.of("poll", options)


# The end


async def test_zero_looks_once() -> None:
    clock = FakeClock()
    schedule = PollSchedule.of("poll", {"max_wait_seconds": 0})
    assert (await wait(["done"], schedule, clock)).status == "done"
    with pytest.raises(PollTimeoutError) as caught:
        await wait(["going"], schedule, clock)
    assert clock.slept == []
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, RuntimeError)
    assert caught.value.last == Thing("going")


async def test_look_that_hangs_is_given_up() -> None:
    """The limit holds for a look that is under way as well."""
    ended = False

    async def hang() -> PollResponse[Thing]:
        nonlocal ended
        try:
            await anyio.sleep_forever()
        finally:
            ended = True
        raise AssertionError

    with pytest.raises(PollTimeoutError, match=r"thing 1 gave no answer within 0\.01 seconds") as caught:
        await poll(hang, lambda _: True, PollSchedule(None, 0.01), RealClock(), what="thing 1", then="look later")
    assert ended
    assert caught.value.last is None


# Callbacks


async def test_progress_is_told_with_each_look() -> None:
    told: list[str] = []
    await wait(
        ["a", "b", "done"], PollSchedule(0.1, 9), FakeClock(), on_progress=lambda thing: told.append(thing.status)
    )
    assert told == ["a", "b", "done"]


async def test_callback_may_be_a_coroutine_function() -> None:
    told: list[str] = []

    async def tell(thing: Thing) -> None:
        await anyio.lowlevel.checkpoint()
        told.append(thing.status)

    await wait(["a", "done"], PollSchedule(0.1, 9), FakeClock(), on_progress=tell)
    assert told == ["a", "done"]


async def test_callback_that_raises_ends_the_waiting() -> None:
    clock = FakeClock()

    def stop(_: Thing) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        await wait(["a"], PollSchedule(0.1, 9), clock, on_progress=stop)
    assert clock.slept == []
