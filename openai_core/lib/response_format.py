"""Formats of answers as functions, for programs that build their requests themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from ..sentinels import is_given
from ..structured.chat import ChatParsing
from ..structured.responses import ResponseParsing
from ..structured.type_schema import type_schema_of
from ..types.chat import ChatCompletion, ParsedChatCompletion
from ..types.responses import ParsedResponse, Response

__all__ = [
    "ResponseFormatT",
    "is_basemodel_type",
    "parse_chat_completion",
    "parse_response",
    "type_to_response_format_param",
    "type_to_text_format_param",
]

ResponseFormatT = TypeVar("ResponseFormatT")
"""The type of an answer."""


def is_basemodel_type(typ: Any) -> bool:
    """Whether something is a pydantic model, the class."""
    return isinstance(typ, type) and hasattr(typ, "model_json_schema") and hasattr(typ, "__pydantic_validator__")


def type_to_response_format_param(response_format: Any) -> Any:
    """What `chat.completions.create` takes as `response_format` for a type; what is no type stays as it is.

    Raises:
        SchemaError: strict mode cannot express the type.
    """
    if not is_given(response_format) or response_format is None or isinstance(response_format, Mapping):
        return cast("Any", response_format)
    return type_schema_of(response_format, "response_format").response_format()


def type_to_text_format_param(type_: Any) -> dict[str, Any]:
    """What `responses.create` takes as the `format` of its `text`.

    Raises:
        SchemaError: strict mode cannot express the type.
    """
    return type_schema_of(type_, "type_").text_format()


def parse_chat_completion(
    *, response_format: Any, input_tools: Any, chat_completion: ChatCompletion
) -> ParsedChatCompletion[Any]:
    """Make the parsed form of a completion that was made with `create`.

    Raises:
        UnparsedOutputError: it cannot be parsed.
    """
    parsed = ParsedChatCompletion[Any].model_validate(chat_completion.to_dict())
    parsed._request_id = chat_completion._request_id
    return ChatParsing(response_format, input_tools).parse(parsed)


def parse_response(*, text_format: Any, input_tools: Any, response: Response) -> ParsedResponse[Any]:
    """Make the parsed form of a response that was made with `create`.

    Raises:
        UnparsedOutputError: it cannot be parsed.
    """
    parsed = ParsedResponse[Any].model_validate(response.to_dict())
    parsed._request_id = response._request_id
    return ResponseParsing(text_format, input_tools).parse(parsed)
