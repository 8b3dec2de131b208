"""Reads an asynchronous source ahead, in a task of its own, so that nothing else waits for it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import anyio

if TYPE_CHECKING:
    from anyio.abc import TaskGroup

    from .item import Item
    from .source import Source

__all__ = ["ReadAhead"]

_LEAST: Final = 16
"""Requests that are read before there is a place for them; as many as are under way, if that is more: workers that had
to wait for each other's next request would take turns at it one by one."""


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
        self.fault: Exception | None = None
        """What reading ended with."""
        self._source = source
        self._taken = taken
        self._under_way = under_way
        self._wake = wake
        self._scope: anyio.CancelScope | None = None

    def begin(self, tasks: TaskGroup) -> None:
        """Have a task read on, unless one does."""
        if self._scope is None and self.fault is None:
            self._scope = anyio.CancelScope()
            tasks.start_soon(self._read, self._scope)

    def stop(self) -> None:
        """End the task, if there is one."""
        if self._scope is not None:
            self._scope.cancel()

    async def _read(self, scope: anyio.CancelScope) -> None:
        try:
            with scope:
                while (under_way := self._under_way()) and len(self.items) < max(_LEAST, under_way):
                    found = await self._source.wait()
                    if not found:
                        return
                    self.items.extend(map(self._taken, found))
                    self._wake()
        except Exception as exc:
            self.fault = exc
        finally:
            self._scope = None
            self._wake()
