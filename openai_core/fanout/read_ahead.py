"""Reads an asynchronous source ahead, in a task of its own, so that nothing else waits for it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import anyio

from ..callbacks import is_cancellation

if TYPE_CHECKING:
    from anyio.abc import TaskGroup

    from .item import Item
    from .source import Source

__all__ = ["ReadAhead"]

_LEAST: Final = 16
"""Requests that are read before there is a place for them; as many as may be under way, if that is more: workers that
had to wait for each other's next request would take turns at it one by one."""
_TURNS: Final = 3
"""How many times as many if they are read by another thread. That takes about so many turns of the event loop: one in
which requests are asked for, one in which they come and one in which they are taken. In each of them, as many may be
answered as are under way."""


class ReadAhead:
    """For the tasks of one event loop.

    Args:
        taken: makes an item of a request.
        under_way: how many requests may be under way now; 0 if the run is over.
        wake: called when there is more, and at the end.
    """

    __slots__ = ("_scope", "_source", "_taken", "_under_way", "_wake", "fault", "items")

    def __init__(
        self, source: Source, taken: Callable[[Any], Item], under_way: Callable[[], int], wake: Callable[[], None]
    ) -> None:
        self.items: deque[Item] = deque()
        """What was read and not begun."""
        self.fault: BaseException | None = None
        """What reading ended with."""
        self._source = source
        self._taken = taken
        self._under_way = under_way
        self._wake = wake
        self._scope: anyio.CancelScope | None = None

    def begin(self, tasks: TaskGroup) -> None:
        """Have a task read on, unless one does, or enough is there."""
        if self._scope is None and self.fault is None and not self._source.ended and len(self.items) < self._enough():
            self._scope = anyio.CancelScope()
            tasks.start_soon(self._read, self._scope)

    def _enough(self) -> int:
        """Requests at which no more are read; 0 if the run is over."""
        under_way = self._under_way()
        if not under_way:
            return 0
        return max(_LEAST, _TURNS * under_way if self._source.is_read_early else under_way)

    def stop(self) -> None:
        """End the task, if there is one."""
        if self._scope is not None:
            self._scope.cancel()

    async def _read(self, scope: anyio.CancelScope) -> None:
        try:
            with scope:
                while len(self.items) < self._enough():
                    found = await self._source.wait()
                    if not found:
                        return
                    self.items.extend(map(self._taken, found))
                    self._wake()
        except BaseException as exc:
            if is_cancellation(exc):
                raise
            self.fault = exc
        finally:
            self._scope = None
            self._wake()
