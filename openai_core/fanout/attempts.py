"""What an attempt that failed means: for its request, for the limiter and for the run. Nothing here waits."""

from __future__ import annotations

import time
from random import random
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from ..errors import APIConnectionError, APIStatusError, AuthenticationError, fields_of
from ..http.failure import error_code
from ..http.retry import RetryPolicy, Wait, decide
from ..http.transports.base import TransportError
from .limits.throttling import Refusal, refusal_of

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DEFAULT_RETRY", "Failed", "judge", "once"]

DEFAULT_RETRY: Final = RetryPolicy(max_retries=5, initial_delay=1.0, max_delay=60.0, retry_budget=None)
"""How often a fan-out sends a request whose attempts fail; refusals because of limits do not count."""
_REFUSALS: Final = 100
"""Refusals after which even a request that nothing else is wrong with is given up."""
_OVERLOADS: Final = frozenset({408, 500, 502, 503, 504, 529})


class Failed(msgspec.Struct, frozen=True, kw_only=True):
    """What follows from an attempt that failed."""

    then: Literal["again", "give_up", "stop"]
    """Try the request again, give it up, or stop the whole run."""
    wait: float = 0.0
    """Seconds before it is tried again."""
    counts: bool = True
    """Whether the attempt is one of those that the policy allows."""
    refusal: Refusal | None = None
    """What the limiter must know."""
    overload: bool = False
    """Whether fewer requests at once would help."""
    unreachable: bool = False
    """Whether no connection was made."""
    hopeful: bool = False
    """Whether it is given up only because its attempts are used up."""


def once(policy: RetryPolicy) -> RetryPolicy:
    """The policy for one attempt of the pipeline, whose error says what the whole policy thinks of it."""
    return policy.replace(
        max_total_wait=0.0, initial_delay=1.0, max_delay=1.0, jitter=0.0, max_retry_after=float("inf"), on_retry=None
    )


def judge(policy: RetryPolicy, error: Exception, *, failures: int, refusals: int) -> Failed:
    """Say what to do after an attempt.

    Args:
        policy: the rules.
        error: what the attempt ended with.
        failures: attempts of the request that failed and count, this one included.
        refusals: refusals because of limits that it met, this one included if it is one.
    """
    if isinstance(error, APIStatusError):
        return _after_answer(policy, error, failures, refusals)
    if isinstance(error, APIConnectionError):
        cause = error.__cause__
        lost = cause if isinstance(cause, TransportError) else None
        if lost is None:
            return Failed(then="give_up")
        return _decided(
            policy,
            failures,
            error=lost,
            overload=error.sent != "no",
            unreachable=error.sent == "no" and type(error) is APIConnectionError,
        )
    return Failed(then="give_up")


def _after_answer(policy: RetryPolicy, error: APIStatusError, failures: int, refusals: int) -> Failed:
    headers: Mapping[str, str] = error._response.headers
    if isinstance(error, AuthenticationError):
        return Failed(then="stop")
    code = error_code(error.body) or error.code  # which may be a number
    if error.status_code == 429:
        said: object = fields_of(error.body).get("message")
        refusal = refusal_of(
            headers, code=code, message=said if isinstance(said, str) else None, retry_after=error.retry_after
        )
        if refusal.cause == "quota":
            return Failed(then="stop", refusal=refusal)
        if refusal.cause == "too_large" or refusals >= _REFUSALS:
            return Failed(then="give_up", refusal=refusal, hopeful=refusal.cause != "too_large")
        return Failed(then="again", counts=False, refusal=refusal)
    overload = error.status_code in _OVERLOADS
    return _decided(policy, failures, status=error.status_code, headers=headers, code=code, overload=overload)


def _decided(
    policy: RetryPolicy,
    failures: int,
    *,
    status: int | None = None,
    headers: Mapping[str, str] | None = None,
    code: str | None = None,
    error: TransportError | None = None,
    overload: bool = False,
    unreachable: bool = False,
) -> Failed:
    found = decide(
        policy,
        attempt=failures,
        status=status,
        headers=headers,
        error_code=code,
        error=error,
        replayable=True,
        now=time.time(),
        dice=random(),
    )
    if isinstance(found, Wait):
        return Failed(then="again", wait=found.seconds, overload=overload, unreachable=unreachable)
    used_up = failures > policy.max_retries and policy.max_retries > 0
    return Failed(then="give_up", overload=overload, unreachable=unreachable, hopeful=used_up)
