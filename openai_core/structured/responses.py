"""Structured output of responses: the parameters to send, and parsing the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..errors import ContentFilterFinishReasonError, LengthFinishReasonError, OutputParsingError
from ..sentinels import is_given, omit
from .chat import SentParams, partial_value
from .coercion import value_at
from .normalize import is_final_answer, normalize_response
from .tools import Tools, response_tools
from .type_schema import TypeSchema, decoder_of, type_schema_of

if TYPE_CHECKING:
    from ..types.responses import ParsedResponse

__all__ = ["ResponseParsing"]


class ResponseParsing:
    """How to send one request for a response, and to parse the response."""

    __slots__ = ("_name", "_read", "format", "tools")

    def __init__(self, text_format: Any, tools: Any, parse_as: Any = omit) -> None:
        """Make the schemas of the types that a call was given.

        Args:
            text_format: the type of the text, whose schema is sent.
            tools: of the call.
            parse_as: the type to parse the text into, if not that of `text_format`; None not to parse it.

        Raises:
            SchemaError: strict mode cannot express a type.
            TypeError: `text_format` is a dict.
        """
        given = is_given(text_format) and text_format is not None
        if isinstance(text_format, Mapping):
            raise TypeError("text_format takes a type; to send a format as a dict, pass text={'format': {...}}")
        self.format: TypeSchema[Any] | None = type_schema_of(text_format, "text_format") if given else None
        """The type of the text whose schema is sent; None if none is."""
        self._read: Callable[[str | bytes], Any] | None = self.format.parse if self.format is not None else None
        self._name = self.format.name if self.format is not None else ""
        if is_given(parse_as):
            self._name, self._read = ("", None) if parse_as is None else decoder_of(parse_as, "parse_as")
        self.tools: Tools | None = response_tools(cast("Iterable[Any]", tools)) if is_given(tools) and tools else None

    def sent(self, params: Mapping[str, object], *, call: str = "responses.parse") -> SentParams:
        """The parameters as the API takes them.

        Args:
            params: those of the call.
            call: its name, for errors.

        Raises:
            TypeError: both `text_format` and a `format` in `text` are given.
        """
        sent = SentParams(params)
        sent.parse = self.parse
        if self.format is not None:
            text = params.get("text")
            others: Mapping[str, Any] = cast("Mapping[str, Any]", text) if isinstance(text, Mapping) else {}
            if "format" in others:
                raise TypeError(f"{call}() got both text_format and text['format']; give one of them")
            sent["text"] = {**others, "format": self.format.text_format()}
        if self.tools is not None:
            sent["tools"] = self.tools.sent
        return sent

    def parse(self, response: ParsedResponse[Any]) -> ParsedResponse[Any]:
        """Set the parsed values of a response. Returns it.

        Raises:
            LengthFinishReasonError: the text was cut off.
            ContentFilterFinishReasonError: the text was withheld.
            OutputParsingError: a text or the arguments of a call are not JSON, or do not fit their type.
        """
        if self._read is not None and response.status == "incomplete":
            self._raise_incomplete(response)
        for item in normalize_response(response):
            if item.type == "message":
                for part in item.content if is_final_answer(item) else ():
                    if part.type == "output_text" and part.text:
                        self._parse_text(response, part)
            elif item.type == "function_call":
                self._parse_call(response, item)
        return response

    def parse_unless_calls(self, response: ParsedResponse[Any]) -> ParsedResponse[Any]:
        """Parse a response that calls no tool; others are returned unchanged."""
        called = any(item.type in ("function_call", "computer_call") for item in normalize_response(response))
        return response if called else self.parse(response)

    def _raise_incomplete(self, response: ParsedResponse[Any]) -> None:
        reason = value_at(response.incomplete_details, "reason")
        partial = partial_value(response.output_text)
        if reason == "content_filter":
            raise ContentFilterFinishReasonError(completion=response, partial=partial)
        if reason == "max_output_tokens":
            raise LengthFinishReasonError(completion=response, partial=partial)

    def _parse_text(self, response: ParsedResponse[Any], part: Any) -> None:
        if self._read is None:
            return
        try:
            part.parsed = self._read(part.text)
        except (ValueError, RecursionError) as exc:
            raise OutputParsingError(
                f"the answer as {self._name}", exc, text=part.text, partial=partial_value(part.text),
                completion=response,
            ) from exc  # fmt: skip

    def _parse_call(self, response: ParsedResponse[Any], item: Any) -> None:
        if self.tools is None:
            return
        try:
            item.parsed_arguments = self.tools.read(item.name, item.arguments, item.namespace)
        except (ValueError, RecursionError) as exc:
            raise OutputParsingError(
                f"the arguments of the call of {item.name}", exc, text=item.arguments,
                partial=partial_value(item.arguments), completion=response,
            ) from exc  # fmt: skip
