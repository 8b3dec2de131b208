"""The items of a response, added up from events that were made plain dicts: without I/O."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, Final

__all__ = ["Outputs"]

_CONTENT: Final = {
    "output_text": ("output_text", "text"),
    "refusal": ("refusal", "refusal"),
    "reasoning_text": ("reasoning_text", "text"),
}
"""Texts of parts, by the middle of their events' types: the type of the part, and the field that has the text."""
_FIELDS: Final = {
    "function_call_arguments": "arguments",
    "mcp_call_arguments": "arguments",
    "custom_tool_call_input": "input",
    "code_interpreter_call_code": "code",
}
"""Texts of items themselves: the field that has the text."""
_STATUSES: Final = frozenset({"in_progress", "searching", "interpreting", "generating", "completed", "failed"})


class _Output:
    """One item, its parts, and what a shell printed, by command."""

    __slots__ = ("content", "item", "shell")

    def __init__(self) -> None:
        self.item: dict[str, Any] = {}
        self.content: dict[int, dict[str, Any]] = {}
        self.shell: dict[int, dict[str, Any]] = {}

    def replace(self, item: dict[str, Any]) -> None:
        """Take an item as the server has it now. Parts that it does not have yet stay."""
        fields = dict(item)
        for index, part in enumerate(fields.pop("content", None) or []):
            self.content[index] = dict(part)
        self.item = fields


class Outputs:
    """The items so far."""

    __slots__ = ("_outputs",)

    def __init__(self) -> None:
        self._outputs: dict[int, _Output] = {}

    def replace(self, items: list[dict[str, Any]]) -> None:
        """Take the items of a whole response; if it has none, those so far stay."""
        for index, item in enumerate(items):
            self._at(index).replace(item)

    def add(self, kind: str, event: dict[str, Any]) -> None:
        """Add an event of an item; one that says nothing of it is ignored."""
        name, _, step = kind.removeprefix("response.").rpartition(".")
        index = event.get("output_index")
        if not kind.startswith("response.") or not isinstance(index, int):
            return
        if name in _CONTENT:
            self._add_content(self._of(index, event), *_CONTENT[name], step, event)
        elif name == "output_text.annotation":
            part = self._of(index, event).content.setdefault(event.get("content_index") or 0, {"type": "output_text"})
            part.setdefault("annotations", []).append(event.get("annotation"))
        elif name == "content_part":
            self._of(index, event).content[event.get("content_index") or 0] = dict(event.get("part") or {})
        elif name in _FIELDS:
            _add_text(self._of(index, event).item, _FIELDS[name], step, event)
        elif name == "output_item":
            self._at(index).replace(event.get("item") or {})
        else:
            self._add_rarer(index, name, step, event)

    def _add_rarer(self, index: int, name: str, step: str, event: dict[str, Any]) -> None:
        if name in ("reasoning_summary_part", "reasoning_summary_text"):
            summary = self._of(index, event).item.setdefault("summary", [])
            part = _entry(summary, event.get("summary_index") or 0, lambda: {"text": "", "type": "summary_text"})
            if name == "reasoning_summary_part":
                part.update(event.get("part") or {})
            else:
                _add_text(part, "text", step, event)
        elif name == "shell_call_command":
            commands = self._at(index).item.setdefault("action", {}).setdefault("commands", [])
            number = event.get("command_index") or 0
            known = {"command": _entry(commands, number, str)}
            _add_text(known, "command", step, event)
            commands[number] = known["command"]
        elif name == "shell_call_output_content":
            self._add_shell_output(self._of(index, event), step, event)
        elif name.endswith("_call") and step in _STATUSES:
            self._of(index, event).item["status"] = step

    @staticmethod
    def _add_content(output: _Output, kind: str, field: str, step: str, event: dict[str, Any]) -> None:
        part = output.content.setdefault(event.get("content_index") or 0, {"type": kind})
        _add_text(part, field, step, event)

    @staticmethod
    def _add_shell_output(output: _Output, step: str, event: dict[str, Any]) -> None:
        number = event.get("command_index") or 0
        if step == "delta":
            data = output.shell.setdefault(number, {})
            delta: dict[str, Any] = event.get("delta") or {}
            for stream, text in delta.items():
                data[stream] = (data.get(stream) or "") + (text or "")
        elif step == "done":
            output.shell[number] = {"output": event.get("output")}

    def _of(self, index: int, event: dict[str, Any]) -> _Output:
        """The item of an event that names it."""
        output = self._at(index)
        if event.get("item_id") is not None:
            output.item.setdefault("id", event["item_id"])
        return output

    def _at(self, index: int) -> _Output:
        return self._outputs.setdefault(index, _Output())

    # Reading

    def texts(self) -> Iterator[dict[str, Any]]:
        """The fields of the short form of each item, in their order."""
        for index, output in sorted(self._outputs.items()):
            item = output.item
            texts = ((number, part.get("text")) for number, part in sorted(output.content.items()) if _is_text(part))
            yield {
                "output_index": index,
                "item_id": item.get("id"),
                "type": item.get("type"),
                "name": item.get("name"),
                "call_id": item.get("call_id"),
                "arguments": item.get("arguments") or "",
                "input": item.get("input") or "",
                "text": tuple((number, text) for number, text in texts if isinstance(text, str)),
            }

    def details(self) -> list[dict[str, Any]]:
        """All that is known of each item, in their order; nothing in it is shared."""
        found: list[dict[str, Any]] = []
        for index, output in sorted(self._outputs.items()):
            parts = [{"content_index": number, "part": part} for number, part in sorted(output.content.items())]
            entry: dict[str, Any] = {"output_index": index, "item": output.item, "content": parts}
            if output.shell:
                entry["shell_output"] = [
                    {"command_index": number, "data": data} for number, data in sorted(output.shell.items())
                ]
            found.append(copy.deepcopy(entry))
        return found


def _is_text(part: dict[str, Any]) -> bool:
    return part.get("type") == "output_text"


def _add_text(known: dict[str, Any], field: str, step: str, event: dict[str, Any]) -> None:
    """Add the text of a `delta`, or take that of a `done` or `added`, which is complete."""
    if step == "delta":
        known[field] = (known.get(field) or "") + (event.get("delta") or "")
    elif step in ("done", "added"):
        whole = event.get(field)
        known[field] = whole if isinstance(whole, str) else known.get(field) or ""


def _entry(entries: list[Any], index: int, make: Any) -> Any:
    """The entry at an index of a list, which is made longer if need be."""
    while len(entries) <= index:
        entries.append(make())
    return entries[index]
