"""The limiter on a counted clock: never above the pace, never idle while work waits, obedient to refusals."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.fanout.limits.limiter import Admitted, Limiter, Limits
from openai_core.fanout.limits.throttling import Refusal
from tests.fanout.limits.simulation import Outcome, SimulatedServer, simulate


def admissions(limiter: Limiter, sizes: list[float], delays: list[float] | None = None) -> Iterator[float]:
    """When requests start that always wait: with each the time, in seconds."""
    now = 0.0
    for number, size in enumerate(sizes):
        now += delays[number] if delays else 0.0
        while not isinstance(told := limiter.admit(now, size), Admitted):
            assert told > 0
            now += told
        yield now


def most_in(times: list[float], amounts: list[float], window: float) -> float:
    """The most that started in any window of that many seconds."""
    best = total = 0.0
    first = 0
    for time, amount in zip(times, amounts, strict=True):
        total += amount
        while times[first] <= time - window:
            total -= amounts[first]
            first += 1
        best = max(best, total)
    return best


# Requests and tokens


@given(
    limit=st.floats(1, 100_000),
    window=st.floats(1, 120),
    delays=st.lists(st.floats(0, 2), min_size=1, max_size=300),
)
def test_no_window_has_more_requests_than_the_pace_allows(limit: float, window: float, delays: list[float]) -> None:
    limiter = Limiter(Limits(requests_per_minute=limit))
    times = list(admissions(limiter, [1.0] * len(delays), delays))
    pace = 0.97 * limit / 60
    assert most_in(times, [1.0] * len(times), window) <= pace * window + pace * 0.03 + 1 + 1e-6


@given(
    limit=st.floats(1, 1_000_000),
    window=st.floats(1, 120),
    sizes=st.lists(st.floats(1, 5_000), min_size=1, max_size=200),
)
def test_no_window_has_more_tokens_than_the_pace_allows(limit: float, window: float, sizes: list[float]) -> None:
    limiter = Limiter(Limits(tokens_per_minute=limit))
    times = list(admissions(limiter, sizes))
    pace = 0.97 * limit / 60
    assert most_in(times, sizes, window) <= pace * (window + 0.03) + max(sizes) + 1e-3


@given(limit=st.floats(10, 100_000), count=st.integers(50, 400))
def test_waiting_work_uses_the_limit(limit: float, count: int) -> None:
    times = list(admissions(Limiter(Limits(requests_per_minute=limit)), [1.0] * count))
    assert (count - 1) / (limit / 60) >= 0.95 * times[-1]


@given(limit=st.floats(100, 100_000), sizes=st.lists(st.floats(1, 50_000), min_size=20, max_size=200))
def test_waiting_work_uses_the_tokens(limit: float, sizes: list[float]) -> None:
    times = list(admissions(Limiter(Limits(tokens_per_minute=limit)), sizes))
    assert sum(sizes) / (limit / 60) >= 0.95 * times[-1]


@given(limit=st.floats(1, 1_000), size=st.floats(1, 1e9))
def test_a_request_of_any_size_starts_at_last(limit: float, size: float) -> None:
    """More than a minute's tokens wait their time, and are not refused by us."""
    limiter = Limiter(Limits(tokens_per_minute=limit))
    limiter.answered(
        0.0, Admitted(0.0, 1.0, 1.0, 1.0), {"x-ratelimit-limit-tokens": "1000", "x-ratelimit-remaining-tokens": "0"}
    )
    assert len(list(admissions(limiter, [1.0, size]))) == 2


@given(given_limit=st.floats(1, 1_000), learnt=st.integers(1, 1_000))
def test_the_tighter_of_what_was_given_and_learnt_counts(given_limit: float, learnt: int) -> None:
    limiter = Limiter(Limits(requests_per_minute=given_limit))
    first = limiter.admit(0.0, 1.0)
    assert isinstance(first, Admitted)
    limiter.answered(0.1, first, {"x-ratelimit-limit-requests": str(learnt)})
    assert limiter.statistics().requests_per_minute == min(given_limit, learnt)


# Refusals


@given(wait=st.floats(0.001, 1_000), in_flight=st.integers(1, 64), late=st.floats(0, 4))
def test_one_cut_an_episode_and_nothing_starts_before_the_wait_is_over(
    wait: float, in_flight: int, late: float
) -> None:
    limiter = Limiter(Limits(requests_per_minute=60_000))
    started = [limiter.admit(0.1 * number, 1.0) for number in range(in_flight)]
    now = 0.1 * in_flight
    for each in started:
        assert isinstance(each, Admitted)
        limiter.refused(now, each, Refusal(cause="rate", wait=wait))
    now += late / 1000
    told = limiter.admit(now, 1.0)
    assert isinstance(told, float)
    assert now + told >= 0.1 * in_flight + max(5.0, wait) - 1e-6
    assert limiter.statistics().cuts == 1
    assert limiter.statistics().scale == pytest.approx(0.8)
    assert limiter.statistics().refused == in_flight


def test_a_refusal_after_the_rest_cuts_again_and_the_pace_recovers() -> None:
    limiter = Limiter(Limits(requests_per_minute=600))
    first = limiter.admit(0.0, 1.0)
    assert isinstance(first, Admitted)
    limiter.refused(0.5, first, Refusal(cause="rate"))
    second = next_start(limiter, 0.5)
    assert second.began == pytest.approx(5.5, abs=0.2)
    limiter.refused(second.began + 0.1, second, Refusal(cause="rate"))
    assert limiter.statistics().scale == pytest.approx(0.8 * 0.85, abs=0.02)
    next_start(limiter, second.began + 300)
    assert limiter.statistics().scale == 1.0


def test_a_day_that_is_used_up_pauses_until_it_is_over() -> None:
    limiter = Limiter()
    first = limiter.admit(0.0, 1.0)
    assert isinstance(first, Admitted)
    headers = {
        "x-ratelimit-limit-requests": "200",
        "x-ratelimit-remaining-requests": "0",
        "x-ratelimit-reset-requests": "23h0m0s",
    }
    limiter.answered(1.0, first, headers)
    pause = limiter.pause_at(1.0)
    assert pause is not None
    assert (pause.cause, pause.until) == ("day", 1.0 + 23 * 3600)
    assert limiter.admit(2.0, 1.0) == pytest.approx(23 * 3600 - 1)
    assert isinstance(limiter.admit(23 * 3600 + 1.5, 1.0), Admitted)


def test_a_quota_that_is_used_up_and_a_request_that_is_too_large_slow_nothing_down() -> None:
    limiter = Limiter(Limits(requests_per_minute=600))
    first = limiter.admit(0.0, 1.0)
    assert isinstance(first, Admitted)
    limiter.refused(0.1, first, Refusal(cause="quota"))
    limiter.refused(0.1, first, Refusal(cause="too_large"))
    assert (limiter.statistics().scale, limiter.pause_at(0.1)) == (1.0, None)


def next_start(limiter: Limiter, now: float) -> Admitted:
    while not isinstance(told := limiter.admit(now, 1.0), Admitted):
        now += told
    return told


# What headers say


@given(
    st.dictionaries(
        st.sampled_from(
            [
                f"x-ratelimit-{what}-{name}"
                for what in ("limit", "remaining", "reset")
                for name in ("requests", "tokens", "project-tokens", "tokens_usage_based")
            ]
        ),
        st.one_of(
            st.sampled_from(["", "-1", "0", "0s", "inf", "nan", "1e400", "-0", "9" * 400, "1,000", "6m0s", "x"]),
            st.text("0123456789.,-+einfsmhd ", max_size=8),
            st.integers(-5, 10**20).map(str),
        ),
    )
)
def test_garbage_in_headers_neither_raises_nor_stops_nor_unleashes(headers: dict[str, str]) -> None:
    limiter = Limiter()
    first = limiter.admit(0.0, 10.0)
    assert isinstance(first, Admitted)
    limiter.answered(0.5, first, headers)
    now = 0.5
    for _ in range(3):
        while not isinstance(told := limiter.admit(now, 10.0), Admitted):
            assert 0 < told < 1e6
            now += told
    found = limiter.statistics()
    for limit in (found.requests_per_minute, found.tokens_per_minute):
        assert limit is None or 0 < limit <= 1e15


def test_what_others_left_is_not_exceeded() -> None:
    limiter = Limiter()
    first = limiter.admit(0.0, 1.0)
    assert isinstance(first, Admitted)
    limiter.answered(0.0, first, {"x-ratelimit-limit-requests": "6000", "x-ratelimit-remaining-requests": "0"})
    told = limiter.admit(0.01, 1.0)
    assert isinstance(told, float)
    assert told == pytest.approx(0.03 * 60, abs=0.05)


def test_an_answer_that_was_overtaken_tells_nothing_of_what_is_left() -> None:
    limiter = Limiter()
    first, second = limiter.admit(0.0, 1.0), next_start(limiter, 0.001)
    assert isinstance(first, Admitted)
    full = {"x-ratelimit-limit-requests": "6000", "x-ratelimit-remaining-requests": "5990"}
    limiter.answered(1.0, second, full)
    limiter.answered(1.1, first, full | {"x-ratelimit-remaining-requests": "0"})
    assert isinstance(limiter.admit(1.2, 1.0), Admitted)


def test_unused_tokens_come_back_only_where_no_server_counts() -> None:
    alone, counted = (Limiter(Limits(tokens_per_minute=60_000)) for _ in range(2))
    for limiter in (alone, counted):
        first = limiter.admit(0.0, 10_000.0)
        assert isinstance(first, Admitted)
        if limiter is counted:
            limiter.answered(0.0, first, {"x-ratelimit-limit-tokens": "60000", "x-ratelimit-remaining-tokens": "50000"})
        limiter.settle(first, 100.0)
    assert isinstance(alone.admit(0.01, 5_000.0), Admitted)
    assert isinstance(counted.admit(0.01, 5_000.0), float)


# Whole servers

SERVERS: dict[str, dict[str, Any]] = {
    "minute bucket": {},
    "10-second window": {"window": 10.0},
    "calendar minute": {"calendar": True},
}


def ideal(sizes: list[float], server: SimulatedServer) -> float:
    """Seconds that the limits allow at best, without what is saved up in a full bucket."""
    return max(len(sizes) / server.requests, sum(sizes) / server.tokens) * 60


def share_refused(outcome: Outcome) -> float:
    return outcome.refused / len(outcome.starts)


@pytest.mark.parametrize("kind", SERVERS)
@pytest.mark.parametrize("limit", [500, 5_000])
def test_servers_refuse_nothing_and_are_used_in_full(kind: str, limit: int) -> None:
    server = SimulatedServer(limit, **SERVERS[kind])
    sizes = [1.0] * (5 * limit)
    outcome = simulate(Limiter(Limits(requests_per_minute=limit)), server, sizes)
    assert outcome.refused == 0
    assert outcome.seconds <= 1.05 * ideal(sizes, server)


@pytest.mark.parametrize("kind", SERVERS)
def test_mixed_sizes_are_paced_by_tokens(kind: str) -> None:
    dice = random.Random(7)
    server = SimulatedServer(5_000, 200_000, **SERVERS[kind])
    sizes = [float(dice.choice([50, 200, 400, 1_000])) for _ in range(2_000)]
    outcome = simulate(Limiter(), server, sizes)
    assert share_refused(outcome) < 0.005
    assert outcome.seconds <= 1.05 * ideal(sizes, server)


def test_windows_of_a_second_refuse_less_than_one_in_a_hundred() -> None:
    server = SimulatedServer(500, window=1.0)
    outcome = simulate(Limiter(Limits(requests_per_minute=500)), server, [1.0] * 2_500)
    assert share_refused(outcome) < 0.01
    assert outcome.seconds < 1.25 * ideal([1.0] * 2_500, server)


def test_others_with_the_same_key_are_left_their_share() -> None:
    server = SimulatedServer(6_000)
    outcome = simulate(Limiter(), server, [1.0] * 20_000, others=lambda now: 30.0)
    assert share_refused(outcome) < 0.005
    assert outcome.seconds <= 1.1 * 20_000 / (0.7 * 100)


@pytest.mark.parametrize("limit", [300, 3_000, 30_000])
def test_without_headers_a_bearable_pace_is_found(limit: int) -> None:
    server = SimulatedServer(limit, headers=False)
    sizes = [1.0] * min(10 * limit, 30_000)
    lanes = max(64, limit // 100)
    outcome = simulate(Limiter(), server, sizes, lanes=lanes)
    assert outcome.refused <= lanes + 0.03 * len(sizes), "the first time costs what is under way"
    assert outcome.seconds <= 1.5 * ideal(sizes, server)


def test_a_refusal_of_the_very_first_request_leaves_a_pace() -> None:
    limiter = Limiter()
    first = limiter.admit(0.0, 1.0)
    assert isinstance(first, Admitted)
    limiter.refused(0.1, first, Refusal(cause="rate"))
    times = [next_start(limiter, 2.0).began for _ in range(1)]
    assert times[0] < 3.1


def test_a_server_without_limits_is_soon_used_at_full_speed() -> None:
    limiter = Limiter()
    first = limiter.admit(0.0, 1.0)
    assert isinstance(first, Admitted)
    limiter.answered(0.01, first, {})
    times = list(admissions(limiter, [1.0] * 10_000))
    assert times[-1] < 1.2
    assert all(later >= earlier for earlier, later in pairwise(times))


def test_the_repr_says_what_is_known() -> None:
    limiter = Limiter(Limits(requests_per_minute=500, tokens_per_minute=30_000))
    limiter.admit(0.0, 1.0)
    assert repr(limiter) == "<Limiter 500 requests a minute, 30000 tokens a minute | 1 admitted, 0 refused>"
    assert repr(Limiter()) == "<Limiter no limit known, 10 requests a second | 0 admitted, 0 refused>"


@pytest.mark.parametrize("value", [0, -1, float("inf"), float("nan"), "60", True])
def test_limits_must_be_numbers_above_zero(value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="requests_per_minute must be"):
        Limits(requests_per_minute=value)
