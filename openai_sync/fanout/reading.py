"""Read an iterable of a program that blocks, in a worker thread, for an event loop that must not."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterable
from typing import Any, Final

from openai_core.worker_threads import run_function

__all__ = ["ReadInThread", "for_event_loop"]

_FIRST: Final = 16
_MOST: Final = 256
"""Items that are read at once, at first and at most: twice as many each time that they came quickly. A thread that is
asked for few at a time costs more than they do, and what is read has to be sent or given back."""
_SECONDS: Final = 0.005
"""What is slow to come is not waited for by what is there already."""
_END: Any = object()


class ReadInThread(AsyncIterator[Any]):
    """The items of an iterable, which is read in worker threads, one at a time: it may block."""

    def __init__(self, items: Iterable[Any]) -> None:
        self._items = iter(items)
        self._ready: list[Any] = []
        self._most = _FIRST
        self._ended = False
        self._error: BaseException | None = None

    async def __anext__(self) -> Any:
        if not self._ready:
            self._ready = await self.next_batch()
            self._ready.reverse()
        return self._ready.pop()

    async def next_batch(self) -> list[Any]:
        """Some items, at least one.

        Raises:
            StopAsyncIteration: there are no more.
            Exception: what the iterable raises, after the items of before.
        """
        found: list[Any] = []
        while not found:
            if self._error is not None:
                error, self._error = self._error, None
                self._ended = True
                raise error
            if self._ended:
                raise StopAsyncIteration
            found = await run_function(self._take)
        return found

    def _take(self) -> list[Any]:
        found: list[Any] = []
        until = time.monotonic() + _SECONDS
        try:
            while len(found) < self._most:
                item = next(self._items, _END)
                if item is _END:
                    self._ended = True
                    break
                found.append(item)
                if time.monotonic() > until:
                    break
            else:
                self._most = min(2 * self._most, _MOST)
        except Exception as exc:
            self._error = exc
        return found


def for_event_loop(items: Any) -> Any:
    """An iterable that an event loop may read: one that can block is read in worker threads."""
    if isinstance(items, str | list | tuple | range) or not hasattr(items, "__iter__") or hasattr(items, "__aiter__"):
        return items  # pyright: ignore[reportUnknownVariableType]
    return ReadInThread(items)
