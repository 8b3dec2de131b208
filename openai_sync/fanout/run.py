"""`FanOutRun`: the results of a fan-out, for a blocking caller."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from ..feed import Feed

if TYPE_CHECKING:
    from openai_core.fanout.result import Result
    from openai_core.fanout.run import AsyncFanOutRun
    from openai_core.fanout.statistics import Statistics

    from ..owner import Owner

__all__ = ["FanOutRun"]

T_co = TypeVar("T_co", covariant=True)

_READ_AHEAD: Final = 512
_INTERVAL: Final = 0.01
"""Seconds between two hand-overs to the caller's thread at least: results that come meanwhile are handed over together,
as each switch of threads costs more than a result. The first after a pause is handed over at once."""


class FanOutRun(Generic[T_co]):
    """The results of a fan-out, as they complete or in order: `for result in run`.

    Nothing is sent before the first result is asked for. Results wait until they are taken; while many do, nothing new
    begins. Leaving the loop early ends what is under way; so do `close`, the end of a `with` block, and dropping the
    run. At Ctrl-C nothing more begins, what is under way is waited for and its results are given, and then
    `KeyboardInterrupt` is raised; a second Ctrl-C ends it at once.

    Raises, while iterating:
        FanOutStoppedError: going on made no sense. All results were given before.
        Exception: whatever the iterable of requests raises, after the results of those before.
    """

    def __init__(self, source: AsyncFanOutRun[T_co], owner: Owner) -> None:
        self._async = source
        self._owner = owner
        self._feed: Feed[Result[T_co]] = Feed(
            owner.portal, _Gathering(source).next_batch, source.close, limit=_READ_AHEAD
        )
        self._ready: Iterator[Result[T_co]] = iter(())
        self._interrupted = False
        weakref.finalize(self, self._feed.abandon).atexit = False

    def __repr__(self) -> str:
        return repr(self._async).replace("Async", "", 1)

    # Receiving

    def __iter__(self) -> Iterator[Result[T_co]]:
        try:
            while True:
                yield from self._ready
                if not self._receive():
                    return
        finally:
            self._feed.abandon()

    def __next__(self) -> Result[T_co]:
        while True:
            for result in self._ready:
                return result
            if not self._receive():
                raise StopIteration

    def _receive(self) -> bool:
        while True:
            try:
                batch = self._feed.take()
            except KeyboardInterrupt:
                if self._interrupted:
                    self._feed.abandon()
                    raise
                self._interrupted = True
                self.drain()
                continue
            if batch is None:
                if self._interrupted:
                    raise KeyboardInterrupt
                return False
            self._ready = iter(batch)
            return True

    # Ending

    def drain(self) -> None:
        """Begin nothing more. What is under way is waited for; then the iteration ends as usual.

        Requests that were read and not sent have a `NotSentError` as their result. May be called from any thread, and
        again.
        """
        self._owner.portal.call_soon(self._async.drain)

    def close(self) -> None:
        """End what is under way, and wait until that is done. May be called again."""
        self._ready = iter(())
        self._feed.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    # Looking at it

    def statistics(self) -> Statistics:
        """Numbers of this moment. Costs little; may be asked for often."""
        return self._owner.lease.run(_statistics, self._async)


class _Gathering:
    """Results of a run, as many at a time as came within an interval. In the event loop."""

    __slots__ = ("_next", "_source")

    def __init__(self, source: AsyncFanOutRun[Any]) -> None:
        self._source = source
        self._next = 0.0

    async def next_batch(self) -> list[Result[Any]]:
        """As that of the run."""
        import anyio

        if (early := self._next - monotonic()) > 0:
            await anyio.sleep(early)
        batch = await self._source.next_batch()
        self._next = monotonic() + _INTERVAL
        return batch


async def _statistics(run: AsyncFanOutRun[Any]) -> Statistics:
    return run.statistics()
