"""What the pretended model says: a reply for every question, the same one each time. No HTTP here."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

from ...number_checks import check_kinds
from ...wrong_calls import refuse_wrong_calls
from ..engine.json_values import is_array, is_object
from ..synthesis.schemas import sample

__all__ = ["Reply", "ToolCall", "compose", "forced_tools", "pieces", "text_of", "words"]

_FINISHES = (None, "length", "content_filter")
_PIECE = re.compile(r"\s*\S+|\s+")
_COUNT = re.compile(r"count to (\d{1,6})", re.IGNORECASE)


@refuse_wrong_calls
@dataclass(frozen=True, slots=True, init=False)
class ToolCall:
    """A call of a function or of a custom tool.

    Args:
        name: see below.
        arguments: the text, or for a function a mapping, which becomes JSON.
        custom: see below.
    """

    name: str
    """The name of the function or custom tool."""
    arguments: str
    """JSON for a function, free text for a custom tool."""
    custom: bool = False
    """Whether it is a call of a custom tool."""

    def __init__(self, name: str, arguments: str | Mapping[str, Any], custom: bool = False) -> None:
        if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"ToolCall takes the name of a function; got {type(name).__name__}")
        text = arguments if isinstance(arguments, str) else json.dumps(arguments)
        for field, value in (("name", name), ("arguments", text), ("custom", custom)):
            object.__setattr__(self, field, value)


@refuse_wrong_calls
@dataclass(frozen=True, slots=True)
class Reply:
    """What the model says to one request. Give it to `LocalServer.reply` to have it say something of your own."""

    text: str | None = None
    """The text that the model says."""
    refusal: str | None = None
    """Said instead of the text."""
    tool_calls: Sequence[ToolCall] = ()
    """What the model calls, in order."""
    reasoning: str | None = None
    """Shown by the responses endpoint, as a summary and as text."""
    output_items: Sequence[Mapping[str, Any]] = ()
    """Items of a response that come before the text, such as computer calls, as the API writes them. An `id` or
    `call_id` that is missing is made."""
    annotations: Sequence[Mapping[str, Any]] = ()
    """Citations that the responses endpoint attaches to the text, as the API writes them."""
    finish: Literal["length", "content_filter"] | None = None
    """Why the model stopped before its end, if it did."""
    error: str | None = None
    """Said instead of everything else by a response that fails; chat completions answer with status 500."""

    def __post_init__(self) -> None:
        check_kinds(self)
        if self.finish not in _FINISHES:
            raise ValueError(f"Reply.finish must be 'length', 'content_filter' or None; got {self.finish!r}")
        if not isinstance(cast("object", self.tool_calls), Sequence) or not all(map(_is_tool_call, self.tool_calls)):
            raise TypeError(f"Reply.tool_calls must be a list of ToolCall; got {self.tool_calls!r}")


def _is_tool_call(value: object) -> bool:
    return isinstance(value, ToolCall)


def compose(
    question: str,
    *,
    tools: Sequence[Mapping[str, Any]] = (),
    tool_choice: Any = None,
    output_format: Mapping[str, Any] | None = None,
    tool_result: str | None = None,
) -> Reply:
    """The reply to a conversation that ends with `question`.

    It calls a tool where `tool_choice` demands one, or the question names one (`add({"a": 1, "b": 2})` says with which
    arguments); refuses when told "please refuse"; is stopped when told "trigger the content filter"; gives JSON where
    the format does; counts when asked to ("count to 100"); and else says the question back.
    """
    if tool_result is None:
        calls = [_call(tool) for tool in forced_tools(tools, tool_choice)[:1]] or named_calls(
            tools, tool_choice, question
        )
        if calls:
            return Reply(tool_calls=calls)
        if "please refuse" in question.lower():
            return Reply(refusal="I cannot help with that.")
        if "trigger the content filter" in question.lower():
            return Reply(text="", finish="content_filter")
    kind = output_format.get("type") if output_format else None
    if output_format is not None and kind == "json_schema":
        return Reply(text=json.dumps(sample(_schema_of(output_format)), ensure_ascii=False))
    if tool_result is not None:
        text = f"The tool says: {tool_result}"
    elif counting := _COUNT.search(question):
        text = " ".join(map(str, range(1, int(counting[1]) + 1)))
    else:
        text = f"You said: {question}" if question else "You said nothing."
    return Reply(text=json.dumps({"reply": text}, ensure_ascii=False) if kind == "json_object" else text)


def forced_tools(tools: Sequence[Mapping[str, Any]], tool_choice: Any) -> list[Mapping[str, Any]]:
    """The function and custom tools of which `tool_choice` demands one."""
    callable_tools = [tool for tool in tools if tool.get("type") in ("function", "custom")]
    if tool_choice == "required":
        return callable_tools
    if not is_object(tool_choice):
        return []
    if tool_choice.get("type") == "allowed_tools":
        # chat.completions nests what is allowed, responses does not.
        allowed: Mapping[str, Any] = tool_choice.get("allowed_tools", tool_choice)
        names = {tool_name(tool) for tool in allowed.get("tools", ())}
        demanded = allowed.get("mode") == "required"
        return [tool for tool in callable_tools if demanded and tool_name(tool) in names]
    wanted = tool_name(tool_choice)
    return [tool for tool in callable_tools if tool_name(tool) == wanted]


def named_calls(tools: Sequence[Mapping[str, Any]], tool_choice: Any, question: str) -> list[ToolCall]:
    """The calls that a question names: a tool's name, and if they follow in parentheses its arguments as JSON."""
    if tool_choice == "none":
        return []
    given = {name: tool for tool in tools if (name := tool_name(tool)) and tool.get("type") == "function"}
    if not given:
        return []
    calls: list[ToolCall] = []
    for found in re.finditer(rf"\b({'|'.join(map(re.escape, given))})\b", question):
        call = _call(given[found[1]])
        if question[found.end() : found.end() + 1] == "(":
            written = question[found.end() + 1 :]
            try:
                _, length = json.JSONDecoder().raw_decode(written)
            except json.JSONDecodeError:
                length = written.find(")")
            call = ToolCall(call.name, written[:length])
        calls.append(call)
    return calls


def tool_name(tool: Mapping[str, Any]) -> str | None:
    """The name in a tool or a tool choice, in the chat form (nested) or the responses form (flat)."""
    nested = tool.get(str(tool.get("type")))
    return nested.get("name") if is_object(nested) else tool.get("name")


def _call(tool: Mapping[str, Any]) -> ToolCall:
    inner: Mapping[str, Any] = tool.get(str(tool["type"])) or tool
    name = str(tool_name(tool))
    if tool["type"] == "custom":
        return ToolCall(name, f"input for {name}", custom=True)
    return ToolCall(name, json.dumps(sample(inner.get("parameters") or {}), ensure_ascii=False))


def _schema_of(output_format: Mapping[str, Any]) -> Mapping[str, Any]:
    # chat.completions nests it as json_schema.schema, responses has it as schema.
    return (output_format.get("json_schema") or output_format).get("schema") or {}


def text_of(content: Any) -> str:
    """The text in a message's content: a string, or a list of parts of which those with text count."""
    if isinstance(content, str):
        return content
    if not is_array(content):
        return ""
    return " ".join(str(part["text"]) for part in content if is_object(part) and "text" in part)


def pieces(text: str) -> list[str]:
    """The text cut before the white space between words; joined, the pieces are the text. Each counts as one token."""
    return _PIECE.findall(text)


def words(text: str) -> int:
    """The number of tokens in a text: its words."""
    return len(text.split())
