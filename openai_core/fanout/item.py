"""A request on its way through a run, and what is known of it so far. Plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from .result import Result

if TYPE_CHECKING:
    from .cost.budget import Reservation
    from .limits.limiter import Admitted
    from .requests import Request
    from .run_limiter import RunLimiter
    from .work import Work

__all__ = ["Item"]


class Item(msgspec.Struct, eq=False):
    """One request; ordered by when it is due, then by when it was read."""

    index: int
    request: Request[Any]
    read: float
    """When it was read, on the clock of the run."""
    due: float
    started: float
    seconds: float = 0.0
    attempts: int = 0
    failures: int = 0
    """Those that count."""
    refusals: int = 0
    """Because of limits."""
    is_last_round: bool = False
    work: Work[Any] | None = None
    limiter: RunLimiter | None = None
    admitted: Admitted | None = None
    needed: Reservation | None = None
    held: Reservation | None = None
    error: Exception | None = None

    def __lt__(self, other: Item) -> bool:
        return (self.due, self.index) < (other.due, other.index)

    def begin_again(self) -> None:
        """Have it tried as if for the first time, when all others are done."""
        self.is_last_round = True
        self.failures = 0
        self.due = 0.0

    def release(self) -> None:
        """Drop what it needed to be sent; else the traceback of an error would keep the limiter alive."""
        self.work = self.limiter = self.error = None

    def failure(self, error: Exception | None) -> Result[Any]:
        """Its outcome, if it failed."""
        waited = self.started - self.read
        return Result(
            self.index,
            self.request,
            self.request.custom_id,
            None,
            error,
            self.attempts,
            self.seconds,
            waited if waited > 0.0 else 0.0,
            request_id=getattr(error, "request_id", None),
        )
