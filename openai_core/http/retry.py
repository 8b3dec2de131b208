"""Decide whether to try again, and after how long. Nothing here waits, reads a clock or rolls dice: see pipeline.py."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, cast

import msgspec

from ..number_checks import SettingsMeta, check_fields, check_kinds, checked_number
from .transports.base import ClosedError, ResponseLimitError, TransportError, TransportTimeout

__all__ = [
    "DEFAULT_RETRY_POLICY",
    "Failure",
    "RetryBucket",
    "RetryPolicy",
    "Stop",
    "Wait",
    "decide",
    "requested_delay",
    "server_requested_retry",
]

_WINDOW: Final = 60.0
"""Seconds for which a request counts."""
_STATUSES: Final = frozenset({408, 409, 429, *range(500, 600)})
_CODES: Final = frozenset({"insufficient_quota"})
_SECONDS: Final = re.compile(r"\d+(\.\d*)?|\.\d+", re.ASCII)


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """One attempt that did not succeed, as a policy's `predicate` sees it."""

    attempt: int
    """Its number; the first is 1."""
    status: int | None
    """The status of the response; None if there was none."""
    headers: Mapping[str, str]
    """The headers of the response, with lower-case names or case-insensitive; empty if there was none."""
    error_code: str | None
    """The `code` in the response's body, for example `rate_limit_exceeded`, or else its `type`; None if it had none."""
    error: TransportError | None
    """What went wrong below HTTP; None if there was a response."""


class RetryPolicy(msgspec.Struct, metaclass=SettingsMeta, frozen=True, kw_only=True):
    """When a request is sent again, and how long to wait before. The default does what the API asks for.

    A value: `policy.replace(max_delay=30)` gives another one. One may serve any number of clients, loops and threads.

    Raises:
        TypeError: a value is of another type. Any iterable will do for a set.
        ValueError: a number is out of its range.
    """

    max_retries: float = 2
    """Attempts after the first; 0 for none, `math.inf` for no limit."""
    initial_delay: float = 0.5
    """Seconds before the first retry, if the server does not say."""
    multiplier: float = 2.0
    """What each further delay is longer by."""
    max_delay: float = 8.0
    """Seconds that no such delay exceeds."""
    jitter: float = 0.25
    """The share of a delay that chance may take off, 0 to 1."""
    max_retry_after: float = 120.0
    """The longest wait, in seconds, that a server may ask for; if it asks for more, the request is not sent again."""
    retry_after_jitter: float = 0.25
    """The share that chance may add to a wait the server asked for, so that many callers do not come back at once."""
    max_retry_after_jitter: float = 2.0
    """Seconds that this addition does not exceed."""
    statuses: frozenset[int] = _STATUSES
    """Statuses that are worth another attempt. A server's `x-should-retry` header overrules them, either way."""
    non_retryable_codes: frozenset[str] = _CODES
    """Error codes that are never retried, whatever the status and the server's headers."""
    retry_timeouts: bool = True
    """Whether to try again when a time limit was up."""
    retry_connection_errors: bool = True
    """Whether to try again when no connection was made, or it was lost."""
    retry_if_maybe_received: bool = True
    """Whether to try again after a timeout or a lost connection that leaves open if the server did the work.

    A request that never left is sent again all the same."""
    predicate: Callable[[Failure], bool | None] | None = None
    """Asked first: True is for trying again, False against, None leaves it to the other rules.

    It cannot exceed `max_retries`, resend what cannot be resent, or shorten a wait."""
    on_retry: Callable[[Failure, float], object] | None = None
    """Called with the failure and the seconds to wait, each time before a request is sent again. It must not block."""
    max_total_wait: float | None = None
    """Seconds that one call may spend waiting between its attempts; None for no limit."""
    retry_budget: float | None = 0.2
    """How many of a client's recent requests may be retried, as a share of them; None for no limit.

    It keeps retries from making an outage worse. Retries that the server asks for, by a 429, a `Retry-After` or
    `x-should-retry`, do not count."""
    min_retries_per_minute: float = 20.0
    """Retries that a client may make each minute on top of `retry_budget`, however few requests it sends."""

    def __post_init__(self) -> None:
        for name, range_ in _RANGES.items():
            value = getattr(self, name)
            if value is not None or name not in _OPTIONAL:
                checked_number(f"RetryPolicy.{name}", value, **range_)
        check_kinds(self)
        if self.predicate is not None or self.on_retry is not None:
            self._check_functions()
        for name, default, kind, example in _SETS:
            given = getattr(self, name)
            if given is not default:
                msgspec.structs.force_setattr(self, name, _checked_set(name, given, kind, example))

    def _check_functions(self) -> None:
        from ..callbacks import check_takes  # brings `inspect`, which few policies need

        if self.predicate is not None:
            check_takes("RetryPolicy.predicate", self.predicate, "the failure")
        if self.on_retry is not None:
            check_takes("RetryPolicy.on_retry", self.on_retry, "the failure", "the seconds to wait")

    def replace(self, **changes: Any) -> RetryPolicy:
        """Give a policy that differs in the fields named.

        Raises:
            TypeError: there is no such field, or a value is of another type.
            ValueError: a number is out of its range.
        """
        check_fields(type(self), changes)
        return msgspec.structs.replace(self, **changes)

    def __repr__(self) -> str:
        changed = [
            f"{field}={getattr(self, field)!r}"
            for field, default in zip(self.__struct_fields__, self.__struct_defaults__, strict=True)
            if getattr(self, field) != default
        ]
        return f"RetryPolicy({', '.join(changed)})"


class Wait(msgspec.Struct, frozen=True):
    """Try again after `seconds`."""

    seconds: float


class Stop(msgspec.Struct, frozen=True):
    """Do not try again. `reason` is a clause for an error message."""

    reason: str
    late: bool = False
    """Whether only the call's deadline is in the way."""


class RetryBucket:
    """Counts one client's requests and retries, so that retries stay within the policy's `retry_budget`.

    A token bucket: it starts with `min_retries_per_minute` tokens, gains `retry_budget` for each request, and loses one
    for each retry. A surplus or deficit decays within about a minute, so that only recent requests count. May be used
    from many threads; a lost update is harmless.
    """

    __slots__ = ("_requests_seen", "_settled", "_surplus", "requests")

    def __init__(self) -> None:
        self.requests = 0
        """Number of calls started; the pipeline increments it."""
        self._requests_seen = 0
        self._surplus = 0.0  # tokens above `min_retries_per_minute`, or below it
        self._settled: float | None = None

    def take(self, policy: RetryPolicy, now: float) -> bool:
        """Take the token of one retry. False if there is none.

        Args:
            policy: says how many retries are allowed.
            now: seconds on a monotonic clock.
        """
        if policy.retry_budget is None:
            return True
        elapsed = _WINDOW if self._settled is None else max(0.0, now - self._settled)
        recent = (self.requests - self._requests_seen) * min(1.0, _WINDOW / elapsed if elapsed else 1.0)
        self._surplus = self._surplus * math.exp(-elapsed / _WINDOW) + policy.retry_budget * recent
        self._requests_seen, self._settled = self.requests, now
        if policy.min_retries_per_minute + self._surplus < 1:
            return False
        self._surplus -= 1
        return True


def decide(
    policy: RetryPolicy,
    *,
    attempt: int,
    status: int | None,
    headers: Mapping[str, str] | None,
    error_code: str | None,
    error: TransportError | None,
    replayable: bool,
    now: float,
    dice: float,
    waited: float = 0.0,
    remaining: float | None = None,
) -> Wait | Stop:
    """Say what to do after an attempt that failed.

    Args:
        policy: the rules.
        attempt: the number of the attempt that failed; the first is 1.
        status: of the response; None if there was none, and then there is an `error`.
        headers: of the response, case-insensitive or with lower-case names.
        error_code: the `code` in the response's body, or else its `type`, if it was read and has one.
        error: what went wrong below HTTP.
        replayable: whether the body can be sent once more.
        now: seconds since the epoch, for a `Retry-After` that is a date.
        dice: a random number, 0 or more and below 1.
        waited: seconds this call has already spent waiting between attempts.
        remaining: seconds that are left to the call; None for no limit.
    """
    if attempt > policy.max_retries:
        return Stop(_used_up(policy, attempt))
    if not replayable:
        return Stop("body cannot be replayed")
    failure = Failure(attempt=attempt, status=status, headers=headers or {}, error_code=error_code, error=error)
    against = _reason_against(policy, failure)
    if against:
        return Stop(against)
    seconds = requested_delay(failure.headers, now)
    if seconds is None:
        seconds = _backoff(policy, attempt) * (1 - policy.jitter * dice)
    elif seconds > policy.max_retry_after:
        return Stop(f"server asked to wait {seconds:g} s, more than {policy.max_retry_after:g} s")
    else:
        # On top of what was asked: a caller who comes back early is turned away again.
        seconds += min(seconds * policy.retry_after_jitter, policy.max_retry_after_jitter) * dice
    if policy.max_total_wait is not None and waited + seconds > policy.max_total_wait:
        return Stop(f"waiting {seconds:.3g} s more would exceed max_total_wait, {policy.max_total_wait:g} s")
    if remaining is not None and seconds >= remaining:
        return Stop(f"the next attempt is due in {seconds:.3g} s, and {max(remaining, 0):.3g} s are left", late=True)
    return Wait(seconds)


def requested_delay(headers: Mapping[str, str], now: float) -> float | None:
    """Read how many seconds a server asks to wait: `retry-after-ms`, else `retry-after` as seconds or as a date.

    None if it does not ask, or asks for nothing usable: no wait at all, or a date that is past.
    """
    milliseconds = headers.get("retry-after-ms")
    if milliseconds is not None and _SECONDS.fullmatch(milliseconds.strip()):
        return float(milliseconds.strip()) / 1000 or None
    value = headers.get("retry-after")
    if value is None:
        return None
    if _SECONDS.fullmatch(value.strip()):
        return float(value.strip()) or None
    # RFC 9110 10.2.3: may be a date; a server whose clock is behind sends one already past.
    seconds = _date(value) - now
    return seconds if seconds > 0 else None


def server_requested_retry(status: int | None, headers: Mapping[str, str]) -> bool:
    """Whether the server itself wants the request once more, so that this does not add to its troubles."""
    return (
        status == 429
        or "retry-after" in headers
        or "retry-after-ms" in headers
        or headers.get("x-should-retry") == "true"
    )


def _reason_against(policy: RetryPolicy, failure: Failure) -> str | None:
    wanted = policy.predicate(failure) if policy.predicate else None
    if wanted is not None:
        return None if wanted else "the policy's predicate said no"
    code = failure.error_code or ""
    if not policy.non_retryable_codes.isdisjoint((code, code.lower())):
        return f"error code {failure.error_code} is not retryable"
    if failure.error:
        return _reason_against_error(policy, failure.error)
    match failure.headers.get("x-should-retry"):
        case "true":
            return None
        case "false":
            return "server said no"
        case _:
            return None if failure.status in policy.statuses else f"status {failure.status} is not retryable"


def _reason_against_error(policy: RetryPolicy, error: TransportError) -> str | None:
    if isinstance(error, ResponseLimitError):
        return "another attempt would pass the limit too"
    if isinstance(error, ClosedError):
        return "the client is closed"
    if isinstance(error, TransportTimeout):
        if not policy.retry_timeouts:
            return "timeouts are not retried"
    elif not policy.retry_connection_errors:
        return "connection errors are not retried"
    if error.sent != "no" and not policy.retry_if_maybe_received:
        return "the server may have received the request"
    return None


def _backoff(policy: RetryPolicy, attempt: int) -> float:
    try:
        # As a float: a whole number would be multiplied out, digit for digit.
        return min(policy.initial_delay * float(policy.multiplier) ** (attempt - 1), policy.max_delay)
    except OverflowError:
        return policy.max_delay if policy.initial_delay else 0.0


def _used_up(policy: RetryPolicy, attempt: int) -> str:
    if policy.max_retries == 0:
        return "retries are switched off"
    return f"attempts used up ({attempt} of {int(policy.max_retries) + 1})"


def _date(value: str) -> float:
    from email.utils import mktime_tz, parsedate_tz  # costs more than this module, and is rarely wanted

    try:
        parsed = parsedate_tz(value)
        return -math.inf if parsed is None else float(mktime_tz(parsed))
    except (ValueError, OverflowError):
        return -math.inf


def _checked_set(name: str, value: object, kind: type, example: str) -> frozenset[Any]:
    several = isinstance(value, Iterable) and not isinstance(value, str | bytes)
    found = list(cast("Iterable[object]", value)) if several else [None]
    if not all(isinstance(each, kind) for each in found):
        raise TypeError(f"RetryPolicy.{name} must be a set such as {example}; got {value!r}")
    return frozenset(found)


_SETS: Final = (
    ("statuses", _STATUSES, int, "{429, 503}"),
    ("non_retryable_codes", _CODES, str, "{'insufficient_quota'}"),
)
"""The sets of a policy: their defaults, what is in them, and examples."""
_RANGES: Final[Mapping[str, Mapping[str, Any]]] = {
    "max_retries": {"whole": True, "infinite": True},
    "initial_delay": {"unit": "seconds"},
    "multiplier": {"least": 1},
    "max_delay": {"unit": "seconds", "infinite": True},
    "jitter": {"most": 1},
    "max_retry_after": {"unit": "seconds", "infinite": True},
    "retry_after_jitter": {},
    "max_retry_after_jitter": {"unit": "seconds", "infinite": True},
    "max_total_wait": {"unit": "seconds", "infinite": True},
    "retry_budget": {"infinite": True},
    "min_retries_per_minute": {"infinite": True},
}
"""The range of each number of a policy, as arguments of `checked_number`."""
_OPTIONAL: Final = frozenset({"max_total_wait", "retry_budget"})
"""Numbers that may be None."""

DEFAULT_RETRY_POLICY: Final = RetryPolicy()
"""Two retries, after about half a second and a second unless the server says otherwise."""
