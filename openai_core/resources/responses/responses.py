# Generated from openapi.json.
"""A model's answers with tools, state and every kind of output."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack, overload

from ...calls.endpoint import Endpoint, StreamingEndpoint
from ...calls.options import CallOptions
from ...sentinels import Omit
from ...types.responses.response_compact_params import ResponseCompactParams
from ...types.responses.response_create_params import (
    ResponseCreateParamsBase,
    ResponseCreateParamsNonStreaming,
    ResponseCreateParamsStreaming,
)
from ...types.responses.response_retrieve_params import (
    ResponseRetrieveParamsBase,
    ResponseRetrieveParamsNonStreaming,
    ResponseRetrieveParamsStreaming,
)
from .._methods.response_streams import ResponseStreams
from .._methods.responses import ResponseMethods
from .._resource import ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...streaming import AsyncStream
    from ...types.responses.compacted_response import CompactedResponse
    from ...types.responses.response import Response
    from ...types.responses.response_stream_event import ResponseStreamEvent
    from .input_items import AsyncInputItems, AsyncInputItemsWithRawResponse, AsyncInputItemsWithStreamingResponse
    from .input_tokens import AsyncInputTokens, AsyncInputTokensWithRawResponse, AsyncInputTokensWithStreamingResponse

__all__ = ["AsyncResponses", "AsyncResponsesWithRawResponse", "AsyncResponsesWithStreamingResponse"]


class CreateCall(ResponseCreateParamsNonStreaming, CallOptions, total=False):
    """What `create` takes for the whole answer at once."""


class CreateStreamCall(ResponseCreateParamsStreaming, CallOptions, total=False):
    """What `create` takes for the answer as events."""


class CreateEitherCall(ResponseCreateParamsBase, CallOptions, total=False):
    """What `create` takes when only the running program knows which."""

    stream: bool | Omit | None


class RetrieveCall(ResponseRetrieveParamsNonStreaming, CallOptions, total=False):
    """What `retrieve` takes for the whole answer at once."""


class RetrieveStreamCall(ResponseRetrieveParamsStreaming, CallOptions, total=False):
    """What `retrieve` takes for the answer as events."""


class RetrieveEitherCall(ResponseRetrieveParamsBase, CallOptions, total=False):
    """What `retrieve` takes when only the running program knows which."""

    stream: bool | Omit | None


class CompactCall(ResponseCompactParams, CallOptions, total=False):
    """What `compact` takes."""


class AsyncResponses(ResponseMethods, ResponseStreams):
    """Make responses, and manage those that were stored."""

    @cached_property
    def input_items(self) -> "AsyncInputItems":
        """What a stored response was made from."""
        from .input_items import AsyncInputItems

        return AsyncInputItems(self._caller)

    @cached_property
    def input_tokens(self) -> "AsyncInputTokens":
        """How many tokens a request to the Responses API would use."""
        from .input_tokens import AsyncInputTokens

        return AsyncInputTokens(self._caller)

    @property
    def with_raw_response(self) -> "AsyncResponsesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncResponsesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncResponsesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncResponsesWithStreamingResponse(self)

    @overload
    async def create(self, **params: Unpack[CreateCall]) -> "Response": ...
    @overload
    async def create(self, **params: Unpack[CreateStreamCall]) -> "AsyncStream[ResponseStreamEvent]": ...
    @overload
    async def create(self, **params: Unpack[CreateEitherCall]) -> "Response | AsyncStream[ResponseStreamEvent]": ...
    async def create(self, **params: Unpack[CreateEitherCall]) -> "Response | AsyncStream[ResponseStreamEvent]":
        """Make a response: as a whole, or with `stream=True` as events while it is made.

        See https://platform.openai.com/docs/api-reference/responses/create
        """
        return await self._caller.call_or_stream(CREATE, params)

    @overload
    async def retrieve(self, response_id: str, **params: Unpack[RetrieveCall]) -> "Response": ...
    @overload
    async def retrieve(
        self, response_id: str, **params: Unpack[RetrieveStreamCall]
    ) -> "AsyncStream[ResponseStreamEvent]": ...
    @overload
    async def retrieve(
        self, response_id: str, **params: Unpack[RetrieveEitherCall]
    ) -> "Response | AsyncStream[ResponseStreamEvent]": ...
    async def retrieve(
        self, response_id: str, **params: Unpack[RetrieveEitherCall]
    ) -> "Response | AsyncStream[ResponseStreamEvent]":
        """Get a stored response; with `stream=True` its events, from the one after `starting_after` on.

        See https://platform.openai.com/docs/api-reference/responses/getResponse
        """
        return await self._caller.call_or_stream(RETRIEVE, params, response_id=response_id)

    async def delete(self, response_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a stored response.

        See https://platform.openai.com/docs/api-reference/responses/deleteResponse
        """
        return await self._caller.call(DELETE, options, response_id=response_id)

    async def cancel(self, response_id: str, **options: Unpack[CallOptions]) -> "Response":
        """Stop a response that is being made in the background.

        See https://platform.openai.com/docs/api-reference/responses/cancelResponse
        """
        return await self._caller.call(CANCEL, options, response_id=response_id)

    async def compact(self, **params: Unpack[CompactCall]) -> "CompactedResponse":
        """Make a conversation shorter without losing what it was about.

        See https://platform.openai.com/docs/api-reference/responses/Compactconversation
        """
        return await self._caller.call(COMPACT, params)


class AsyncResponsesWithRawResponse(ResourceView[AsyncResponses]):
    """The methods of `AsyncResponses`, giving the HTTP response with its body received."""

    create = as_raw(AsyncResponses.create)
    retrieve = as_raw(AsyncResponses.retrieve)
    delete = as_raw(AsyncResponses.delete)
    cancel = as_raw(AsyncResponses.cancel)
    compact = as_raw(AsyncResponses.compact)
    parse = as_raw(AsyncResponses.parse)

    @cached_property
    def input_items(self) -> "AsyncInputItemsWithRawResponse":
        """What a stored response was made from."""
        return self._resource.input_items.with_raw_response

    @cached_property
    def input_tokens(self) -> "AsyncInputTokensWithRawResponse":
        """How many tokens a request to the Responses API would use."""
        return self._resource.input_tokens.with_raw_response


class AsyncResponsesWithStreamingResponse(ResourceView[AsyncResponses]):
    """The methods of `AsyncResponses`, giving the HTTP response before its body."""

    create = as_streamed(AsyncResponses.create)
    retrieve = as_streamed(AsyncResponses.retrieve)
    delete = as_streamed(AsyncResponses.delete)
    cancel = as_streamed(AsyncResponses.cancel)
    compact = as_streamed(AsyncResponses.compact)
    parse = as_streamed(AsyncResponses.parse)

    @cached_property
    def input_items(self) -> "AsyncInputItemsWithStreamingResponse":
        """What a stored response was made from."""
        return self._resource.input_items.with_streaming_response

    @cached_property
    def input_tokens(self) -> "AsyncInputTokensWithStreamingResponse":
        """How many tokens a request to the Responses API would use."""
        return self._resource.input_tokens.with_streaming_response


CREATE: "StreamingEndpoint[Response, ResponseStreamEvent]" = StreamingEndpoint(
    "responses.create",
    "POST",
    "/responses",
    "responses.Response",
    params=CreateEitherCall,
    stream_of="responses.ResponseStreamEvent",
)
RETRIEVE: "StreamingEndpoint[Response, ResponseStreamEvent]" = StreamingEndpoint(
    "responses.retrieve",
    "GET",
    "/responses/{response_id}",
    "responses.Response",
    params=RetrieveEitherCall,
    stream_of="responses.ResponseStreamEvent",
)
DELETE: Endpoint[None] = Endpoint("responses.delete", "DELETE", "/responses/{response_id}", type(None), accept="*/*")
CANCEL: "Endpoint[Response]" = Endpoint(
    "responses.cancel", "POST", "/responses/{response_id}/cancel", "responses.Response"
)
COMPACT: "Endpoint[CompactedResponse]" = Endpoint(
    "responses.compact", "POST", "/responses/compact", "responses.CompactedResponse", params=ResponseCompactParams
)
