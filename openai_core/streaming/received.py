"""What has arrived of a stream: enough to tell whether it is whole, where to resume it, and what an error says of it.

Nothing here performs I/O: `receiving.py` receives the events, and notes them here.
"""

from __future__ import annotations

import sys
from typing import Any, Final

from .events import decoded_last
from .termination import Ending, without_padding

__all__ = ["ReceivedEvents"]

Event = tuple[bytes, bytes]

_EVENTS_KEPT: Final = 8
"""Events that are kept to see whether the stream is complete when it ends."""
_NO_SUFFIX: Final = b"\xff"  # which no JSON ends with


class ReceivedEvents:
    """The events that a stream has received, of which the first and the last are kept.

    Args:
        ending: what the stream ends with; None accepts any end between two events.
        keeps_all: whether `last_chunk` has all events of a chunk, as each may be the one that has content.
    """

    __slots__ = (
        "_before",
        "_end_slice",
        "_ends",
        "_is_ended",
        "_kept",
        "_usual_suffix",
        "count",
        "ending",
        "first",
        "is_over",
        "last_chunk",
    )

    count: int
    """How many there were."""
    ending: Ending | None
    """See above."""
    first: bytes
    """The data of the very first."""
    is_over: bool
    """Whether an event came that nothing can follow but `[DONE]`."""
    last_chunk: list[Event]
    """Those of the last chunk that had any, at most a few: they stay in memory."""
    _before: list[Event]  # those of the chunk before the last
    _ends: frozenset[bytes]  # names of events that may say that nothing follows
    _is_ended: bool  # whether an event came that ends the stream, though others may follow
    _usual_suffix: bytes | None  # how events end that do not end the stream; None if that is not asked

    def __init__(self, ending: Ending | None = None, *, keeps_all: bool = False) -> None:
        self.ending = ending
        self._kept = sys.maxsize if keeps_all else _EVENTS_KEPT
        self._ends = frozenset() if ending is None else ending.names_of_interest
        self.restart()

    def restart(self) -> None:
        """Forget all events: the stream starts again from its first."""
        self.count = 0
        self.first = b""
        self.is_over = self._is_ended = False
        self._before, self.last_chunk = [], []
        learns = self.ending is not None and not self.ending.observes_all and not self.ending.is_last
        self._usual_suffix = _NO_SUFFIX if learns else None
        self._end_slice = slice(-1, None)

    def note(self, events: list[Event]) -> None:
        """Take note of the events of a chunk, at least one. Called for every chunk, so it must be fast."""
        count = len(events)
        if not self.count:
            self.first = events[0][1]
        self.count += count
        self._before, self.last_chunk = self.last_chunk, events if count <= self._kept else events[-self._kept :]
        if self._ends and (count > 1 or events[0][0] in self._ends):
            self.is_over = self.is_over or (self.ending is not None and self.ending.includes_last(events))
        elif self._usual_suffix is not None:
            end, usual = self._end_slice, self._usual_suffix  # a slice is faster than `endswith`
            if count > 1:
                events = [event for event in events if event[1][end] != usual]
                if events:
                    self._learn_suffix(events)
            elif events[0][1][end] != usual:
                self._learn_suffix(events)

    def _learn_suffix(self, events: list[Event]) -> None:
        """Note whether these events hold the end of the stream, or else how events like them end."""
        ending = self.ending
        for event in events:
            data = without_padding(event[1])
            if data[self._end_slice] == self._usual_suffix:
                continue  # learned from one before it
            if ending is None or ending.is_reached((event,)):
                self._is_ended, self._usual_suffix = True, None
                return
            usual = self._usual_suffix = ending.usual_suffix(data) or self._usual_suffix or _NO_SUFFIX
            self._end_slice = slice(-len(usual), None)

    @property
    def last_events(self) -> list[Event]:
        """The last events, in order."""
        return [*self._before, *self.last_chunk]

    def is_whole(self) -> bool:
        """Whether the event that ends such a stream has arrived; False if that is not known."""
        ending = self.ending
        return ending is not None and (self.is_over or self._is_ended or ending.is_reached(self.last_events))

    def is_final(self) -> bool:
        """Whether the stream is whole and nothing can follow: what becomes of its connection does not matter."""
        return self.ending is not None and self.ending.is_last and self.is_whole()

    def decoded_last(self, decode: Any) -> Any:
        """The last event of the last chunk, for an error; None if none of them can be decoded.

        Args:
            decode: the decoder of the stream. If it notifies hooks, it has the attribute `quietly`, which does not.
        """
        return decoded_last(self.last_chunk, getattr(decode, "quietly", decode))
