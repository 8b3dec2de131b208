"""A point in time by which work must be over, shared by any number of calls."""

from __future__ import annotations

import math
import sys
import time
from typing import Any

from .number_checks import PlainSettingsMeta, checked_number

__all__ = ["Deadline", "as_deadline", "checked_deadline"]


class Deadline(metaclass=PlainSettingsMeta):
    """The end of a span of time that began when this was made: `Deadline.after(30)`.

    It is taken wherever `deadline=` is, and every call that gets it has what is left of the time. Immutable; may be
    shared by tasks, event loops and threads. In a trio program it follows trio's clock. An unpickled one has what is
    then left, by the clocks of the machines.
    """

    __slots__ = ("_end", "_run", "_run_end", "seconds")

    seconds: float
    """How long the span is, in seconds; `math.inf` for no end."""

    def __init__(self, seconds: float) -> None:
        self._begin(checked_seconds(seconds))

    def _begin(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + self.seconds
        self._run: object = None
        run = _trio_run()
        if run is not None:
            self._run, now = run
            self._run_end = now + self.seconds

    @classmethod
    def after(cls, seconds: float) -> Deadline:
        """The deadline that many seconds from now.

        Raises:
            TypeError: it is not a number.
            ValueError: it is negative, or not a number of seconds.
        """
        return cls(seconds)

    def remaining(self) -> float:
        """The seconds that are left; 0 once it has passed, `math.inf` if it never does."""
        if self._run is not None:
            run = _trio_run()
            if run is not None and run[0] is self._run:
                return max(0.0, self._run_end - run[1])
        return max(0.0, self._end - time.monotonic())

    @property
    def expired(self) -> bool:
        """Whether no time is left."""
        return self.remaining() <= 0

    def __repr__(self) -> str:
        return f"<Deadline {self.seconds:g} s, {self.remaining():.3g} s left>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self.seconds, self.remaining(), time.time())


def as_deadline(value: object) -> Deadline | None:
    """Start the time of a `deadline=`: seconds from now, or a `Deadline` as it is. None if there is no limit.

    Raises:
        TypeError, ValueError: as for `checked_deadline`.
    """
    if isinstance(value, Deadline):
        return value
    if value is None or value == math.inf:
        return None
    # Without `__init__`, whose look at its arguments would cost every call that has `deadline=3`.
    begun = Deadline.__new__(Deadline)
    begun._begin(checked_seconds(value))  # pyright: ignore[reportPrivateUsage]
    return begun


def checked_deadline(value: object) -> float | Deadline | None:
    """A `deadline=` as it was given, if it is one.

    Raises:
        TypeError: it is neither a number of seconds, a `Deadline` nor None.
        ValueError: it is negative, or not a number of seconds.
    """
    return value if value is None or isinstance(value, Deadline) else checked_seconds(value)


def checked_seconds(value: object) -> float:
    """A number of seconds, 0 or more."""
    hint = "a Deadline is accepted too"
    return float(checked_number("deadline", value, unit="seconds", infinite=True, hint=hint))


def _restored(seconds: float, left: float, then: float) -> Deadline:
    deadline = Deadline(max(0.0, left - max(0.0, time.time() - then)))
    deadline.seconds = seconds
    return deadline


def _trio_run() -> tuple[object, float] | None:
    """The trio run that this is called in, with its time; None if there is none.

    Its clock may be a test's, which does not keep pace with the machine's.
    """
    lowlevel: Any = sys.modules.get("trio.lowlevel")
    if lowlevel is None:
        return None
    try:
        return lowlevel.current_trio_token(), sys.modules["trio"].current_time()
    except RuntimeError:
        return None
