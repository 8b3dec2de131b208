"""Decide whether to connect again, and after how long. Nothing here waits, connects or rolls dice."""

from __future__ import annotations

from typing import Any, Final

from ...http.retry import Stop, Wait
from .wire import Closed

__all__ = ["Reconnection", "is_recoverable"]

_RECOVERABLE: Final = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1014, 1015})
"""Codes that blame the network or the state of the server. What blames this side or its messages would come again."""
_FATAL_ERRORS: Final = frozenset({"insufficient_quota", "invalid_api_key"})
"""Codes of error events that a new connection does not cure."""
_JITTER: Final = 0.25


class Reconnection:
    """How often one connection may be made again. The count begins anew with progress, not with a mere connection.

    Args:
        max_retries: attempts without progress.
        initial_delay: seconds before the first.
        max_delay: seconds that no delay exceeds; each is twice the one before.
    """

    __slots__ = ("attempts", "fatal_error", "initial_delay", "max_delay", "max_retries")

    def __init__(self, max_retries: int, initial_delay: float, max_delay: float) -> None:
        for name, value, least in (
            ("max_retries", max_retries, 0),
            ("initial_delay", initial_delay, 0),
            ("max_delay", max_delay, 0),
        ):
            given: Any = value
            if isinstance(given, bool) or not isinstance(given, int | float):
                raise TypeError(f"{name} must be a number; got {value!r}")
            if not least <= value < float("inf"):
                raise ValueError(f"{name} must be {least} or more, and finite; got {value!r}")
        self.max_retries = max_retries
        self.initial_delay = initial_delay
        self.max_delay = max_delay
        self.attempts = 0
        """Attempts since the last progress."""
        self.fatal_error: str | None = None
        """The code of an error event after which connecting again is of no use."""

    def progressed(self) -> None:
        """Note that the server did something for this side, other than greeting it."""
        self.attempts = 0

    def failed_with(self, code: object) -> None:
        """Note an error event."""
        if code in _FATAL_ERRORS:
            self.fatal_error = str(code)

    def can_recover(self, closed: Closed) -> bool:
        """Whether a connection that ended so is worth another one."""
        return is_recoverable(closed.code) and not closed.by_client

    def decide(self, closed: Closed, dice: float) -> Wait | Stop:
        """Say what to do about a connection that has ended.

        Args:
            closed: how.
            dice: a random number, 0 or more and below 1.
        """
        if self.fatal_error is not None:
            return Stop(f"a new connection does not cure {self.fatal_error}")
        if not is_recoverable(closed.code):
            return Stop(f"close code {closed.code} is final")
        if self.attempts >= self.max_retries:
            return Stop(f"{self.attempts} attempts made no progress (max_retries={self.max_retries})")
        self.attempts += 1
        delay = min(self.initial_delay * 2.0 ** min(self.attempts - 1, 60), self.max_delay)
        return Wait(delay * (1 - _JITTER * dice))


def is_recoverable(code: int) -> bool:
    """Whether a connection that ended with this code is worth another one."""
    return code in _RECOVERABLE
