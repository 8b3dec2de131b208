"""The actor of one node: an engine of its own, fed with shards of requests, whose results it streams back."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any, Final

import msgspec

from ..admission import may_have_cost
from ..engine import Engine
from ..errors import FanOutStoppedError, NotSentError
from ..requests import Request
from ..result import Result
from ..settings import Settings
from ..source import Source
from .leases import SPAN, Grant
from .limiter import LeasedLimiter

__all__ = ["Finished", "Shard", "Worker"]

_GATHER: Final = 0.02
"""Seconds in which results are put together: each message costs the cluster more than a result does."""

Shard = list[tuple[int, Request[Any]]]
"""Requests with their places in the input."""


class Finished(msgspec.Struct, frozen=True):
    """What came of one request, without the request itself."""

    index: int
    result: Any
    """A `Result`, whose `request` is None."""
    again: float | None = None
    """Seconds after which it may be tried again, if the driver decides so; None if it may not."""
    sent: bool = True
    """Whether the server may have done the work."""


class Worker:
    """Sends requests with the client it is given. Lives in a process of its own.

    Args:
        client: an `AsyncOpenAI`, made anew in this process.
        settings: of the run; the concurrency is that of this worker.
        limiter: the handle of the cluster's `LimiterActor`.
        name: of this worker.
    """

    def __init__(self, client: Any, settings: Settings, limiter: Any, name: str) -> None:
        self._client = client
        self._settings = settings
        self._limiter = limiter
        self._name = name
        self._inbox = _Inbox()
        self._shards: deque[_Open] = deque()
        self._places: dict[int, tuple[_Open, int]] = {}  # of what was read, by the engine's own index
        self._limiters: dict[str | None, LeasedLimiter] = {}
        self._asked = asyncio.Event()
        self._running: asyncio.Task[None] | None = None
        self._draining = False
        self._over = False
        self._again: dict[int, float] = {}  # by the engine's own index

    async def run(self, shard: Shard) -> AsyncIterator[list[Finished] | str]:
        """Do some requests; gives their results, some at a time, and the reason if the whole run is to be stopped."""
        if self._running is None:
            self._engine = Engine(
                self._client._caller,
                Source(self._inbox),
                msgspec.structs.replace(self._settings, budget=None),  # which the driver keeps
                deliver=self._deliver,
                limiter_for=self._leased,
                hand_back=None if self._settings.budget is None else self._again.__setitem__,
            )
            if self._draining:
                self._engine.drain()
            self._running = asyncio.create_task(self._live())
        opened = _Open(shard)
        self._shards.append(opened)
        for index, request in shard:
            self._places[self._inbox.put(request)] = opened, index
        if self._over:
            self._give_up()
        while opened.left or opened.ready:
            await opened.changed.wait()
            if opened.left:
                await asyncio.sleep(_GATHER)
            opened.changed.clear()
            found, opened.ready = opened.ready, []
            if found:
                yield found
        if self._over and self._engine.stopped is not None:
            yield str(self._engine.stopped)

    async def drain(self) -> None:
        """Begin nothing more; what is under way is waited for."""
        self._draining = True
        if self._running is not None:
            self._engine.drain()

    # Inside

    async def _live(self) -> None:
        renewing = asyncio.create_task(self._renew())
        try:
            self._client._caller.pipeline.reserve(self._settings.most_at_once)
            await self._engine.run()
        finally:
            self._over = True
            renewing.cancel()
            self._give_up()

    def _deliver(self) -> None:
        ready = self._engine.ready
        while ready:
            result = ready.popleft()
            self._finish(result.index, result)
        self._engine.wake()

    def _finish(self, number: int, result: Result[Any]) -> None:
        opened, index = self._places.pop(number)
        result.request = None  # type: ignore[assignment]  # the driver has it
        result.index = index
        opened.left -= 1
        error = result.error
        sent = error is None or (result.attempts > 0 and not isinstance(error, NotSentError) and may_have_cost(error))
        opened.ready.append(Finished(index, result, self._again.pop(number, None), sent))
        opened.changed.set()

    def _give_up(self) -> None:
        """Give a result to those requests that the engine never read."""
        stopped: FanOutStoppedError | None = self._engine.stopped
        reason = "the fan-out was stopped before this request was answered"
        for number in sorted(self._places):
            error = NotSentError(reason if stopped is None else f"{reason}: {stopped}")
            opened, index = self._places[number]
            self._finish(number, Result(index, opened.requests[index], error=error))

    # Limits

    def _leased(self, model: str | None) -> LeasedLimiter:
        if model not in self._limiters:
            self._limiters[model] = LeasedLimiter(model, self._room, self._asked.set)
        return self._limiters[model]

    def _room(self) -> int:
        return self._engine.concurrency - self._engine.in_flight

    async def _renew(self) -> None:
        """Ask for leases as long as requests wait for them, and report what was learnt."""
        while True:
            if not any(limiter.want for limiter in self._limiters.values()):
                self._asked.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._asked.wait(), SPAN)
            now = time.monotonic()
            wants = {model: want for model, each in self._limiters.items() if (want := each.want) is not None}
            reports = [report for each in self._limiters.values() for report in each.reports(now)]
            if not wants and not reports:
                continue
            grants: list[Grant]
            grants, pauses = await self._limiter.lease.remote(self._name, wants, reports)
            now = time.monotonic()
            for model, limiter in self._limiters.items():
                if model in pauses:
                    limiter.paused()
                else:
                    limiter.granted(now, [grant for grant in grants if grant.model == model])
            self._engine.wake()


class _Open:
    """A shard that has requests without a result."""

    __slots__ = ("changed", "left", "ready", "requests")

    def __init__(self, shard: Shard) -> None:
        self.requests = dict(shard)
        self.left = len(shard)
        self.ready: list[Finished] = []
        self.changed = asyncio.Event()


class _Inbox:
    """The requests of all shards, as an asynchronous source that never ends by itself."""

    def __init__(self) -> None:
        self._count = 0
        self._requests: deque[Request[Any]] = deque()
        self._arrived = asyncio.Event()

    def put(self, request: Request[Any]) -> int:
        """Add a request; gives the number that the engine will know it by."""
        self._requests.append(request)
        self._arrived.set()
        self._count += 1
        return self._count - 1

    def __aiter__(self) -> _Inbox:
        return self

    async def __anext__(self) -> Request[Any]:
        return (await self._some(1))[0]

    async def next_batch(self) -> list[Request[Any]]:
        """Some requests, at least one; never so many that the engine holds more than it needs."""
        return await self._some(32)

    async def _some(self, most: int) -> list[Request[Any]]:
        while not self._requests:
            self._arrived.clear()
            await self._arrived.wait()
        return [self._requests.popleft() for _ in range(min(most, len(self._requests)))]
