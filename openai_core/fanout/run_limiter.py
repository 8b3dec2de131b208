"""The limiter of one model, as one run uses it: guesses the tokens of requests, and asks no more often than it must."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .limits.limiter import Admitted
from .limits.shared import SharedLimiter, Window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cost.tokens import TokenEstimator, Usage
    from .limits.throttling import Refusal
    from .work import Work

__all__ = ["RunLimiter"]

_ENDED = Window(Admitted(0.0, 0.0, 0.0, 0.0), float("-inf"))


class RunLimiter:
    """For the tasks of one event loop.

    Args:
        shared: the limiter that others may use too.
        tokens: guesses of the run.
    """

    __slots__ = ("_tokens", "shared", "window")

    def __init__(self, shared: SharedLimiter, tokens: TokenEstimator) -> None:
        self.shared = shared
        self._tokens = tokens
        self.window = _ENDED
        """The latest: until it ends, requests start without asking, and are counted in it."""

    def admit(self, now: float, work: Work[object]) -> Admitted | float:
        """As `SharedLimiter.admit`."""
        window = self.window
        if now < window.until:
            window.count += 1
            return window
        told = self.shared.admit(now, self._tokens.reserved(work.size))
        if type(told) is Window:
            self.window = told
        return told

    def succeeded(
        self, now: float, admitted: Admitted, headers: Mapping[str, str], work: Work[object], usage: Usage | None
    ) -> None:
        """Learn from an answer; not from those that have nothing new to tell."""
        if admitted.has_answer:
            return
        if type(admitted) is Window:
            admitted.has_answer = True
        if usage is None:
            self.shared.succeeded(now, admitted, headers, None)
            return
        if self.shared.limits_tokens:
            self._tokens.learn(work.size, usage)
        self.shared.succeeded(now, admitted, headers, usage.total_tokens)

    def failed(
        self, now: float, admitted: Admitted, headers: Mapping[str, str] | None, refusal: Refusal | None
    ) -> None:
        """Learn from an answer that is an error."""
        if headers is not None:
            self.shared.answered(now, admitted, headers)
        if refusal is not None:
            self.shared.refused(now, admitted, refusal)
