"""One item of a response's output, as it grows. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ..accumulators import GrowingText

__all__ = ["ItemState"]

_FIELDS: Final = {
    "response.mcp_call_arguments.delta": "arguments",
    "response.custom_tool_call_input.delta": "input",
    "response.code_interpreter_call_code.delta": "code",
}
"""Events that continue a text of the item itself, and its name."""
_TEXTS: Final = {"refusal": "refusal"}
"""The name of the text of a part, by the part's type; others call it `text`."""


class ItemState:
    """An item in the pieces that came; once it is done, as it was sent then."""

    __slots__ = ("_fields", "_is_done", "_item", "_parts", "_summary", "_texts")

    def __init__(self) -> None:
        self._item: Any = None
        self._is_done = False
        self._parts: dict[int, Any] = {}
        self._texts: dict[int, GrowingText] = {}
        self._summary: dict[int, Any] = {}
        self._fields: dict[str, GrowingText] = {}

    @property
    def is_known(self) -> bool:
        """Whether the item itself came, not only something in it."""
        return self._item is not None

    def text(self, index: int) -> GrowingText:
        """The text of one part of its content."""
        found = self._texts.get(index)
        if found is None:
            found = self._texts[index] = GrowingText()
        return found

    def field(self, name: str) -> GrowingText:
        """A text of the item itself."""
        found = self._fields.get(name)
        if found is None:
            found = self._fields[name] = GrowingText()
        return found

    def add(self, event: Any) -> None:
        """Add what an event says of it. Events that say nothing of its fields change nothing."""
        kind: str = event.type
        if kind in _FIELDS:
            self.field(_FIELDS[kind]).add(0, event.delta)
        else:
            handle = _HANDLERS.get(kind)
            if handle is not None:
                handle(self, event)

    def made(self) -> dict[str, Any]:
        """The item as far as it has come."""
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

    # What the events say

    def _added(self, event: Any) -> None:
        self._item = event.item

    def _done(self, event: Any) -> None:
        self._item, self._is_done = event.item, True

    def _part_added(self, event: Any) -> None:
        self._parts[event.content_index] = event.part

    def _text_delta(self, event: Any) -> None:
        self.text(event.content_index).add(0, event.delta)

    def _summary_delta(self, event: Any) -> None:
        self._summary.setdefault(event.summary_index, GrowingText()).add(0, event.delta)


_HANDLERS: Final[dict[str, Callable[[ItemState, Any], None]]] = {
    "response.output_item.added": ItemState._added,
    "response.output_item.done": ItemState._done,
    "response.content_part.added": ItemState._part_added,
    "response.refusal.delta": ItemState._text_delta,
    "response.reasoning_text.delta": ItemState._text_delta,
    "response.reasoning_summary_text.delta": ItemState._summary_delta,
}
