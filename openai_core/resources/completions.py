# Generated from openapi.json.
"""Texts continued: the API before chat completions."""

from typing import TYPE_CHECKING, Unpack, overload

from ..calls.endpoint import StreamingEndpoint
from ..calls.options import CallOptions
from ..sentinels import Omit
from ..types.completion_create_params import (
    CompletionCreateParamsBase,
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
)
from ._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ..streaming import AsyncStream
    from ..types.completion import Completion

__all__ = ["AsyncCompletions", "AsyncCompletionsWithRawResponse", "AsyncCompletionsWithStreamingResponse"]


class CreateCall(CompletionCreateParamsNonStreaming, CallOptions, total=False):
    """What `create` takes for the whole answer at once."""


class CreateStreamCall(CompletionCreateParamsStreaming, CallOptions, total=False):
    """What `create` takes for the answer as events."""


class CreateEitherCall(CompletionCreateParamsBase, CallOptions, total=False):
    """What `create` takes when only the running program knows which."""

    stream: bool | Omit | None


class AsyncCompletions(Resource):
    """Continue texts."""

    @property
    def with_raw_response(self) -> "AsyncCompletionsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncCompletionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncCompletionsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncCompletionsWithStreamingResponse(self)

    @overload
    async def create(self, **params: Unpack[CreateCall]) -> "Completion": ...
    @overload
    async def create(self, **params: Unpack[CreateStreamCall]) -> "AsyncStream[Completion]": ...
    @overload
    async def create(self, **params: Unpack[CreateEitherCall]) -> "Completion | AsyncStream[Completion]": ...
    async def create(self, **params: Unpack[CreateEitherCall]) -> "Completion | AsyncStream[Completion]":
        """Continue texts: as a whole, or with `stream=True` in pieces as they are made.

        See https://platform.openai.com/docs/api-reference/completions/createCompletion
        """
        return await self._caller.call_or_stream(CREATE, params)


class AsyncCompletionsWithRawResponse(ResourceView[AsyncCompletions]):
    """The methods of `AsyncCompletions`, giving the HTTP response with its body received."""

    create = as_raw(AsyncCompletions.create)


class AsyncCompletionsWithStreamingResponse(ResourceView[AsyncCompletions]):
    """The methods of `AsyncCompletions`, giving the HTTP response before its body."""

    create = as_streamed(AsyncCompletions.create)


CREATE: "StreamingEndpoint[Completion, Completion]" = StreamingEndpoint(
    "completions.create", "POST", "/completions", "Completion", params=CreateEitherCall, stream_of="Completion"
)
