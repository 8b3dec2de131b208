"""Accumulates one output item of a response."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, cast

from ...model import Model
from ...structured.coercion import index_of, non_empty_text, text_of, value_at
from ...structured.normalize import is_final_answer
from ..accumulators import TextAccumulator

__all__ = ["ItemState"]

_FIELDS: Final = {
    "response.mcp_call_arguments.delta": "arguments",
    "response.custom_tool_call_input.delta": "input",
    "response.code_interpreter_call_code.delta": "code",
}
"""Events with more of a text of the item itself, and the name of its field."""
_REFUSAL: Final = "refusal"
_TEXTS: Final = {_REFUSAL: "refusal"}
"""The field of a content part that has its text, by the type of the part; `text` for others."""


class ItemState:
    """An item as received so far; once it is done, as the last event has it.

    What that event leaves out, or sends empty, is still there if it came before.
    """

    __slots__ = (
        "_annotations",
        "_before",
        "_fields",
        "_item",
        "_kinds",
        "_parts",
        "_summary",
        "_texts",
        "id",
        "is_done",
    )

    def __init__(self) -> None:
        self.id: str | None = None
        """Its id; None until it is known."""
        self._item: Any = None
        self._before: Any = None  # as it was added, once it is done
        self.is_done = False
        """Whether the item itself was received as it is in the end."""
        self._parts: dict[int, Any] = {}
        self._texts: dict[int, TextAccumulator] = {}
        self._kinds: dict[int, str] = {}  # of parts whose texts are no output
        self._annotations: dict[int, list[Any]] = {}
        self._summary: dict[int, Any] = {}
        self._fields: dict[str, TextAccumulator] = {}

    @property
    def is_known(self) -> bool:
        """Whether the item itself was received, and not only parts of it."""
        return self._item is not None

    @property
    def is_message(self) -> bool:
        """Whether it is a message, or must be one, since there are texts of it that only messages have."""
        if self._item is not None:
            return bool(value_at(self._item, "type") == "message")
        return bool(self._texts) and all(kind == _REFUSAL for kind in self._kinds.values())

    @property
    def is_final_answer(self) -> bool:
        """Whether it is not commentary on the way to the answer."""
        return is_final_answer(self._item) and (self._before is None or is_final_answer(self._before))

    def is_call(self, kind: object, call_id: str) -> bool:
        """Whether it is an item of that type with that `call_id`: the output of a call has it too."""
        return bool(value_at(self._item, "call_id") == call_id and value_at(self._item, "type") == kind)

    def update(self, item: Model) -> None:
        """Take the item as a response has it that has not ended. What is empty in it stays as it was."""
        if self._item is not None and value_at(self._item, "type") == value_at(item, "type"):
            fields, known = item.to_dict(mode="python"), self._item.to_dict(mode="python")
            kept = {name: value for name, value in known.items() if value and not fields.get(name)}
            item = cast("Any", type(item)).model_construct(**{**fields, **kept})
        self._item = item
        self.id = self.id or non_empty_text(value_at(item, "id"))

    def text(self, index: Any) -> TextAccumulator:
        """The text of a content part."""
        if index.__class__ is not int:
            index = index_of(index) or 0
        found = self._texts.get(index)
        if found is None:
            found = self._texts[index] = TextAccumulator()
        return found

    def field(self, name: str) -> TextAccumulator:
        """A text of the item itself, by the name of its field."""
        found = self._fields.get(name)
        if found is None:
            found = self._fields[name] = TextAccumulator()
        return found

    def add(self, kind: str, event: Any) -> None:
        """Add an event of the item. Events without content are ignored."""
        if kind in _FIELDS:
            self.field(_FIELDS[kind]).add(0, text_of(event.delta))
        else:
            handle = _HANDLERS.get(kind)
            if handle is not None:
                handle(self, event)

    def snapshot(self) -> dict[str, Any]:
        """The item as received so far; a message of which only texts were received has these."""
        if self._item is None:
            return self._with_texts({"type": "message", "role": "assistant", **({"id": self.id} if self.id else {})})
        fields: dict[str, Any] = self._item.to_dict(mode="python")
        return self.completed(fields) if self.is_done else self._with_texts(fields)

    def completed(self, fields: dict[str, Any]) -> dict[str, Any]:
        """The complete item, of which these fields were sent, with what came before of those that are empty in it."""
        known = self._with_texts({})
        for item in (self._item, self._before):
            if item is None or (all(fields.values()) and fields.keys() >= item.model_fields_set):
                continue
            earlier = item.to_dict(mode="python")
            if not self.is_done or item is self._before:
                earlier.pop("status", None)  # which it had while it was not complete
            known = {**earlier, **{name: value for name, value in known.items() if value}}
        return {**fields, **{name: value for name, value in known.items() if value and not fields.get(name)}}

    def is_like(self, fields: dict[str, Any]) -> bool:
        """Whether fields that were sent without an id may be of this item."""
        return not fields.get("type") or fields["type"] == (value_at(self._item, "type") or "message")

    def _with_texts(self, fields: dict[str, Any]) -> dict[str, Any]:
        for name, text in self._fields.items():
            fields[name] = text.whole
        if self._parts or self._texts:
            fields["content"] = [self._part(index) for index in sorted(self._parts.keys() | self._texts.keys())]
        if self._summary:
            fields["summary"] = [
                {"type": "summary_text", "text": text.whole} for _, text in sorted(self._summary.items())
            ]
        return fields

    def _part(self, index: int) -> dict[str, Any]:
        known = self._parts.get(index)
        part: dict[str, Any] = {"annotations": []} if known is None else known.to_dict(mode="python")
        kind = part.get("type")
        if not isinstance(kind, str) or not kind:
            part["type"] = kind = self._kinds.get(index, "output_text")
        if self._annotations.get(index) and not part.get("annotations"):
            part["annotations"] = self._annotations[index]
        text = self._texts.get(index)
        if text is not None:
            part[_TEXTS.get(kind, "text")] = text.whole
        return part

    # One method an event

    def _added(self, event: Any) -> None:
        if isinstance(event.item, Model):
            self._item = event.item
            self.id = non_empty_text(value_at(event.item, "id")) or self.id

    def _done(self, event: Any) -> None:
        if isinstance(event.item, Model):
            self._before = self._before or self._item
            self._added(event)
            self.is_done = True

    def _part_added(self, event: Any) -> None:
        if isinstance(event.part, Model):
            self._parts[index_of(event.content_index) or 0] = event.part

    def _refusal_delta(self, event: Any) -> None:
        self._kinds[index_of(event.content_index) or 0] = _REFUSAL
        self.text(event.content_index).add(0, text_of(event.delta))

    def _reasoning_delta(self, event: Any) -> None:
        self._kinds[index_of(event.content_index) or 0] = "reasoning_text"
        self.text(event.content_index).add(0, text_of(event.delta))

    def _annotation_added(self, event: Any) -> None:
        added = event.annotation
        fields = added.to_dict(mode="python") if isinstance(added, Model) else added
        if isinstance(fields, dict):
            self._annotations.setdefault(index_of(event.content_index) or 0, []).append(cast("Any", fields))

    def _summary_delta(self, event: Any) -> None:
        index = index_of(event.summary_index) or 0
        self._summary.setdefault(index, TextAccumulator()).add(0, text_of(event.delta))


_HANDLERS: Final[dict[str, Callable[[ItemState, Any], None]]] = {
    "response.output_item.added": ItemState._added,
    "response.output_item.done": ItemState._done,
    "response.content_part.added": ItemState._part_added,
    "response.output_text.annotation.added": ItemState._annotation_added,
    "response.refusal.delta": ItemState._refusal_delta,
    "response.reasoning_text.delta": ItemState._reasoning_delta,
    "response.reasoning_summary_text.delta": ItemState._summary_delta,
}
