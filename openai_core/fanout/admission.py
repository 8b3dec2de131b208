"""Whether the limits and the budget let a request start, and what it took. Decides and records; nothing waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from .cost.budget import Ledger
from .cost.prices import prices_for
from .cost.tokens import TokenEstimator
from .limits.limiter import Admitted, LimiterStatistics
from .limits.shared import SharedLimiter, keep_limiter, scope_of, shared_limiter
from .run_limiter import RunLimiter

if TYPE_CHECKING:
    from ..client.config import ClientConfig
    from .attempts import Failed
    from .cost.tokens import Usage
    from .item import Item
    from .settings import Settings
    from .statistics import Tally

__all__ = ["AdmissionControl", "may_have_cost"]


class AdmissionControl:
    """Admission control of one run: what may start now, and what it has taken. For the tasks of one event loop.

    Args:
        config: of the client, which says whose limits and prices count.
        tally: counts the tokens and the cost.
        limiter_for: gives the limiter of a model. Default: that of all fan-outs of this process with the same key.
    """

    def __init__(
        self,
        config: ClientConfig,
        settings: Settings,
        tally: Tally,
        limiter_for: Callable[[str | None], SharedLimiter] | None = None,
    ) -> None:
        self.limiters: dict[str | None, RunLimiter] = {}
        self.limits_at_end: dict[str | None, LimiterStatistics] = {}
        self._settings = settings
        self._tally = tally
        self._scope = scope_of(config)
        self._limiter_for = limiter_for
        self._prices = settings.prices or prices_for(config.base_url)
        self._has_prices = bool(self._prices)
        self._ledger = None if settings.budget is None else Ledger(settings.budget, self._prices)
        self.keeps_books = self._has_prices or self._ledger is not None
        """Whether answers have to be booked."""
        self._tokens = TokenEstimator()

    # Before a request

    def bound(self, item: Item) -> None:
        """Find out what a request may take at most, if there is a budget.

        Raises:
            ValueError: that cannot be said.
        """
        if self._ledger is not None and item.work is not None:
            item.needed = self._ledger.needs(item.work.size)

    def reserve(self, item: Item) -> Literal["yes", "later", "never"]:
        """Set aside what a request may take; see `Ledger.reserve`."""
        if self._ledger is None or item.needed is None or item.held is not None:
            return "yes"
        decision = self._ledger.reserve(item.needed)
        if decision == "yes":
            item.held = item.needed
        return decision

    def spent(self, item: Item) -> str:
        """Why a request fits the budget no more."""
        assert self._ledger is not None, "without a ledger `reserve` always says yes"
        assert item.needed is not None, "without it `reserve` says yes"
        return self._ledger.exhausted_by(item.needed)

    def admit(self, item: Item, now: float) -> float:
        """Seconds until the limits let a request start; 0 for now, and then it is counted."""
        work, limiter = item.work, item.limiter
        assert work is not None, "a request is prepared before it is admitted"
        if limiter is None:
            limiter = item.limiter = self.limiters.get(work.model) or self._limiter(work.model)
        admitted = limiter.admit(now, work)
        if isinstance(admitted, Admitted):
            item.admitted = admitted
            return 0.0
        return admitted

    def _limiter(self, model: str | None) -> RunLimiter:
        shared = shared_limiter(self._scope, model) if self._limiter_for is None else self._limiter_for(model)
        if self._settings.limits is not None:
            shared.restrict(self._settings.limits)
        found = self.limiters[model] = RunLimiter(shared, self._tokens)
        return found

    # After it

    def answered(self, item: Item, usage: Usage | None, now: float) -> None:
        """Learn from an answer, of whose window none was looked at before."""
        work, admitted, limiter = item.work, item.admitted, item.limiter
        assert work is not None, "a request is prepared before it is sent"
        assert work.exchange is not None, "the engine calls this only where there is a response"
        assert admitted is not None, "a request is admitted before it is sent"
        assert limiter is not None, "`admit` sets it together with `admitted`"
        limiter.succeeded(now, admitted, work.exchange.response.headers, work, usage)

    def book(self, item: Item, usage: Usage | None) -> float | None:
        """Book what an answer took. Returns what it cost; None if that is not known."""
        assert item.work is not None, "a request is prepared before it is sent"
        size, cost = item.work.size, None
        if usage is not None and self._has_prices:
            cost = self._prices.of(size, usage)
            if cost is not None:
                self._tally.cost = (self._tally.cost or 0.0) + cost
        if self._ledger is not None and item.held is not None:
            self._ledger.settle(item.held, size, usage)
        return cost

    def failed(self, item: Item, error: Exception) -> None:
        """Give back what was set aside, unless the server may have done the work."""
        if self._ledger is not None and item.held is not None and item.work is not None:
            self._ledger.settle(item.held, item.work.size, None, sent=may_have_cost(error))
            item.held = None

    def refused(self, item: Item, error: Exception, decided: Failed, now: float) -> None:
        """Let the limiter know of a failure, and of what its headers say."""
        headers = getattr(getattr(error, "_response", None), "headers", None)
        if item.limiter is not None and item.admitted is not None:
            item.limiter.failed(now, item.admitted, headers, decided.refusal)

    def close(self) -> None:
        """Let go of the limiters, which others may go on to use."""
        for model, limiter in self.limiters.items():
            shared = limiter.shared
            self.limits_at_end[model] = shared.statistics()
            if self._settings.limits is not None:
                shared.release(self._settings.limits)
            if self._limiter_for is None:
                keep_limiter(self._scope, model, shared)
        self.limiters = {}

    def limits(self) -> dict[str, LimiterStatistics]:
        """What is known of the limits, by model."""
        now = {model: limiter.shared.statistics() for model, limiter in self.limiters.items()}
        return {str(model): found for model, found in (self.limits_at_end | now).items()}


def may_have_cost(error: Exception) -> bool:
    """Whether an attempt that failed may have been paid for: the server may have done the work."""
    status = getattr(error, "status_code", None)
    if status is not None:
        return bool(status >= 500 or status < 400)
    return getattr(error, "sent", "yes") != "no"
