"""A chat completion whose content is parsed into a type of the caller's."""

from __future__ import annotations

from typing import Generic, TypeVar

from .chat_completion import ChatCompletion, Choice
from .chat_completion_message import ChatCompletionMessage
from .parsed_function_tool_call import ParsedFunctionToolCall

__all__ = ["ParsedChatCompletion", "ParsedChatCompletionMessage", "ParsedChoice"]

ContentType = TypeVar("ContentType")


class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[ContentType]):
    """One message by the model."""

    parsed: ContentType | None = None
    """The content as the type that was asked for; None if the model refused."""
    tool_calls: list[ParsedFunctionToolCall] | None = None  # type: ignore[assignment]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    """The tool calls that the model asks for, with parsed arguments."""


class ParsedChoice(Choice, Generic[ContentType]):
    """One of the answers that were asked for."""

    message: ParsedChatCompletionMessage[ContentType]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    """The answer, with its parsed content."""


class ParsedChatCompletion(ChatCompletion, Generic[ContentType]):
    """The answer to one chat request with a `response_format` that is a type."""

    choices: list[ParsedChoice[ContentType]]  # type: ignore[assignment]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    """The answers: as many as `n` asked for."""
