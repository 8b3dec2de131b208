"""The items of a response, added up from events that were made plain dicts: without I/O."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any, Final, cast

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
_KNOWN: Final = frozenset(
    {*_CONTENT, *_FIELDS, "output_text.annotation", "content_part", "output_item", "reasoning_summary_part",
     "reasoning_summary_text", "shell_call_command", "shell_call_output_content"}
)  # fmt: skip
"""What else is in the middle of the types of events of items, beside the calls with a status."""
_MOST_SKIPPED: Final = 1_000
"""Entries that may be missing before the one that an event names."""
_STATUSES: Final = frozenset({"in_progress", "searching", "interpreting", "generating", "completed", "failed"})


class _Output:
    """One item, its parts, and what a shell printed, by command."""

    __slots__ = ("content", "item", "shell")

    def __init__(self) -> None:
        self.item: dict[str, Any] = {}
        self.content: dict[int, dict[str, Any]] = {}
        self.shell: dict[int, dict[str, Any]] = {}

    def replace(self, item: object) -> None:
        """Take an item as the server has it now. Parts that it does not have yet stay; so does all if it is none."""
        if not isinstance(item, dict) or not item:
            return
        fields = dict(cast("dict[str, Any]", item))
        if isinstance(content := fields.get("content"), list | None):
            fields.pop("content", None)
            for index, part in enumerate(cast("list[object]", content or [])):
                self.content[index] = _fields_of(part)
        self.item = fields


class Outputs:
    """The items so far."""

    __slots__ = ("_outputs",)

    def __init__(self) -> None:
        self._outputs: dict[int, _Output] = {}

    def replace(self, items: object) -> None:
        """Take the items of a whole response; if it has none, those so far stay."""
        for index, item in enumerate(cast("list[object]", items) if isinstance(items, list) else []):
            self._at(index).replace(item)

    def knows(self, kind: str) -> bool:
        """Whether an event of this type may say something of an item."""
        name, _, step = kind.removeprefix("response.").rpartition(".")
        is_status = name.endswith("_call") and step in _STATUSES
        return kind.startswith("response.") and (name in _KNOWN or is_status)

    def add(self, kind: str, event: dict[str, Any]) -> None:
        """Add an event of an item; one that says nothing of it is ignored."""
        name, _, step = kind.removeprefix("response.").rpartition(".")
        index = event.get("output_index")
        if not self.knows(kind) or not isinstance(index, int):
            return
        if name in _CONTENT:
            self._add_content(self._of(index, event), *_CONTENT[name], step, event)
        elif name == "output_text.annotation":
            part = self._of(index, event).content.setdefault(_number(event, "content_index"), {"type": "output_text"})
            _list_in(part, "annotations").append(event.get("annotation"))
        elif name == "content_part":
            self._of(index, event).content[_number(event, "content_index")] = _fields_of(event.get("part"))
        elif name in _FIELDS:
            _add_text(self._of(index, event).item, _FIELDS[name], step, event)
        elif name == "output_item":
            self._at(index).replace(event.get("item"))
        else:
            self._add_rarer(index, name, step, event)

    def _add_rarer(self, index: int, name: str, step: str, event: dict[str, Any]) -> None:
        if name in ("reasoning_summary_part", "reasoning_summary_text"):
            summary = _list_in(self._of(index, event).item, "summary")
            number = _place(summary, _number(event, "summary_index"), lambda: {"text": "", "type": "summary_text"})
            part = _fields_of(summary[number])
            summary[number] = part
            if name == "reasoning_summary_part":
                part.update(_fields_of(event.get("part")))
            else:
                _add_text(part, "text", step, event)
        elif name == "shell_call_command":
            item = self._at(index).item
            item["action"] = action = _fields_of(item.get("action"))
            commands = _list_in(action, "commands")
            number = _place(commands, _number(event, "command_index"), str)
            known = {"command": commands[number]}
            _add_text(known, "command", step, event)
            commands[number] = known["command"]
        elif name == "shell_call_output_content":
            self._add_shell_output(self._of(index, event), step, event)
        elif name.endswith("_call") and step in _STATUSES:
            self._of(index, event).item["status"] = step

    @staticmethod
    def _add_content(output: _Output, kind: str, field: str, step: str, event: dict[str, Any]) -> None:
        part = output.content.setdefault(_number(event, "content_index"), {"type": kind})
        _add_text(part, field, step, event)
        logprobs: Any = event.get("logprobs")
        if isinstance(logprobs, list) and logprobs:
            if step == "delta":
                _list_in(part, "logprobs").extend(logprobs)  # pyright: ignore[reportUnknownArgumentType]
            else:
                part["logprobs"] = logprobs

    @staticmethod
    def _add_shell_output(output: _Output, step: str, event: dict[str, Any]) -> None:
        number = _number(event, "command_index")
        if step == "delta":
            data = output.shell.setdefault(number, {})
            for stream, text in _fields_of(event.get("delta")).items():
                data[stream] = _text(data.get(stream)) + _text(text)
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
                "arguments": _text(item.get("arguments")),
                "input": _text(item.get("input")),
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


# Servers send values of other types than are documented: each is read as what it is said to be, or left out.


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(event: dict[str, Any], name: str) -> int:
    value = event.get(name)
    return value if isinstance(value, int) and value >= 0 else 0


def _fields_of(value: object) -> dict[str, Any]:
    return dict(cast("dict[str, Any]", value)) if isinstance(value, dict) else {}


def _list_in(fields: dict[str, Any], name: str) -> list[Any]:
    """The list in a field, which is made one if need be."""
    if not isinstance(fields.get(name), list):
        fields[name] = []
    found: list[Any] = fields[name]
    return found


def _add_text(known: dict[str, Any], field: str, step: str, event: dict[str, Any]) -> None:
    """Add the text of a `delta`, or take that of a `done` or `added`, which is complete."""
    if step == "delta":
        known[field] = _text(known.get(field)) + _text(event.get("delta"))
    elif step in ("done", "added"):
        whole = event.get(field)
        known[field] = whole if isinstance(whole, str) else known.get(field) or ""


def _place(entries: list[Any], index: int, make: Callable[[], Any]) -> int:
    """Where in a list that has an index belongs. The list is made longer if need be.

    What is far beyond its end, which no server means, belongs to the last entry: an index must not cost memory.
    """
    if index - len(entries) > _MOST_SKIPPED:
        index = max(len(entries) - 1, 0)
    while len(entries) <= index:
        entries.append(make())
    return index
