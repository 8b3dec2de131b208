"""Read an iterable of a program that blocks, in a worker thread, for an event loop that must not."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from openai_core.fanout.loop_calls import thread_safe_call_soon
from openai_core.net.background import start
from openai_core.worker_threads import run_function

from ..real_threads import allocate_lock, are_replaced

if TYPE_CHECKING:
    import anyio

__all__ = ["ReadInThread", "for_event_loop"]

_FIRST: Final = 16
_MOST: Final = 256
"""Items that are read at once, at first and at most: twice as many each time that they came quickly. A thread that is
asked for few at a time costs more than they do, and what is read has to be sent or given back."""
_SECONDS: Final = 0.005
"""What is slow to come is not waited for by what is there already: a batch ends with the first item after this time."""
_LENT: Final = 0.002
"""Seconds for which the event loop stands still for a thread at most, and only if its last batch took no longer."""
_KEPT: Final = 0.05
"""Seconds for which a thread waits to be asked for more."""
_MOST_PATIENCE: Final = 0.25
"""Seconds after which it is looked again at most: on a busy machine the first item may come later than `_PATIENCE`."""
_PATIENCE: Final = 0.02
"""Seconds after which what is there is taken though the iterable has not given its next item. More than `_SECONDS`, as
a busy event loop takes some time to look."""


class ReadInThread(AsyncIterator[Any]):
    """The items of an iterable, which is read in worker threads, one at a time: it may block.

    Cancelling who waits for items leaves an iterable that blocks to itself.

    As long as items are asked for often, one thread reads them, and where they come quickly, the event loop stands
    still meanwhile. Otherwise the two would compete for the interpreter's lock, which each of the loop's sends and
    receives gives up: for every one, the operating system would wake the other thread, most often in vain.

    Args:
        items: What to read.
        seconds: For which items are collected before they are handed over, once there is one.
        lent: Seconds for which the event loop stands still at most; 0 to have it never do so.
        kept: Seconds for which a thread waits to be asked for more before it ends.
    """

    is_read_early: Final = True
    """For `openai_core.fanout.source.Source`."""

    def __init__(
        self, items: Iterable[Any], *, seconds: float = _SECONDS, lent: float = _LENT, kept: float = _KEPT
    ) -> None:
        self._items = iter(items)
        self._seconds = seconds
        self._lent = lent
        self._kept = kept
        self._ready: deque[Any] = deque()  # the thread appends, the event loop takes away
        self._most = _FIRST
        self._took = lent  # seconds, for the latest batch
        self._ended = False
        self._error: BaseException | None = None
        self._read: anyio.Event | None = None
        """Set when the batch that is being read has ended; None if none is."""
        self._batch: Any = None  # a lock, which the thread releases at the end of the batch
        self._asked = allocate_lock()  # released to ask the thread for a batch
        self._asked.acquire()
        self._is_there = False  # whether a thread waits to be asked
        self._is_lent = False  # whether the event loop stands still for it
        self._soon: Callable[[Callable[[], object]], None]

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

    # In the event loop

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
                self._ask()
                continue
            read, patience = self._read, _PATIENCE
            while not self._ready and not read.is_set():
                with anyio.move_on_after(patience):
                    await read.wait()
                patience = min(2 * patience, _MOST_PATIENCE)

    def _ask(self) -> None:
        """Have a thread read a batch: the one that has read the batch before, if it still waits."""
        self._batch = batch = allocate_lock()
        batch.acquire()
        lends = self._is_lent = self._is_there and self._took < self._lent
        self._asked.release()
        if not self._is_there and self._asked.acquire(blocking=False):
            self._is_lent = False
            self._soon = thread_safe_call_soon()
            # In a task of its own, as a function that has been left is not sure to be called.
            start(self._serve, name="openai-sync fan-out, reading requests")
        elif lends:
            has_ended = batch.acquire(timeout=self._lent)
            self._is_lent = False
            # Looked at once more: the thread may have seen that the loop stood still, and told it nothing.
            if has_ended or batch.acquire(blocking=False):
                self._end(batch)

    def _end(self, batch: Any) -> None:
        """Let who waits for a batch go on; it is told of twice if it ended just when the loop went on by itself."""
        if batch is self._batch and self._read is not None:
            read, self._read = self._read, None
            read.set()

    async def _serve(self) -> None:
        try:
            await run_function(self._read_batches, abandon_on_cancel=True)
        except Exception as exc:  # no more threads can be started
            self._error, self._ended = exc, True
            self._end(self._batch)

    # In the thread

    def _read_batches(self) -> None:
        while True:
            batch = self._batch
            self._take()
            self._is_there = not (self._ended or are_replaced())
            batch.release()
            if not self._is_lent:
                self._soon(partial(self._end, batch))
            if not self._is_there:
                return
            if not self._asked.acquire(timeout=self._kept):
                self._is_there = False
                # Looked at once more: it may have been asked just before it said that it does not wait.
                if not self._asked.acquire(blocking=False):
                    return

    def _take(self) -> None:
        ready, left = self._ready, self._most
        began = time.monotonic()
        until = began + self._seconds
        try:
            for item in self._items:
                ready.append(item)
                left -= 1
                if not left:
                    self._most = min(2 * self._most, _MOST)
                    self._took = time.monotonic() - began
                    return
                if time.monotonic() > until:
                    self._took = self._lent
                    return
        except BaseException as exc:
            self._error = exc
        self._ended = True


def for_event_loop(items: Any) -> Any:
    """An iterable that an event loop may read: one that can block is read in worker threads."""
    if isinstance(items, str | list | tuple | range) or not hasattr(items, "__iter__") or hasattr(items, "__aiter__"):
        return items  # pyright: ignore[reportUnknownVariableType]
    return ReadInThread(items)
