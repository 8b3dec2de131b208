"""A run as its user sees it: results to iterate over, and what it is doing. The work is done in `engine.py`."""

from __future__ import annotations

import math
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Final, Generic, Self, TypeVar

import anyio
import anyio.lowlevel

from ..callbacks import is_cancellation
from ..lacked_names import lack_names, visible_names
from ..net.background import start
from ..wrong_statements import refuse_plain_statements
from .arrival import FEW, arrival
from .loop_calls import thread_safe_call_soon
from .losses import Loss, lost_error
from .result import LACKED_BY_RUNS, Result
from .statistics import Statistics

if TYPE_CHECKING:
    from ..calls.caller import Caller
    from .arrival import Arrival
    from .delegating_engine import DelegatingEngine
    from .engine import Engine

__all__ = ["AsyncFanOutRun"]

T_co = TypeVar("T_co", covariant=True)

_QUIET_TURNS: Final = 2
"""Turns of the event loop without a result after which no more is expected: one receives what the next one decodes."""


@refuse_plain_statements
class AsyncFanOutRun(Generic[T_co]):
    """The results of a fan-out, as they complete or in order: `async for result in run`.

    Nothing is sent before the first result is asked for. Results wait here until they are taken; while many do, nothing
    new begins. Leaving the loop early ends what is under way; so do `close` and the end of an `async with` block.
    Iterated over by one task at a time.

    Raises, while iterating:
        FanOutStoppedError: going on made no sense, as with an account that has nothing left to spend, or a budget that
            is spent. All results were given before.
        Exception: whatever the iterable of requests raises, after the results of those before.
        RuntimeError: the run was closed, or a loop over it left, before its end; or its results were all given before.
    """

    __dir__ = visible_names

    def __init__(self, caller: Caller, begin: Callable[[Callable[[], None]], Engine | DelegatingEngine]) -> None:
        self._engine = begin(self._wake)
        # Woken when half of the room is free, rather than for each result.
        self._signals = (self._engine.settings.most_at_once, 0)
        self._caller = caller
        self._scope: anyio.CancelScope | None = None
        self._started = False
        self._closed = False
        self._done = False
        self.lost: Loss | None = None
        """Why another loop over it would lack results, or give none."""
        self._arrival: Arrival | None = None
        self._ended: anyio.Event | None = None
        self._failure: BaseException | None = None

    # Receiving

    def __aiter__(self) -> AsyncIterator[Result[T_co]]:
        if self.lost is not None:
            raise lost_error(self, self.lost)
        return _Results(self)

    async def __anext__(self) -> Result[T_co]:
        ready = self._engine.ready
        while not ready:
            if not await self._more():
                raise StopAsyncIteration
        return self._take()

    async def next_batch(self, most: int = 1, seconds: float = 0.0) -> list[Result[T_co]]:
        """All results that are there, at least one; waits for it.

        Args:
            most: as long as there are fewer, and the event loop brings more each time that it looks for events, it
                waits for those as well.
            seconds: after which it waits no longer for more than one.

        Raises:
            StopAsyncIteration: there will be no more.
        """
        ready = self._engine.ready
        while not ready:
            if not await self._more(math.inf):  # what comes in one turn of the loop is to be one batch
                raise StopAsyncIteration
        if len(ready) < most:
            await self._gather(most, time.monotonic() + seconds)
        batch = list(ready)
        ready.clear()
        self._engine.wake()
        return batch

    async def _gather(self, most: int, until: float) -> None:
        """Wait for more results, until there are so many, it is so late, or the event loop has nothing to do."""
        ready, quiet, seen = self._engine.ready, 0, 0
        while quiet < _QUIET_TURNS and seen < most and time.monotonic() < until:
            count = len(ready)
            quiet = 0 if count > seen else quiet + 1
            seen = count
            try:
                await anyio.lowlevel.checkpoint()
            except BaseException:
                self.cancel()
                raise

    def _take(self) -> Result[T_co]:
        """One of the results that are there."""
        ready = self._engine.ready
        result = ready.popleft()
        if len(ready) in self._signals:
            self._engine.wake()
        return result

    async def _more(self, most: float = FEW) -> bool:
        """Wait for something to come, see `Arrival.wait`; False at the end."""
        if self._done:
            if self.lost is None and self._engine.tally.read:
                self.lost = "given"
            failure, self._failure = self._failure, None
            if failure is not None:
                raise failure
            return False
        if self._closed:
            return False
        try:
            await (self._arrival or self._start()).wait(most)
        except BaseException:
            self.cancel()
            raise
        return True

    def _wake(self) -> None:
        if self._arrival is not None:
            self._arrival.notify(len(self._engine.ready))

    # Running

    def _start(self) -> Arrival:
        self._started = True
        self._arrival = arrival()
        self._ended = anyio.Event()
        self._call_soon = thread_safe_call_soon()
        start(self._live, name="openai-core fan-out")
        return self._arrival

    async def _live(self) -> None:
        """The home of the run: ends with it, and raises nothing."""
        engine, ended = self._engine, self._ended
        assert ended is not None, "_start sets it before the task begins"
        try:
            self._caller.pipeline.reserve(engine.settings.most_at_once)
            with anyio.CancelScope() as self._scope:
                if self._closed:
                    self._scope.cancel()
                if engine.settings.drain_on_interrupt:
                    from .interrupt import draining

                    await draining(engine.run, engine.drain)
                else:
                    await engine.run()
        except BaseException as exc:
            if is_cancellation(exc):
                raise
            self._failure = exc
        finally:
            self._failure = self._failure or engine.error or engine.stopped
            self._done = True
            ended.set()
            self._wake()

    # Ending

    def drain(self) -> None:
        """Begin nothing more. What is under way is waited for; then the iteration ends as usual.

        Requests that were read and not sent have a `NotSentError` as their result. May be called from a signal handler
        of the event loop, and again.
        """
        self._engine.drain()

    def cancel(self) -> None:
        """End what is under way, without waiting for it."""
        self._closed = True
        if self._scope is not None:
            self._scope.cancel()

    async def close(self) -> None:
        """End what is under way, and wait until that is done. May be called again."""
        if self.lost is None and (self._engine.ready or not self._done):
            self.lost = "closed"
        self.cancel()
        with anyio.CancelScope(shield=True):
            if self._ended is not None:
                await self._ended.wait()
            await self._engine.source.aclose()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    # Looking at it

    def statistics(self) -> Statistics:
        """Numbers of this moment. Costs little; may be asked for often."""
        engine = self._engine
        tally, now = engine.tally, time.monotonic()
        limiters = [limiter.shared for limiter in engine.admission.limiters.values()]
        pauses = [pause for limiter in limiters if (pause := limiter.pause_at(now)) is not None]
        pause = max(pauses, key=lambda each: each.until, default=None)
        early = 0 if engine.order is None else len(engine.order)
        return Statistics(
            read=tally.read,
            succeeded=tally.succeeded,
            failed=tally.failed,
            attempts=tally.attempts,
            in_flight=engine.in_flight,
            waiting=len(engine.retries),
            undelivered=len(engine.ready) + early,
            concurrency=engine.concurrency,
            peak=tally.peak,
            errors=dict(tally.errors),
            input_tokens=tally.input_tokens,
            output_tokens=tally.output_tokens,
            cost=tally.cost,
            limits=engine.admission.limits(),
            paused_until=None if pause is None else _wall_clock(pause.until - now),
            pause_cause=None if pause is None else pause.cause,
            head_waits=None if engine.head_since is None else now - engine.head_since,
        )

    def __repr__(self) -> str:
        tally = self._engine.tally
        state = "ended" if self._done else "closed" if self._closed else "running" if self._started else "not begun"
        return (
            f"<{type(self).__name__} {state} | {tally.succeeded} succeeded, {tally.failed} failed, "
            f"{self._engine.in_flight} of {self._engine.concurrency} under way>"
        )


lack_names(AsyncFanOutRun, LACKED_BY_RUNS)


class _Results(Generic[T_co]):
    """One loop over a run: dropping it, as leaving the loop does, ends the run."""

    __slots__ = ("_ready", "_run", "_signals")

    def __init__(self, run: AsyncFanOutRun[T_co]) -> None:
        self._run = run
        self._ready = run._engine.ready
        self._signals = run._signals

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Result[T_co]:
        ready = self._ready
        while not ready:
            if not await self._run._more():
                raise StopAsyncIteration
        result = ready.popleft()
        if len(ready) in self._signals:
            self._run._engine.wake()
        return result

    def __del__(self) -> None:
        run = self._run
        if run._started and not run._done and not run._closed:
            run._closed, run.lost = True, "left"
            run._call_soon(run.cancel)  # this may be another thread, where the collector happened to run


def _wall_clock(seconds: float) -> datetime:
    return datetime.fromtimestamp(time.time() + seconds, UTC).astimezone()
