"""Read an iterable of a program that blocks, in a worker thread, for an event loop that must not."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import AsyncIterator, Iterable
from typing import TYPE_CHECKING, Any, Final

from openai_core.net.background import start
from openai_core.worker_threads import run_function

if TYPE_CHECKING:
    import anyio

__all__ = ["ReadInThread", "for_event_loop"]

_FIRST: Final = 16
_MOST: Final = 256
"""Items that are read at once, at first and at most: twice as many each time that they came quickly. A thread that is
asked for few at a time costs more than they do, and what is read has to be sent or given back."""
_SECONDS: Final = 0.005
"""What is slow to come is not waited for by what is there already: a batch ends with the first item after this time."""
_MOST_PATIENCE: Final = 0.25
"""Seconds after which it is looked again at most: on a busy machine the first item may come later than `_PATIENCE`."""
_PATIENCE: Final = 0.02
"""Seconds after which what is there is taken though the iterable has not given its next item. More than `_SECONDS`, as
a busy event loop takes some time to look."""


class ReadInThread(AsyncIterator[Any]):
    """The items of an iterable, which is read in worker threads, one at a time: it may block.

    Cancelling who waits for items leaves an iterable that blocks to itself.
    """

    is_read_early: Final = True
    """For `openai_core.fanout.source.Source`."""

    def __init__(self, items: Iterable[Any]) -> None:
        self._items = iter(items)
        self._ready: deque[Any] = deque()  # the thread appends, the event loop takes away
        self._most = _FIRST
        self._ended = False
        self._error: BaseException | None = None
        self._read: anyio.Event | None = None
        """Set when the thread that reads has ended; None if none does."""

    async def __anext__(self) -> Any:
        if not self._ready:
            await self._more()
        return self._ready.popleft()

    async def next_batch(self) -> list[Any]:
        """Some items, at least one.

        Raises:
            StopAsyncIteration: there are no more.
            Exception: what the iterable raises, after the items of before.
        """
        ready = self._ready
        if not ready:
            await self._more()
        return [ready.popleft() for _ in range(len(ready))]

    async def _more(self) -> None:
        """Wait until something is ready."""
        import anyio

        while not self._ready:
            if self._read is None:
                if self._error is not None:
                    error, self._error = self._error, None
                    raise error
                if self._ended:
                    raise StopAsyncIteration
                self._read = anyio.Event()
                # In a task of its own, as a function that has been left is not sure to be called.
                start(self._read_batch, name="openai-sync fan-out, reading requests")
            read, patience = self._read, _PATIENCE
            while not self._ready and not read.is_set():
                with anyio.move_on_after(patience):
                    await read.wait()
                patience = min(2 * patience, _MOST_PATIENCE)

    async def _read_batch(self) -> None:
        read = self._read
        assert read is not None, "made by who starts this"
        try:
            await run_function(self._take, abandon_on_cancel=True)
        except Exception as exc:  # no more threads can be started
            self._error, self._ended = exc, True
        finally:
            self._read = None
            read.set()

    def _take(self) -> None:
        ready, left = self._ready, self._most
        until = time.monotonic() + _SECONDS
        try:
            for item in self._items:
                ready.append(item)
                left -= 1
                if not left:
                    self._most = min(2 * self._most, _MOST)
                    return
                if time.monotonic() > until:
                    return
        except Exception as exc:
            self._error = exc
        self._ended = True


def for_event_loop(items: Any) -> Any:
    """An iterable that an event loop may read: one that can block is read in worker threads."""
    if isinstance(items, str | list | tuple | range) or not hasattr(items, "__iter__") or hasattr(items, "__aiter__"):
        return items  # pyright: ignore[reportUnknownVariableType]
    return ReadInThread(items)
