"""Put results back into the order of their requests, looking only so far ahead. Nothing here waits."""

from __future__ import annotations

import logging
from collections import deque
from typing import Final, Generic, TypeVar

__all__ = ["Ordering"]

T = TypeVar("T")

log: Final = logging.getLogger("openai_core")


class Ordering(Generic[T]):
    """Holds what came too early.

    Args:
        look_ahead: how far in front of the first result that is missing a request may be.
    """

    __slots__ = ("_early", "look_ahead", "next_index")

    def __init__(self, look_ahead: float) -> None:
        self.look_ahead = look_ahead
        self.next_index = 0
        """The first index whose result is missing."""
        self._early: dict[int, T] = {}

    def may_begin(self, index: int) -> bool:
        """Whether a request is near enough to the first that is missing."""
        return index < self.next_index + self.look_ahead

    def warn_of_head(self) -> None:
        """Log that the first request whose result is missing holds up those after it."""
        log.warning(
            "request %d of the fan-out has no result yet and holds up %d that follow it; a larger look_ahead, or "
            "results as they complete, would not wait for it",
            self.next_index,
            len(self),
        )

    def put(self, index: int, value: T, into: deque[T]) -> bool:
        """Take a result in, and hand out those whose turn has come. Returns whether there were any."""
        if index != self.next_index:
            self._early[index] = value
            return False
        into.append(value)
        self.next_index += 1
        while self._early and (following := self._early.pop(self.next_index, None)) is not None:
            into.append(following)
            self.next_index += 1
        return True

    def __len__(self) -> int:
        """Results that wait for an earlier one."""
        return len(self._early)
