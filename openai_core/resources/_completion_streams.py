"""Streams of chat completions that accumulate what they give."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, Unpack

from ..http.options import CallOptions
from ..sentinels import is_given, omit
from ..types.chat.completion_create_params import CompletionCreateParamsBase
from ._resource import Resource

if TYPE_CHECKING:
    from ..lib.streaming.chat import AsyncChatCompletionStreamManager

__all__ = ["CompletionStreams", "StreamCall"]


class StreamCall(CompletionCreateParamsBase, CallOptions, total=False):
    """What `stream` takes."""

    response_format: Any  # pyright: ignore[reportIncompatibleVariableOverride]
    """A type that the content is parsed into: a pydantic model, msgspec Struct, dataclass, TypedDict, or any other that
    msgspec knows. Or a dict in the words of the API."""


class _Creates(Protocol):
    async def create(self, **params: Any) -> Any: ...


class CompletionStreams(Resource):
    """Methods of `client.chat.completions` that give streams of their own."""

    def stream(self: _Creates, **params: Unpack[StreamCall]) -> "AsyncChatCompletionStreamManager[Any]":
        """Answer a conversation in events that say what each chunk meant, with the completion as it grows.

        The request is sent when the manager that this gives is entered: `async with ... as stream`. The events are
        those of `openai_core.lib.streaming.chat`.

        See https://platform.openai.com/docs/api-reference/chat/create
        """
        from ..lib.streaming.chat import AsyncChatCompletionStreamManager
        from ..structured.described import describe

        sent: dict[str, Any] = {**params, "stream": True}
        response_format: Any = sent.get("response_format", omit)
        if is_given(response_format) and response_format is not None and not issubclass(type(response_format), Mapping):
            sent["response_format"] = describe(response_format).response_format()
        return AsyncChatCompletionStreamManager(
            lambda: self.create(**sent),
            response_format=response_format,
            input_tools=sent.get("tools") or omit,
        )
