"""Streams of chat completions that accumulate what they give."""

from typing import TYPE_CHECKING, Any, Generic, Unpack

from typing_extensions import TypeVar

from ...calls.endpoint import check_call
from ...calls.options import CallOptions
from ...sentinels import Omit, is_given, omit
from ...types.chat.completion_create_params import CompletionCreateParamsBase
from .._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import UnionType

    from ...lib.streaming.chat import AsyncChatCompletionStreamManager
    from ...structured.function_tools import FunctionTool
    from ...types.chat.chat_completion_tool_union_param import ChatCompletionToolUnionParam
    from ...types.chat.completion_create_params import ResponseFormat

__all__ = ["CompletionStreams", "StreamCall"]

T = TypeVar("T", default=Any)


class StreamCall(CompletionCreateParamsBase, CallOptions, Generic[T], total=False):
    """What `stream` takes."""

    response_format: "type[T] | ResponseFormat | UnionType | Omit"  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """A type that the content is parsed into: a pydantic model, msgspec Struct, dataclass, TypedDict, or any other that
    msgspec knows. Or a dict in the words of the API."""
    tools: "Iterable[ChatCompletionToolUnionParam | FunctionTool[..., Any]] | Omit"  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Descriptions, or what `function_tool` and `type_tool` make."""


class CompletionStreams(Resource):
    """Methods of `client.chat.completions` that give streams of their own."""

    def stream(self, **params: Unpack[StreamCall[T]]) -> "AsyncChatCompletionStreamManager[T]":
        """Answer a conversation in events that say what each chunk meant, with the completion as it grows.

        The request is sent when the manager that this gives is entered: `async with ... as stream`. The events are
        those of `openai_core.lib.streaming.chat`.

        See https://platform.openai.com/docs/api-reference/chat/create
        """
        from ...lib.streaming.chat import AsyncChatCompletionStreamManager
        from ...structured.chat import ChatParsing

        check_call("chat.completions.stream", StreamCall, params)
        resource: Any = self
        given: dict[str, Any] = {**params, "stream": True}
        tools: Any = given.get("tools", omit)
        input_tools = list(tools) if is_given(tools) and tools else omit
        response_format: Any = given.get("response_format", omit)
        sent = ChatParsing(response_format, input_tools).sent(given)
        return AsyncChatCompletionStreamManager(
            lambda: resource.create(**sent), response_format=response_format, input_tools=input_tools
        )
