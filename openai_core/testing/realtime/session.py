"""A realtime conversation over a websocket. What the user's audio becomes: see listening.py."""

from __future__ import annotations

from collections import deque
from typing import Any

from ..api.replies import Reply, compose
from ..engine.answers import Refusal
from ..engine.calls import inner, one_of, optional, required
from ..engine.json_values import is_array, is_object
from ..sockets.session import Event, Setup
from .answer import Answer, Steps
from .base import EventSession
from .conversation import Conversation, Entry
from .listening import Listener, SpeechBegan, UserTurn
from .settings import Settings, realtime_settings, transcription_settings, updated

__all__ = ["RealtimeSession"]


class RealtimeSession(EventSession):
    """A conversation, or a session that only transcribes.

    Args:
        setup: of its connection.
        transcribes: whether it only transcribes.
    """

    def __init__(self, setup: Setup, *, transcribes: bool = False) -> None:
        super().__init__(setup)
        model = setup.query.get("model", "gpt-realtime")
        self.settings = transcription_settings() if transcribes else realtime_settings(model)
        self.conversation = Conversation(self.state)
        self._listener = Listener(self.state, fails=setup.fails_transcriptions)
        self._speaking: Answer | None = None  # the response of the conversation that is under way
        self._running: deque[Steps] = deque()
        self._has_spoken = False
        self.handlers = {
            "session.update": self._update,
            "input_audio_buffer.append": self._append,
            "input_audio_buffer.commit": self._commit,
            "input_audio_buffer.clear": self._clear,
        }
        if not transcribes:
            self.handlers |= {
                "conversation.item.create": self._create_item,
                "conversation.item.delete": self._delete_item,
                "conversation.item.retrieve": self._retrieve_item,
                "conversation.item.truncate": self._truncate_item,
                "response.create": self._create_response,
                "response.cancel": self._cancel_response,
                "output_audio_buffer.clear": self._clear_output,
            }

    def opened(self) -> list[Event]:
        return [self.stamped({"type": "session.created", "session": self.settings})]

    def step(self) -> list[Event] | None:
        while self._running:
            # Taking turns: responses outside the conversation go on beside that of the conversation.
            steps = self._running.popleft()
            events = next(steps, None)
            if events is None:
                continue
            self._running.append(steps)
            if self._speaking is not None and self._speaking.is_done:
                self._speaking = None
                self._listener.answered()
            self._has_spoken = self._has_spoken or any(each["type"] == "response.output_audio.delta" for each in events)
            return [self.stamped(each) for each in events]
        return None

    @property
    def _given(self) -> Settings:
        """How the user is heard."""
        given: Settings = self.settings["audio"]["input"]
        return given

    # Settings

    def _update(self, event: Event) -> list[Event]:
        change = required(event, "session", dict)
        self.settings = updated(self.settings, change, has_spoken=self._has_spoken)
        return [{"type": "session.updated", "session": self.settings}]

    # The user's audio

    def _append(self, event: Event) -> list[Event]:
        events: list[Event] = []
        for each in self._listener.append(event, self._given):
            events += self._spoke(each) if isinstance(each, SpeechBegan) else self._heard(each)
        return events

    def _commit(self, event: Event) -> list[Event]:
        return self._heard(self._listener.commit(self._given))

    def _clear(self, event: Event) -> list[Event]:
        self._listener.clear()
        return [{"type": "input_audio_buffer.cleared"}]

    def _spoke(self, spoke: SpeechBegan) -> list[Event]:
        if self._speaking is not None and self._given["turn_detection"].get("interrupt_response"):
            self._speaking.stop("turn_detected")
        return [spoke.event]

    def _heard(self, found: UserTurn) -> list[Event]:
        """The user has said something: it becomes an item, and is answered where the session says so."""
        entry = Entry(found.item, found.said, found.audio, found.format)
        before = self.conversation.insert(entry)
        item_id = found.item["id"]
        committed = {"type": "input_audio_buffer.committed", "previous_item_id": before, "item_id": item_id}
        place = {"previous_item_id": before, "item": dict(found.item)}
        events: list[Event] = [*found.before, committed]
        events += [{"type": "conversation.item.added", **place}, {"type": "conversation.item.done", **place}]
        events += found.transcription
        if found.is_answered and self._speaking is None:
            self._respond({})
        return events

    # Items

    def _create_item(self, event: Event) -> list[Event]:
        entry = self.conversation.read(event.get("item"), self._given["format"]["type"])
        if entry.item["id"] in self.conversation:
            message = f"the conversation has an item {entry.item['id']!r} already"
            raise Refusal(400, message, param="item.id", code="invalid_value")
        before = self.conversation.insert(entry, optional(event, "previous_item_id", str))
        place = {"previous_item_id": before, "item": dict(entry.item)}
        return [{"type": "conversation.item.added", **place}, {"type": "conversation.item.done", **place}]

    def _delete_item(self, event: Event) -> list[Event]:
        item_id = required(event, "item_id", str)
        self.conversation.remove(item_id)
        return [{"type": "conversation.item.deleted", "item_id": item_id}]

    def _retrieve_item(self, event: Event) -> list[Event]:
        return [
            {
                "type": "conversation.item.retrieved",
                "item": self.conversation.shown(required(event, "item_id", str)),
            }
        ]

    def _truncate_item(self, event: Event) -> list[Event]:
        cut = {
            "item_id": required(event, "item_id", str),
            "content_index": optional(event, "content_index", int, minimum=0, default=0),
            "audio_end_ms": required(event, "audio_end_ms", int),
        }
        optional(event, "audio_end_ms", int, minimum=0)
        self.conversation.truncate(**cut)
        return [{"type": "conversation.item.truncated", **cut}]

    # Responses

    def _create_response(self, event: Event) -> list[Event]:
        given = optional(event, "response", dict, default={})
        if self._speaking is not None and given.get("conversation") != "none":
            message = f"the conversation has an active response already: {self._speaking.response['id']}"
            raise Refusal(400, message, code="conversation_already_has_active_response")
        self._respond(given)
        return []

    def _cancel_response(self, event: Event) -> list[Event]:
        wanted = optional(event, "response_id", str)
        if self._speaking is None or wanted not in (None, self._speaking.response["id"]):
            raise Refusal(400, "there is no active response to cancel", code="response_cancel_not_active")
        self._speaking.stop("client_cancelled")
        return []

    def _clear_output(self, event: Event) -> list[Event]:
        raise Refusal(400, "output_audio_buffer.clear is for WebRTC and SIP", code="invalid_request_error")

    def _respond(self, given: dict[str, Any]) -> None:
        """Begin a response; its events come with the next steps."""
        in_conversation = one_of(str(given.get("conversation") or "auto"), ("auto", "none"), "conversation") == "auto"
        context = self.conversation
        if is_array(given.get("input")):
            context = Conversation(self.state, list(self.conversation.entries))
            read = [self._referred(context, item) for item in given["input"]]
            context = Conversation(self.state, read)
        wanted: Any = {name: given.get(name, self.settings.get(name)) for name in ("tools", "tool_choice")}
        audio: dict[str, Any] = self.settings["audio"]["output"] | inner(inner(given, "audio"), "output")
        response: dict[str, Any] = {
            "id": self.state.new_id("resp_"),
            "object": "realtime.response",
            "status": "in_progress",
            "status_details": None,
            "output": [],
            "conversation_id": "conv_local" if in_conversation else None,
            "output_modalities": given.get("output_modalities") or self.settings["output_modalities"],
            "max_output_tokens": given.get("max_output_tokens") or self.settings["max_output_tokens"],
            "audio": {"output": {"format": audio["format"], "voice": audio["voice"]}},
            "usage": None,
            "metadata": given.get("metadata"),
        }
        answer = Answer(
            response,
            self.setup.scripted() or self._compose(context, wanted),
            self.state,
            self.conversation if in_conversation else None,
            context.tokens(),
            audio["format"]["type"],
            self.setup.late_deltas,
        )
        if in_conversation:
            self._speaking = answer
        self._running.append(answer.steps())

    def _compose(self, context: Conversation, wanted: dict[str, Any]) -> Reply:
        return compose(
            context.question(),
            tools=wanted["tools"] or (),
            tool_choice=wanted["tool_choice"],
            tool_result=context.tool_result(),
        )

    def _referred(self, context: Conversation, item: Any) -> Entry:
        if is_object(item) and item.get("type") == "item_reference":
            return context.find(required(item, "id", str), "response.input")
        return context.read(item, self._given["format"]["type"], "response.input")
