"""Let only so many requests be under way at once; the others wait in order. No connections here."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import anyio

from .base import PoolTimeout

__all__ = ["Gate"]

_NO_LIMIT = 1 << 62


class Gate:
    """Counts the places that are taken. For the tasks of one event loop.

    The hot path may look at `taken` and `limit` itself and take a place by adding 1.
    """

    __slots__ = ("_waiting", "limit", "peak", "taken")

    taken: int
    """Places in use."""
    limit: int
    """Places there are."""
    peak: int
    """Most callers that ever waited at once."""

    def __init__(self, limit: int | None) -> None:
        self.limit = _NO_LIMIT if limit is None else limit
        self.taken = 0
        self.peak = 0
        self._waiting: deque[anyio.Event] = deque()

    async def acquire(self, timeout: float | None, idle: Callable[[], int | None]) -> None:
        """Take a place, waiting for one if need be. First come, first served.

        Args:
            timeout: Seconds to wait at most.
            idle: Called for the error message: connections that are open and unused.

        Raises:
            PoolTimeout: the time was up.
        """
        if self.taken < self.limit:
            self.taken += 1
            return
        turn = anyio.Event()
        self._waiting.append(turn)
        self.peak = max(self.peak, len(self._waiting))
        try:
            with anyio.move_on_after(timeout):
                await turn.wait()
        except BaseException:
            self._give_up(turn)
            raise
        if not turn.is_set():
            self._waiting.remove(turn)
            raise PoolTimeout(self._explain(timeout, idle()))

    def release(self) -> None:
        """Give a place back: to the caller who waits longest, if one does."""
        if self._waiting:
            self._waiting.popleft().set()  # the place changes hands without being counted down
        else:
            self.taken -= 1

    def __repr__(self) -> str:
        limit = "no limit" if self.limit == _NO_LIMIT else self.limit
        return f"<Gate {self.taken}/{limit} taken, {len(self._waiting)} waiting>"

    def _give_up(self, turn: anyio.Event) -> None:
        if turn.is_set():  # cancelled after the place was handed over
            self.release()
        else:
            self._waiting.remove(turn)

    def _explain(self, timeout: float | None, idle: int | None) -> str:
        unused = "" if idle is None else f", {idle} idle"
        return (
            f"no free connection within {timeout} s: {self.taken} of {self.limit} in use{unused}, "
            f"{len(self._waiting)} other requests waiting; raise max_connections or send fewer requests at once"
        )
