"""The events of something that goes on while it is watched, such as a session: kept, and waited for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

__all__ = ["EventLog"]


class EventLog:
    """Events in their order. Followed in the server's event loop; all else may be called in any thread.

    A stream begins with the first event that no stream has shown, or with the next one that comes, and ends with an
    event that was added as the last for now. So a program may begin to watch before it asks, or after.
    """

    def __init__(self) -> None:
        self._events: list[tuple[bytes, bool]] = []
        self._shown = 0
        self._closed = False
        self._waiters: dict[asyncio.Event, asyncio.AbstractEventLoop] = {}

    def add(self, event: bytes, *, last: bool = False) -> None:
        """Add an event.

        Args:
            last: whether streams end with it.
        """
        self._events.append((event, last))
        self._wake()

    def take(self) -> list[bytes]:
        """All events that no stream has shown. They are shown by whoever takes them."""
        taken = [event for event, _ in self._events[self._shown :]]
        self._shown = len(self._events)
        return taken

    def close(self) -> None:
        """End all streams after what they have."""
        self._closed = True
        self._wake()

    async def follow(self) -> AsyncGenerator[bytes, None]:
        """The events as they come, up to the last one for now."""
        at = self._shown
        while True:
            while at < len(self._events):
                event, last = self._events[at]
                at += 1
                self._shown = max(self._shown, at)
                yield event
                if last:
                    return
            if self._closed:
                return
            await self._wait()

    async def _wait(self) -> None:
        waiter = asyncio.Event()
        self._waiters[waiter] = asyncio.get_running_loop()
        try:
            await waiter.wait()
        finally:
            del self._waiters[waiter]

    def _wake(self) -> None:
        for waiter, loop in [*self._waiters.items()]:
            if not loop.is_closed():
                loop.call_soon_threadsafe(waiter.set)
