"""`FanOutRun`: the results of a fan-out, for a blocking caller."""

from __future__ import annotations

import weakref
from collections import deque
from collections.abc import Iterator
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from openai_core.fanout.losses import Loss, lost_error
from openai_core.fanout.result import LACKED_BY_RUNS
from openai_core.lacked_names import lack_names, visible_names
from openai_core.wrong_statements import refuse_asynchronous_statements

from ..feed import Feed

if TYPE_CHECKING:
    from openai_core.fanout.result import Result
    from openai_core.fanout.run import AsyncFanOutRun
    from openai_core.fanout.statistics import Statistics

    from ..owner import Owner

__all__ = ["FanOutRun"]

T_co = TypeVar("T_co", covariant=True)

_READ_AHEAD: Final = 512
_TOGETHER: Final = 32
_SECONDS: Final = 0.01
"""Results that are handed over together at most while more come all the time, and seconds that they come for: each
switch of threads costs more than a result. Once the event loop has nothing to do, what is there is handed over."""


@refuse_asynchronous_statements
class FanOutRun(Generic[T_co]):
    """The results of a fan-out, as they complete or in order: `for result in run`.

    Nothing is sent before the first result is asked for. Results wait until they are taken; while many do, nothing new
    begins. Leaving the loop early ends what is under way; so do `close`, the end of a `with` block, and dropping the
    run. At Ctrl-C nothing more begins, what is under way is waited for and its results are given, and then
    `KeyboardInterrupt` is raised; a second Ctrl-C ends it at once.

    Raises, while iterating:
        FanOutStoppedError: going on made no sense. All results were given before.
        Exception: whatever the iterable of requests raises, after the results of those before.
        RuntimeError: the run was closed, or a loop over it left, before its end; or its results were all given before.
    """

    __dir__ = visible_names

    def __init__(
        self,
        source: AsyncFanOutRun[T_co],
        owner: Owner,
        *,
        read_ahead: int = _READ_AHEAD,
        together: int = _TOGETHER,
        seconds: float = _SECONDS,
    ) -> None:
        self._async = source
        self._owner = owner
        self._feed: Feed[Result[T_co]] = Feed(
            owner.portal, partial(source.next_batch, together, seconds), source.close, limit=read_ahead, yields=True
        )
        self._ready: deque[Result[T_co]] = deque()
        self._interrupted = False
        self._begun = False  # whether a result was received
        self._lost: Loss | None = None  # why another loop would lack results, or give none
        weakref.finalize(self, self._feed.abandon).atexit = False

    def __repr__(self) -> str:
        return repr(self._async).replace("Async", "", 1)

    # Receiving

    def __iter__(self) -> Iterator[Result[T_co]]:
        if self._lost is not None:
            raise lost_error(self, self._lost)
        try:
            while True:
                try:
                    result = self._ready.popleft()
                except IndexError:
                    if not self._receive():
                        return
                else:
                    yield result
        except GeneratorExit:
            self._lost = self._lost or "left"
            raise
        finally:
            self._feed.abandon()

    def __next__(self) -> Result[T_co]:
        while True:
            try:
                return self._ready.popleft()
            except IndexError:
                if not self._receive():
                    raise StopIteration from None

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
                if self._begun:
                    self._lost = self._lost or "given"
                if self._interrupted:
                    raise KeyboardInterrupt
                return False
            self._begun = True
            self._ready.extend(batch)
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
        if self._lost is None and (self._ready or self._feed.has_waiting or not self._feed.finished):
            self._lost = "closed"
        self._ready.clear()
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


lack_names(FanOutRun, LACKED_BY_RUNS)


async def _statistics(run: AsyncFanOutRun[Any]) -> Statistics:
    return run.statistics()
