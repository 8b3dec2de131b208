"""The events of one realtime response, as a generator that can be stopped between any two of them."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..api.replies import Reply, ToolCall, pieces, words
from ..engine.state import State
from ..sockets.session import Event
from .conversation import Conversation, Entry, Item
from .sound import spoken

__all__ = ["Answer"]

Steps = Iterator[list[Event]]


@dataclass(slots=True)
class Answer:
    """A response under way."""

    response: dict[str, Any]
    """As `response.created` shows it."""
    reply: Reply
    """What it says."""
    state: State
    conversation: Conversation | None
    """Where its items go; None if into none."""
    read: tuple[int, int]
    """Tokens of text and audio that the model read."""
    format: str
    """Of its audio."""
    late_deltas: int = 0
    """How many pieces go on coming after it was stopped and done."""
    stopped: str | None = None
    """Why it was stopped, once it was."""
    is_done: bool = False
    _output: list[Item] = field(default_factory=list[Item])
    _late: list[Event] = field(default_factory=list[Event])

    @property
    def speaks(self) -> bool:
        """Whether it is audio, and not text."""
        return bool(self.response["output_modalities"] == ["audio"])

    def stop(self, reason: str) -> None:
        """Have it end at the next step: `turn_detected` or `client_cancelled`."""
        self.stopped = self.stopped or reason

    def steps(self) -> Steps:
        """Its events, in the groups in which they are sent."""
        yield [{"type": "response.created", "response": dict(self.response)}]
        if self.reply.error is None:
            for call in self.reply.tool_calls:
                yield from self._call(call)
            said = self.reply.refusal if self.reply.refusal is not None else self.reply.text
            if said is not None and not self.stopped:
                yield from self._message(said)
        self.is_done = True
        limits = [
            {"name": "requests", "limit": 1000, "remaining": 999, "reset_seconds": 0.06},
            {"name": "tokens", "limit": 100_000, "remaining": 99_000, "reset_seconds": 0.6},
        ]
        yield [
            {"type": "response.done", "response": self._finished()},
            {"type": "rate_limits.updated", "rate_limits": limits},
        ]
        yield from ([late] for late in self._late)

    # Items

    def _begin(self, entry: Entry) -> tuple[Event, list[Event]]:
        """What says where an item is, and the events of its beginning."""
        item = entry.item
        where = {"response_id": self.response["id"], "output_index": len(self._output)}
        empty: Item = {"content": []} if "content" in item else {"arguments": ""}
        begun = item | empty
        events: list[Event] = [{"type": "response.output_item.added", **where, "item": begun}]
        if self.conversation is not None:
            before = self.conversation.insert(entry)
            events.append({"type": "conversation.item.added", "previous_item_id": before, "item": begun})
        return where | {"item_id": item["id"]}, events

    def _end(self, entry: Entry, where: Event) -> list[Event]:
        item = entry.item
        item["status"] = "incomplete" if self.stopped or self._is_cut else "completed"
        self._output.append(item)
        place = {name: where[name] for name in ("response_id", "output_index")}
        events: list[Event] = [{"type": "response.output_item.done", **place, "item": dict(item)}]
        if self.conversation is not None:
            events.append({"type": "conversation.item.done", "previous_item_id": None, "item": dict(item)})
        return events

    def _call(self, call: ToolCall) -> Steps:
        if self.stopped:
            return
        item: Item = {"id": self.state.new_id("item_"), "object": "realtime.item", "type": "function_call"}
        item |= {"status": "in_progress", "call_id": self.state.new_id("call_"), "name": call.name}
        item["arguments"] = call.arguments
        entry = Entry(item)
        where, events = self._begin(entry)
        yield events
        place = where | {"call_id": item["call_id"]}
        kind = "response.function_call_arguments"
        for piece in pieces(call.arguments):
            if self.stopped:
                break
            yield [{"type": f"{kind}.delta", **place, "delta": piece}]
        done = {"type": f"{kind}.done", **place, "name": call.name, "arguments": call.arguments}
        yield [done, *self._end(entry, where)]

    def _message(self, text: str) -> Steps:
        speaks = self.speaks
        shown: Item = {"type": "output_audio", "transcript": ""} if speaks else {"type": "output_text", "text": ""}
        item: Item = {"id": self.state.new_id("item_"), "object": "realtime.item", "type": "message"}
        item |= {"status": "in_progress", "role": "assistant", "content": [shown]}
        entry = Entry(item, format=self.format)
        where, events = self._begin(entry)
        where["content_index"] = 0
        yield events
        part: Item = {"type": "audio", "transcript": ""} if speaks else {"type": "text", "text": ""}
        yield [{"type": "response.content_part.added", **where, "part": dict(part)}]
        field_name = "transcript" if speaks else "text"
        left = pieces(text)[: self._limit]
        while left and not self.stopped:
            piece = left.pop(0)
            entry.said += piece
            shown[field_name] = part[field_name] = entry.said
            yield self._deltas(piece, where, entry)
        self._late = [event for piece in left[: self.late_deltas] for event in self._deltas(piece, where, None)]
        kind = "response.output_audio_transcript" if speaks else "response.output_text"
        ends: list[Event] = [{"type": "response.output_audio.done", **where}] if speaks else []
        ends.append({"type": f"{kind}.done", **where, field_name: entry.said})
        ends.append({"type": "response.content_part.done", **where, "part": dict(part)})
        yield ends + self._end(entry, where)

    def _deltas(self, piece: str, where: Event, entry: Entry | None) -> list[Event]:
        if not self.speaks:
            return [{"type": "response.output_text.delta", **where, "delta": piece}]
        sound = spoken(piece, self.format)
        if entry is not None:
            entry.audio += sound
        return [
            {"type": "response.output_audio_transcript.delta", **where, "delta": piece},
            {"type": "response.output_audio.delta", **where, "delta": base64.b64encode(sound).decode()},
        ]

    # The end

    @property
    def _limit(self) -> int | None:
        limit = self.response["max_output_tokens"]
        return limit if isinstance(limit, int) else None

    @property
    def _is_cut(self) -> bool:
        return self._limit is not None and len(pieces(self.reply.text or "")) > self._limit

    def _finished(self) -> dict[str, Any]:
        status, details = "completed", None
        if self.reply.error is not None:
            error = {"type": "server_error", "code": "server_error", "message": self.reply.error}
            status, details = "failed", {"type": "failed", "error": error}
        elif self.stopped:
            status, details = "cancelled", {"type": "cancelled", "reason": self.stopped}
        elif self.reply.finish or self._is_cut:
            reason = "content_filter" if self.reply.finish == "content_filter" else "max_output_tokens"
            status, details = "incomplete", {"type": "incomplete", "reason": reason}
        done: dict[str, Any] = {"status": status, "status_details": details, "output": self._output}
        return self.response | done | {"usage": self._usage()}

    def _usage(self) -> dict[str, Any]:
        text, audio = self.read
        written = sum(words(str(part)) for item in self._output for part in _texts(item))
        spoken_tokens = 3 * written if self.speaks else 0
        return {
            "total_tokens": text + audio + written + spoken_tokens,
            "input_tokens": text + audio,
            "output_tokens": written + spoken_tokens,
            "input_token_details": {"text_tokens": text, "audio_tokens": audio, "cached_tokens": 0},
            "output_token_details": {"text_tokens": written, "audio_tokens": spoken_tokens},
        }


def _texts(item: Item) -> list[Any]:
    if "arguments" in item:
        return [item["arguments"]]
    return [part.get("text", part.get("transcript", "")) for part in item["content"]]
