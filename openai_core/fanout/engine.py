"""The loop of a fan-out: take a request, wait for its turn, send it, hand out its result. Decisions are made elsewhere.

Workers share one turn: whoever has it picks the next request and waits for whatever it must wait for, a limit, a
budget, room, or a request that is to be tried again. So only one task ever sleeps, and requests start in order.
"""

from __future__ import annotations

import heapq
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import anyio

from ..callbacks import is_cancellation
from .admission import AdmissionControl
from .arrival import FEW
from .attempts import judge, once
from .circuit_breaker import CircuitBreaker
from .concurrency import AutoConcurrency
from .cost.usage import usage_in
from .errors import BudgetSpentError, FanOutStoppedError, NotSentError, OutageError
from .item import Item
from .ordering import Ordering
from .read_ahead import ReadAhead
from .result import Result
from .source import END, NOT_YET, Source
from .statistics import Tally

if TYPE_CHECKING:
    from ..calls.caller import Caller
    from .limits.shared import SharedLimiter
    from .settings import Settings

__all__ = ["Engine"]

_LONGEST_WAIT: Final = 0.25
"""Seconds after which a wait is thought over: limits may have been learnt meanwhile, in another thread too."""
_FOREVER: Final = float("inf")
_HEAD_WARNING: Final = 10.0
"""Seconds after which it is worth a warning that one request holds up all others."""


class Engine:
    """One run. For the tasks of one event loop.

    Args:
        deliver: called when there are results in `ready`, which had none before, and again for each `FEW` more.
        clock: seconds; by default the system's, monotonic.
        limiter_for: gives the limiter of a model; see `AdmissionControl`.
        hand_back: told of a request that failed and may be tried again, with the seconds to wait: its result is the
            failure then, and who is told decides. Default: it is tried again here.
    """

    def __init__(
        self,
        caller: Caller,
        source: Source,
        settings: Settings,
        *,
        deliver: Callable[[], None],
        clock: Callable[[], float] | None = None,
        limiter_for: Callable[[str | None], SharedLimiter] | None = None,
        hand_back: Callable[[int, float], None] | None = None,
    ) -> None:
        self.settings = settings
        self.source = source
        self.ready: deque[Result[Any]] = deque()
        self.tally = Tally()
        self.admission = AdmissionControl(caller.builder.config, settings, self.tally, limiter_for)
        self.stopped: FanOutStoppedError | None = None
        self.error: BaseException | None = None  # of a function of the program's, such as the source
        self.draining = False
        self.in_flight = 0
        self.retries: list[Item] = []
        self.head_since: float | None = None
        self._caller = caller
        self._deliver = deliver
        self._clock = clock or time.monotonic
        self._hand_back = hand_back
        self._most = settings.most_at_once
        self._limiters = self.admission.limiters
        self._keeps_books = self.admission.keeps_books
        self._may_be_clear = settings.budget is None
        self._is_clear = False  # whether nothing but a limit can be in the way of the next request; else `_pick` knows
        self._most_ready = max(2 * self._most, 256)
        self._auto = AutoConcurrency(self._most) if settings.concurrency is None else None
        self._policy = settings.retry
        self._once = once(settings.retry)
        self._breaker = CircuitBreaker()
        self.order: Ordering[Result[Any]] | None = Ordering(settings.look_ahead) if settings.ordered else None
        self._held: Item | None = None
        self._ahead = ReadAhead(source, self._taken, lambda: 0 if self._is_over() else self.concurrency, self.wake)
        self._arrived = self._ahead.items
        self._warned = False
        self._last_round: list[Item] = []
        # Made in the loop that it is for. Only to wait: who queued up for it whenever another does would meet more
        # that do, and soon each request would be passed from worker to worker, at the cost of a task switch.
        self._turn: anyio.Lock
        self._changed: anyio.Event | None = None
        self._workers = 0
        self._queued = 0  # workers that wait for the turn, or have it, or have just begun

    # Running

    @property
    def concurrency(self) -> int:
        """Requests that may be under way now."""
        return self._most if self._auto is None else self._auto.limit

    async def run(self) -> None:
        """Do all requests. Results come into `ready`; ends when there are no more, or the run was stopped."""
        self._turn = anyio.Lock(fast_acquire=True)
        waiting = self._caller.pipeline.transports.cancel_before_close(self)
        try:
            async with anyio.create_task_group() as tasks:
                self._tasks = tasks
                self._spawn()
        finally:
            waiting.discard(self)
            self._abandon()
            self.admission.close()

    def drain(self) -> None:
        """Begin nothing more; what is under way is waited for."""
        self.draining = True
        self._is_clear = False
        self.wake()

    def wake(self) -> None:
        """Have the worker whose turn it is look again."""
        if self._changed is not None:
            self._changed.set()

    def _spawn(self) -> None:
        self._workers += 1
        self._queued += 1  # it will ask for the turn at once
        self._tasks.start_soon(self._work)

    async def _work(self) -> None:
        """A worker: one request after the other, until there are no more, or more workers than may be under way."""
        self._queued -= 1
        auto, most, clock, once = self._auto, self._most, self._clock, self._once
        now = clock()
        try:
            while True:
                item: Any = self._begin(now)
                if type(item) is not Item:
                    if item is not None:
                        item = await self._next()
                    if item is None:
                        return
                if auto is not None:
                    most = auto.limit
                if self._workers < most:
                    if not self._queued:
                        self._spawn()
                elif auto is not None and not self._queued:
                    auto.full()
                work: Any = item.work
                value: Any = None
                try:
                    value = work.received(await work.send(once, item.failures))
                except Exception as exc:
                    self.in_flight -= 1
                    now = clock()
                    item.seconds = now - item.started
                    self._failed(item, exc, now)
                except BaseException:
                    self.in_flight -= 1
                    raise
                else:
                    self.in_flight -= 1
                    now = clock()
                    self._succeeded(item, value, now)
                item = work = value = None  # who waits for the next request must not keep the last one alive
                if self._changed is not None:
                    self._changed.set()
                if self._workers > most and self._workers > self.concurrency:
                    return
        except BaseException as exc:
            if is_cancellation(exc):
                raise
            self.error = exc
            self._tasks.cancel_scope.cancel()
        finally:
            self._workers -= 1
            if not self._workers:
                self._ahead.stop()

    def _is_over(self) -> bool:
        return self.draining or self.stopped is not None or self.error is not None

    # Choosing the next request

    def _begin(self, now: float) -> Any:
        """As `_pick`. All that a request takes that nothing stands in the way of."""
        if not self._is_clear or len(self.ready) >= self._most_ready:
            return self._pick()
        tally, order, arrived = self.tally, self.order, self._arrived
        if order is not None and not order.may_begin(arrived[0].index if arrived else tally.read):
            return self._pick()
        if arrived:
            self._ahead.begin(self._tasks)
            item = arrived.popleft()
            item.started = max(now, item.read)
            request = item.request
        else:
            try:
                request = self.source.take()
            except BaseException as exc:
                self._is_clear = False
                self.error = exc
                return None
            if request is END or request is NOT_YET:
                return self._pick()
            index = tally.read
            tally.read = index + 1
            item = Item(index, request, now, now, now)
        try:
            work = item.work = request.prepare(self._caller)
        except (TypeError, ValueError) as exc:
            self._finish(item, exc)
            return self._pick()
        limiter = self._limiters.get(work.model)
        if limiter is None or now >= (window := limiter.window).until:
            self._held = item
            return self._pick()
        item.attempts = 1
        item.limiter = limiter
        item.admitted = window
        window.count += 1
        in_flight = self.in_flight = self.in_flight + 1
        tally.attempts += 1
        if in_flight > tally.peak:
            tally.peak = in_flight
        return item

    async def _next(self) -> Item | None:
        """The next request, once it may start; None if there is none any more."""
        self._queued += 1
        try:
            async with self._turn:
                while True:
                    found: Item | float | None = self._pick()
                    if found is None or isinstance(found, Item):
                        return found
                    await self._wait_for_change(found)
        finally:
            self._queued -= 1

    async def _wait_for_change(self, seconds: float) -> None:
        self._changed = anyio.Event()
        try:
            if seconds == _FOREVER:
                await self._changed.wait()
            else:
                with anyio.move_on_after(min(seconds, _LONGEST_WAIT)):
                    await self._changed.wait()
        finally:
            self._changed = None

    def _taken(self, request: Any) -> Item:
        tally, now = self.tally, self._clock()
        tally.read += 1
        return Item(tally.read - 1, request, now, now, now)

    def _pick(self) -> Any:
        """What may start now: an `Item`; None if the run is over; else seconds to wait."""
        self._is_clear = False
        while not self._is_over():
            now = self._clock()
            item = self._held
            if item is None:
                found = self._choose(now)
                if type(found) is not Item:
                    return found
                item = self._held = found
            if item.work is not None or self._prepare(item):
                wait = self._may_start(item, now)
                if wait:
                    return None if self._is_over() else wait
                self._held = None
                item.started = max(now, item.read)
                item.attempts += 1
                self._is_clear = self._may_be_clear and not self.retries and self._breaker.began is None
                return item
            self._held = None
        return None

    def _choose(self, now: float) -> Any:
        retries, due = self.retries, _FOREVER
        if retries:
            due = retries[0].due - now
            if due <= 0.0:
                return heapq.heappop(retries)
        # Asked for each request: so the usual answer needs no call.
        if (retries or self.order is not None or len(self.ready) >= self._most_ready) and (
            no_room := self._wait_for_room(now, len(retries))
        ):
            return min(due, no_room)
        arrived = self._ahead.items
        if arrived:
            self._ahead.begin(self._tasks)
            return arrived.popleft()
        if self._ahead.fault is not None:
            self.error = self._ahead.fault
            return None
        if not self.source.ended:
            try:
                found = self.source.take()
            except BaseException as exc:
                self.error = exc
                return None
            if found is NOT_YET:
                self._ahead.begin(self._tasks)
                return due
            if found is not END:
                return self._taken(found)
        if retries or self.in_flight:
            return due
        if self._last_round:
            self.retries, self._last_round = self._last_round, []
            for item in self.retries:
                item.begin_again()
            heapq.heapify(self.retries)
            return heapq.heappop(self.retries)
        self.wake()
        return None

    def _wait_for_room(self, now: float, waiting: int) -> float:
        """Seconds after which to look again if another request has room; 0 if it has: its result needs a place."""
        if len(self.ready) >= self._most_ready or waiting >= 2 * self._most_ready:
            return _FOREVER
        if self.order is None:
            return 0.0
        following = self._ahead.items[0].index if self._ahead.items else self.tally.read
        if self.order.may_begin(following):
            return 0.0
        if self.head_since is None:
            self.head_since, self._warned = now, False
        elif now - self.head_since > _HEAD_WARNING and not self._warned:
            self._warned = True
            self.order.warn_of_head()
        return _LONGEST_WAIT

    def _prepare(self, item: Item) -> bool:
        """Make a request ready to be sent; False if it cannot be, which is its result."""
        try:
            item.work = item.request.prepare(self._caller)
            if self.settings.budget is not None:
                self.admission.bound(item)
        except (TypeError, ValueError) as exc:
            self._finish(item, exc)
            return False
        return True

    def _may_start(self, item: Item, now: float) -> float:
        """Seconds until a request may start; 0 for now, and then it is counted."""
        began = self._breaker.began
        if began is not None and (wait := self._breaker.wait_for(now)):
            if now - began > self.settings.max_outage:
                self._stop(OutageError, f"no connection for {now - began:.0f} s", item.error)
            return wait
        if item.needed is not None:
            decision = self.admission.reserve(item)
            if decision == "never" or (decision == "later" and not self.in_flight):
                self._stop(BudgetSpentError, self.admission.spent(item), None)
                return _FOREVER
            if decision == "later":
                return _FOREVER
        if wait := self.admission.admit(item, now):
            return wait
        tally, in_flight = self.tally, self.in_flight + 1
        self.in_flight = in_flight
        tally.attempts += 1
        if in_flight > tally.peak:
            tally.peak = in_flight
        if began is not None:
            self._breaker.probing(now)
        return 0.0

    # Sending

    def _succeeded(self, item: Item, value: Any, now: float) -> None:
        """Learn from an answer, and hand out the result."""
        tally, request = self.tally, item.request
        exchange = item.work.exchange  # type: ignore[union-attr]
        if self._breaker.failures:
            self._breaker.answered()
        if self._auto is not None:
            self._auto.answered(now)
        usage = request_id = cost = None
        if exchange is not None:
            request_id = exchange.response.headers.get("x-request-id")
            usage = usage_in(value, exchange.content)
            if not item.admitted.has_answer:  # type: ignore[union-attr]
                self.admission.answered(item, usage, now)
        if usage is not None:
            tally.input_tokens += usage.input_tokens
            tally.output_tokens += usage.output_tokens
        if self._keeps_books:
            cost = self.admission.book(item, usage)
        tally.succeeded += 1
        index, attempts, started = item.index, item.attempts, item.started
        seconds, waited = now - started, started - item.read
        result = Result(
            index, request, request.custom_id, value, None, attempts, seconds, waited, usage, cost, request_id
        )
        if self.order is not None:
            self._hand_out(index, result)
            return
        self.ready.append(result)
        if not (count := len(self.ready)) % FEW or count == 1:
            self._deliver()

    def _failed(self, item: Item, error: Exception, now: float) -> None:
        self._is_clear = False
        item.error = error
        status = getattr(error, "status_code", None)
        self.tally.errors[str(status) if status else type(error).__name__] += 1
        self.admission.failed(item, error)
        if item.work is not None and item.work.adapted(error):
            self._again(item, now)
            return
        item.refusals += status == 429
        decided = judge(self._policy, error, failures=item.failures + 1, refusals=item.refusals)
        self.admission.refused(item, error, decided, now)
        if self._auto is not None:
            (self._auto.overloaded if decided.overload else self._auto.answered)(now)
        if decided.unreachable and self._breaker.failed(now):
            self._again(item, now)  # the network's fault: no attempt of this request
            return
        if not decided.unreachable:
            self._breaker.answered()
        item.failures += decided.counts
        if decided.then == "again":
            if self._hand_back is None or not decided.counts:
                self._again(item, now + decided.wait)
                return
            self._hand_back(item.index, decided.wait)
            self._finish(item, error)
        elif decided.then == "stop":
            self._finish(item, error)
            self._stop(FanOutStoppedError, f"no further request can succeed: {error}", error)
        elif decided.hopeful and self.settings.failed_last and not item.is_last_round:
            self._last_round.append(item)
        else:
            self._finish(item, error)

    def _again(self, item: Item, due: float) -> None:
        item.due = due
        heapq.heappush(self.retries, item)

    # Ending

    def cancel(self) -> None:
        """Begin nothing more, as the client is closed."""
        self._stop(FanOutStoppedError, "the client was closed; make a new one for another run", None)

    def _stop(self, kind: type[FanOutStoppedError], reason: str, cause: Exception | None) -> None:
        if self.stopped is None:
            self.stopped = kind(reason)
            self.stopped.__cause__ = cause
        self._is_clear = False
        self.wake()

    def _finish(self, item: Item, error: Exception | None) -> None:
        """Give a request that failed, or was not sent, its result."""
        self.tally.failed += 1
        result = item.failure(error)
        item.release()
        self._hand_out(item.index, result)

    def _hand_out(self, index: int, result: Result[Any]) -> None:
        ready, order = self.ready, self.order
        before = len(ready)
        if order is None:
            ready.append(result)
        elif order.put(index, result, ready):
            self.head_since = None
        if len(ready) > before and (not before or before // FEW != len(ready) // FEW):
            self._deliver()

    def _abandon(self) -> None:
        """Give each request that was read and not answered its result."""
        for item in self._last_round:
            self._finish(item, item.error)
        left = [item for item in (*self.retries, *self._ahead.items, self._held) if item is not None]
        self.retries, self._last_round, self._held = [], [], None
        self._ahead.items.clear()
        why = "" if self.stopped is None else f": {self.stopped}"
        for item in sorted(left, key=lambda item: item.index):
            error = NotSentError(f"the fan-out was stopped before this request was answered{why}")
            error.__cause__ = item.error
            self._finish(item, item.error if item.is_last_round else error)
