"""One limiter for all fan-outs of the process that use the same key and model: servers count them together."""

from __future__ import annotations

import hashlib
import os
import weakref
from collections.abc import Hashable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ...forks import new_lock
from .limiter import Admitted, Limiter, LimiterStatistics, Limits, Pause
from .refusals import Refusal

if TYPE_CHECKING:
    from ...client.config import ClientConfig

__all__ = ["SharedLimiter", "scope_of", "shared_limiter"]

_SALT: Final = os.urandom(16)
"""Keys are known by their hashes, which mean nothing outside this process."""


class SharedLimiter:
    """A limiter that several threads may use."""

    __slots__ = ("__weakref__", "_given", "_limiter", "_lock")

    def __init__(self) -> None:
        self._limiter = Limiter()
        self._lock = new_lock(settles=True)
        self._given: list[Limits] = []

    def restrict(self, limits: Limits) -> None:
        """Apply limits of one user; of all users', the tightest count."""
        with self._lock:
            self._given.append(limits)
            self._limiter.restrict(_tightest(self._given))

    def release(self, limits: Limits) -> None:
        """Take back what `restrict` applied."""
        with self._lock:
            self._given.remove(limits)
            self._limiter.restrict(_tightest(self._given))

    def admit(self, now: float, tokens: float) -> Admitted | float:
        """As `Limiter.admit`."""
        with self._lock:
            return self._limiter.admit(now, tokens)

    def answered(self, now: float, admitted: Admitted, headers: Mapping[str, str]) -> None:
        """As `Limiter.answered`."""
        with self._lock:
            self._limiter.answered(now, admitted, headers)

    def succeeded(self, now: float, admitted: Admitted, headers: Mapping[str, str], used: float | None) -> None:
        """As `Limiter.answered` and, if it is known what was used, `Limiter.settle`."""
        with self._lock:
            self._limiter.answered(now, admitted, headers)
            if used is not None:
                self._limiter.settle(admitted, used)

    def refused(self, now: float, admitted: Admitted, refusal: Refusal) -> None:
        """As `Limiter.refused`."""
        with self._lock:
            self._limiter.refused(now, admitted, refusal)

    def pause_at(self, now: float) -> Pause | None:
        """As `Limiter.pause_at`."""
        with self._lock:
            return self._limiter.pause_at(now)

    def statistics(self) -> LimiterStatistics:
        """As `Limiter.statistics`."""
        with self._lock:
            return self._limiter.statistics()

    def __repr__(self) -> str:
        return repr(self._limiter)


def _tightest(given: Iterable[Limits]) -> Limits:
    requests = [each.requests_per_minute for each in given if each.requests_per_minute is not None]
    tokens = [each.tokens_per_minute for each in given if each.tokens_per_minute is not None]
    return Limits(requests_per_minute=min(requests, default=None), tokens_per_minute=min(tokens, default=None))


# State of the process, on purpose: a server does not know our clients apart, only their keys.
_limiters: weakref.WeakValueDictionary[Hashable, SharedLimiter] = weakref.WeakValueDictionary()
_lock: Final = new_lock(settles=True)


def shared_limiter(scope: Hashable, model: str | None) -> SharedLimiter:
    """The limiter of a model in a scope; it lives as long as somebody uses it."""
    key = (scope, model)
    with _lock:
        found = _limiters.get(key)
        if found is None:
            found = _limiters[key] = SharedLimiter()
        return found


def scope_of(config: ClientConfig) -> Hashable:
    """What clients have in common whose requests a server counts together. Holds no key."""
    key: Any = config.key_provider or config.credentials or config.provider
    if config.api_key:
        key = hashlib.blake2b(config.api_key.encode(), digest_size=16, key=_SALT).digest()
    try:
        hash(key)
    except TypeError:
        key = id(key)
    return (config.base_url, config.organization, config.project, key)


def _after_fork_in_child() -> None:
    _limiters.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
