"""A request on its way through a run, and what is known of it so far. Plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .result import Result

if TYPE_CHECKING:
    from .cost.budget import Reservation
    from .cost.tokens import Usage
    from .limits.limiter import Admitted
    from .limits.shared import SharedLimiter
    from .requests import Request
    from .work import Work

__all__ = ["Item"]


class Item:
    """One request; ordered by when it is due, then by when it was read."""

    __slots__ = (
        "admitted",
        "attempts",
        "cost",
        "due",
        "error",
        "failures",
        "held",
        "index",
        "is_last_round",
        "limiter",
        "needed",
        "read",
        "refusals",
        "request",
        "request_id",
        "seconds",
        "started",
        "usage",
        "work",
    )

    def __init__(self, index: int, request: Request[Any], now: float) -> None:
        self.index = index
        self.request = request
        self.read = now
        self.due = now
        self.started = now
        self.seconds = 0.0
        self.attempts = 0
        self.failures = 0  # those that count
        self.refusals = 0  # because of limits
        self.is_last_round = False
        self.work: Work[Any] | None = None
        self.limiter: SharedLimiter | None = None
        self.admitted: Admitted | None = None
        self.needed: Reservation | None = None
        self.held: Reservation | None = None
        self.error: Exception | None = None
        self.usage: Usage | None = None
        self.cost: float | None = None
        self.request_id: str | None = None

    def __lt__(self, other: Item) -> bool:
        return (self.due, self.index) < (other.due, other.index)

    def begin_again(self) -> None:
        """Have it tried as if for the first time, when all others are done."""
        self.is_last_round = True
        self.failures = 0
        self.due = 0.0

    def let_go(self) -> None:
        """Drop what it needed to be sent: the traceback of an error holds on to it, and so would to the limiter."""
        self.work = self.limiter = self.error = None

    def result(self, value: Any, error: Exception | None) -> Result[Any]:
        """Its outcome."""
        return Result(
            self.index,
            self.request,
            value=value,
            error=error,
            attempts=self.attempts,
            seconds=self.seconds,
            waited=max(0.0, self.started - self.read),
            usage=self.usage,
            cost=self.cost,
            request_id=self.request_id or getattr(error, "request_id", None),
        )
