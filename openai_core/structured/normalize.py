"""Answers with the types that parsing and running tools rely on, whatever the server sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from ..model import Model
from ..types.chat.parsed_function_tool_call import ParsedFunctionToolCall
from .coercion import is_text, json_text, models_in, non_empty_text, text_of, value_at

__all__ = ["is_final_answer", "normalize_completion", "normalize_response", "normalize_text"]

_CALLS: Final = "function_call"


def normalize_completion(completion: Any) -> list[Any]:
    """Normalize a chat completion in place. Returns its choices that have a message.

    Texts are text (but content with images and the like stays as it is), tool calls are objects, functions have names
    and arguments in JSON; a call of which no function is known is left out.
    """
    choices = [choice for choice in models_in(completion.choices) if isinstance(value_at(choice, "message"), Model)]
    for choice in choices:
        _normalize_message(choice.message)
    return choices


def _normalize_message(message: Any) -> None:
    for name in ("content", "refusal"):
        value = value_at(message, name)
        if value is not None and not isinstance(value, str) and is_text(value):
            setattr(message, name, text_of(value))
    if not value_at(message, "role"):
        message.role = "assistant"
    calls = value_at(message, "tool_calls")
    if calls is not None:
        message.tool_calls = [call for call in models_in(calls, ParsedFunctionToolCall) if _normalize_call(call)]


def _normalize_call(call: Any) -> bool:
    """Normalize a call in place. Whether it is one."""
    if not value_at(call, "type"):
        call.type = "function"
    if call.type != "function":
        return True
    function = value_at(call, "function")
    if not isinstance(function, Model):
        return False
    _normalize_function(function)
    return True


def _normalize_function(function: Any) -> None:
    function.name = non_empty_text(value_at(function, "name")) or ""
    function.arguments = json_text(value_at(function, "arguments"))


def normalize_response(response: Any) -> list[Any]:
    """Normalize a response in place. Returns its output: objects, each with a type."""
    output = [item for item in models_in(response.output) if isinstance(value_at(item, "type"), str)]
    for item in output:
        if item.type == "message":
            item.content = _normalized_parts(value_at(item, "content"))
        elif item.type == _CALLS:
            _normalize_function(item)
    return output


def _normalized_parts(content: object) -> list[Any]:
    """The parts of a message, each with a type, and a text that is text or None; one part may be in place of a list."""
    sent: list[object] = cast("list[object]", content) if isinstance(content, list) else [content]
    if isinstance(content, str):
        sent = [{"text": content, "annotations": []}]
    parts = [made for part in sent if (made := _normalized_part(part)) is not None]
    for part in parts:
        normalize_text(part)
    return parts


def _normalized_part(part: object) -> Any:
    """A part of a message as an object with a type: an object without one is output, if it has a text."""
    if isinstance(part, Model) and isinstance(value_at(part, "type"), str):
        return part
    from ..types.responses.parsed_response import ParsedResponseOutputText

    fields: dict[str, Any]
    if isinstance(part, Model):
        fields = part.to_dict(mode="python")
    elif isinstance(part, Mapping):
        fields = dict(cast("Mapping[str, Any]", part))
    else:
        return None
    if not isinstance(fields.get("type"), str):
        if fields.get("text") is None:
            return None
        fields["type"] = "output_text"
    return ParsedResponseOutputText[Any].model_construct(**fields)


def normalize_text(part: Any) -> None:
    """Convert a part's text to a string; None stays None."""
    text = value_at(part, "text")
    if text is not None and not isinstance(text, str):
        part.text = text_of(text)


def is_final_answer(item: Any) -> bool:
    """Whether a message is the answer, which is of the type asked for, and not commentary on the way to it."""
    return (value_at(item, "phase") or "final_answer") == "final_answer"
