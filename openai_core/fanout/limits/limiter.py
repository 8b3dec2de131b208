"""When the next request may start. Time and answers are passed in; it never waits and reads no clock.

One limiter stands for one model under one key. How many tasks share it, in how many loops, is not its business: see
`shared.py`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final, Literal

import msgspec

from ...number_checks import SettingsMeta
from .adaptive_rate import AdaptiveRate
from .bucket import Bucket
from .headers import DAY, Kind, Quota, quotas_of
from .throttling import Refusal

__all__ = ["Admitted", "Limiter", "LimiterStatistics", "Limits", "Pause", "names_limits"]

_CUT: Final = 0.8
"""What a refusal leaves of the pace."""
_LEAST: Final = 0.05
"""The share of the pace that no number of refusals takes away."""
_RECOVERY: Final = 0.01
"""The share of the limit by which the pace recovers in a second."""
_NEAR: Final = 0.97
"""The share of the pace that was last refused up to which it recovers so fast; then it tries more, but slowly."""
_TRIAL: Final = 0.001
"""The share of the limit by which it rises in a second from there on."""
_SILENT: Final = 8
"""Answers in a row without headers of limits after which the limits that such headers told hold no longer."""
_COOL_DOWN: Final = 5.0
"""Seconds in which nothing starts after a refusal, unless the server asks for more."""


class Limits(msgspec.Struct, metaclass=SettingsMeta, frozen=True, kw_only=True):
    """Limits that the user sets, for each model of one key; None leaves one to what the server says. Immutable.

    Raises:
        TypeError: a limit is not a number.
        ValueError: a limit is not more than 0.
    """

    requests_per_minute: float | None = None
    """The most requests in a minute; None if it is not known."""
    tokens_per_minute: float | None = None
    """The most tokens in a minute; None if it is not known."""

    def __post_init__(self) -> None:
        for name in self.__struct_fields__:
            value: object = getattr(self, name)
            if value is None:
                continue
            if isinstance(value, bool) or not isinstance(value, int | float):
                raise TypeError(f"Limits.{name} must be a number or None; got {value!r}")
            if not 0 < value < math.inf:
                raise ValueError(f"Limits.{name} must be more than 0, or None for what the server says; got {value!r}")


class Admitted:
    """A request that may start, and what is needed to understand its answer."""

    __slots__ = ("began", "requests", "reserved", "tokens")

    has_answer = False
    """Whether the answers that it stands for have nothing new to tell."""

    def __init__(self, began: float, reserved: float, requests: float, tokens: float) -> None:
        self.began = began
        """When it was admitted."""
        self.reserved = reserved
        """Tokens that were reserved for it."""
        self.requests = requests
        """All requests that were admitted until then, itself included."""
        self.tokens = tokens
        """All tokens that were reserved until then, its own included."""


class Pause(msgspec.Struct, frozen=True, kw_only=True):
    """Nothing starts for now."""

    until: float
    """When that ends, on the clock of the caller."""
    cause: Literal["rate", "day"]
    """Too much in a short time, or the day's share is used up."""


class LimiterStatistics(msgspec.Struct, frozen=True, kw_only=True):
    """What a limiter knows and did."""

    requests_per_minute: float | None
    """The limit that counts; None if none is known."""
    tokens_per_minute: float | None
    """The limit that counts; None if none is known."""
    scale: float
    """The share of the pace that refusals have left: 1 if there were none lately."""
    admitted: int
    """Requests that were let through."""
    refused: int
    """Answers of status 429."""
    cuts: int
    """Episodes of refusals; each slowed the pace down once."""


class Limiter:
    """Paces requests and tokens by limits that were given or learnt. Not thread-safe.

    Args:
        limits: what the user allows; the tighter of it and what the server says counts.
    """

    __slots__ = (
        "_adaptive",
        "_ceiling",
        "_cut_at",
        "_cuts",
        "_pause",
        "_refused",
        "_requests",
        "_scale",
        "_scaled_at",
        "_silent",
        "_tokens",
        "_told",
    )

    def __init__(self, limits: Limits | None = None) -> None:
        limits = limits or Limits()
        self._requests = Bucket(limits.requests_per_minute)
        self._tokens = Bucket(limits.tokens_per_minute)
        self._adaptive = AdaptiveRate()
        self._scale = 1.0
        self._scaled_at = 0.0
        self._ceiling = 1.0  # the scale that was last refused
        self._pause: Pause | None = None
        self._cut_at = -math.inf
        self._cuts = 0
        self._refused = 0
        self._silent = 0  # answers in a row without headers of limits
        self._told = False  # whether there were such headers before

    def restrict(self, limits: Limits) -> None:
        """Replace the limits that the user allows."""
        self._requests.allow(limits.requests_per_minute)
        self._tokens.allow(limits.tokens_per_minute)

    # Before a request

    def admit(self, now: float, tokens: float) -> Admitted | float:
        """Let a request start, or say how long to wait before asking again.

        Args:
            now: seconds on a monotonic clock; the same for all calls.
            tokens: what the server is expected to reserve for it.

        Returns:
            An `Admitted`, if it may start now; else seconds, more than 0.
        """
        pause = self._pause
        if pause is not None:
            if now < pause.until:
                return pause.until - now
            self._pause = None
        requests, reserved = self._requests, self._tokens
        if requests.limit is None and reserved.limit is None:
            if wait := self._adaptive.wait_for(now):
                return wait
            self._adaptive.take(now)
        else:
            scale = self._scale if self._scale == 1.0 else self._recovered(now)
            wait = max(requests.wait_for(now, 1.0, scale), reserved.wait_for(now, tokens, scale))
            if wait > 0:
                return wait
        requests.take(1.0)
        reserved.take(tokens)
        return Admitted(now, tokens, requests.admitted, reserved.admitted)

    @property
    def is_unlimited(self) -> bool:
        """Whether no limit is known, and no refusal: then nothing waits."""
        return (
            self._requests.limit is None
            and self._tokens.limit is None
            and self._pause is None
            and self._adaptive.is_unlimited
        )

    @property
    def has_learnt(self) -> bool:
        """Whether headers of answers have told a limit."""
        return self._told

    @property
    def limits_tokens(self) -> bool:
        """Whether a limit of tokens is known."""
        return self._tokens.limit is not None

    def count(self, now: float, requests: int) -> None:
        """Count requests that started without being admitted one by one, while it `is_unlimited`."""
        self._requests.take(requests)
        self._adaptive.take(now, requests)

    def _recovered(self, now: float) -> float:
        elapsed = max(0.0, now - self._scaled_at)
        self._scaled_at = now
        near = self._ceiling * _NEAR
        if self._scale < near:
            quick = min(elapsed, (near - self._scale) / _RECOVERY)
            self._scale += quick * _RECOVERY
            elapsed -= quick
        self._scale = min(1.0, self._scale + elapsed * _TRIAL)
        return self._scale

    # After an answer

    def answered(self, now: float, admitted: Admitted, headers: Mapping[str, str]) -> None:
        """Learn from the headers of any answer, of a refusal too."""
        if not names_limits(headers):
            self._adaptive.answered()
            return
        self._silent, self._told = 0, True
        quotas = quotas_of(headers)
        for kind, bucket, count in (
            ("requests", self._requests, admitted.requests),
            ("tokens", self._tokens, admitted.tokens),
        ):
            minute = [each for each in quotas if each.kind == kind and each.period != DAY]
            if minute:
                left = [each.remaining for each in minute if each.remaining is not None]
                bucket.observe(
                    now,
                    limit=min(each.limit for each in minute),
                    remaining=min(left) if left else None,
                    began=admitted.began,
                    admitted=count,
                )
        for each in quotas:
            if each.period == DAY:
                self._observe_day_limit(now, each)

    def _observe_day_limit(self, now: float, quota: Quota) -> None:
        if quota.remaining == 0 and quota.reset:
            self._pause_until(now + min(quota.reset, DAY), "day")

    def named_none(self) -> None:
        """Note an answer that succeeded and told no limits: after some of them, what others told is forgotten."""
        self._silent += 1
        if self._silent >= _SILENT:
            self._told = False
            self._requests.forget()
            self._tokens.forget()

    def settle(self, admitted: Admitted, used: float) -> None:
        """Correct a reservation by the tokens that were used, where no server says what is left."""
        self._tokens.settle(admitted.reserved, used)

    def refused(self, now: float, admitted: Admitted, refusal: Refusal) -> None:
        """Slow down after an answer of status 429: once an episode, however many requests were under way.

        Nothing starts until the server's wait is over, and not for some seconds where it asked for less.
        """
        self._refused += 1
        if refusal.cause not in ("rate", "day"):
            return
        if refusal.cause == "day":
            self._pause_until(now + max(refusal.wait or 0.0, _COOL_DOWN), "day")
            return
        if refusal.limit and refusal.kind:
            self._learn(refusal.kind, refusal.limit)
        searching = self._requests.limit is None and self._tokens.limit is None
        is_new = admitted.began > self._cut_at
        if searching:
            self._adaptive.refused(now, first=is_new)
        if is_new:
            self._cut_at = now
            self._cuts += 1
            self._requests.empty()
            self._tokens.empty()
            if not searching:
                self._ceiling = self._scale
                self._scale = max(self._scale * _CUT, _LEAST)
                self._scaled_at = now
        least = self._adaptive.cool_down if searching else _COOL_DOWN
        self._pause_until(max(self._cut_at + least, now + (refusal.wait or 0.0)), "rate")

    def _learn(self, kind: Kind, limit: float) -> None:
        bucket = self._requests if kind == "requests" else self._tokens
        if bucket.learnt is None:
            bucket.learn(limit)

    def _pause_until(self, until: float, cause: Literal["rate", "day"]) -> None:
        if self._pause is None or until > self._pause.until:
            self._pause = Pause(until=until, cause=cause)

    # Looking at it

    def pause_at(self, now: float) -> Pause | None:
        """The pause that holds at a time, if one does."""
        return self._pause if self._pause is not None and now < self._pause.until else None

    def statistics(self) -> LimiterStatistics:
        """What it knows and did so far."""
        return LimiterStatistics(
            requests_per_minute=self._requests.limit,
            tokens_per_minute=self._tokens.limit,
            scale=self._scale,
            admitted=int(self._requests.admitted),
            refused=self._refused,
            cuts=self._cuts,
        )

    def __repr__(self) -> str:
        shown = [
            f"{bucket.limit:g} {name} a minute"
            for name, bucket in (("requests", self._requests), ("tokens", self._tokens))
            if bucket.limit is not None
        ]
        known = ", ".join(shown) or f"no limit known, {self._adaptive.rate:.3g} requests a second"
        return f"<Limiter {known} | {int(self._requests.admitted)} admitted, {self._refused} refused>"


def names_limits(headers: Mapping[str, str]) -> bool:
    """Whether an answer tells limits."""
    return "x-ratelimit-limit-requests" in headers or "x-ratelimit-limit-tokens" in headers
