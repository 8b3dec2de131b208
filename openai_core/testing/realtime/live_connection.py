"""What the connections of one live session have in common: each event is for all of them, and they end together."""

from __future__ import annotations

from typing import Any, Final

from ..engine.answers import Refusal
from ..engine.broadcast import Broadcast, Member
from ..sockets.session import Event, Setup
from .base import EventSession

__all__ = ["LiveConnection"]

_WITHOUT_ID: Final = ("session.input_audio.append", "session.output_audio.delta")
_TOLD: Final = ("session.input_audio.append", "transport.dtmf.send")
"""Events of a client's that the other connections are told of."""


class LiveConnection(EventSession):
    """A connection of a live session: the one that carries its audio, or one that is attached to it.

    Errors in what a connection sent are told to it alone, and only to it the ids that it gave to its events.

    Args:
        setup: of its connection.
    """

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._broadcast: Broadcast | None = None
        self._member: Member | None = None
        setup.line.left = self._left

    def handle(self, event: Event) -> list[Event]:
        events = super().handle(event)
        if self._broadcast is not None and not any(each["type"] == "error" for each in events):
            asked = [self.stamped({**event})] if event["type"] in _TOLD else []
            self._broadcast.send([_for_others(each) for each in (*asked, *events)], self._member)
        return events

    def step(self) -> list[Event] | None:
        """What other connections were answered; after the last of it, this one closes if the session is over."""
        if self._broadcast is None or self._member is None or self.closing is not None:
            return None
        events = list(self._member.news)
        self._member.news.clear()
        if self._broadcast.ended:
            self.closing = (1000, "")
            return events
        return events or None

    def join(self, broadcast: Broadcast) -> None:
        """Be told what the other connections are answered."""
        self._broadcast, self._member = broadcast, broadcast.join(lambda: self.setup.line.wake())

    def stamped(self, event: Event) -> Event:
        # Of all events, the types of these have no id.
        return event if event["type"] in _WITHOUT_ID else super().stamped(event)

    def refused(self, refusal: Refusal, event_id: Any) -> Event:
        error = {"type": refusal.type, "code": refusal.code or "invalid_request", "message": str(refusal)}
        client = event_id if isinstance(event_id, str) else None
        error_of = error | {"param": refusal.param, "client_event_id": client}
        return {"type": "error", "client_event_id": client, "error": error_of}

    def _left(self) -> None:
        if self._broadcast is not None and self._member is not None:
            self._broadcast.leave(self._member)


def _for_others(event: Event) -> Event:
    kept = {name: value for name, value in event.items() if name != "client_event_id"}
    if event["type"] in _WITHOUT_ID:
        kept.pop("event_id", None)
    return kept
