"""The two ends of a lease: the actor that grants it to all workers, and the limiter that spends it in one of them."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Final

from ..limits.limiter import Admitted, LimiterStatistics, Limits
from ..limits.shared import SharedLimiter
from ..limits.throttling import Refusal
from .leases import SPAN, Grant, LeaseRequest, Leases, Report

__all__ = ["LeasedLimiter", "LimiterActor"]

_KEPT: Final = 2 * SPAN
"""Seconds after which what was granted and not used lapses."""
_PREFIX: Final = "x-ratelimit-"


class LimiterActor:
    """Grants leases to all workers at once, every `SPAN` seconds. The only one of its cluster and run.

    Args:
        limits: what the user allows for each model.
    """

    def __init__(self, limits: Limits | None) -> None:
        self._leases = Leases(limits)
        self._waiting: dict[str, tuple[Mapping[str | None, LeaseRequest], asyncio.Future[list[Grant]]]] = {}
        self._ticking: asyncio.Task[None] | None = None

    async def lease(
        self, worker: str, wants: Mapping[str | None, LeaseRequest], reports: list[Report]
    ) -> tuple[list[Grant], dict[str | None, float]]:
        """What a worker may start now, and the models for which nothing starts, with the seconds that holds.

        Args:
            worker: its name.
            wants: what it could start.
            reports: what it learnt since the last time.
        """
        now = time.monotonic()
        for report in reports:
            self._leases.report(now, report)
        if not wants:
            return [], self._leases.pauses(now)
        granted: asyncio.Future[list[Grant]] = asyncio.get_running_loop().create_future()
        self._waiting[worker] = wants, granted
        if self._ticking is None:
            self._ticking = asyncio.create_task(self._tick())
        return await granted, self._leases.pauses(time.monotonic())

    async def statistics(self) -> dict[str, LimiterStatistics]:
        """What is known of the limits, by model."""
        return self._leases.statistics()

    async def _tick(self) -> None:
        due = time.monotonic()
        while True:
            waiting, self._waiting = self._waiting, {}
            granted = self._leases.grant(time.monotonic(), {name: wants for name, (wants, _) in waiting.items()})
            for name, (_, future) in waiting.items():
                if not future.done():
                    future.set_result(granted[name])
            due = max(due + SPAN, time.monotonic())
            await asyncio.sleep(max(0.0, due - time.monotonic()))


class LeasedLimiter(SharedLimiter):
    """Lets requests of one worker start that were granted to it. For the tasks of one event loop.

    Args:
        room: says how many requests could start at once.
        asked: called when there is something to send to the actor.
    """

    __slots__ = ("_asked", "_grants", "_latest", "_model", "_reports", "_room", "_tokens")

    def __init__(self, model: str | None, room: Callable[[], int], asked: Callable[[], None]) -> None:
        super().__init__()
        self._model = model
        self._room = room
        self._asked = asked
        self._grants: deque[tuple[float, Grant]] = deque()
        self._tokens: float | None = None  # of the request that waits; None if none does
        self._reports: list[Report] = []
        self._latest: tuple[float, Report] | None = None

    # As the engine uses it

    def admit(self, now: float, tokens: float) -> Admitted | float:
        grants = self._grants
        while grants and now > grants[0][0] + _KEPT:
            grants.popleft()
        # Grants of one time are alike; what is too small for this request is left to lapse.
        while grants and grants[0][1].admitted[1] < tokens:
            grants.popleft()
        if not grants:
            self._tokens = tokens
            self._asked()
            return SPAN
        start, grant = grants[0]
        if now < start:
            return start - now
        grants.popleft()
        self._tokens = None if grants else tokens
        if not grants:
            self._asked()
        return Admitted(*grant.admitted)

    def answered(self, now: float, admitted: Admitted, headers: Mapping[str, str]) -> None:
        found = {name.lower(): value for name, value in headers.items() if name.lower().startswith(_PREFIX)}
        # Of the answers of one lease, the one to the latest request knows most.
        if self._latest is None or admitted.began >= self._latest[1].admitted[0]:
            self._latest = now, Report(self._model, 0.0, _fields(admitted), found)

    def succeeded(self, now: float, admitted: Admitted, headers: Mapping[str, str], used: float | None) -> None:
        self.answered(now, admitted, headers)
        if used is not None:
            self._reports.append(Report(self._model, 0.0, _fields(admitted), used=used))

    def refused(self, now: float, admitted: Admitted, refusal: Refusal) -> None:
        self._grants.clear()
        self._reports.append(Report(self._model, 0.0, _fields(admitted), refusal=refusal))
        self._asked()

    @property
    def limits_tokens(self) -> bool:
        return True  # only the actor knows

    # As the lease is renewed

    @property
    def want(self) -> LeaseRequest | None:
        """What could start now; None if nothing waits for it."""
        if self._tokens is None:
            return None
        return LeaseRequest(max(1, self._room() - len(self._grants)), self._tokens)

    def reports(self, now: float) -> list[Report]:
        """What was learnt since this was last asked."""
        found, self._reports = self._reports, []
        if self._latest is not None:
            at, report = self._latest
            found.append(Report(report.model, max(0.0, now - at), report.admitted, report.headers))
            self._latest = None
        return found

    def granted(self, now: float, grants: list[Grant]) -> None:
        """Take in what may start."""
        self._grants.extend((now + grant.after, grant) for grant in grants)

    def paused(self) -> None:
        """Start nothing of what was granted: a refusal was met, here or elsewhere."""
        self._grants.clear()


def _fields(admitted: Admitted) -> tuple[float, float, float, float]:
    return admitted.began, admitted.reserved, admitted.requests, admitted.tokens
