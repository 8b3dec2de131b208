"""One limiter for all fan-outs of the process that use the same key and model: servers count them together."""

from __future__ import annotations

import hashlib
import os
import time
import weakref
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ...forks import new_lock
from .limiter import Admitted, Limiter, LimiterStatistics, Limits, Pause, names_limits
from .throttling import Refusal

if TYPE_CHECKING:
    from ...client.config import ClientConfig

__all__ = [
    "KeptLimiters",
    "Scope",
    "SharedLimiter",
    "Window",
    "forget_limiters",
    "keep_limiter",
    "scope_of",
    "shared_limiter",
]

_SALT: Final = os.urandom(16)
"""Keys are known by their hashes, which mean nothing outside this process."""
_WINDOW: Final = 0.01
"""Seconds for which requests start without asking, where no limit is known and nothing was refused."""
_KEPT_FOR: Final = 900.0
"""Seconds after its last use for which a limiter is kept."""
_KEPT: Final = 128
"""Limiters that are kept at most, besides those in use."""


class Window(Admitted):
    """Lets all requests of one run start until a moment that is near. Used by the tasks of one event loop.

    It stands for each of them, and is counted by the limiter from time to time.
    """

    __slots__ = ("count", "counted", "has_answer", "until")

    def __init__(self, first: Admitted, until: float) -> None:
        super().__init__(first.began, first.reserved, first.requests, first.tokens)
        self.until = until
        """When it ends; in the past once there was a refusal, or a limit was learnt."""
        self.count = 0
        """Requests that were started besides the first."""
        self.counted = 0
        """Those of them that the limiter knows of."""
        # True once an answer to one of them was looked at for limits: the others will not differ.
        self.has_answer = False


class SharedLimiter:
    """A limiter that several threads may use."""

    __slots__ = ("__weakref__", "_given", "_limiter", "_lock", "_windows")

    def __init__(self) -> None:
        self._limiter = Limiter()
        self._lock = new_lock(settles=True)
        self._given: list[Limits] = []
        self._windows: list[Window] = []

    def restrict(self, limits: Limits) -> None:
        """Apply limits of one user; of all users', the tightest count."""
        with self._lock:
            self._given.append(limits)
            self._limiter.restrict(_tightest(self._given))
            self._close_windows()

    def release(self, limits: Limits) -> None:
        """Take back what `restrict` applied."""
        with self._lock:
            self._given.remove(limits)
            self._limiter.restrict(_tightest(self._given))

    def admit(self, now: float, tokens: float) -> Admitted | float:
        """As `Limiter.admit`; a `Window` if more requests may start without asking."""
        with self._lock:
            if self._windows:
                self._count(now)
            told = self._limiter.admit(now, tokens)
            if isinstance(told, Admitted) and self._limiter.is_unlimited:
                told = Window(told, now + _WINDOW)
                self._windows.append(told)
            return told

    def answered(self, now: float, admitted: Admitted, headers: Mapping[str, str]) -> None:
        """As `Limiter.answered`."""
        with self._lock:
            self._count(now)
            self._limiter.answered(now, admitted, headers)
            if not self._limiter.is_unlimited:
                self._close_windows()

    def succeeded(self, now: float, admitted: Admitted, headers: Mapping[str, str], used: float | None) -> None:
        """As `Limiter.answered` and, if it is known what was used, `Limiter.settle`."""
        with self._lock:
            if self._windows:
                self._count(now)
            limiter = self._limiter
            limiter.answered(now, admitted, headers)
            if limiter.has_learnt and not names_limits(headers):
                limiter.named_none()
            if used is not None:
                limiter.settle(admitted, used)
            if self._windows and not self._limiter.is_unlimited:
                self._close_windows()

    def refused(self, now: float, admitted: Admitted, refusal: Refusal) -> None:
        """As `Limiter.refused`."""
        with self._lock:
            self._count(now)
            self._close_windows()
            self._limiter.refused(now, admitted, refusal)

    def _count(self, now: float) -> None:
        """Have the limiter count what was started in windows; those that have ended are forgotten."""
        started = 0
        for window in self._windows:
            count = window.count
            started += count - window.counted
            window.counted = count
        if started:
            self._limiter.count(now, started)
        self._windows = [window for window in self._windows if now < window.until]

    def _close_windows(self) -> None:
        for window in self._windows:
            window.until = float("-inf")

    @property
    def limits_tokens(self) -> bool:
        """As `Limiter.limits_tokens`."""
        return self._limiter.limits_tokens

    def pause_at(self, now: float) -> Pause | None:
        """As `Limiter.pause_at`."""
        with self._lock:
            return self._limiter.pause_at(now)

    def statistics(self) -> LimiterStatistics:
        """As `Limiter.statistics`."""
        with self._lock:
            if self._windows:
                self._count(time.monotonic())
            return self._limiter.statistics()

    def __repr__(self) -> str:
        return repr(self._limiter)


def _tightest(given: Iterable[Limits]) -> Limits:
    requests = [each.requests_per_minute for each in given if each.requests_per_minute is not None]
    tokens = [each.tokens_per_minute for each in given if each.tokens_per_minute is not None]
    return Limits(requests_per_minute=min(requests, default=None), tokens_per_minute=min(tokens, default=None))


class Scope:
    """What clients have in common whose requests a server counts together. Holds no key.

    Args:
        lasting: whether it means the same as long as the process lives. Not if it has an object that says who asks:
            keeping it would keep the object, and what has its identity may be another one later.
    """

    __slots__ = ("_parts", "lasting")

    def __init__(self, parts: Hashable, *, lasting: bool) -> None:
        self._parts = parts
        self.lasting = lasting

    def __hash__(self) -> int:
        return hash(self._parts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Scope) and self._parts == other._parts

    def __repr__(self) -> str:
        return f"<Scope {'of a key' if self.lasting else 'of an object'}>"


class KeptLimiters:
    """The limiters of a process, by scope and model. Safe to use from many threads.

    A limiter lives as long as somebody uses it, and for a while after: what it learnt holds for the next run too.

    Args:
        clock: seconds, monotonic.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = new_lock(settles=True)
        self._in_use: weakref.WeakValueDictionary[Hashable, SharedLimiter] = weakref.WeakValueDictionary()
        self._kept: OrderedDict[Hashable, tuple[float, SharedLimiter]] = OrderedDict()  # the longest unused first

    def get(self, scope: Hashable, model: str | None) -> SharedLimiter:
        """The limiter of a model in a scope; a new one if nobody has asked for it lately."""
        key = (scope, model)
        with self._lock:
            self._forget()
            found = self._in_use.get(key)
            if found is None:
                found = self._in_use[key] = SharedLimiter()
            return found

    def keep(self, scope: Scope, model: str | None, limiter: SharedLimiter) -> None:
        """Note that a limiter was used until now."""
        if not scope.lasting:
            return
        key = (scope, model)
        with self._lock:
            if self._in_use.get(key) is limiter:  # not one from before a fork
                self._kept[key] = self._clock(), limiter
                self._kept.move_to_end(key)
            self._forget()

    def _forget(self) -> None:
        now = self._clock()
        while self._kept:
            used, _ = next(iter(self._kept.values()))
            if now - used < _KEPT_FOR and len(self._kept) <= _KEPT:
                return
            self._kept.popitem(last=False)

    def clear(self) -> None:
        """Forget all; those who use one keep it."""
        with self._lock:
            self._in_use.clear()
            self._kept.clear()

    def __len__(self) -> int:
        """Limiters that are kept though they may not be used."""
        return len(self._kept)


# State of the process, on purpose: a server does not know our clients apart, only their keys.
_limiters: Final = KeptLimiters()


def shared_limiter(scope: Hashable, model: str | None) -> SharedLimiter:
    """The process's limiter of a model in a scope."""
    return _limiters.get(scope, model)


def keep_limiter(scope: Scope, model: str | None, limiter: SharedLimiter) -> None:
    """Keep what a limiter has learnt for the process's next run."""
    _limiters.keep(scope, model, limiter)


def forget_limiters() -> None:
    """Forget what was learnt."""
    _limiters.clear()


def scope_of(config: ClientConfig) -> Scope:
    """What clients have in common whose requests a server counts together. Holds no key."""
    key: Any = config.key_provider or config.credentials or config.provider
    lasting = key is None
    if config.api_key:
        key, lasting = hashlib.blake2b(config.api_key.encode(), digest_size=16, key=_SALT).digest(), True
    try:
        hash(key)
    except TypeError:
        key = id(key)
    return Scope((config.base_url, config.organization, config.project, key), lasting=lasting)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=forget_limiters)
