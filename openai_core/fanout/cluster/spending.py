"""The budget of a run on a cluster: the driver sets aside what a request may take before it hands it to a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..cost.budget import Budget, Ledger, Reservation
from ..cost.prices import Prices

if TYPE_CHECKING:
    from ...calls.caller import Caller
    from ..cost.tokens import RequestSize, Usage
    from ..requests import Request

__all__ = ["Spending"]


class Spending:
    """Not thread-safe.

    A worker makes one attempt of what it is given: another one may cost as much again, so the driver is asked first.
    """

    def __init__(self, caller: Caller, budget: Budget, prices: Prices) -> None:
        self._caller = caller
        self._ledger = Ledger(budget, prices)
        self._held: dict[int, tuple[Reservation, RequestSize]] = {}
        self._needed: tuple[int, Reservation, RequestSize] | None = None  # of the request that was asked for last

    def reserve(self, index: int, request: Request[Any]) -> Literal["yes", "later", "never"]:
        """Set aside what a request may take; see `Ledger.reserve`.

        Raises:
            TypeError, ValueError: it cannot be sent, or it cannot be said what it may take.
        """
        if self._needed is None or self._needed[0] != index:
            size = request.prepare(self._caller).size
            self._needed = index, self._ledger.needs(size), size
        _, needed, size = self._needed
        told = self._ledger.reserve(needed)
        if told == "yes":
            self._held[index] = needed, size
            self._needed = None
        return told

    def settle(self, index: int, usage: Usage | None, *, sent: bool = True) -> None:
        """Book what a request took, or all that was set aside if it was sent and nothing is known."""
        held = self._held.pop(index, None)
        if held is not None:
            self._ledger.settle(*held, usage, sent=sent)

    @property
    def has_reserved(self) -> bool:
        """Whether something is set aside, and may come back."""
        return bool(self._held)

    def spent(self) -> str:
        """Why the request that was asked for last fits the budget no more."""
        assert self._needed is not None, "`reserve` keeps it unless it says yes"
        return self._ledger.exhausted_by(self._needed[1])
