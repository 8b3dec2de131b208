"""A fan-out over a Ray cluster: `client.fanout(requests, engine="ray")`. Here is the driver; nodes: `worker.py`."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import anyio
import anyio.from_thread
import msgspec

from ...callbacks import is_cancellation
from ...worker_threads import run_function
from ..cost.prices import prices_for
from ..delegating_engine import DelegatingEngine
from ..errors import BudgetSpentError, FanOutStoppedError, NotSentError, OutageError, WorkerLostError
from ..result import Result
from ..source import END, NOT_YET, Source
from .nodes import Nodes
from .retries import Retries
from .shards import Shards
from .spending import Spending
from .worker import Finished

if TYPE_CHECKING:
    from ...calls.caller import Caller
    from ..settings import Settings

__all__ = ["RayEngine", "ray_engine"]

_SHARDS: Final = 2
"""Shards that a worker has at once, so that it never waits for the next one."""
_SHARD_SIZE: Final = 200
_LOOK: Final = 1.0
"""Seconds between two looks for nodes that came or went."""
_MOST_READY: Final = 4_000
"""Results that wait to be taken, before nothing more is handed out."""


class RayEngine(DelegatingEngine):
    """One run. Requests are read here and results handed out here; workers have what is in between.

    Args:
        client: an `AsyncOpenAI`, which is made anew on each node.
        nodes: the cluster.
    """

    def __init__(
        self,
        caller: Caller,
        source: Source,
        settings: Settings,
        *,
        deliver: Callable[[], None],
        client: Any,
        nodes: Nodes,
    ) -> None:
        super().__init__(caller, source, settings, deliver=deliver, look_ahead=settings.look_ahead)
        self._client = client
        self._nodes = nodes
        self._shards = Shards(min(_SHARD_SIZE, max(1, 2 * (settings.concurrency or _SHARD_SIZE))))
        self._changed: anyio.Event | None = None  # made in the loop that it is for
        self._without_nodes: float | None = None
        self._spending = None
        if settings.budget is not None:
            prices = settings.prices or prices_for(caller.builder.config.base_url)
            self._spending = Spending(caller, settings.budget, prices)
        self._retries = Retries(settings.retry.max_retries)

    async def run(self) -> None:
        try:
            await self._nodes.open(self._client, self.settings)
            async with anyio.create_task_group() as tasks:
                await self._drive(tasks)
        finally:
            with anyio.CancelScope(shield=True):
                self.admission.limits_at_end.update(await self._nodes.close())
            self._abandon()

    def drain(self) -> None:
        super().drain()
        self._nodes.drain()
        self.wake()

    def wake(self) -> None:
        if self._changed is not None:
            self._changed.set()

    @property
    def _is_over(self) -> bool:
        return self.draining or self.stopped is not None

    # Handing out

    async def _drive(self, tasks: Any) -> None:
        looked = -math.inf
        while True:
            changed = self._changed = anyio.Event()
            now = time.monotonic()
            for index, request in self._retries.due(now):
                self._shards.retry(index, request)
            if now - looked >= _LOOK and not self._is_over:
                await self._nodes.look()
                looked = now
            self._check_nodes(now)
            while not self._is_over and (worker := self._nodes.free(_SHARDS)) is not None:
                read = self.tally.read
                await self._fill()
                affordable = self._reserve()
                if not affordable and self.tally.read > read and not self._shards.waiting:
                    continue  # none of those could be sent at all
                if not affordable:
                    break
                number, shard = self._shards.hand_out(affordable)
                self.in_flight = self._shards.under_way
                self.tally.peak = max(self.tally.peak, self.in_flight)
                worker.shards += 1
                tasks.start_soon(self._follow, worker, number, shard)
            left = self._shards.waiting or len(self._retries)
            if not self._shards.under_way and (self._is_over or (self._has_read_all and not left)):
                return
            with anyio.move_on_after(min(_LOOK, self._retries.wait(now))):
                await changed.wait()

    @property
    def _has_read_all(self) -> bool:
        return self.source.ended or self.error is not None

    async def _fill(self) -> None:
        """Read as many requests as one shard takes, if their results have room."""
        while self._shards.waiting < self._shards.size and not self._has_read_all and not self._is_over:
            if len(self.ready) >= _MOST_READY or (self.order is not None and not self.order.may_begin(self.tally.read)):
                return
            try:
                found = self.source.take()
                if found is END:
                    return
                some = await self.source.wait() if found is NOT_YET else [found]
            except BaseException as exc:
                if is_cancellation(exc):
                    raise
                self.error = exc  # those that were read before are done all the same
                return
            for request in some:
                self._shards.add(self.tally.read, request)
                self.tally.read += 1

    def _reserve(self) -> int:
        """How many of the requests that wait may be handed out now; what they may take is set aside for them."""
        if self._spending is None:
            return self._shards.waiting
        reserved = 0
        while reserved < self._shards.size and (found := self._shards.at(reserved)) is not None:
            index, request = found
            try:
                told = self._spending.reserve(index, request)
            except (TypeError, ValueError) as exc:
                self._shards.drop(reserved)
                self._finish(Result(index, request, request.custom_id, error=exc))
                continue
            if told != "yes":
                if told == "never" or not self._spending.has_reserved:
                    self.stopped = self.stopped or BudgetSpentError(self._spending.spent())
                break
            reserved += 1
        return reserved

    def _check_nodes(self, now: float) -> None:
        if self._nodes.alive or self._is_over:
            self._without_nodes = None
            return
        since = self._without_nodes = now if self._without_nodes is None else self._without_nodes
        if now - since > self.settings.max_outage:
            self.stopped = OutageError(f"the cluster has had no node for {now - since:.0f} s")

    # Receiving

    async def _follow(self, worker: Any, number: int, shard: list[Any]) -> None:
        """Have a worker do a shard; if it is lost, its requests wait for another one."""

        def receive() -> None:
            for message in worker.run(shard):
                anyio.from_thread.run_sync(self._received, number, message)

        try:
            await run_function(receive, abandon_on_cancel=True)
            self._shards.ended(number)
        except self._nodes.losses as exc:
            self._nodes.lost(worker)
            if self._spending is not None:
                for index in self._shards.indices_of(number):
                    self._spending.settle(index, None)  # what became of them, nobody knows
            for index, request in self._shards.lost(number):
                error = WorkerLostError(
                    f"{self._shards.losses(index)} workers were lost while they had this request: {type(exc).__name__}"
                )
                self._finish(Result(index, request, request.custom_id, error=error))
        finally:
            worker.shards -= 1
            self.in_flight = self._shards.under_way
            self.wake()

    def _received(self, number: int, message: list[Finished] | str) -> None:
        if isinstance(message, str):
            if self.stopped is None:
                self.stopped = FanOutStoppedError(message)
                self._nodes.drain()
            return
        for each in message:
            result: Result[Any] = each.result
            lost = self._shards.losses(each.index)
            request = self._shards.done(number, each.index)
            if request is None:
                continue
            attempts = result.attempts + lost
            if self._spending is not None:
                self._spending.settle(each.index, result.usage, sent=each.sent)
                attempts += self._retries.attempts(each.index)
            result = msgspec.structs.replace(result, request=request, custom_id=request.custom_id, attempts=attempts)
            if each.again is None or self._is_over or not self._retries.take(time.monotonic(), each.again, result):
                self._retries.forget(each.index)
                self._finish(result)
        self.in_flight = self._shards.under_way
        self.wake()

    def _abandon(self) -> None:
        reason = "the fan-out was stopped before this request was answered"
        for result in self._retries.rest():
            self._finish(result)
        for index, request in self._shards.rest():
            error = NotSentError(reason if self.stopped is None else f"{reason}: {self.stopped}")
            self._finish(Result(index, request, request.custom_id, error=error))


def ray_engine(
    caller: Caller, source: Source, settings: Settings, client: Any, address: str | None
) -> Callable[[Callable[[], None]], RayEngine]:
    """What begins a run on a cluster.

    Raises:
        OpenAIError: Ray is not installed.
        ValueError: a setting that such a run cannot keep.
    """
    if settings.failed_last:
        raise ValueError('engine="ray" takes no failed_last; collect the failures, and run them in a second fan-out')
    nodes = Nodes(address)

    def begin(deliver: Callable[[], None]) -> RayEngine:
        return RayEngine(caller, source, settings, deliver=deliver, client=client, nodes=nodes)

    return begin
