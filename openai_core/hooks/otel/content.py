"""What was said, as the conventions have it: messages of parts. Recorded only where the environment asks for it."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any

import msgspec

from ...arguments import variable
from ..fields import get, items, listed, text
from .attributes import Attributes, finish_reasons

__all__ = ["VARIABLE", "as_text", "input_messages", "output_messages", "wanted_in"]

VARIABLE = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"
"""The environment variable by which content is recorded: `SPAN_ONLY`, `EVENT_ONLY` or `SPAN_AND_EVENT`."""


def wanted_in() -> tuple[bool, bool]:
    """Whether the environment asks for content on spans, and in events."""
    mode = (variable(VARIABLE) or "").upper()
    return mode in ("SPAN_ONLY", "SPAN_AND_EVENT"), mode in ("EVENT_ONLY", "SPAN_AND_EVENT")


def as_text(content: Attributes) -> Attributes:
    """The same for a span, whose attributes have no structure: in JSON."""
    return {name: msgspec.json.encode(value, enc_hook=str).decode() for name, value in content.items()}


def input_messages(params: Mapping[str, Any]) -> Attributes:
    """Attributes of what is said to the model."""
    given = params.get("messages", params.get("input"))
    messages = [{"role": "user", "content": given}] if isinstance(given, str) else given
    found: Attributes = {}
    if isinstance(messages, list):
        found["gen_ai.input.messages"] = [_message(each) for each in listed(messages)]
    instructions = params.get("instructions")
    if isinstance(instructions, str):
        found["gen_ai.system_instructions"] = [{"type": "text", "content": instructions}]
    tools = [_tool(each) for each in items(params, "tools")]
    if tools:
        found["gen_ai.tool.definitions"] = tools
    return found


def output_messages(answer: Any) -> Attributes:
    """Attributes of what the model says; none if there is no answer."""
    choices = items(answer, "choices")
    if choices:
        messages: list[Any] = [_choice(choice) for choice in choices]
    else:
        parts = [part for item in items(answer, "output") for part in _output(item)]
        reasons = finish_reasons(answer)
        messages = [_output_message(parts, reasons[0] if reasons else "error")] if parts else []
    return {"gen_ai.output.messages": messages} if messages else {}


def _choice(choice: Any) -> Any:
    message = get(choice, "message")
    whole = message if message is not None else {"content": text(choice, "text")}
    return _output_message(_message(whole)["parts"], text(choice, "finish_reason") or "error")


def _output_message(parts: list[Any], reason: str) -> Any:
    return {
        "role": "assistant",
        "parts": parts,
        "finish_reason": "tool_call" if reason in ("tool_calls", "function_call") else reason,
    }


def _message(message: Any) -> Any:
    role = text(message, "role") or "assistant"
    content = get(message, "content")
    if text(message, "type") in ("function_call", "function_call_output"):
        return {"role": role if text(message, "role") else "user", "parts": _output(message)}
    if role == "tool":
        response = {"type": "tool_call_response", "id": text(message, "tool_call_id"), "response": content}
        return {"role": role, "parts": [response]}
    parts = _parts(content)
    parts += [_call(get(call, "function"), text(call, "id")) for call in items(message, "tool_calls")]
    return {"role": role, "parts": parts}


def _parts(content: Any) -> list[Any]:
    if isinstance(content, str):
        return [{"type": "text", "content": content}]
    return [_part(each) for each in listed(content)]


def _part(part: Any) -> Any:
    """A text; of a picture, a recording or a file only that there is one."""
    kind = text(part, "type") or "unknown"
    found = text(part, "text") or text(part, "refusal")
    return {"type": kind} if found is None else {"type": "text", "content": found}


def _output(item: Any) -> list[Any]:
    kind = text(item, "type")
    if kind == "message":
        return _parts(get(item, "content"))
    if kind == "function_call":
        return [_call(item, text(item, "call_id"))]
    if kind == "function_call_output":
        return [{"type": "tool_call_response", "id": text(item, "call_id"), "response": get(item, "output")}]
    return []


def _call(function: Any, identity: str | None) -> Any:
    arguments: Any = text(function, "arguments") or ""
    with contextlib.suppress(msgspec.DecodeError):  # cut off, or no JSON: as it came
        arguments = msgspec.json.decode(arguments)
    return {"type": "tool_call", "id": identity, "name": text(function, "name"), "arguments": arguments}


def _tool(tool: Any) -> Any:
    function = get(tool, "function") or tool
    found = {name: get(function, name) for name in ("name", "description", "parameters")}
    return {
        "type": text(tool, "type") or "function",
        **{name: each for name, each in found.items() if each is not None},
    }
