"""Decide when a session that is about to be ended by the server is to be replaced. Reads no clock."""

from __future__ import annotations

import math
from typing import Any, Final

__all__ = ["Lifetime"]

_QUIET: Final = 1.0
"""Seconds without an event after which nothing is taken to be going on."""
_PATIENCE: Final = 60.0
"""Seconds that quiet is waited for; a session that is never quiet is replaced then, between responses."""
_LEAST_DELAY: Final = 1.0


class Lifetime:
    """How long one session may last.

    Args:
        seconds: after which it is replaced, as soon as it is quiet; None for never.

    Raises:
        TypeError: it is no number.
        ValueError: it is not positive, or not finite.
    """

    __slots__ = ("_expires", "_quiet", "seconds")

    def __init__(self, seconds: float | None) -> None:
        given: Any = seconds
        if given is not None and (isinstance(given, bool) or not isinstance(given, int | float)):
            raise TypeError(f"session_lifetime must be a number of seconds, or None; got {seconds!r}")
        if seconds is not None and not 0 < seconds < math.inf:
            raise ValueError(f"session_lifetime must be more than 0 seconds, and finite; got {seconds!r}")
        self.seconds = seconds
        self._quiet = 0.0 if seconds is None else min(_QUIET, seconds / 10)
        self._expires: float | None = None

    def began(self, now: float) -> None:
        """Note that a session began."""
        self._expires = None if self.seconds is None else now + self.seconds

    def failed(self, now: float) -> None:
        """Note that it could not be replaced now: that is tried again after a tenth of the lifetime."""
        if self.seconds is not None:
            self._expires = now + max(_LEAST_DELAY, self.seconds / 10)

    def due_in(self, now: float, silence: float, *, is_busy: bool) -> float | None:
        """Seconds until the session is to be replaced if nothing comes; 0 for now, None for not before something comes.

        Args:
            now: the time.
            silence: seconds since something came.
            is_busy: whether a response is under way, or asked for, or the user speaks.
        """
        if self._expires is None or is_busy:
            return None
        if now >= self._expires + _PATIENCE:
            return 0.0
        return max(0.0, self._expires - now, self._quiet - silence)
