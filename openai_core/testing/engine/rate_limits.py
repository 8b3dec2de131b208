"""Enforce limits of requests and tokens as the API does, and report them in headers. Time is an argument."""

from __future__ import annotations

import math
import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Literal, get_args

import msgspec

from ...number_checks import PlainSettingsMeta, checked_number
from ...wrong_calls import refuse_wrong_calls
from .answers import PlainAnswer, encode, error_body
from .record import RecordedRequest

__all__ = ["RateLimits", "chance", "reserved_tokens"]

DAY: Final = 86_400.0
_BYTES_PER_TOKEN: Final = 4

Dialect = Literal["openai", "azure", "none"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a request."""

    headers: dict[str, str]
    refusal: PlainAnswer | None


class _Bucket:
    """An amount that is used up by requests and refilled by time."""

    def __init__(self, limit: float, period: float) -> None:
        self.limit = limit
        self.period = period
        self.level = limit
        self._at: float | None = None

    def refill(self, now: float) -> None:
        if self._at is not None:
            self.level = min(self.limit, self.level + self.limit / self.period * (now - self._at))
        self._at = now

    def wait_for(self, amount: float) -> float:
        """Seconds until so much is there; infinite for more than there ever is."""
        if amount > self.limit:
            return math.inf
        return max(0.0, (amount - self.level) * self.period / self.limit)

    @property
    def reset(self) -> float:
        """Seconds until it is full."""
        return (self.limit - self.level) * self.period / self.limit


class _Window:
    """What the latest seconds took: at most a share of the minute's limit."""

    def __init__(self, limit: float, seconds: float) -> None:
        self._most = max(limit * seconds / 60, 1.0)
        self._seconds = seconds
        self._taken: deque[tuple[float, float]] = deque()
        self._sum = 0.0

    def wait_for(self, now: float, amount: float) -> float:
        while self._taken and self._taken[0][0] <= now - self._seconds:
            self._sum -= self._taken.popleft()[1]
        # One that is more than a window has may come alone, or it never could.
        if not self._taken or self._sum + amount <= self._most:
            return 0.0
        return self._taken[0][0] + self._seconds - now

    def take(self, now: float, amount: float) -> None:
        self._taken.append((now, amount))
        self._sum += amount


class RateLimits(metaclass=PlainSettingsMeta):
    """Limits of one key, used up by the requests that are asked about. For one thread at a time.

    Args:
        requests_per_minute: None is no limit.
        tokens_per_minute: of what a request may generate, or of its length if that is more.
        requests_per_day: the day begins with the first request.
        window: also refuse what comes faster than the minute's limits allow in a window of so many seconds.
        dialect: how headers are written; `none` leaves them out.

    Raises:
        TypeError: a limit or the window is not a number.
        ValueError: one of them is not more than 0, or there is no such dialect.
    """

    def __init__(
        self,
        *,
        requests_per_minute: float | None = None,
        tokens_per_minute: float | None = None,
        requests_per_day: float | None = None,
        window: float | None = None,
        dialect: Dialect = "openai",
    ) -> None:
        for name, value in (
            ("requests_per_minute", requests_per_minute),
            ("tokens_per_minute", tokens_per_minute),
            ("requests_per_day", requests_per_day),
            ("window", window),
        ):
            if value is not None:
                checked_number(f"RateLimits.{name}", value, above=True, hint="None is no limit")
        if dialect not in get_args(Dialect):
            raise ValueError(f"RateLimits.dialect must be one of {', '.join(get_args(Dialect))}; got {dialect!r}")
        self._dialect = dialect
        self._requests = None if requests_per_minute is None else _Bucket(requests_per_minute, 60.0)
        self._tokens = None if tokens_per_minute is None else _Bucket(tokens_per_minute, 60.0)
        self._day = None if requests_per_day is None else _Bucket(requests_per_day, DAY)
        self._windows = [
            (None if limit is None or window is None else _Window(limit, window))
            for limit in (requests_per_minute, tokens_per_minute)
        ]
        self.accepted = 0
        """Requests that were within the limits."""
        self.refused = 0
        """Requests that were not."""

    def __repr__(self) -> str:
        return f"<RateLimits {self.accepted} accepted, {self.refused} refused>"

    def ask(self, now: float, tokens: float) -> Verdict:
        """Take a request that needs so many tokens, or refuse it.

        Args:
            now: seconds on a monotonic clock.
        """
        amounts = ((self._requests, 1.0), (self._tokens, tokens), (self._day, 1.0))
        for bucket, _ in amounts:
            if bucket is not None:
                bucket.refill(now)
        waits = [0.0 if bucket is None else bucket.wait_for(amount) for bucket, amount in amounts]
        for index, amount in enumerate((1.0, tokens)):
            window = self._windows[index]
            if window is not None:
                waits[index] = max(waits[index], window.wait_for(now, amount))
        if max(waits) > 0:
            self.refused += 1
            return Verdict(self._headers(), self._refusal(waits, tokens))
        self.accepted += 1
        for bucket, amount in amounts:
            if bucket is not None:
                bucket.level -= amount
        for window, amount in zip(self._windows, (1.0, tokens), strict=True):
            if window is not None:
                window.take(now, amount)
        return Verdict(self._headers(), None)

    def _headers(self) -> dict[str, str]:
        if self._dialect == "none":
            return {}
        found: dict[str, str] = {}
        for name, bucket in (("requests", self._day or self._requests), ("tokens", self._tokens)):
            if bucket is None:
                continue
            found[f"x-ratelimit-limit-{name}"] = f"{bucket.limit:.0f}"
            found[f"x-ratelimit-remaining-{name}"] = f"{max(0, math.floor(bucket.level))}"
            is_azure = self._dialect == "azure"
            found[f"x-ratelimit-reset-{name}"] = f"{bucket.reset:.0f}" if is_azure else duration(bucket.reset)
        return found

    def _refusal(self, waits: list[float], tokens: float) -> PlainAnswer:
        index = max(range(3), key=lambda index: waits[index])
        wait = waits[index]
        name, bucket, wanted = (
            ("requests per min (RPM)", self._requests, 1.0),
            ("tokens per min (TPM)", self._tokens, tokens),
            ("requests per day (RPD)", self._day, 1.0),
        )[index]
        assert bucket is not None, "only what has a bucket makes a request wait"
        used = math.ceil(bucket.limit - bucket.level)
        message = f"Rate limit reached on {name}: Limit {bucket.limit:.0f}, Used {used}, Requested {wanted:.0f}."
        headers: dict[str, str] = {}
        if wait == math.inf:
            message = f"Request too large on {name}: Limit {bucket.limit:.0f}, Requested {wanted:.0f}."
        else:
            message += f" Please try again in {duration(wait)}."
            headers = {"retry-after": f"{math.ceil(wait)}", "retry-after-ms": f"{math.ceil(wait * 1000)}"}
        kind = "requests" if index != 1 else "tokens"
        body = error_body(message, type=kind, code="rate_limit_exceeded")
        return PlainAnswer(encode(body), 429, headers=headers)


def duration(seconds: float) -> str:
    """Seconds as the API writes them: `12ms`, `1.5s`, `6m0s`, `24h0m0s`."""
    if seconds < 1:
        return f"{math.ceil(seconds * 1000)}ms"
    minutes, rest = divmod(round(seconds, 3), 60)
    hours, minutes = divmod(int(minutes), 60)
    text = f"{rest:.3f}".rstrip("0").rstrip(".") + "s"
    return f"{hours}h{minutes}m{text}" if hours else f"{minutes}m{text}" if minutes else text


class _Sizes(msgspec.Struct):
    max_tokens: int | None = None
    max_completion_tokens: int | None = None
    max_output_tokens: int | None = None


_read: Final = msgspec.json.Decoder(_Sizes).decode


def reserved_tokens(request: RecordedRequest) -> float:
    """What a request counts: what it may generate, or its length if that is more."""
    try:
        sizes = _read(request.body) if request.body else _Sizes()
    except msgspec.DecodeError:
        sizes = _Sizes()
    most = sizes.max_completion_tokens or sizes.max_output_tokens or sizes.max_tokens or 0
    return max(float(most), math.ceil(request.body_length / _BYTES_PER_TOKEN))


@refuse_wrong_calls
def chance(share: float, *, seed: int) -> Callable[[Any], bool]:
    """A predicate for `LocalServer.fault` that holds for a share of the requests, by dice that fall alike each time.

    Args:
        share: 0 to 1.
        seed: of the dice.

    Raises:
        ValueError: `share` is out of range.
    """
    if not 0 <= share <= 1:
        raise ValueError(f"share must be 0 to 1; got {share!r}")
    dice = random.Random(seed)
    return lambda request: dice.random() < share
