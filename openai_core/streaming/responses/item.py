"""Accumulates one output item of a response."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ..accumulators import TextAccumulator

__all__ = ["ItemState"]

_FIELDS: Final = {
    "response.mcp_call_arguments.delta": "arguments",
    "response.custom_tool_call_input.delta": "input",
    "response.code_interpreter_call_code.delta": "code",
}
"""Events with more of a text of the item itself, and the name of its field."""
_TEXTS: Final = {"refusal": "refusal"}
"""The field of a content part that has its text, by the type of the part; `text` for others."""


class ItemState:
    """An item as received so far; once it is done, as the last event has it."""

    __slots__ = ("_fields", "_is_done", "_item", "_parts", "_summary", "_texts")

    def __init__(self) -> None:
        self._item: Any = None
        self._is_done = False
        self._parts: dict[int, Any] = {}
        self._texts: dict[int, TextAccumulator] = {}
        self._summary: dict[int, Any] = {}
        self._fields: dict[str, TextAccumulator] = {}

    @property
    def is_known(self) -> bool:
        """Whether the item itself was received, and not only parts of it."""
        return self._item is not None

    def text(self, index: int) -> TextAccumulator:
        """The text of a content part."""
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

    def add(self, event: Any) -> None:
        """Add an event of the item. Events without content are ignored."""
        kind: str = event.type
        if kind in _FIELDS:
            self.field(_FIELDS[kind]).add(0, event.delta)
        else:
            handle = _HANDLERS.get(kind)
            if handle is not None:
                handle(self, event)

    def snapshot(self) -> dict[str, Any]:
        """The item as received so far."""
        fields: dict[str, Any] = self._item.to_dict(mode="python")
        if self._is_done:
            return fields
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
        part: dict[str, Any] = (
            {"type": "output_text", "annotations": []} if known is None else known.to_dict(mode="python")
        )
        text = self._texts.get(index)
        if text is not None:
            part[_TEXTS.get(part["type"], "text")] = text.whole
        return part

    # One method an event

    def _added(self, event: Any) -> None:
        self._item = event.item

    def _done(self, event: Any) -> None:
        self._item, self._is_done = event.item, True

    def _part_added(self, event: Any) -> None:
        self._parts[event.content_index] = event.part

    def _text_delta(self, event: Any) -> None:
        self.text(event.content_index).add(0, event.delta)

    def _summary_delta(self, event: Any) -> None:
        self._summary.setdefault(event.summary_index, TextAccumulator()).add(0, event.delta)


_HANDLERS: Final[dict[str, Callable[[ItemState, Any], None]]] = {
    "response.output_item.added": ItemState._added,
    "response.output_item.done": ItemState._done,
    "response.content_part.added": ItemState._part_added,
    "response.refusal.delta": ItemState._text_delta,
    "response.reasoning_text.delta": ItemState._text_delta,
    "response.reasoning_summary_text.delta": ItemState._summary_delta,
}
