"""`UsageMeter`: what calls took, by model and key, while they go on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec

from ..forks import new_lock
from ..wrong_calls import refuse_wrong_calls
from .base import CallEnd, CallInfo, Hooks
from .usage import Usage

__all__ = ["UsageMeter", "Used"]

_ERRORS: Final = ("error", "cancelled", "abandoned")

Cost = Callable[[str | None, Usage], float | None]
"""What an answer of a model cost; None if that is not known."""


class Used(msgspec.Struct, frozen=True, kw_only=True):
    """What the calls of one model with one key took. Immutable: a reading, which later calls do not change."""

    calls: int = 0
    """All that ended."""
    failed: int = 0
    """Those that did not get their whole answer."""
    input_tokens: int = 0
    """Those of the input."""
    output_tokens: int = 0
    """Those of the output."""
    cached_tokens: int = 0
    """Those of the input that were in the server's cache."""
    reasoning_tokens: int = 0
    """Those of the output that are reasoning."""
    estimated: int = 0
    """Calls whose tokens are an estimate, as the server did not say."""
    cost: float | None = None
    """By the prices of the meter; None if no call had one."""
    unpriced: int = 0
    """Calls that took tokens and have no price, and so are missing in `cost`."""

    @property
    def total_tokens(self) -> int:
        """Input and output."""
        return self.input_tokens + self.output_tokens

    def __add__(self, other: Used) -> Used:
        costs = [each for each in (self.cost, other.cost) if each is not None]
        names = [name for name in self.__struct_fields__ if name != "cost"]
        sums = {name: getattr(self, name) + getattr(other, name) for name in names}
        return Used(**sums, cost=sum(costs) if costs else None)


@refuse_wrong_calls
class UsageMeter(Hooks):
    """Counts tokens by model and key, as each call ends.

    The key is a fingerprint: 8 hexadecimal digits, the same for the same key everywhere; None for calls without one.
    The model is the one that was asked for. Safe to share between clients, tasks, threads and event loops.

    Args:
        cost: gives the cost of an answer. `openai_core.fanout` has tables of prices, to be replaced by yours:
            `default_prices().cost`. Without it, nothing has a cost.
    """

    def __init__(self, cost: Cost | None = None) -> None:
        self._cost = cost
        self._used: dict[tuple[str | None, str | None], Used] = {}
        self._lock = new_lock()

    def __repr__(self) -> str:
        total = self.total
        cost = "" if total.cost is None else f", cost {total.cost:.6g}"
        return f"<UsageMeter {total.calls} calls, {total.input_tokens} + {total.output_tokens} tokens{cost}>"

    @property
    def used(self) -> dict[tuple[str | None, str | None], Used]:
        """What the calls of each `(model, key)` took until now."""
        return dict(self._used)

    @property
    def total(self) -> Used:
        """All calls together."""
        return sum(list(self._used.values()), Used())

    def by_model(self) -> dict[str | None, Used]:
        """What the calls of each model took, with all keys."""
        found: dict[str | None, Used] = {}
        for (model, _), used in list(self._used.items()):
            found[model] = found.get(model, Used()) + used
        return found

    def reset(self) -> dict[tuple[str | None, str | None], Used]:
        """Begin again at nothing. Returns what there was."""
        with self._lock:
            found, self._used = self._used, {}
        return found

    def call_end(self, call: CallInfo, end: CallEnd) -> None:
        usage = end.usage or Usage()
        cost = None if self._cost is None or not usage.total_tokens else self._cost(call.model, usage)
        used = Used(
            calls=1,
            failed=int(end.status in _ERRORS),
            input_tokens=usage.input_tokens,
            output_tokens=usage.output_tokens,
            cached_tokens=usage.cached_tokens,
            reasoning_tokens=usage.reasoning_tokens,
            estimated=int(usage.estimated),
            cost=cost,
            unpriced=int(bool(usage.total_tokens) and cost is None),
        )
        place = call.model, call.key
        with self._lock:
            self._used[place] = self._used.get(place, Used()) + used
