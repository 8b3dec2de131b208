"""A recorded websocket, said again to a client that sends events of the same types in the same order."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Mapping
from typing import Any, cast

from ..engine.json_values import is_array, is_object
from ..sockets.session import Closing, Event, Line
from .recording import Closed, Message
from .relayed import parsed

__all__ = ["ReplayedSession"]

_NOT_AS_RECORDED = 1008


class ReplayedSession:
    """Says what the real server said, each time after the events of the client that it had come by then.

    Events of the client are known by their types. Of events that come again and again, as pieces of audio, there may be
    more or fewer than there were; and where the server ended the connection, more of any kind after the last one that
    had come. Ids that the client chose itself stand in what is said in place of those that it chose in the recording.

    Args:
        place: of the recording, for messages.
        messages: what was sent, in its order.
        closed: how the real server closed; None if the client left.
        speed: how much faster than it was recorded; None: at once.
        line: by which the session asks to be asked.
    """

    def __init__(
        self, place: str, messages: tuple[Message, ...], closed: Closed | None, speed: float | None, line: Line
    ) -> None:
        self._place = place
        self._messages = messages
        self._closed = closed
        self._speed = speed
        self._line = line
        self._next = 0
        self._arrived: deque[Event] = deque()
        self._last_type = ""
        self._ids: dict[str, str] = {}
        self._since = asyncio.get_running_loop().time()
        """When the message before `_next` was sent or had come."""
        self._timer: asyncio.TimerHandle | None = None
        self._refused: Closing | None = None
        line.left = self._left

    @property
    def closing(self) -> Closing | None:
        """How the recorded server closed, once everything was said; or that the client is not the recorded one."""
        if self._refused is not None or self._closed is None or self._next < len(self._messages):
            return self._refused
        return self._closed.again

    def opened(self) -> list[Event]:
        """Nothing: what was said first is said as everything else."""
        return []

    def handle(self, event: Event) -> list[Event]:
        """Take an event of the client."""
        self._arrived.append(event)
        return self._match()

    def step(self) -> list[Event | str | bytes] | None:
        """The next message of the recorded server, when it is due."""
        if refusal := self._match():
            return [*refusal]
        if self._next == len(self._messages) or self._messages[self._next].from_client or not self._is_due():
            return None
        message = self._messages[self._next]
        self._advance()
        said = parsed(message.data)
        return [cast("Event", _with_ids(said, self._ids)) if is_object(said) and self._ids else said]

    def error_event(self, message: str, code: str) -> Event:
        """An error in the form that all of the API's websockets share."""
        return {"type": "error", "error": {"type": "invalid_request_error", "code": code, "message": message}}

    # Events of the client

    def _match(self) -> list[Event]:
        """Go past the client's events that have come and were recorded at this place. Returns what is said at once."""
        while self._arrived and self._refused is None:
            kind = _type_of(self._arrived[0])
            wanted = self._wanted()
            if wanted is not None and wanted[1] == kind:
                if wanted[0] > self._next:
                    return []  # the server says something before
                self._learn_ids(self._messages[self._next], self._arrived.popleft())
                self._last_type = kind
                self._advance()
            elif kind == self._last_type:
                self._arrived.popleft()  # one more of a kind
            elif wanted is None and self._closed is not None:
                self._arrived.popleft()  # the recorded one may have sent it too, when the connection had ended
            elif wanted is not None and wanted[1] == self._last_type and wanted[0] == self._next:
                self._advance()  # one less of a kind
            elif wanted is not None and wanted[1] == self._last_type:
                return []
            else:
                return self._refuse(kind, wanted)
        return []

    def _wanted(self) -> tuple[int, str] | None:
        """The place and the type of the next event of the client; None if it sent no other."""
        for index in range(self._next, len(self._messages)):
            if self._messages[index].from_client:
                return index, _type_of(parsed(self._messages[index].data))
        return None

    def _refuse(self, kind: str, wanted: tuple[int, str] | None) -> list[Event]:
        expected = "sent nothing more" if wanted is None else f"sent {wanted[1]!r} as message {wanted[0] + 1}"
        message = f"no recording matches {kind!r}: the client at {self._place} {expected}"
        self._refused = _NOT_AS_RECORDED, "no recording matches"
        return [self.error_event(message, "no_recording")]

    def _learn_ids(self, recorded: Message, event: Event) -> None:
        before = parsed(recorded.data)
        if is_object(before):
            self._ids.update(_other_ids(before, event))

    # When

    def _advance(self) -> None:
        self._next += 1
        self._since = asyncio.get_running_loop().time()

    def _is_due(self) -> bool:
        if self._speed is None:
            return True
        before = self._messages[self._next - 1].at if self._next else 0.0
        loop = asyncio.get_running_loop()
        due = self._since + (self._messages[self._next].at - before) / self._speed
        if loop.time() >= due:
            return True
        if self._timer is not None:
            self._timer.cancel()
        self._timer = loop.call_at(due, self._line.wake)
        return False

    def _left(self) -> None:
        if self._timer is not None:
            self._timer.cancel()


def _type_of(event: object) -> str:
    return str(event.get("type")) if is_object(event) else ""


def _other_ids(recorded: Any, now: Any) -> Mapping[str, str]:
    """The ids in an event that differ from those of the recorded one, by these."""
    found: dict[str, str] = {}
    if is_object(recorded) and is_object(now):
        for name, before in recorded.items():
            after = now.get(name)
            if name != "id" and not name.endswith("_id"):
                found.update(_other_ids(before, after))
            elif isinstance(before, str) and isinstance(after, str) and before != after:
                found[before] = after
    elif is_array(recorded) and is_array(now):
        for before, after in zip(recorded, now, strict=False):
            found.update(_other_ids(before, after))
    return found


def _with_ids(value: Any, ids: Mapping[str, str]) -> Any:
    """A value with other ids."""
    if is_object(value):
        return {
            name: ids.get(each, each)
            if isinstance(each, str) and (name == "id" or name.endswith("_id"))
            else _with_ids(each, ids)
            for name, each in value.items()
        }
    return [_with_ids(each, ids) for each in value] if is_array(value) else value
