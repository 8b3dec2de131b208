"""The items of a realtime conversation, and what each of them says."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import Any

from ..api.replies import pieces, text_of, words
from ..engine.answers import Refusal
from ..engine.calls import one_of, optional, required
from ..engine.json_values import is_array, is_object
from ..engine.state import State
from .base import audio_of
from .sound import WORD_MS, heard, milliseconds

__all__ = ["Conversation", "Entry", "Item"]

Item = dict[str, Any]
_ROLES = ("user", "assistant", "system")
_PARTS = {
    "user": ("input_text", "input_audio", "input_image"),
    "assistant": ("output_text", "output_audio"),
    "system": ("input_text",),
}
_TYPES = ("message", "function_call", "function_call_output")


@dataclass(slots=True)
class Entry:
    """An item, with what the server knows of it besides."""

    item: Item
    said: str = ""
    """The text of the item, and the words in its audio."""
    audio: bytes = b""
    format: str = "audio/pcm"

    @property
    def audio_ms(self) -> int:
        """How long its audio is."""
        return milliseconds(len(self.audio), self.format)


@dataclass(slots=True)
class Conversation:
    """The items in their order."""

    state: State
    entries: list[Entry] = field(default_factory=list[Entry])

    def __contains__(self, item_id: object) -> bool:
        return any(each.item["id"] == item_id for each in self.entries)

    @property
    def last_id(self) -> str | None:
        """The id of the last item; None if there is none."""
        return self.entries[-1].item["id"] if self.entries else None

    def find(self, item_id: str, param: str = "item_id") -> Entry:
        """An item by its id.

        Raises:
            Refusal: there is none.
        """
        for each in self.entries:
            if each.item["id"] == item_id:
                return each
        raise Refusal(404, f"no item of the conversation has the id {item_id!r}", param=param, code="item_not_found")

    def insert(self, entry: Entry, after: str | None = None) -> str | None:
        """Add an item behind another one, at the beginning (`root`), or at the end. Returns the id of that before it.

        Raises:
            Refusal: there is no such other item.
        """
        if after is None:
            before = self.last_id
            self.entries.append(entry)
            return before
        at = 0 if after == "root" else self.entries.index(self.find(after, "previous_item_id")) + 1
        self.entries.insert(at, entry)
        return None if after == "root" else after

    def remove(self, item_id: str) -> None:
        """Take an item out.

        Raises:
            Refusal: there is none of this id.
        """
        self.entries.remove(self.find(item_id))

    def truncate(self, item_id: str, content_index: int, audio_end_ms: int) -> None:
        """Cut what the model said; of the words, those stay that were spoken whole.

        Raises:
            Refusal: there is no such part with audio, or it is shorter.
        """
        entry = self.find(item_id)
        parts: list[Item] = entry.item.get("content", [])
        if entry.item.get("role") != "assistant" or not entry.audio:
            message = f"{item_id!r} is no message of the model's with audio"
            raise Refusal(400, message, param="item_id", code="invalid_value")
        if content_index >= len(parts):
            message = f"'content_index' is {content_index}; {item_id!r} has {len(parts)} parts"
            raise Refusal(400, message, param="content_index", code="invalid_value")
        if audio_end_ms > entry.audio_ms:
            message = f"the audio of {entry.audio_ms}ms is already shorter than {audio_end_ms}ms"
            raise Refusal(400, message, param="audio_end_ms", code="invalid_value")
        entry.audio = entry.audio[: len(entry.audio) * audio_end_ms // max(1, entry.audio_ms) // 2 * 2]
        entry.said = "".join(pieces(entry.said)[: audio_end_ms // WORD_MS])
        parts[content_index]["transcript"] = entry.said

    def read(self, given: Any, format: str, param: str = "item") -> Entry:
        """An item as the client gives it, with an id.

        Raises:
            Refusal: it is not what the API takes.
        """
        if not is_object(given):
            raise Refusal(400, f"'{param}' is not an object", param=param, code="invalid_type")
        kind = one_of(required(given, "type", str), _TYPES, f"{param}.type")
        item: Item = {"id": optional(given, "id", str) or self.state.new_id("item_"), "object": "realtime.item"}
        item |= {"type": kind, "status": "completed"}
        if kind == "message":
            return self._message(item, given, format, param)
        if kind == "function_call":
            call_id = given.get("call_id") or self.state.new_id("call_")
            item |= {"call_id": call_id, "name": required(given, "name", str)}
            return Entry(item | {"arguments": required(given, "arguments", str)})
        call_id, output = required(given, "call_id", str), required(given, "output", str)
        if not any(each.item.get("call_id") == call_id for each in self.entries):
            message = f"no function call of the conversation has the id {call_id!r}"
            raise Refusal(400, message, param=f"{param}.call_id", code="invalid_tool_call_id")
        return Entry(item | {"call_id": call_id, "output": output}, said=output)

    def _message(self, item: Item, given: Item, format: str, param: str) -> Entry:
        role = one_of(required(given, "role", str), _ROLES, f"{param}.role")
        parts = required(given, "content", list)
        shown: list[Item] = []
        said: list[str] = []
        sound = b""
        for number, part in enumerate(parts):
            at = f"{param}.content[{number}]"
            if not is_object(part):
                raise Refusal(400, f"'{at}' is not an object", param=at, code="invalid_type")
            one_of(str(part.get("type")), _PARTS[role], f"{at}.type")
            if part.get("audio"):
                own = audio_of(part)
                sound += own
                said.append("".join(heard(own, format)))
                part = {"type": part["type"], "transcript": part.get("transcript")}
            elif role == "assistant" and part["type"] == "output_audio":
                said.append(str(part.get("transcript") or ""))
            else:
                said.append(text_of([part]))
            shown.append(part)
        item |= {"role": role, "content": shown}
        return Entry(item, " ".join(filter(None, said)), sound, format)

    # What the model makes of them

    def question(self) -> str:
        """What the user said last."""
        for each in reversed(self.entries):
            if each.item.get("role") == "user":
                return each.said.strip()
        return ""

    def tool_result(self) -> str | None:
        """The output of the function that was called last, if nothing was said since."""
        last = self.entries[-1].item if self.entries else {}
        return last["output"] if last.get("type") == "function_call_output" else None

    def tokens(self) -> tuple[int, int]:
        """How many tokens all items have: of text, and of audio."""
        spoken = sum(each.audio_ms // 100 for each in self.entries)
        return sum(words(each.said) for each in self.entries if not each.audio), spoken

    def shown(self, item_id: str) -> Item:
        """An item as it is retrieved: with its audio.

        Raises:
            Refusal: there is none of this id.
        """
        entry = self.find(item_id)
        item = dict(entry.item)
        if entry.audio and is_array(item.get("content")):
            audio = {"audio": base64.b64encode(entry.audio).decode()}
            item["content"] = [part | audio if "audio" in part["type"] else part for part in item["content"]]
        return item
