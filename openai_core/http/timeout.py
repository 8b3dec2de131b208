"""Timeouts of one attempt, as plain data. The transports enforce them."""

from __future__ import annotations

from typing import Any, Final

from ..number_checks import PlainSettingsMeta, checked_number
from ..sentinels import NotGiven, not_given

__all__ = ["DEFAULT_TIMEOUT", "Timeout", "as_idle_timeout", "as_timeout"]

_PHASES = ("connect", "read", "write", "pool")


class Timeout(metaclass=PlainSettingsMeta):
    """Limits in seconds for the phases of one attempt; None in a phase means no limit. Immutable.

    `Timeout(30)` limits every phase to 30 seconds, `Timeout(30, connect=5)` all but one. Without a default all four
    phases must be given. An `httpx.Timeout` is accepted wherever a `Timeout` is.

    Raises:
        TypeError: a phase is missing, or a limit is not a number.
        ValueError: a limit is negative or not finite, or is 0 in a phase other than `pool`; for no limit say None.
    """

    __slots__ = _PHASES

    connect: float | None
    """Opening a connection: name look-up, TCP, TLS."""
    read: float | None
    """Waiting for the next bytes of the response: for its head, in its body, and between the events of a stream."""
    write: float | None
    """Waiting for the server to accept the next bytes of the request."""
    pool: float | None
    """Waiting for a free connection when all that are allowed are in use; 0 is not to wait."""

    def __init__(
        self,
        timeout: float | NotGiven | None = not_given,
        *,
        connect: float | NotGiven | None = not_given,
        read: float | NotGiven | None = not_given,
        write: float | NotGiven | None = not_given,
        pool: float | NotGiven | None = not_given,
    ) -> None:
        for phase, given in zip(_PHASES, (connect, read, write, pool), strict=True):
            value = timeout if isinstance(given, NotGiven) else given
            if isinstance(value, NotGiven):
                raise TypeError(f"Timeout() without a default needs all of {', '.join(_PHASES)}; {phase} is missing")
            object.__setattr__(self, phase, _checked(phase, value))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a Timeout cannot be changed; make a new one to set {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a Timeout cannot be changed; make a new one without {name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Timeout) and self._phases() == other._phases()

    def __hash__(self) -> int:
        return hash(self._phases())

    def __repr__(self) -> str:
        first, *others = self._phases()
        if all(value == first for value in others):
            return f"Timeout({first})"
        return f"Timeout({', '.join(f'{name}={getattr(self, name)}' for name in _PHASES)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, self._phases()

    def _phases(self) -> tuple[float | None, float | None, float | None, float | None]:
        return self.connect, self.read, self.write, self.pool


def as_timeout(value: object) -> Timeout:
    """Convert a user's timeout: a `Timeout`, a number of seconds, None for no limit, or an `httpx.Timeout`.

    Raises:
        TypeError: it is none of these.
        ValueError: a limit is not one that `Timeout` takes.
    """
    if isinstance(value, Timeout):
        return value
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
        return Timeout(value)
    if all(hasattr(value, phase) for phase in _PHASES):  # httpx.Timeout, without importing httpx to find out
        return Timeout(**{phase: getattr(value, phase) for phase in _PHASES})
    raise TypeError(
        f"timeout must be a number of seconds, None, Timeout or httpx.Timeout; got {type(value).__name__}: {value!r}"
    )


def as_idle_timeout(value: object) -> float | None:
    """Check a user's `idle_timeout`: a number of seconds, or None for no limit.

    Raises:
        TypeError: it is neither.
        ValueError: it is not more than 0, or not finite.
    """
    if value is None:
        return None
    return float(checked_number("idle_timeout", value, unit="seconds", above=True, hint="None is no limit"))


def _checked(phase: str, value: object) -> float | None:
    if value is None:
        return None
    return float(
        checked_number(f"timeout for {phase}", value, unit="seconds", above=phase != "pool", hint="None is no limit")
    )


def _restore(connect: float | None, read: float | None, write: float | None, pool: float | None) -> Timeout:
    return Timeout(connect=connect, read=read, write=write, pool=pool)


DEFAULT_TIMEOUT: Final = Timeout(600, connect=5.0)
"""Ten minutes for each phase, five seconds to connect."""
