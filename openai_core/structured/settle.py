"""Answers with the types that parsing and running tools rely on, whatever the server sent."""

from __future__ import annotations

from typing import Any, Final

from ..model import Model
from ..types.chat.parsed_function_tool_call import ParsedFunctionToolCall
from .received import is_text, json_text, models_in, text_of, value_at, word_of

__all__ = ["is_final_answer", "settle_completion", "settle_response", "settle_text"]

_CALLS: Final = "function_call"


def settle_completion(completion: Any) -> list[Any]:
    """Settle a chat completion in place. Returns its choices that have a message.

    Texts are text (but content with images and the like stays as it is), tool calls are objects, functions have names
    and arguments in JSON; a call of which no function is known is left out.
    """
    choices = [choice for choice in models_in(completion.choices) if isinstance(value_at(choice, "message"), Model)]
    for choice in choices:
        _settle_message(choice.message)
    return choices


def _settle_message(message: Any) -> None:
    for name in ("content", "refusal"):
        value = value_at(message, name)
        if value is not None and not isinstance(value, str) and is_text(value):
            setattr(message, name, text_of(value))
    if not value_at(message, "role"):
        message.role = "assistant"
    calls = value_at(message, "tool_calls")
    if calls is not None:
        message.tool_calls = [call for call in models_in(calls, ParsedFunctionToolCall) if _settle_call(call)]


def _settle_call(call: Any) -> bool:
    """Settle a call in place. Whether it is one."""
    if not value_at(call, "type"):
        call.type = "function"
    if call.type != "function":
        return True
    function = value_at(call, "function")
    if not isinstance(function, Model):
        return False
    _settle_function(function)
    return True


def _settle_function(function: Any) -> None:
    function.name = word_of(value_at(function, "name")) or ""
    function.arguments = json_text(value_at(function, "arguments"))


def settle_response(response: Any) -> list[Any]:
    """Settle a response in place. Returns its output: objects, each with a type."""
    output = [item for item in models_in(response.output) if isinstance(value_at(item, "type"), str)]
    for item in output:
        if item.type == "message":
            item.content = _settled_parts(value_at(item, "content"))
        elif item.type == _CALLS:
            _settle_function(item)
    return output


def _settled_parts(content: object) -> list[Any]:
    """The parts of a message that have a type, with a text that is text or None; one for a text in place of a list."""
    if isinstance(content, str):
        from ..types.responses.parsed_response import ParsedResponseOutputText

        return [ParsedResponseOutputText[Any].model_construct(type="output_text", text=content, annotations=[])]
    parts = [part for part in models_in(content) if isinstance(value_at(part, "type"), str)]
    for part in parts:
        settle_text(part)
    return parts


def settle_text(part: Any) -> None:
    """Make the text of a part text; null stays."""
    text = value_at(part, "text")
    if text is not None and not isinstance(text, str):
        part.text = text_of(text)


def is_final_answer(item: Any) -> bool:
    """Whether a message is the answer, which is of the type asked for, and not commentary on the way to it."""
    return (value_at(item, "phase") or "final_answer") == "final_answer"
