"""Share one pace among many workers: each is granted what it may start in the next moment. Nothing here waits."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Final

import msgspec

from ..limits.limiter import Admitted, Limiter, LimiterStatistics, Limits
from ..limits.throttling import Refusal

__all__ = ["SPAN", "Grant", "LeaseRequest", "Leases", "Report"]

SPAN: Final = 0.1
"""Seconds that a lease is for: what all workers may start together beyond the pace, at the worst."""


class LeaseRequest(msgspec.Struct, frozen=True):
    """What a worker could start at once."""

    requests: int
    tokens: float
    """Of each."""


class Grant(msgspec.Struct, frozen=True):
    """One request that a worker may start."""

    model: str | None
    after: float
    """Seconds from now."""
    admitted: tuple[float, float, float, float]
    """The fields of its `Admitted`, which come back with a report."""


class Report(msgspec.Struct, frozen=True):
    """What a worker learnt from an answer."""

    model: str | None
    age: float
    """Seconds since the answer."""
    admitted: tuple[float, float, float, float]
    headers: Mapping[str, str] | None = None
    """Those of limits, in lower case; None if only tokens are to be settled."""
    used: float | None = None
    """Tokens that were used, if they are to be settled."""
    refusal: Refusal | None = None


class Leases:
    """The limiters of all models, and who may start how much. The time is passed in; not thread-safe.

    Args:
        limits: what the user allows for each model.
    """

    def __init__(self, limits: Limits | None) -> None:
        self._limits = limits
        self._limiters: dict[str | None, Limiter] = {}
        self._granted_until: dict[str | None, float] = {}
        self._served: dict[tuple[str | None, str], int] = {}  # whose turn was when, for each model
        self._turn = 0

    def _limiter(self, model: str | None) -> Limiter:
        if model not in self._limiters:
            self._limiters[model] = Limiter(self._limits)
        return self._limiters[model]

    def grant(self, now: float, wants: Mapping[str, Mapping[str | None, LeaseRequest]]) -> dict[str, list[Grant]]:
        """Share out what may start in the next `SPAN`, by turns: each worker gets as much as any other that wants it.

        Args:
            now: seconds on a monotonic clock.
            wants: of each worker, for each model.
        """
        granted: dict[str, list[Grant]] = {worker: [] for worker in wants}
        for model in dict.fromkeys(model for each in wants.values() for model in each):
            who = [worker for worker, each in wants.items() if model in each]
            who.sort(key=lambda worker: self._served.get((model, worker), 0))
            turns = deque((worker, wants[worker][model].requests, wants[worker][model].tokens) for worker in who)
            self._share(now, model, turns, granted)
        return granted

    def _share(
        self,
        now: float,
        model: str | None,
        turns: deque[tuple[str, int, float]],
        granted: dict[str, list[Grant]],
    ) -> None:
        limiter = self._limiter(model)
        # A limiter's time never goes back, though it was asked about moments that are still to come.
        at = max(now, self._granted_until.get(model, now))
        while turns and at <= now + SPAN:
            worker, requests, tokens = turns.popleft()
            if requests < 1:
                continue
            decision = limiter.admit(at, tokens)
            if isinstance(decision, Admitted):
                fields = (decision.began, decision.reserved, decision.requests, decision.tokens)
                granted[worker].append(Grant(model, max(0.0, at - now), fields))
                self._granted_until[model] = at
                self._turn += 1
                self._served[model, worker] = self._turn
                turns.append((worker, requests - 1, tokens))
            else:
                at += decision
                turns.appendleft((worker, requests, tokens))

    def report(self, now: float, report: Report) -> None:
        """Learn from an answer."""
        limiter = self._limiter(report.model)
        admitted = Admitted(*report.admitted)
        then = now - report.age
        if report.headers is not None:
            limiter.answered(then, admitted, report.headers)
        if report.used is not None:
            limiter.settle(admitted, report.used)
        if report.refusal is not None:
            limiter.refused(now, admitted, report.refusal)

    def pauses(self, now: float) -> dict[str | None, float]:
        """The models for which nothing starts now, and for how many seconds."""
        found = {model: limiter.pause_at(now) for model, limiter in self._limiters.items()}
        return {model: pause.until - now for model, pause in found.items() if pause is not None}

    def statistics(self) -> dict[str, LimiterStatistics]:
        """What is known of the limits, by model."""
        return {str(model): limiter.statistics() for model, limiter in self._limiters.items()}
