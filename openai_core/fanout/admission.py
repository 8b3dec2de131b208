"""Whether the limits and the budget let a request start, and what it took. Decides and records; nothing waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from .cost.budget import Ledger
from .cost.prices import prices_for
from .cost.tokens import TokenEstimator, read_usage
from .limits.limiter import Admitted, LimiterStatistics
from .limits.shared import SharedLimiter, scope_of, shared_limiter

if TYPE_CHECKING:
    from ..client.config import ClientConfig
    from .attempts import Failed
    from .item import Item
    from .settings import Settings
    from .statistics import Tally

__all__ = ["AdmissionControl"]


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
        self.limiters: dict[str | None, SharedLimiter] = {}
        self.limits_at_end: dict[str | None, LimiterStatistics] = {}
        self._settings = settings
        self._tally = tally
        scope = scope_of(config)

        def of_process(model: str | None) -> SharedLimiter:
            return shared_limiter(scope, model)

        self._limiter_for: Callable[[str | None], SharedLimiter] = limiter_for or of_process
        self._prices = settings.prices or prices_for(config.base_url)
        self._has_prices = bool(self._prices)
        self._ledger = None if settings.budget is None else Ledger(settings.budget, self._prices)
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
        assert self._ledger is not None
        assert item.needed is not None
        return (
            f"the budget is spent: {self._ledger.tokens:.0f} tokens and {self._ledger.cost:.4f} so far, "
            f"and the next request may take {item.needed.tokens:.0f} and {item.needed.cost:.4f}"
        )

    def admit(self, item: Item, now: float) -> float:
        """Seconds until the limits let a request start; 0 for now, and then it is counted."""
        assert item.work is not None
        size = item.work.size
        limiter = item.limiter
        if limiter is None:
            limiter = item.limiter = self.limiters.get(size.model) or self._limiter(size.model)
        admitted = limiter.admit(now, self._tokens.reserved(size))
        if not isinstance(admitted, Admitted):
            return admitted
        item.admitted = admitted
        return 0.0

    def _limiter(self, model: str | None) -> SharedLimiter:
        found = self.limiters[model] = self._limiter_for(model)
        if self._settings.limits is not None:
            found.restrict(self._settings.limits)
        return found

    # After it

    def succeeded(self, item: Item, now: float) -> None:
        """Learn from an answer, and book what it took."""
        work, admitted, limiter = item.work, item.admitted, item.limiter
        assert work is not None
        assert admitted is not None
        assert limiter is not None
        exchange = work.exchange
        usage = None
        if exchange is not None:
            headers = exchange.response.headers
            usage = read_usage(exchange.content)
            limiter.succeeded(now, admitted, headers, None if usage is None else usage.total_tokens)
            item.request_id = headers.get("x-request-id")
        if usage is not None:
            item.usage = usage
            self._tokens.learn(work.size, usage)
            self._tally.input_tokens += usage.input_tokens
            self._tally.output_tokens += usage.output_tokens
            if self._has_prices:
                item.cost = self._prices.of(work.size, usage)
                if item.cost is not None:
                    self._tally.cost = (self._tally.cost or 0.0) + item.cost
        if self._ledger is not None and item.held is not None:
            self._ledger.settle(item.held, work.size, usage)

    def failed(self, item: Item, error: Exception) -> None:
        """Give back what was set aside, unless the server may have done the work."""
        if self._ledger is not None and item.held is not None and item.work is not None:
            self._ledger.settle(item.held, item.work.size, None, sent=_may_have_cost(error))
            item.held = None

    def refused(self, item: Item, error: Exception, decided: Failed, now: float) -> None:
        """Let the limiter know of a failure, and of what its headers say."""
        headers = getattr(getattr(error, "_response", None), "headers", None)
        if item.limiter is not None and item.admitted is not None:
            if headers is not None:
                item.limiter.answered(now, item.admitted, headers)
            if decided.refusal is not None:
                item.limiter.refused(now, item.admitted, decided.refusal)

    def close(self) -> None:
        """Let go of the limiters, which others may go on to use."""
        for model, limiter in self.limiters.items():
            self.limits_at_end[model] = limiter.statistics()
            if self._settings.limits is not None:
                limiter.release(self._settings.limits)
        self.limiters = {}

    def limits(self) -> dict[str, LimiterStatistics]:
        """What is known of the limits, by model."""
        now = {model: limiter.statistics() for model, limiter in self.limiters.items()}
        return {str(model): found for model, found in (self.limits_at_end | now).items()}


def _may_have_cost(error: Exception) -> bool:
    """Whether an attempt that failed may have been paid for: the server may have done the work."""
    status = getattr(error, "status_code", None)
    if status is not None:
        return bool(status >= 500 or status < 400)
    return getattr(error, "sent", "yes") != "no"
