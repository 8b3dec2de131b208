"""The retry policy: what is tried again, how long is waited, and what is said when it is not."""

from __future__ import annotations

import math
import pickle
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.http.retry import (
    DEFAULT_RETRY_POLICY,
    Failure,
    RetryBucket,
    RetryPolicy,
    Stop,
    Wait,
    decide,
    requested_delay,
)
from openai_core.http.transports.base import (
    ConnectError,
    ConnectTimeout,
    PoolTimeout,
    ProtocolError,
    ReadError,
    ReadTimeout,
    TransportError,
    WriteError,
)

NOW = 1_700_000_000.0


def outcome(policy: RetryPolicy = DEFAULT_RETRY_POLICY, **changes: Any) -> Wait | Stop:
    """Decide about a first attempt answered with 429, or whatever differs from that."""
    situation: dict[str, Any] = {
        "attempt": 1,
        "status": 429,
        "headers": {},
        "error_code": None,
        "error": None,
        "replayable": True,
        "now": NOW,
        "dice": 0.0,
    }
    return decide(policy, **{**situation, **changes})


@pytest.mark.parametrize("status", [408, 409, 429, 500, 501, 502, 503, 504, 529, 599])
def test_passing_failures_are_retried(status: int) -> None:
    assert outcome(status=status) == Wait(0.5)


@pytest.mark.parametrize("status", [300, 304, 400, 401, 403, 404, 405, 410, 413, 422, 499])
def test_statuses_that_are_not_retried(status: int) -> None:
    assert outcome(status=status) == Stop(f"status {status} is not retryable")


@pytest.mark.parametrize("dice", [0.0, 1.0])
def test_the_default_backoff_doubles_up_to_its_cap(dice: float) -> None:
    """From half a second to eight, of which chance takes off up to a quarter."""
    policy = RetryPolicy(max_retries=7)
    delays = [outcome(policy, attempt=n, dice=dice) for n in range(1, 8)]
    assert delays == [Wait(delay * (1 - dice / 4)) for delay in (0.5, 1, 2, 4, 8, 8, 8)]


def test_backoff_can_be_configured() -> None:
    policy = RetryPolicy(initial_delay=1, multiplier=3, max_delay=20, jitter=0.5, max_retries=math.inf)
    delays = [outcome(policy, attempt=n) for n in (1, 2, 3, 4, 10_000)]
    assert delays == [Wait(1), Wait(3), Wait(9), Wait(20), Wait(20)]
    assert outcome(policy, dice=1.0) == Wait(0.5)
    assert outcome(policy, attempt=10**9) == Wait(20)
    assert outcome(policy.replace(initial_delay=0), attempt=10**9) == Wait(0)


@pytest.mark.parametrize(
    ("max_retries", "attempt", "reason"),
    [
        (2, 3, "attempts used up (3 of 3)"),
        (1, 2, "attempts used up (2 of 2)"),
        (2, 4, "attempts used up (4 of 3)"),
        (0, 1, "retries are switched off"),
    ],
)
def test_attempts_are_counted(max_retries: int, attempt: int, reason: str) -> None:
    policy = RetryPolicy(max_retries=max_retries)
    assert outcome(policy, attempt=attempt) == Stop(reason)
    assert outcome(policy, attempt=attempt, headers={"x-should-retry": "true", "retry-after": "1"}) == Stop(reason)


def test_a_body_that_cannot_be_replayed_is_not_sent_again() -> None:
    assert outcome(replayable=False) == Stop("body cannot be replayed")
    assert outcome(replayable=False, headers={"x-should-retry": "true"}) == Stop("body cannot be replayed")


def test_the_server_decides_with_x_should_retry() -> None:
    assert outcome(status=400, headers={"x-should-retry": "true"}) == Wait(0.5)
    assert outcome(status=500, headers={"x-should-retry": "false"}) == Stop("server said no")
    assert outcome(status=500, headers={"x-should-retry": "perhaps"}) == Wait(0.5)
    assert outcome(status=400, headers={"x-should-retry": "perhaps"}) == Stop("status 400 is not retryable")


@pytest.mark.parametrize("headers", [{}, {"x-should-retry": "true"}, {"retry-after": "1"}])
def test_a_used_up_quota_is_not_retried(headers: dict[str, str]) -> None:
    """It comes as a 429, and no waiting helps."""
    assert outcome(headers=headers, error_code="insufficient_quota") == Stop(
        "error code insufficient_quota is not retryable"
    )
    assert outcome(error_code="rate_limit_exceeded") == Wait(0.5)
    assert outcome(RetryPolicy(non_retryable_codes=frozenset()), error_code="insufficient_quota") == Wait(0.5)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "5"}, 5),
        ({"retry-after": " 5 "}, 5),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after": ".5"}, 0.5),
        ({"retry-after": "120"}, 120),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "0.5"}, 0.0005),
        ({"retry-after-ms": "1500", "retry-after": "60"}, 1.5),
        ({"retry-after-ms": "soon", "retry-after": "60"}, 60),
        ({"retry-after": formatdate(NOW + 42, usegmt=True)}, 42),
        ({"retry-after": formatdate(NOW + 42)}, 42),
        ({}, None),
        ({"retry-after": "0"}, None),
        ({"retry-after-ms": "0", "retry-after": "60"}, None),
        ({"retry-after": "-3"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "1_0"}, None),
        ({"retry-after": "٣"}, None),
        ({"retry-after": formatdate(NOW - 42, usegmt=True)}, None),
        ({"retry-after": "Fri, 31 Dec 99999999999 23:59:59 GMT"}, None),
    ],
)
def test_a_wait_that_the_server_asks_for_is_the_delay(headers: dict[str, str], seconds: float | None) -> None:
    """Milliseconds first, then seconds or a date; what is unusable leaves the delay to the backoff."""
    assert requested_delay(headers, NOW) == seconds
    assert outcome(headers=headers) == Wait(0.5 if seconds is None else seconds)


def test_a_server_that_asks_for_too_long_a_wait_is_not_asked_again() -> None:
    assert outcome(headers={"retry-after": "300"}) == Stop("server asked to wait 300 s, more than 120 s")
    assert outcome(headers={"retry-after": "120.5"}) == Stop("server asked to wait 120.5 s, more than 120 s")
    assert outcome(headers={"retry-after": "9" * 400}) == Stop("server asked to wait inf s, more than 120 s")
    assert outcome(headers={"retry-after": "300", "x-should-retry": "true"}) != Wait(300)
    assert outcome(RetryPolicy(max_retry_after=600), headers={"retry-after": "300"}) == Wait(300)


def test_callers_told_to_wait_do_not_come_back_together() -> None:
    """Two hundred who are told five seconds are spread over more than one, and none is early."""
    waits = [outcome(headers={"retry-after": "5"}, dice=n / 200) for n in range(200)]
    seconds = sorted(wait.seconds for wait in waits if isinstance(wait, Wait))
    assert len(seconds) == 200
    assert seconds[0] == 5
    assert seconds[-1] - seconds[0] > 1
    assert outcome(headers={"retry-after": "100"}, dice=0.5) == Wait(101)
    assert outcome(RetryPolicy(retry_after_jitter=0), headers={"retry-after": "5"}, dice=0.5) == Wait(5)


@pytest.mark.parametrize("error", [ConnectTimeout("x"), PoolTimeout("x"), ReadTimeout("x")])
def test_timeouts_are_retried_unless_switched_off(error: TransportError) -> None:
    assert outcome(status=None, headers=None, error=error) == Wait(0.5)
    assert outcome(RetryPolicy(retry_connection_errors=False), status=None, headers=None, error=error) == Wait(0.5)
    policy = RetryPolicy(retry_timeouts=False)
    assert outcome(policy, status=None, headers=None, error=error) == Stop("timeouts are not retried")


@pytest.mark.parametrize("error", [ConnectError("x"), ReadError("x"), WriteError("x"), ProtocolError("x")])
def test_connection_errors_are_retried_unless_switched_off(error: TransportError) -> None:
    assert outcome(status=None, headers=None, error=error) == Wait(0.5)
    assert outcome(RetryPolicy(retry_timeouts=False), status=None, headers=None, error=error) == Wait(0.5)
    policy = RetryPolicy(retry_connection_errors=False)
    assert outcome(policy, status=None, headers=None, error=error) == Stop("connection errors are not retried")


def test_work_that_may_have_been_done_is_not_repeated_if_so_configured() -> None:
    policy = RetryPolicy(retry_if_maybe_received=False)
    for error in (ReadTimeout("x"), ReadError("x", sent="yes")):
        decision = outcome(policy, status=None, headers=None, error=error)
        assert decision == Stop("the server may have received the request")
    assert outcome(policy, status=None, headers=None, error=ConnectError("x")) == Wait(0.5)
    assert outcome(policy, status=503) == Wait(0.5)


def test_a_predicate_is_asked_first() -> None:
    seen: list[Failure] = []

    def predicate(failure: Failure) -> bool | None:
        seen.append(failure)
        return {404: True, 429: False}.get(failure.status or 0)

    policy = RetryPolicy(predicate=predicate)
    assert outcome(policy, status=404, attempt=2, headers={"a": "b"}, error_code="c") == Wait(1.0)
    assert outcome(policy, status=429) == Stop("the policy's predicate said no")
    assert outcome(policy, status=500) == Wait(0.5)
    assert outcome(policy, status=404, attempt=3) == Stop("attempts used up (3 of 3)")
    assert outcome(policy, status=404, replayable=False) == Stop("body cannot be replayed")
    assert outcome(policy, status=404, headers={"retry-after": "9"}) == Wait(9)
    assert seen[0] == Failure(attempt=2, status=404, headers={"a": "b"}, error_code="c", error=None)
    assert len(seen) == 4


def test_max_total_wait_bounds_the_waiting_of_one_call() -> None:
    policy = RetryPolicy(max_total_wait=10)
    assert outcome(policy, headers={"retry-after": "6"}, waited=4.0) == Wait(6)
    assert outcome(policy, headers={"retry-after": "6"}, waited=4.5) == Stop(
        "waiting 6 s more would exceed max_total_wait, 10 s"
    )


def test_a_wait_longer_than_the_time_left_is_not_begun() -> None:
    assert outcome(headers={"retry-after": "6"}, remaining=6.5) == Wait(6)
    assert outcome(headers={"retry-after": "6"}, remaining=5.0) == Stop(
        "the next attempt is due in 6 s, and 5 s are left", late=True
    )
    assert outcome(remaining=-1.0) == Stop("the next attempt is due in 0.5 s, and 0 s are left", late=True)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"max_retries": -1}, "RetryPolicy.max_retries must be a whole number, 0 or more, or math.inf; got -1"),
        ({"max_retries": 1.5}, "RetryPolicy.max_retries must be a whole number, 0 or more, or math.inf; got 1.5"),
        ({"max_retries": math.nan}, "RetryPolicy.max_retries must be a whole number, 0 or more, or math.inf; got nan"),
        ({"initial_delay": -0.5}, "RetryPolicy.initial_delay must be a finite number of seconds, 0 or more; got -0.5"),
        ({"multiplier": 0.5}, "RetryPolicy.multiplier must be a finite number, 1 or more; got 0.5"),
        ({"jitter": 1.5}, "RetryPolicy.jitter must be a number, between 0 and 1; got 1.5"),
        (
            {"max_total_wait": -1},
            "RetryPolicy.max_total_wait must be a number of seconds, 0 or more, or math.inf; got -1",
        ),
    ],
)
def test_a_policy_out_of_range_is_refused(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match="RetryPolicy") as caught:
        RetryPolicy(**fields)
    assert str(caught.value) == message
    with pytest.raises(ValueError, match="RetryPolicy"):
        DEFAULT_RETRY_POLICY.replace(**fields)


def test_a_policy_is_a_value() -> None:
    policy = DEFAULT_RETRY_POLICY.replace(max_retries=5, statuses=frozenset({503}))
    assert repr(policy) == "RetryPolicy(max_retries=5, statuses=frozenset({503}))"
    assert repr(DEFAULT_RETRY_POLICY) == "RetryPolicy()"
    assert pickle.loads(pickle.dumps(policy)) == policy
    assert hash(RetryPolicy()) == hash(DEFAULT_RETRY_POLICY)
    with pytest.raises(AttributeError):
        policy.max_retries = 3  # type: ignore[misc]
    with pytest.raises(TypeError):
        policy.replace(retries=3)


POLICIES = st.builds(
    RetryPolicy,
    max_retries=st.integers(0, 6) | st.just(math.inf),
    initial_delay=st.floats(0, 10),
    multiplier=st.floats(1, 10),
    max_delay=st.floats(0, 60),
    jitter=st.floats(0, 1),
    max_retry_after=st.floats(0, 300),
    retry_after_jitter=st.floats(0, 2),
    max_retry_after_jitter=st.floats(0, 60),
    max_total_wait=st.none() | st.floats(0, 100),
)
SITUATIONS = st.fixed_dictionaries(
    {
        "attempt": st.integers(1, 10) | st.integers(1, 10**9),
        "status": st.integers(100, 999),
        "headers": st.dictionaries(
            st.sampled_from(["retry-after", "retry-after-ms", "x-should-retry"]),
            st.text(max_size=8) | st.floats(0, 400).map(str) | st.sampled_from(["true", "false"]),
        ),
        "error_code": st.none() | st.sampled_from(["insufficient_quota", "x"]),
        "replayable": st.booleans(),
        "dice": st.floats(0, 1, exclude_max=True),
        "waited": st.floats(0, 100),
        "remaining": st.none() | st.floats(-1, 100),
    }
)


@settings(max_examples=200)
@given(POLICIES, SITUATIONS)
def test_no_situation_breaks_a_promise(policy: RetryPolicy, situation: dict[str, Any]) -> None:
    """Delays are bounded, a usable `Retry-After` is obeyed, and there is never one attempt too many."""
    decision = outcome(policy, **situation)
    asked = requested_delay(situation["headers"], NOW)
    if isinstance(decision, Stop):
        assert decision.reason
        return
    assert situation["attempt"] <= policy.max_retries
    assert situation["replayable"]
    assert situation["error_code"] != "insufficient_quota"
    assert decision.seconds >= 0
    if asked is None:
        assert decision.seconds <= policy.max_delay
    else:
        assert asked <= policy.max_retry_after
        assert asked <= decision.seconds <= asked + policy.max_retry_after_jitter
    if policy.max_total_wait is not None:
        assert situation["waited"] + decision.seconds <= policy.max_total_wait
    if situation["remaining"] is not None:
        assert decision.seconds < situation["remaining"]


@settings(max_examples=50)
@given(st.integers(0, 20), st.floats(0, 1, exclude_max=True))
def test_a_call_ends_after_exactly_its_attempts(max_retries: int, dice: float) -> None:
    policy = RetryPolicy(max_retries=max_retries)
    attempts = 1
    while isinstance(outcome(policy, attempt=attempts, dice=dice), Wait):
        attempts += 1
    assert attempts == max_retries + 1


# The budget of a client


def test_bucket_keeps_to_its_share() -> None:
    """In an outage, of a thousand requests a fifth is sent again, and `min_retries_per_minute` more."""
    bucket, policy = RetryBucket(), RetryPolicy()
    bucket.requests = 1000
    assert sum(bucket.take(policy, 0.0) for _ in range(1000)) == 220


def test_bucket_refills_and_forgets() -> None:
    """After some minutes an empty one allows its minimum again, and a long past of many requests counts little."""
    bucket, policy = RetryBucket(), RetryPolicy()
    assert sum(bucket.take(policy, 0.0) for _ in range(100)) == 20
    assert 19 <= sum(bucket.take(policy, 600.0) for _ in range(100)) <= 20
    bucket.requests += 1_000_000
    assert sum(bucket.take(policy, 600.0 + 36_000.0) for _ in range(1000)) < 360


def test_a_bucket_that_is_switched_off_allows_all() -> None:
    bucket, policy = RetryBucket(), RetryPolicy(retry_budget=None, min_retries_per_minute=0)
    assert all(bucket.take(policy, 0.0) for _ in range(1000))
