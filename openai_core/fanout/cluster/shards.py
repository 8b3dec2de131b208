"""Which requests are at which worker, and which have to be sent again since a worker was lost. Nothing here waits."""

from __future__ import annotations

from collections import deque
from typing import Any, Final

from ..requests import Request

__all__ = ["Shards"]

_LOSSES: Final = 4
"""Workers that may be lost with one request, before it is taken for the cause."""


class Shards:
    """Records what is read, handed out, done and lost. Not thread-safe.

    Args:
        size: requests in a shard at most.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        self._waiting: deque[tuple[int, Request[Any]]] = deque()
        self._out: dict[int, dict[int, Request[Any]]] = {}
        self._losses: dict[int, int] = {}
        self._next = 0

    @property
    def waiting(self) -> int:
        """Requests that are at no worker."""
        return len(self._waiting)

    @property
    def under_way(self) -> int:
        """Requests that are at a worker."""
        return sum(map(len, self._out.values()))

    def add(self, index: int, request: Request[Any]) -> None:
        """Take in a request that was read."""
        self._waiting.append((index, request))

    def at(self, place: int) -> tuple[int, Request[Any]] | None:
        """A request that waits, by its place in the queue; None if there are not so many."""
        return self._waiting[place] if place < len(self._waiting) else None

    def drop(self, place: int) -> None:
        """Forget a request that waits."""
        del self._waiting[place]

    def indices_of(self, number: int) -> list[int]:
        """The requests of a shard that have no result."""
        return list(self._out.get(number, {}))

    def hand_out(self, most: int | None = None) -> tuple[int, list[tuple[int, Request[Any]]]]:
        """The next shard, and its number.

        Args:
            most: requests in it; `size` if that is less.
        """
        number, self._next = self._next, self._next + 1
        size = self.size if most is None else min(self.size, most)
        shard = [self._waiting.popleft() for _ in range(min(size, len(self._waiting)))]
        self._out[number] = dict(shard)
        return number, shard

    def retry(self, index: int, request: Request[Any]) -> None:
        """Take in a request again that came back, before all others."""
        self._waiting.appendleft((index, request))

    def done(self, number: int, index: int) -> Request[Any] | None:
        """Note a result; gives its request, or None if it is of no interest any more."""
        self._losses.pop(index, None)
        return self._out.get(number, {}).pop(index, None)

    def lost(self, number: int) -> list[tuple[int, Request[Any]]]:
        """Note that a shard gives no more results. The rest of it waits again, before all others.

        Returns:
            Those that were lost so often that they are not tried again.
        """
        left = self._out.pop(number, {})
        given_up: list[tuple[int, Request[Any]]] = []
        for index, request in sorted(left.items(), reverse=True):
            self._losses[index] = self._losses.get(index, 0) + 1
            if self._losses[index] >= _LOSSES:
                given_up.append((index, request))
            else:
                self._waiting.appendleft((index, request))
        return given_up

    def losses(self, index: int) -> int:
        """With how many workers a request was lost."""
        return self._losses.get(index, 0)

    def ended(self, number: int) -> None:
        """Note that a shard is over."""
        self._out.pop(number, None)

    def rest(self) -> list[tuple[int, Request[Any]]]:
        """All requests without a result, in the order of the input; they are forgotten here."""
        left = [*self._waiting, *(each for shard in self._out.values() for each in shard.items())]
        self._waiting.clear()
        self._out.clear()
        return sorted(left, key=lambda each: each[0])
