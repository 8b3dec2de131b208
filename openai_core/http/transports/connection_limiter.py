"""Limit how many requests are in flight at once; further ones wait in order. Opens no connections itself."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import anyio

from .base import ClosedError, PoolTimeout, TransportRequest

__all__ = ["ConnectionLimiter"]

_NO_LIMIT = 1 << 62


class ConnectionLimiter:
    """Counts the requests in flight, each of which has a connection to itself. For the tasks of one event loop.

    A caller on the hot path may compare `in_use` with `limit` itself and take a place by adding 1.
    """

    __slots__ = ("_closed", "_waiting", "in_use", "limit", "max_waiting")

    in_use: int
    """Places that are taken."""
    limit: int
    """Places in all."""
    max_waiting: int
    """The most callers that ever waited at once."""

    def __init__(self, limit: int | None) -> None:
        self.limit = _NO_LIMIT if limit is None else limit
        self.in_use = 0
        self.max_waiting = 0
        self._waiting: deque[anyio.Event] = deque()
        self._closed = False

    async def acquire(self, request: TransportRequest, count_idle: Callable[[], int | None]) -> None:
        """Take a place, waiting for one if necessary. First come, first served.

        Args:
            request: What the place is for; its `timeout.pool` is the time to wait at most.
            count_idle: Called for the error message: the number of connections that are open and unused.

        Raises:
            PoolTimeout: no place became free in time.
            ClosedError: `close` was called meanwhile.
        """
        if self.in_use < self.limit:
            self.in_use += 1
            return
        turn = anyio.Event()
        self._waiting.append(turn)
        self.max_waiting = max(self.max_waiting, len(self._waiting))
        try:
            with anyio.move_on_after(request.timeout.pool):
                await turn.wait()
        except BaseException:
            self._withdraw(turn)
            raise
        if self._closed:
            self._withdraw(turn)
            raise ClosedError("the client was closed before a connection was free", sent="no")
        if not turn.is_set():
            self._withdraw(turn)
            raise PoolTimeout(self._explain(request.timeout.pool, count_idle()))

    def release(self) -> None:
        """Give a place back; the caller who has waited longest gets it."""
        if self._waiting:
            self._waiting.popleft().set()  # the place changes hands, so the count stays
        else:
            self.in_use -= 1

    def close(self) -> None:
        """Have all who wait get a `ClosedError`."""
        self._closed = True
        while self._waiting:
            self.in_use += 1  # until they give the place back
            self._waiting.popleft().set()

    def __repr__(self) -> str:
        limit = "no limit" if self.limit == _NO_LIMIT else self.limit
        return f"<ConnectionLimiter {self.in_use}/{limit} in use, {len(self._waiting)} waiting>"

    def _withdraw(self, turn: anyio.Event) -> None:
        if turn.is_set():  # cancelled after the place was handed over
            self.release()
        else:
            self._waiting.remove(turn)

    def _explain(self, timeout: float | None, idle: int | None) -> str:
        unused = "" if idle is None else f", {idle} idle"
        return (
            f"no free connection within {timeout} s: {self.in_use} of {self.limit} in use{unused}, "
            f"{len(self._waiting)} other requests waiting; raise max_connections or send fewer requests at once"
        )
