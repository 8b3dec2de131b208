"""Passes the items of an async iterator to a blocking thread: read ahead in the portal, taken by the caller.

No thread is switched to for a single item: the loop's side puts whole batches into a deque, and wakes the caller only
if it is waiting.
"""

from __future__ import annotations

import functools
import weakref
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from openai_core.callbacks import is_cancellation

from .gate import wait
from .portal import Call, Portal, raise_error
from .process import is_exiting, is_portal_thread, park_if_exiting
from .real_threads import allocate_lock

if TYPE_CHECKING:
    import anyio

    from .owner import Owner

__all__ = ["Feed", "ItemIterator"]

T = TypeVar("T")

_YIELD: Final = 0.001
"""Seconds for which the event loop waits for a thread that it has woken, at most; usually that runs after 0.05 ms."""


class Feed(Generic[T]):
    """Batches read ahead by the portal. Several threads may take from it; each batch goes to one of them.

    Bounded: from `limit` items on, nothing is read until the caller has taken some, so at most `limit` and one batch
    wait here. The server then waits too, as with any reader that is slower than the network.
    """

    __slots__ = (
        "__weakref__",
        "_batches",
        "_close",
        "_closing",
        "_error",
        "_next_batch",
        "_pump_call",
        "_pump_ended",
        "_put",
        "_resume",
        "_waiters",
        "_yields",
        "finished",
        "limit",
        "portal",
    )

    def __init__(
        self,
        portal: Portal,
        next_batch: Callable[[], Awaitable[list[T]]],
        close: Callable[[], Awaitable[object]] | None,
        *,
        limit: int,
        yields: bool = False,
    ) -> None:
        """Set the source; nothing is read before the first `take`.

        Args:
            portal: where the source belongs.
            next_batch: waits for at least one item; raises StopAsyncIteration at the end.
            close: closes the source; None if that is its owner's business.
            limit: items.
            yields: whether the loop lets a caller that it has woken run at once, for sources that keep the loop busy.
        """
        self.portal = portal
        self._yields = yields
        self.limit = limit
        self.finished = False
        """Whether the source has ended; batches may still wait here."""
        self._next_batch = next_batch
        self._close = close
        self._batches: deque[tuple[int, list[T]]] = deque()  # each with the number of items put before it
        self._waiters: deque[tuple[Any, Any]] = deque()  # locks: released to wake the caller, and once it runs
        self._put = 0
        self._closing = False
        self._error: BaseException | None = None
        self._pump_call: Call | None = None
        self._pump_ended: anyio.Event | None = None
        self._resume: anyio.Event | None = None
        portal.open.add(self)

    # The caller's side

    def take(self) -> list[T] | None:
        """Take the next batch, waiting for it if there is none; None at the end.

        Raises:
            RuntimeError: called from the portal's thread; or the portal has ended before the source did.
        """
        if self._pump_call is None and not self.finished:
            self._start()
        batches = self._batches
        while True:
            if batches:
                taken = None
                try:
                    taken = batches.popleft()
                    if self._closing:  # it came after others were thrown away, and would stand where they should
                        return None
                    if self._resume is not None and self._waiting() <= self.limit // 2:
                        self.portal.call_soon(self._make_room)
                    return taken[1]
                except IndexError:
                    continue  # another thread took it
                except BaseException:  # a signal handler raised, and what was taken is still to be delivered
                    if taken is not None:
                        batches.appendleft(taken)
                    raise
            if self.finished and not batches:
                error, self._error = self._error, None
                if error is None:
                    return None
                park_if_exiting()
                try:
                    raise_error(error)
                finally:
                    del error
            self._wait()

    @property
    def has_waiting(self) -> bool:
        """Whether items were read that nobody has taken."""
        return bool(self._batches)

    def _start(self) -> None:
        if is_portal_thread():
            raise RuntimeError(
                "blocking read from the thread of the event loop that fills it; it would wait for itself"
            )
        if self.portal.closed:
            raise RuntimeError(
                "the event loop of this stream has ended: its client was closed, or the process was forked"
            )
        call = Call(self._pump, (), {})
        try:
            self._pump_call = call
            self.portal.submit(call)
        except BaseException:  # nobody may know whether it was submitted, and wait for it
            self._error = _cut_off()
            self.finished = True
            self.portal.call_soon(functools.partial(self.portal.cancel_call, call))
            raise

    def _wait(self) -> None:
        if self.portal.closed and self.portal.is_foreign:
            raise RuntimeError("this stream belongs to the process before the fork; open a new one in this process")
        lock, runs = allocate_lock(), allocate_lock()
        lock.acquire()
        runs.acquire()
        self._waiters.append((lock, runs))
        # Looked at once more after queueing up: what came in between has found nobody to wake.
        if not self._batches and not self.finished:
            wait(lock)
        runs.release()

    def close(self) -> None:
        """Stop reading, close the source and wait until that is done. May be called again."""
        if self._is_to_be_closed():
            if is_portal_thread():
                self.portal.post(self.aclose)
            else:
                self.portal.run(self.aclose)

    def abandon(self) -> None:
        """The same as `close`, without waiting. For finalisers: may be called in any thread at any time."""
        try:
            if self._is_to_be_closed():
                self.portal.post(self.aclose)
        except BaseException:  # a signal handler raised
            self.portal.post(self.aclose)
            raise

    def _is_to_be_closed(self) -> bool:
        was_closing, self._closing = self._closing, True
        self._batches.clear()
        self._error = None
        return not (was_closing or self.portal.closed or (self.finished and self._close is None))

    # The loop's side

    async def _pump(self) -> None:
        import anyio

        self._pump_ended = anyio.Event()
        call = self._pump_call
        assert call is not None, "set before the call that runs this is posted"
        error: BaseException | None = None
        try:
            while True:
                batch = await self._next_batch()
                before = self._put
                self._put += len(batch)
                self._batches.append((before, batch))
                runs = self._wake()
                if self._yields and runs is not None:
                    # Otherwise the caller would have to catch a moment in which this thread does without the
                    # interpreter's lock: it would wake in vain several times, and meanwhile more results pile up.
                    runs.acquire(timeout=_YIELD)
                if self._waiting() >= self.limit:
                    await self._wait_for_room()
        except StopAsyncIteration:
            self._close = None  # the source has closed itself
        except Exception as exc:
            error = exc
        except BaseException as exc:
            error = _cut_off() if is_cancellation(exc) else exc
            raise
        finally:
            if error is not None and not self._closing:
                self._error = error
            del error
            self.finished = True
            self._wake()
            self._pump_ended.set()

    async def _wait_for_room(self) -> None:
        import anyio

        while self._waiting() > self.limit // 2:
            self._resume = anyio.Event()
            if self._waiting() > self.limit // 2:  # else the caller took some before it could see the event
                await self._resume.wait()
            self._resume = None

    def _waiting(self) -> int:
        # Told by the oldest batch: a number that several threads change would miss what one did during another's sum.
        try:
            return self._put - self._batches[0][0]
        except IndexError:
            return 0

    def _make_room(self) -> None:
        if self._resume is not None:
            self._resume.set()

    def _wake(self) -> Any:
        """Wake all that wait; gives what the last of them releases once it runs, None if nobody waited."""
        runs: Any = None
        # As in `Portal`: whoever still waits at exit is a daemon thread, and is left waiting.
        while self._waiters and not is_exiting():
            try:
                lock, runs = self._waiters.popleft()
            except IndexError:
                break
            lock.release()
        return runs

    async def aclose(self) -> None:
        """Stop reading and close the source; in the loop."""
        call = self._pump_call
        if call is not None and not self.finished:
            self.portal.cancel_call(call)
            if call.started and self._pump_ended is not None:
                await self._pump_ended.wait()
        if not self.finished and not self._closing:
            self._error = _cut_off()  # it is the event loop that closes, and whoever reads must not take it for the end
        self.finished = True
        self._batches.clear()
        self._wake()
        if self._close is not None:
            await self._close()


def _cut_off() -> RuntimeError:
    return RuntimeError("the stream was cut off: its event loop was closed")


class ItemIterator(Iterator[T]):
    """Iterate over an async iterator from a blocking thread, reading up to `limit` items ahead.

    `holder` is what must live as long as the iterator.

    Raises, while iterating:
        RuntimeError: Ctrl-C has interrupted it before, and an item may be lost.
    """

    def __init__(self, items: AsyncIterator[T], owner: Owner, *, limit: int = 16) -> None:
        async def next_batch() -> list[T]:
            return [await anext(items)]

        self._owner = owner
        self.holder: object = None
        self._feed = Feed(owner.portal, next_batch, None, limit=limit)
        self._ready: Iterator[T] = iter(())
        self._broken_off = False
        weakref.finalize(self, self._feed.abandon).atexit = False

    def __next__(self) -> T:
        if self._broken_off:
            raise RuntimeError(
                "reading on after an interrupted read, which may have lost a piece; send the request again"
            )
        try:
            while True:
                for item in self._ready:
                    return item
                batch = self._feed.take()
                if batch is None:
                    break
                self._ready = iter(batch)
        except Exception:
            raise
        except BaseException:
            self._broken_off = True
            self._feed.abandon()
            raise
        raise StopIteration
