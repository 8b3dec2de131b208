"""What all sessions with events have in common: ids of events, errors as events, reading what the client sends."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from typing import Any

from ..engine.answers import Refusal
from ..engine.calls import optional, required
from ..sockets.session import Closing, Event, Setup

__all__ = ["EventSession", "audio_of"]

_MAX_EVENT_ID = 512
_MAX_APPEND = 15 * 1024 * 1024


class EventSession:
    """A session whose events have ids. A subclass says what it handles in `handlers`.

    Args:
        setup: of its connection.
    """

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self.state = setup.state
        self.closing: Closing | None = None
        self.handlers: dict[str, Callable[[Event], list[Event]]] = {}

    def opened(self) -> list[Event]:
        """What the server says first."""
        return []

    def step(self) -> list[Event] | None:
        """The next of what is under way."""
        return None

    def handle(self, event: Event) -> list[Event]:
        """Answer an event of the client's; what is wrong with it is an error event, and the session goes on."""
        try:
            event_id = optional(event, "event_id", str)
            if event_id is not None and len(event_id) > _MAX_EVENT_ID:
                message = f"'event_id' has {len(event_id)} characters; expected at most {_MAX_EVENT_ID}"
                raise Refusal(400, message, param="event_id", code="string_above_max_length")
            kind = required(event, "type", str)
            handler = self.handlers.get(kind)
            if handler is None:
                known = ", ".join(map(repr, self.handlers))
                message = f"invalid value {kind!r} for 'type'; supported are {known}"
                raise Refusal(400, message, param="type", code="invalid_value")
            return [self.stamped(each) for each in handler(event)]
        except Refusal as refusal:
            return [self.stamped(self.refused(refusal, event.get("event_id")))]
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as exc:
            # What is deep inside an event is not checked before it is used.
            odd = Refusal(400, f"the event has not the shape that its type has: {exc!r}", code="invalid_type")
            return [self.stamped(self.refused(odd, event.get("event_id")))]

    def refused(self, refusal: Refusal, event_id: Any) -> Event:
        """The error event for what is wrong with an event of the client's."""
        error = {
            "type": refusal.type,
            "code": refusal.code,
            "message": str(refusal),
            "param": refusal.param,
            "event_id": event_id if isinstance(event_id, str) else None,
        }
        return {"type": "error", "error": error}

    def error_event(self, message: str, code: str) -> Event:
        """The error event for a message that is no event, or for the end of the session."""
        return self.stamped(self.refused(Refusal(400, message, code=code), None))

    def stamped(self, event: Event) -> Event:
        """An event with its id."""
        return {"type": event["type"], "event_id": self.state.new_id("event_"), **event}


def audio_of(event: Event, name: str = "audio") -> bytes:
    """The audio in an event.

    Raises:
        Refusal: it is missing, no base64, or longer than 15 MiB.
    """
    text = required(event, name, str)
    try:
        sound = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Refusal(400, f"'{name}' is not base64", param=name, code="invalid_value") from None
    if len(sound) > _MAX_APPEND:
        message = f"'{name}' has {len(sound)} bytes; expected at most {_MAX_APPEND}"
        raise Refusal(400, message, param=name, code="invalid_value")
    return sound
