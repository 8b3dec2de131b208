"""The call of a function with its arguments parsed."""

from __future__ import annotations

from .chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall, Function

__all__ = ["ParsedFunction", "ParsedFunctionToolCall"]


class ParsedFunction(Function):
    """The function that the model calls."""

    parsed_arguments: object | None = None
    """The arguments as the type that the tool was made of; None if it was made of none."""


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    """The model's wish to have a function run."""

    function: ParsedFunction  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    """The function to call, with its parsed arguments."""
