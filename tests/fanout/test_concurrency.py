"""The number of requests under way, found on a counted clock."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.fanout.concurrency import LEAST, AutoConcurrency


def run(auto: AutoConcurrency, rate_of: Callable[[int], float], answers: int) -> None:
    """Answer requests at the rate that a server gives for the number under way; all of it is always used."""
    now = 0.0
    for _ in range(answers):
        now += 1 / rate_of(auto.limit)
        auto.full()
        auto.answered(now)


@pytest.mark.parametrize("capacity", [20, 100, 400])
def test_it_finds_what_a_server_can_do(capacity: int) -> None:
    auto = AutoConcurrency(most=1_000)
    run(auto, lambda limit: 20.0 * min(limit, capacity), 30_000)
    assert capacity <= auto.limit <= 2.6 * capacity


def test_it_stays_where_more_brings_nothing() -> None:
    auto = AutoConcurrency(most=1_000)
    run(auto, lambda limit: 100.0, 5_000)
    assert auto.limit <= 20


def test_it_does_not_grow_unless_it_is_used() -> None:
    auto = AutoConcurrency(most=1_000)
    for number in range(2_000):
        auto.answered(number * 0.01)
    assert auto.limit == 16


def test_an_overload_makes_it_smaller_once_an_interval() -> None:
    auto = AutoConcurrency(most=1_000, first=100)
    for _ in range(50):
        auto.overloaded(1.0)
    assert auto.limit == 70


@given(st.lists(st.tuples(st.floats(0, 1), st.sampled_from(["answered", "overloaded", "full"])), max_size=300))
def test_it_stays_within_its_bounds(events: list[tuple[float, str]]) -> None:
    auto, now = AutoConcurrency(most=64), 0.0
    for delay, event in events:
        now += delay
        if event == "full":
            auto.full()
        else:
            getattr(auto, event)(now)
        assert LEAST <= auto.limit <= 64


def test_it_comes_back_after_an_overload() -> None:
    auto = AutoConcurrency(most=256)
    for _ in range(60):
        auto.overloaded(0.0)
    run(auto, lambda limit: 20.0 * limit, 60_000)
    assert auto.limit > 16
