"""The server's limits: on a counted clock, and over real connections."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core import RateLimitError, RetryPolicy
from openai_core.testing import Fault, LocalServer, RateLimits, chance
from openai_core.testing.engine.rate_limits import duration


def accepted(limits: RateLimits, times: list[float], tokens: float = 1.0) -> int:
    return sum(limits.ask(now, tokens).refusal is None for now in times)


def test_a_minutes_requests_may_come_at_once_and_are_refilled() -> None:
    limits = RateLimits(requests_per_minute=60)
    assert accepted(limits, [0.0] * 100) == 60
    assert accepted(limits, [1.0, 1.0]) == 1
    assert accepted(limits, [31.0] * 100) == 30
    assert (limits.accepted, limits.refused) == (91, 111)


@pytest.mark.parametrize("window", [1.0, 10.0])
def test_windows_are_kept(window: float) -> None:
    limits = RateLimits(requests_per_minute=600, window=window)
    assert accepted(limits, [0.0] * 1_000) == 10 * window
    assert accepted(limits, [window - 0.01] * 5) == 0
    assert accepted(limits, [window] * 5) == 5


def test_tokens_are_reserved() -> None:
    limits = RateLimits(tokens_per_minute=6_000)
    assert accepted(limits, [0.0] * 3, tokens=2_500) == 2
    assert accepted(limits, [15.0], tokens=2_500) == 1
    too_large = limits.ask(15.0, 6_001)
    assert too_large.refusal is not None
    assert b"Request too large" in too_large.refusal.body
    assert not too_large.refusal.headers


def test_a_day_ends() -> None:
    limits = RateLimits(requests_per_day=200)
    assert accepted(limits, [0.0] * 201) == 200
    verdict = limits.ask(0.0, 1)
    assert verdict.refusal is not None
    assert b"requests per day (RPD): Limit 200" in verdict.refusal.body
    assert verdict.headers["x-ratelimit-reset-requests"] == "24h0m0s"


def test_headers_of_both_dialects_are_written() -> None:
    openai = RateLimits(requests_per_minute=60, tokens_per_minute=6_000)
    assert openai.ask(0.0, 100).headers == {
        "x-ratelimit-limit-requests": "60",
        "x-ratelimit-remaining-requests": "59",
        "x-ratelimit-reset-requests": "1s",
        "x-ratelimit-limit-tokens": "6000",
        "x-ratelimit-remaining-tokens": "5900",
        "x-ratelimit-reset-tokens": "1s",
    }
    azure = RateLimits(requests_per_minute=60, dialect="azure")
    assert azure.ask(0.0, 100).headers["x-ratelimit-reset-requests"] == "1"
    assert RateLimits(requests_per_minute=60, dialect="none").ask(0.0, 1).headers == {}


@given(st.lists(st.tuples(st.floats(0, 5), st.floats(1, 400)), max_size=100))
def test_no_minute_takes_more_than_a_bucket_and_its_refill(requests: list[tuple[float, float]]) -> None:
    limits, now, taken = RateLimits(tokens_per_minute=1_000), 0.0, 0.0
    for delay, tokens in requests:
        now += delay
        taken += tokens if limits.ask(now, tokens).refusal is None else 0.0
    assert taken <= 1_000 + now * 1_000 / 60 + 1e-6


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.012, "12ms"), (1.5, "1.5s"), (360, "6m0s"), (86_400, "24h0m0s"), (0.0, "0ms")]
)
def test_durations_are_written_as_the_api_does(seconds: float, text: str) -> None:
    assert duration(seconds) == text


@pytest.mark.parametrize("wrong", [{"requests_per_minute": 0}, {"window": -1}])
def test_limits_must_be_more_than_nothing(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="must be a finite number, above 0"):
        RateLimits(**wrong)


@pytest.mark.anyio
async def test_the_server_refuses_what_is_beyond_a_limit(make_client: Any, server: LocalServer) -> None:
    client = make_client(retry=RetryPolicy(max_retries=0))
    limits = RateLimits(requests_per_minute=2)
    with server.limit(limits, path="/models"):
        response = await client.models.with_raw_response.list()
        assert response.headers["x-ratelimit-remaining-requests"] == "1"
        await client.models.list()
        with pytest.raises(RateLimitError, match="Rate limit reached on requests per min") as caught:
            await client.models.list()
        assert caught.value.code == "rate_limit_exceeded"
        assert caught.value.retry_after > 25
        await client.files.list()
    await client.models.list()
    assert (limits.accepted, limits.refused) == (2, 1)


def test_chance_falls_alike_each_time() -> None:
    first, second = chance(0.3, seed=5), chance(0.3, seed=5)
    falls = [first(None) for _ in range(1_000)]
    assert falls == [second(None) for _ in range(1_000)]
    assert 250 < sum(falls) < 350
    with pytest.raises(ValueError, match="share must be 0 to 1"):
        chance(1.5, seed=1)
    assert Fault.status(500) == Fault.status(500)
