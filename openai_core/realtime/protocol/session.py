"""What is known of a session from the events that went out and came in: what is under way, and what is lost with it.

Plain values, without I/O: see connection.py for what is done about them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal, cast

import msgspec

__all__ = ["SETTINGS", "IfActive", "LostWork", "Message", "SessionState", "merged"]

IfActive = Literal["send", "queue", "raise"]
"""What to do about a `response.create` while a response is under way."""

_CONFIRMED_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "session.start": ("session.started",),
    "session.update": ("session.updated",),
    "transcription_session.update": ("transcription_session.updated",),
    "conversation.item.create": ("conversation.item.added", "conversation.item.created"),
    "conversation.item.delete": ("conversation.item.deleted",),
    "conversation.item.truncate": ("conversation.item.truncated",),
    "conversation.item.retrieve": ("conversation.item.retrieved",),
    "input_audio_buffer.commit": ("input_audio_buffer.committed",),
    "input_audio_buffer.clear": ("input_audio_buffer.cleared",),
    "output_audio_buffer.clear": ("output_audio_buffer.cleared",),
    "response.create": ("response.created",),
    "response.cancel": ("response.done",),
}
"""Events that are confirmed, and what confirms them. An append of audio never is."""
_WITHOUT_RESPONSES: Final = {sent: by for sent, by in _CONFIRMED_BY.items() if not sent.startswith("response.")}
_CONFIRMS: Final = {answer: sent for sent, answers in _CONFIRMED_BY.items() for answer in answers}
_ENDS: Final = frozenset({"response.done", "response.completed", "response.failed", "response.incomplete"})
_SENT_ON_CONNECT: Final = frozenset(
    {"session.created", "session.started", "session.updated", "conversation.created", "error"}
)
"""Events that come of connecting alone, so that they are no progress."""
_SPEECH: Final = "input_audio_buffer.speech_started"
_WATCHED: Final = {*_CONFIRMS, *_ENDS, _SPEECH, "error"}
SETTINGS: Final = frozenset({"session.start", "session.update", "transcription_session.update"})
"""Events with settings, which are sent again in another session."""
_OF_THE_SESSION: Final = frozenset(
    {
        "conversation.item.delete",
        "conversation.item.retrieve",
        "conversation.item.truncate",
        "decision.item.delete",
        "input_audio_buffer.append",
        "input_audio_buffer.clear",
        "input_audio_buffer.commit",
        "output_audio_buffer.clear",
        "response.cancel",
        "response.inject",
        "response.steer",
        "session.close",
        "session.input_audio.append",
        "session.input_audio_buffer.append",
        "session.output_audio.fixture.play",
        "transport.dtmf.send",
    }
)
"""Events that make no sense in another session."""
_MAX_PENDING: Final = 1000


class Message(msgspec.Struct):
    """An event on its way out."""

    kind: str
    """Its type; empty for what the program wrote itself."""
    data: bytes
    event_id: str | None = None


class LostWork(msgspec.Struct, frozen=True, kw_only=True):
    """What ended with a connection."""

    responses: list[str]
    unconfirmed: list[str]


class SessionState:
    """One session, as its events show it. For one event loop.

    Args:
        has_responses: whether responses begin and end by events of their own.
    """

    __slots__ = (
        "_confirmed_by",
        "_pending",
        "_settings",
        "_settings_ids",
        "_waiting",
        "active",
        "is_listening",
        "last_error",
    )

    def __init__(self, *, has_responses: bool = True) -> None:
        self.active: dict[str, None] = {}
        """The ids of the responses under way, oldest first."""
        self.is_listening = False
        """Whether the server heard the user begin to speak, and has not made an item of it."""
        self.last_error: str | None = None
        """The code of the latest error event."""
        self._pending: deque[tuple[str, str | None]] = deque()  # type and event_id of what was sent, not confirmed
        self._waiting: deque[Message] = deque()
        self._settings: dict[str, dict[str, Any]] = {}
        self._settings_ids: dict[str, str] = {}  # of the latest event of each kind that had one
        self._confirmed_by = _CONFIRMED_BY if has_responses else _WITHOUT_RESPONSES

    # What goes out

    def sent(self, message: Message) -> None:
        """Note that an event is sent."""
        kind = message.kind
        if kind in self._confirmed_by:
            self._pending.append((kind, message.event_id))
            if len(self._pending) > _MAX_PENDING:  # a server that does not confirm
                self._pending.popleft()
        if kind in SETTINGS:
            self.remember(message)

    def remember(self, message: Message) -> None:
        """Note settings, to be sent again in another session, each merged with earlier ones."""
        event: dict[str, Any] = msgspec.json.decode(message.data)
        settings: Any = event.get("session")
        if isinstance(settings, Mapping):  # else it is nonsense, which the server will refuse
            before = self._settings.get(message.kind, {})
            self._settings[message.kind] = merged(before, cast("Mapping[str, Any]", settings))
            if message.event_id is not None:
                self._settings_ids[message.kind] = message.event_id

    @property
    def is_response_requested(self) -> bool:
        """Whether a response was asked for that the server has not begun."""
        return any(kind == "response.create" for kind, _ in self._pending)

    @property
    def is_busy(self) -> bool:
        """Whether a response is under way, or asked for."""
        return bool(self.active) or self.is_response_requested

    def hold_until_idle(self, message: Message) -> None:
        """Keep a `response.create` until no response is under way."""
        self._waiting.append(message)

    def take_due(self) -> Iterable[Message]:
        """The event that has waited for its turn, if its turn has come."""
        if self._waiting and not self.is_busy:
            yield self._waiting.popleft()

    # What comes in

    def received(self, kind: str | None, event: Any) -> bool:
        """Note an event of the server's. Gives whether anything has changed."""
        if kind not in _WATCHED:
            return False
        if kind == "error":
            self._refused(event)
            return True
        if kind == _SPEECH:
            self.is_listening = True
        elif kind in ("input_audio_buffer.committed", "input_audio_buffer.cleared"):
            self.is_listening = False
        if kind in _CONFIRMS:
            self._confirmed(_CONFIRMS[kind])
        if kind == "response.created":
            if response_id := _id_of(event):
                self.active[response_id] = None
        elif kind in _ENDS:
            self.active.pop(_id_of(event) or "", None)
        return True

    def ended(self, response_id: str | None) -> None:
        """Note that a response ended by an error event."""
        self.active.pop(response_id or "", None)

    @staticmethod
    def is_progress(kind: str | None) -> bool:
        """Whether an event shows that the server works, not only that it was reached."""
        return kind not in _SENT_ON_CONNECT

    def _confirmed(self, kind: str) -> None:
        for index, (sent, _) in enumerate(self._pending):
            if sent == kind:
                del self._pending[index]
                return

    def _refused(self, event: Any) -> None:
        error = getattr(event, "error", None) or event
        self.last_error = _text(error, "code")
        event_id = _text(error, "event_id")
        for index, (kind, sent_id) in enumerate(self._pending):
            if (sent_id == event_id) if event_id else kind == "response.create":
                del self._pending[index]
                return

    # Another connection

    def restart(self) -> LostWork:
        """Begin with another session. Gives what the old one had under way, and what it never confirmed."""
        lost = LostWork(responses=list(self.active), unconfirmed=[kind for kind, _ in self._pending])
        self.active.clear()
        self.is_listening = False
        self._pending.clear()
        self._waiting.clear()
        return lost

    def waiting(self) -> list[Message]:
        """What waits for its turn."""
        return list(self._waiting)

    def settings_messages(self) -> list[Message]:
        """The settings events to send first in another session, so that it is like the old one.

        An error about one names the `event_id` that the program gave last to settings of that kind.
        """
        messages: list[Message] = []
        for kind, settings in self._settings.items():
            event_id = self._settings_ids.get(kind)
            named = {} if event_id is None else {"event_id": event_id}
            data = msgspec.json.encode({"type": kind, **named, "session": settings})
            messages.append(Message(kind, data, event_id))
        return messages

    @staticmethod
    def is_stale(kind: str) -> bool:
        """Whether an event that was meant for an old session makes no sense in another."""
        return kind in _OF_THE_SESSION


def merged(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """Settings as they are after two updates: objects are merged key by key, all else is replaced."""
    result = dict(before)
    for key, value in after.items():
        known = result.get(key)
        if isinstance(known, Mapping) and isinstance(value, Mapping):
            result[key] = merged(cast("Mapping[str, Any]", known), cast("Mapping[str, Any]", value))
        else:
            result[key] = value
    return result


def _id_of(event: Any) -> str | None:
    return _text(getattr(event, "response", None), "id")


def _text(thing: Any, name: str) -> str | None:
    value: Any = cast("Any", thing).get(name) if isinstance(thing, dict) else getattr(thing, name, None)
    return value if isinstance(value, str) else None
