"""Which turn an event of the responses API belongs to, and which turns may be sent: plain values, without I/O.

Turns with one `stream_id` form a stream, and those without form another. The turns of a stream run one after the other,
first come, first served; those of different streams run side by side.
"""

from __future__ import annotations

from collections import deque
from typing import Any, Final, Generic, Literal, TypeVar

from .session import Message

__all__ = ["LIMIT_REACHED", "MAX_ACTIVE", "MAX_EVENTS", "MAX_WAITING", "Turn", "TurnQueue"]

MAX_ACTIVE: Final = 16
"""Turns under way at once, over all streams; further ones wait."""
MAX_WAITING: Final = 1000
"""Turns that may wait to be sent."""
MAX_EVENTS: Final = 10_000
"""Events of one turn that may wait to be taken, while others are received."""
LIMIT_REACHED: Final = "websocket_connection_limit_reached"
"""The code of the error that says that a connection is too old for another turn."""

_ENDS: Final = frozenset({"response.completed", "response.failed", "response.incomplete"})
_BEFORE_OUTPUT: Final = frozenset({"response.created", "response.queued", "response.in_progress"})

EventT = TypeVar("EventT")


class Turn(Generic[EventT]):
    """One response that was asked for over a connection."""

    __slots__ = (
        "abandoned",
        "ended",
        "error",
        "events",
        "has_output",
        "message",
        "overflowed",
        "response_id",
        "sent",
        "stream_id",
    )

    def __init__(self, message: Message, stream_id: str | None) -> None:
        self.message = message
        """The event that asks for it."""
        self.stream_id = stream_id
        self.events: deque[EventT] = deque()
        """Events that came and were not taken."""
        self.sent: Literal[0, 1, 2] = 0
        """How often it was sent."""
        self.has_output = False
        """Whether anything came of it but that it began."""
        self.response_id: str | None = None
        self.ended = False
        self.error: Any = None
        """The error event that it ended with, or the exception that it is to end with."""
        self.abandoned = False
        """Whether nobody wants its events any more."""
        self.overflowed = False
        """Whether events were dropped, because too many waited."""


class TurnQueue(Generic[EventT]):
    """The turns of one connection that have not ended, and what the server remembers of those that have."""

    __slots__ = ("_active", "_waiting", "cached", "peak", "wants_another_connection")

    def __init__(self) -> None:
        self._active: dict[str | None, Turn[EventT]] = {}
        self._waiting: deque[Turn[EventT]] = deque()
        self.cached: dict[str | None, str] = {}
        """By stream, the id of the response that the server keeps for `previous_response_id`: the last one, unless it
        failed. It is kept with the connection, also if it is not stored."""
        self.peak = 0
        """The most turns that were ever under way at once."""
        self.wants_another_connection = False
        """Whether turns wait for another connection, as this one is too old."""

    @property
    def active(self) -> list[Turn[EventT]]:
        """The turns under way."""
        return list(self._active.values())

    def __len__(self) -> int:
        return len(self._active) + len(self._waiting)

    @property
    def waiting(self) -> list[Message]:
        """What waits to be sent."""
        return [turn.message for turn in self._waiting]

    @property
    def has_room(self) -> bool:
        """Whether another turn may be added."""
        return len(self._waiting) < MAX_WAITING

    # What goes out

    def add(self, turn: Turn[EventT]) -> None:
        """Have a turn wait until it may be sent: see `due`."""
        self._waiting.append(turn)

    def due(self) -> list[Turn[EventT]]:
        """Take the turns that may be sent now, in their order: those whose streams are free."""
        found: list[Turn[EventT]] = []
        if self.wants_another_connection:
            return found
        passed: list[Turn[EventT]] = []
        taken = set(self._active)
        while self._waiting and len(self._active) < MAX_ACTIVE:
            turn = self._waiting.popleft()
            if turn.stream_id in taken:
                passed.append(turn)
                continue
            taken.add(turn.stream_id)
            self._active[turn.stream_id] = turn
            turn.sent = 2 if turn.sent else 1
            found.append(turn)
        self._waiting.extendleft(reversed(passed))
        self.peak = max(self.peak, len(self._active))
        return found

    def withdraw(self, turn: Turn[EventT]) -> bool:
        """Take back a turn that was not sent. Gives whether that was in time."""
        if turn not in self._waiting:
            return False
        self._waiting.remove(turn)
        turn.ended = True
        return True

    # What comes in

    def received(self, event: Any) -> Turn[EventT] | None:
        """Give an event to its turn. None if it belongs to none."""
        turn = self._of(getattr(event, "stream_id", None))
        if turn is None:
            return None
        kind = event.type
        if kind == "error":
            return self._refused(turn, event)
        if not isinstance(kind, str) or not kind.startswith("response."):
            return None
        if kind not in _BEFORE_OUTPUT:
            turn.has_output = True
        response = getattr(event, "response", None)
        turn.response_id = getattr(response, "id", None) or turn.response_id
        if turn.abandoned:
            pass
        elif len(turn.events) < MAX_EVENTS or kind in _ENDS:
            turn.events.append(event)
        else:
            turn.overflowed = True
        if kind in _ENDS:
            self._end(turn)
            if kind == "response.failed" or turn.response_id is None:
                self.cached.pop(turn.stream_id, None)
            else:
                self.cached[turn.stream_id] = turn.response_id
        return turn

    def _of(self, stream_id: str | None) -> Turn[EventT] | None:
        found = self._active.get(stream_id)
        if found is None and stream_id is None and len(self._active) == 1:
            (found,) = self._active.values()  # of a server that names no streams
        return found

    def _refused(self, turn: Turn[EventT], event: Any) -> Turn[EventT]:
        error = getattr(event, "error", None) or event
        if getattr(error, "code", None) == LIMIT_REACHED and not turn.has_output and turn.sent == 1:
            self._active.pop(turn.stream_id, None)
            self._waiting.appendleft(turn)
            turn.events.clear()
            turn.response_id = None
            self.wants_another_connection = True
            return turn
        turn.error = event
        self._end(turn)
        self.cached.pop(turn.stream_id, None)
        return turn

    def _end(self, turn: Turn[EventT]) -> None:
        turn.ended = True
        self._active.pop(turn.stream_id, None)

    def failed(self, turn: Turn[EventT], error: Exception) -> None:
        """Note that a turn could not be sent."""
        turn.error = error
        self._end(turn)

    # Another connection

    @property
    def may_be_replaced(self) -> bool:
        """Whether another connection is wanted, and nothing is under way over this one."""
        return self.wants_another_connection and not self._active

    def not_replaced(self, error: Exception) -> None:
        """Note that there is no other connection: the turns that waited for it end with this error."""
        self.wants_another_connection = False
        for turn in [each for each in self._waiting if each.sent]:
            self._waiting.remove(turn)
            self.failed(turn, error)

    def replaced(self, sent: list[Message], error: Exception) -> None:
        """Begin with another connection: what was under way over the old one ends with an error.

        Args:
            sent: messages that waited, and are sent over the new one.
            error: what turns under way end with.
        """
        self.wants_another_connection = False
        self.cached.clear()
        for turn in self.active:
            if not any(turn.message is message for message in sent):
                self.failed(turn, error)
