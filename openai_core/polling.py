"""Ask for a thing until it is done: how long to pause, and when to give up.

`PollSchedule.pause` decides, from plain values; `poll` is the loop around it, and the only place here that waits.
"""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol, TypeVar

from typing_extensions import TypedDict

from .callbacks import maybe_await
from .errors import APIConnectionError, PollTimeoutError
from .number_checks import checked_number
from .sentinels import Omit, is_given
from .steps import Step

__all__ = [
    "DEFAULT_INTERVAL",
    "DEFAULT_MAX_WAIT",
    "ClientClock",
    "Clock",
    "Fetch",
    "OnProgress",
    "PollOptions",
    "PollResponse",
    "PollSchedule",
    "checked_wait",
    "poll",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

DEFAULT_INTERVAL: Final = 1.0
"""Seconds between two looks where neither the caller nor the server says otherwise."""
DEFAULT_MAX_WAIT: Final = 3600.0
"""Seconds after which to give up where the caller does not say."""
LONGEST_SUGGESTION: Final = 60.0
"""Seconds of a pause that a server can ask for; of more, this is taken."""
_SUGGESTION: Final = "openai-poll-after-ms"


class PollOptions(TypedDict, total=False):
    """What every call takes that waits for something to be done."""

    poll_interval_ms: float | Omit | None
    """Milliseconds between two looks. Default: what the server suggests, or 1,000."""
    max_wait_seconds: float | Omit | None
    """Seconds after which to give up; 0 looks once, `math.inf` waits for ever. Default: an hour."""


OnProgress = Callable[[T], object]
"""Called with what each look found; what it returns is awaited, if it can be."""


class PollResponse(Protocol[T_co]):
    """A response with its value."""

    @property
    def headers(self) -> Mapping[str, str]: ...

    def parse(self) -> T_co: ...


Fetch = Callable[[], Awaitable[PollResponse[T]]]
"""Requests the object once."""


@dataclass(frozen=True, slots=True)
class PollSchedule:
    """How often to look, and for how long.

    Args:
        interval: seconds between two looks; None leaves it to the server.
        max_wait: seconds after which to give up.
        default_interval: seconds between two looks where the server suggests none.
    """

    interval: float | None
    max_wait: float
    default_interval: float = DEFAULT_INTERVAL

    @classmethod
    def of(cls, method: str, options: Mapping[str, Any]) -> PollSchedule:
        """The schedule that `PollOptions` request.

        Args:
            method: who was called, for messages.
            options: any of `PollOptions`; other keys do not count.

        Raises:
            TypeError: an interval or a wait that is not a number.
            ValueError: an interval that is negative or not finite, or a wait that is negative or NaN.
        """
        interval, max_wait = options.get("poll_interval_ms"), options.get("max_wait_seconds")
        if (interval := _given(interval)) is not None:
            checked_number(f"poll_interval_ms of {method}()", interval, unit="milliseconds")
        if (max_wait := _given(max_wait)) is not None:
            checked_wait(method, max_wait)
        return cls(
            None if interval is None else interval / 1000,
            DEFAULT_MAX_WAIT if max_wait is None else max_wait,
        )

    def pause(self, headers: Mapping[str, str], waited: float) -> float | None:
        """Seconds until the next look; None if that would be too late.

        Args:
            headers: of the answer to the last look.
            waited: seconds since the first look began.
        """
        seconds = self.interval
        if seconds is None:
            seconds = _suggested(headers.get(_SUGGESTION), self.default_interval)
        return seconds if waited + seconds <= self.max_wait else None


def checked_wait(method: str, seconds: object) -> float:
    """The `max_wait_seconds` of a call: 0 or more, or `math.inf`.

    Raises:
        TypeError, ValueError: it is not.
    """
    wait: float = checked_number(f"max_wait_seconds of {method}()", seconds, unit="seconds", infinite=True)
    return wait


def _given(value: Any) -> Any:
    return value if value is not None and is_given(value) else None


def _suggested(text: str | None, default_interval: float) -> float:
    try:
        milliseconds = float(text or "")
    except ValueError:
        return default_interval
    if not milliseconds >= 0:
        return default_interval
    return min(milliseconds / 1000, LONGEST_SUGGESTION)


class Clock(Protocol):
    """A clock that can wait."""

    def now(self) -> float:
        """Seconds since any fixed point."""
        ...

    async def sleep(self, seconds: float) -> bool:
        """Wait. Returns whether there can be another look: false once the client is closed, which ends the wait."""
        ...


class ClientClock:
    """The running event loop's clock.

    Args:
        sleep: waits no longer than a client is open, and returns whether it is: that of its pipeline.
    """

    __slots__ = ("_sleep",)

    def __init__(self, sleep: Callable[[float], Awaitable[bool]]) -> None:
        self._sleep = sleep

    def now(self) -> float:
        """Seconds since any fixed point."""
        import anyio

        return anyio.current_time()

    async def sleep(self, seconds: float) -> bool:
        """Wait. Returns whether the client is still open."""
        return await self._sleep(seconds)


async def poll(
    look: Fetch[T],
    is_done: Callable[[T], bool],
    schedule: PollSchedule,
    clock: Clock,
    *,
    what: str,
    then: str,
    on_progress: OnProgress[T] | None = None,
    deadline: object = None,
    call: str = "poll",
    sent: bool = False,
) -> T:
    """Poll until the result is done.

    A look that is under way when the time is up is given up too, unless only one was asked for.

    Args:
        clock: a `ClientClock`.
        what: what is waited for, for messages: `file file-1`.
        then: what else to do when it takes too long, for messages: `ask files.retrieve() later`.
        on_progress: called with what each look found, the last included. What it raises ends the waiting.
        deadline: that of the call, whose time runs; any other value means no deadline.
        call: who was called, for messages.
        sent: whether the call has had something done before.

    Raises:
        PollTimeoutError: it is not done within `schedule.max_wait` seconds; the error has what was found last.
        DeadlineExceededError: it is not done by the deadline; the error has what was found last.
        APIConnectionError: the client was closed during a pause.
    """
    with Step(deadline, call, f"waiting for {what} to end", sent=sent) as step:
        return await _poll(look, is_done, schedule, step, what, then, on_progress, clock)


async def _poll(
    look: Fetch[T],
    is_done: Callable[[T], bool],
    schedule: PollSchedule,
    step: Step,
    what: str,
    then: str,
    on_progress: OnProgress[T] | None,
    clock: Clock,
) -> T:
    started = clock.now()
    found: T | None = None
    waited = 0.0
    while True:
        rest = schedule.max_wait - waited if schedule.max_wait else math.inf
        answer = await _within(rest, look)
        if answer is None:
            raise _gave_up(what, then, schedule, found)
        found = step.partial = answer.parse()
        step.sent = True
        if on_progress is not None:
            await maybe_await(on_progress, found)
        if is_done(found):
            return found
        waited = clock.now() - started
        pause = schedule.pause(answer.headers, waited)
        if pause is None:
            raise _gave_up(what, then, schedule, found)
        step.check(pause, f"the next look was due in {pause:g} s; its status was {_status(found)}")
        if not await clock.sleep(pause):
            raise _closed(what, then, found)
        waited = clock.now() - started


async def _within(seconds: float, look: Fetch[T]) -> PollResponse[T] | None:
    """One look; None if it took too long."""
    import anyio

    with anyio.move_on_after(seconds):
        return await look()
    return None


def _closed(what: str, then: str, found: object) -> APIConnectionError:
    message = f"the client was closed while waiting for {what} to end, whose status was {_status(found)}; {then}"
    error = APIConnectionError(message=message)
    error.sent = "yes"
    return error


def _gave_up(what: str, then: str, schedule: PollSchedule, found: object) -> PollTimeoutError:
    seconds = f"{schedule.max_wait:g} seconds"
    state = f"gave no answer within {seconds}" if found is None else f"has status {_status(found)} after {seconds}"
    return PollTimeoutError(f"{what} {state}; {then}, or allow more max_wait_seconds", last=found)


def _status(found: object) -> str:
    return repr(getattr(found, "status", None))
