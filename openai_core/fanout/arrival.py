"""Wake the task that takes the results of a fan-out: not for each result, and before many are waiting."""

from __future__ import annotations

from collections.abc import Awaitable, Generator
from types import coroutine
from typing import Any, Final

import anyio

from ..net.per_loop import running_library
from ..net.wakeup import Wakeup

__all__ = ["FEW", "Arrival", "arrival"]

FEW: Final = 8
"""Results for which the task that takes them is woken at once. Fewer would cost more switches of tasks. All that a turn
of the event loop brings would be so many new objects that the garbage collector would look through them each time."""


class Arrival:
    """What the task that takes results waits for. For one task at a time."""

    def __init__(self) -> None:
        self._event: anyio.Event | None = None

    async def wait(self, most: float) -> None:
        """Wait until there is something to look at; at times there is nothing.

        Args:
            most: results for which it is worth to be woken before the event loop has received all that is there.
        """
        event = self._event = anyio.Event()
        try:
            await event.wait()
        finally:
            self._event = None

    def notify(self, count: int) -> None:
        """Wake the task that waits, if one does, as there are so many results."""
        if self._event is not None:
            self._event.set()


class _AsyncioArrival(Arrival):
    """The same on asyncio, where a task can go on in the turn of the loop in which its results come."""

    def __init__(self, loop: Any) -> None:
        super().__init__()
        self._wakeup = Wakeup(loop)
        self._most: float = FEW

    def wait(self, most: float) -> Awaitable[None]:  # type: ignore[override]
        self._most = most
        return _wait(self._wakeup)

    def notify(self, count: int) -> None:
        if count >= self._most:
            self._wakeup.wake_next()
        else:
            self._wakeup.wake_in_next_turn()


@coroutine
def _wait(wakeup: Wakeup) -> Generator[Wakeup, None, None]:
    yield wakeup


def arrival() -> Arrival:
    """Make one for the running event loop."""
    if running_library() == "trio":
        return Arrival()
    import asyncio

    return _AsyncioArrival(asyncio.get_running_loop())
