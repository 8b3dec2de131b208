"""The input of a response: checked as strictly as the API does, and brought into the form in which it is listed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..engine.answers import Refusal
from ..engine.calls import one_of
from ..engine.json_values import is_array, is_object
from ..engine.state import State
from .replies import text_of, words

__all__ = ["count_tokens", "listed", "question", "read_input", "tool_result"]

TYPES = (
    "message",
    "reasoning",
    "function_call",
    "function_call_output",
    "custom_tool_call",
    "custom_tool_call_output",
    "web_search_call",
    "file_search_call",
    "code_interpreter_call",
    "image_generation_call",
    "computer_call",
    "computer_call_output",
    "local_shell_call",
    "local_shell_call_output",
    "shell_call",
    "shell_call_output",
    "apply_patch_call",
    "apply_patch_call_output",
    "mcp_list_tools",
    "mcp_call",
    "mcp_approval_request",
    "mcp_approval_response",
    "tool_search_call",
    "tool_search_output",
    "additional_tools",
    "configuration_update",
    "compaction",
    "compaction_trigger",
    "program",
    "program_output",
    "item_reference",
)
STATUSES = ("in_progress", "completed", "incomplete", "searching", "interpreting", "generating", "calling", "failed")
ROLES = ("user", "assistant", "system", "developer")
PARTS = {
    "assistant": ("output_text", "refusal"),
    "other": ("input_text", "input_image", "input_file", "input_audio"),
}
REQUIRED: dict[str, tuple[str, ...]] = {
    "function_call": ("call_id", "name", "arguments"),
    "function_call_output": ("call_id", "output"),
    "custom_tool_call": ("call_id", "name", "input"),
    "custom_tool_call_output": ("call_id", "output"),
    "reasoning": ("summary",),
    "item_reference": ("id",),
}


def read_input(given: Any, known: Mapping[str, dict[str, Any]], state: State) -> list[dict[str, Any]]:
    """The items of an input, each with an id.

    Args:
        given: a text or a list of items, from the request.
        known: the items that an `item_reference` can mean, by id.
        state: gives the ids.

    Raises:
        Refusal: an item is not what the API takes.
    """
    if given is None:
        return []
    if isinstance(given, str):
        return [_message({"role": "user", "content": given}, "input", state)]
    if not is_array(given):
        raise Refusal(400, "'input' is neither a text nor a list of items", param="input", code="invalid_type")
    return [_item(item, f"input[{index}]", known, state) for index, item in enumerate(given)]


def _item(item: Any, where: str, known: Mapping[str, dict[str, Any]], state: State) -> dict[str, Any]:
    if not is_object(item):
        raise Refusal(400, f"'{where}' is not an object", param=where, code="invalid_type")
    kind = one_of(item.get("type") or "message", TYPES, f"{where}.type")
    if "status" in item:
        # The API refuses a null here, which clients that dump every field of an output item send.
        one_of(str(item["status"]), STATUSES, f"{where}.status")
    for name in REQUIRED.get(kind, ()):
        if item.get(name) is None:
            at = f"{where}.{name}"
            raise Refusal(400, f"missing required parameter: '{at}'", param=at, code="missing_required_parameter")
    if kind == "item_reference":
        if item["id"] not in known:
            raise Refusal(404, f"no item has the id {item['id']!r}", param=f"{where}.id")
        return known[item["id"]]
    if kind == "message":
        return _message(item, where, state)
    return {"id": state.new_id(f"{kind}_"), **{name: value for name, value in item.items() if value is not None}}


def _message(item: dict[str, Any], where: str, state: State) -> dict[str, Any]:
    role = one_of(str(item.get("role")), ROLES, f"{where}.role")
    content: Any = item.get("content")
    if isinstance(content, str):
        content = [_text_part(role, content)]
    if not is_array(content):
        raise Refusal(400, f"'{where}.content' is missing", param=f"{where}.content", code="invalid_type")
    allowed = PARTS["assistant" if role == "assistant" else "other"]
    for index, part in enumerate(content):
        at = f"{where}.content[{index}]"
        if not is_object(part):
            raise Refusal(400, f"'{at}' is not an object", param=at, code="invalid_type")
        one_of(str(part.get("type")), allowed, f"{at}.type")
    return {
        "id": item.get("id") or state.new_id("msg_"),
        "type": "message",
        "role": role,
        "status": item.get("status", "completed"),
        "content": content,
    }


def _text_part(role: str, text: str) -> dict[str, Any]:
    if role == "assistant":
        return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    return {"type": "input_text", "text": text}


def listed(item: Mapping[str, Any]) -> dict[str, Any]:
    """An item as the list of input items shows it: calls and their outputs have a status there."""
    if str(item["type"]).endswith(("_call", "_call_output")) and "status" not in item:
        return {**item, "status": "completed"}
    return dict(item)


def question(items: Sequence[Mapping[str, Any]]) -> str:
    """What the user said last."""
    said = [text_of(item["content"]) for item in items if item["type"] == "message" and item["role"] == "user"]
    return said[-1] if said else ""


def tool_result(items: Sequence[Mapping[str, Any]]) -> str | None:
    """The result of a tool, if the input ends with one."""
    if items and items[-1]["type"] in ("function_call_output", "custom_tool_call_output"):
        return text_of(items[-1]["output"])
    return None


def count_tokens(items: Sequence[Mapping[str, Any]], instructions: Any) -> int:
    """The words in all texts, arguments and results."""
    total = words(instructions) if isinstance(instructions, str) else 0
    for item in items:
        for name in ("content", "output", "arguments", "input"):
            total += words(text_of(item.get(name)))
    return total
