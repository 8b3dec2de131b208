"""Rate limits as servers write them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.fanout.limits.headers import DAY, MINUTE, Quota, parse_duration, quotas_of


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("12ms", 0.012),
        ("6m0s", 360.0),
        ("16m17.764s", 977.764),
        ("1h2m3s", 3723.0),
        ("1d", DAY),
        ("250µs", 0.00025),
        ("0s", 0.0),
        ("58", 58.0),
        (" 1.5 ", 1.5),
    ],
)
def test_durations_of_headers_are_read(text: str, seconds: float) -> None:
    assert parse_duration(text) == pytest.approx(seconds)


@pytest.mark.parametrize("text", [None, "", "-1", "s", "5x", "1m-2s", "1 m", "9" * 400, "nan", "inf", "1e3", "٣s"])
def test_what_is_no_duration_is_none(text: str | None) -> None:
    assert parse_duration(text) is None


@given(st.text(max_size=20))
def test_any_text_is_a_finite_time_or_none(text: str) -> None:
    found = parse_duration(text)
    assert found is None or (found >= 0 and math.isfinite(found))


def headers(name: str, limit: str, remaining: str, reset: str) -> dict[str, str]:
    values = {"limit": limit, "remaining": remaining, "reset": reset}
    return {f"x-ratelimit-{what}-{name}": value for what, value in values.items()}


@pytest.mark.parametrize(
    ("limit", "remaining", "reset", "period"),
    [
        ("160000", "159976", "9ms", MINUTE),
        ("200", "199", "7m12s", DAY),
        ("200", "0", "24h0m0s", DAY),
        ("10,000", "9,999", "6ms", MINUTE),
        ("500", "500", "0s", MINUTE),
        ("240", "239", "0", MINUTE),
        ("240", "239", "-1", MINUTE),
        ("60", "0", "60", MINUTE),
    ],
)
def test_the_time_to_refill_tells_a_minute_from_a_day(limit: str, remaining: str, reset: str, period: float) -> None:
    (found,) = quotas_of(headers("requests", limit, remaining, reset))
    assert found.period == period
    assert found.limit == float(limit.replace(",", ""))


def test_limits_of_all_kinds_are_found() -> None:
    both = {
        **headers("requests", "500", "499", "120ms"),
        **headers("tokens", "30000", "29000", "2s"),
        **headers("project-tokens", "10000", "9000", "6s"),
        **headers("tokens_usage_based", "40000", "40000", "0s"),
    }
    assert [(each.kind, each.limit) for each in quotas_of(both)] == [
        ("requests", 500),
        ("tokens", 30_000),
        ("tokens", 10_000),
        ("tokens", 40_000),
    ]


def test_a_limit_may_come_alone() -> None:
    assert quotas_of({"x-ratelimit-limit-tokens": "1000"}) == [Quota(kind="tokens", limit=1000.0)]


@pytest.mark.parametrize("limit", ["0", "-1", "", "x", "9" * 30, "inf"])
def test_limits_that_make_no_sense_are_left_out(limit: str) -> None:
    assert quotas_of(headers("requests", limit, "1", "1s")) == []


def test_what_remains_is_never_more_than_the_limit() -> None:
    (found,) = quotas_of(headers("requests", "10", "99", "1s"))
    assert found.remaining == 10
