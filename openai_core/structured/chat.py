"""Structured output of chat completions: the parameters to send, and parsing the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from ..errors import ContentFilterFinishReasonError, LengthFinishReasonError, OutputParsingError
from ..sentinels import is_given
from .coercion import text_of
from .normalize import normalize_completion
from .partial import PartialJSON
from .tools import Tools, chat_tools
from .type_schema import TypeSchema, type_schema_of

if TYPE_CHECKING:
    from ..types.chat import ParsedChatCompletion
    from ..types.chat.parsed_chat_completion import ParsedChoice

__all__ = ["ChatParsing", "SentParams", "parse_as_asked", "partial_value"]


class SentParams(dict[str, object]):
    """The parameters of a call, with the function that parses its answer: the endpoint is the same for all calls."""

    parse: Callable[[Any], Any]


def parse_as_asked(value: Any, params: Mapping[str, object]) -> Any:
    """Parse the answer of a call that was made with `SentParams`. For `Endpoint.after`."""
    return cast("SentParams", params).parse(value)


class ChatParsing:
    """How to send one chat request, and to parse its answer."""

    __slots__ = ("format", "tools")

    def __init__(self, response_format: Any, tools: Any) -> None:
        """Make the schemas of the types that a call was given.

        Raises:
            SchemaError: strict mode cannot express a type.
        """
        given = is_given(response_format) and response_format is not None
        is_type = given and not isinstance(response_format, Mapping)
        self.format: TypeSchema[Any] | None = (
            type_schema_of(cast("Any", response_format), "response_format") if is_type else None
        )
        """The type of the content; None if it is not parsed."""
        self.tools: Tools | None = chat_tools(cast("Iterable[Any]", tools)) if is_given(tools) and tools else None

    def sent(self, params: Mapping[str, object]) -> SentParams:
        """The parameters as the API takes them."""
        sent = SentParams(params)
        sent.parse = self.parse
        if self.format is not None:
            sent["response_format"] = self.format.response_format()
        if self.tools is not None:
            sent["tools"] = self.tools.sent
        return sent

    def parse(self, completion: ParsedChatCompletion[Any]) -> ParsedChatCompletion[Any]:
        """Set the parsed values of a completion. Returns it.

        Raises:
            LengthFinishReasonError: a choice was cut off.
            ContentFilterFinishReasonError: a choice was withheld.
            OutputParsingError: a choice is not JSON, or does not fit the type.
        """
        for choice in normalize_completion(completion):
            self._parse_choice(completion, choice)
        return completion

    def parse_unless_calls(self, completion: ParsedChatCompletion[Any]) -> ParsedChatCompletion[Any]:
        """Parse a completion that calls no tool; others are returned unchanged."""
        called = any(choice.message.tool_calls for choice in normalize_completion(completion))
        return completion if called else self.parse(completion)

    def _parse_choice(self, completion: ParsedChatCompletion[Any], choice: ParsedChoice[Any]) -> None:
        message = choice.message
        text = text_of(message.content)
        if choice.finish_reason == "length":
            raise LengthFinishReasonError(completion=completion, partial=partial_value(text))
        if choice.finish_reason == "content_filter":
            raise ContentFilterFinishReasonError(completion=completion, partial=partial_value(text))
        if self.tools is not None:
            for call in message.tool_calls or ():
                if call.type != "function":
                    continue
                function = call.function
                try:
                    function.parsed_arguments = self.tools.read(function.name, function.arguments)
                except (ValueError, RecursionError) as exc:
                    what = f"the arguments of the call of {function.name}"
                    raise OutputParsingError(
                        what, exc, text=function.arguments, partial=partial_value(function.arguments),
                        completion=completion,
                    ) from exc  # fmt: skip
        if self.format is not None and text and not message.refusal:
            try:
                message.parsed = self.format.parse(text)
            except (ValueError, RecursionError) as exc:
                raise OutputParsingError(
                    f"the answer as {self.format.name}", exc, text=text,
                    partial=partial_value(text), completion=completion,
                ) from exc  # fmt: skip


def partial_value(text: str | None) -> Any:
    """The value of the text up to where it ends or is not JSON; None if there is none."""
    reader = PartialJSON()
    with suppress(ValueError):
        reader.feed(text or "")
    return reader.value
