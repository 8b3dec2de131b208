# Generated from openapi.json.
"""Responses, with features that are still in beta."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack, overload

from ....calls.endpoint import Endpoint, StreamingEndpoint
from ....calls.options import CallOptions
from ....sentinels import Omit
from ....types.beta.response_cancel_params import ResponseCancelParams
from ....types.beta.response_compact_params import ResponseCompactParams
from ....types.beta.response_create_params import (
    ResponseCreateParamsBase,
    ResponseCreateParamsNonStreaming,
    ResponseCreateParamsStreaming,
)
from ....types.beta.response_delete_params import ResponseDeleteParams
from ....types.beta.response_retrieve_params import (
    ResponseRetrieveParamsBase,
    ResponseRetrieveParamsNonStreaming,
    ResponseRetrieveParamsStreaming,
)
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....streaming import AsyncStream
    from ....types.beta.beta_compacted_response import BetaCompactedResponse
    from ....types.beta.beta_response import BetaResponse
    from ....types.beta.beta_response_stream_event import BetaResponseStreamEvent
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


class DeleteCall(ResponseDeleteParams, CallOptions, total=False):
    """What `delete` takes."""


class CancelCall(ResponseCancelParams, CallOptions, total=False):
    """What `cancel` takes."""


class CompactCall(ResponseCompactParams, CallOptions, total=False):
    """What `compact` takes."""


class AsyncResponses(Resource):
    """Create, look up and delete responses, with features that are still in beta."""

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
    async def create(self, **params: Unpack[CreateCall]) -> "BetaResponse": ...
    @overload
    async def create(self, **params: Unpack[CreateStreamCall]) -> "AsyncStream[BetaResponseStreamEvent]": ...
    @overload
    async def create(
        self, **params: Unpack[CreateEitherCall]
    ) -> "BetaResponse | AsyncStream[BetaResponseStreamEvent]": ...
    async def create(self, **params: Unpack[CreateEitherCall]) -> "BetaResponse | AsyncStream[BetaResponseStreamEvent]":
        """Make a response: as a whole, or with `stream=True` as events while it is made.

        See https://platform.openai.com/docs/api-reference/responses/create
        """
        return await self._caller.call_or_stream(CREATE, params)

    @overload
    async def retrieve(self, response_id: str, **params: Unpack[RetrieveCall]) -> "BetaResponse": ...
    @overload
    async def retrieve(
        self, response_id: str, **params: Unpack[RetrieveStreamCall]
    ) -> "AsyncStream[BetaResponseStreamEvent]": ...
    @overload
    async def retrieve(
        self, response_id: str, **params: Unpack[RetrieveEitherCall]
    ) -> "BetaResponse | AsyncStream[BetaResponseStreamEvent]": ...
    async def retrieve(
        self, response_id: str, **params: Unpack[RetrieveEitherCall]
    ) -> "BetaResponse | AsyncStream[BetaResponseStreamEvent]":
        """Get a stored response; with `stream=True` its events, from the one after `starting_after` on.

        See https://platform.openai.com/docs/api-reference/responses/beta_getResponse
        """
        return await self._caller.call_or_stream(RETRIEVE, params, response_id=response_id)

    async def delete(self, response_id: str, **params: Unpack[DeleteCall]) -> None:
        """Delete a response.

        See https://platform.openai.com/docs/api-reference/responses/beta_deleteResponse
        """
        return await self._caller.call(DELETE, params, response_id=response_id)

    async def cancel(self, response_id: str, **params: Unpack[CancelCall]) -> "BetaResponse":
        """Stop a response that is being made in the background.

        See https://platform.openai.com/docs/api-reference/responses/beta_cancelResponse
        """
        return await self._caller.call(CANCEL, params, response_id=response_id)

    async def compact(self, **params: Unpack[CompactCall]) -> "BetaCompactedResponse":
        """Make a conversation shorter without losing what it was about.

        See https://platform.openai.com/docs/api-reference/responses/beta_Compactconversation
        """
        return await self._caller.call(COMPACT, params)


class AsyncResponsesWithRawResponse(ResourceView[AsyncResponses]):
    """The methods of `AsyncResponses`, giving the HTTP response with its body received."""

    create = as_raw(AsyncResponses.create)
    retrieve = as_raw(AsyncResponses.retrieve)
    delete = as_raw(AsyncResponses.delete)
    cancel = as_raw(AsyncResponses.cancel)
    compact = as_raw(AsyncResponses.compact)

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

    @cached_property
    def input_items(self) -> "AsyncInputItemsWithStreamingResponse":
        """What a stored response was made from."""
        return self._resource.input_items.with_streaming_response

    @cached_property
    def input_tokens(self) -> "AsyncInputTokensWithStreamingResponse":
        """How many tokens a request to the Responses API would use."""
        return self._resource.input_tokens.with_streaming_response


CREATE: "StreamingEndpoint[BetaResponse, BetaResponseStreamEvent]" = StreamingEndpoint(
    "beta.responses.create",
    "POST",
    "/responses",
    "beta.BetaResponse",
    params=CreateEitherCall,
    fixed_query={"beta": "true"},
    header_params={"betas": "openai-beta"},
    stream_of="beta.BetaResponseStreamEvent",
)
RETRIEVE: "StreamingEndpoint[BetaResponse, BetaResponseStreamEvent]" = StreamingEndpoint(
    "beta.responses.retrieve",
    "GET",
    "/responses/{response_id}",
    "beta.BetaResponse",
    params=RetrieveEitherCall,
    fixed_query={"beta": "true"},
    header_params={"betas": "openai-beta"},
    stream_of="beta.BetaResponseStreamEvent",
)
DELETE: Endpoint[None] = Endpoint(
    "beta.responses.delete",
    "DELETE",
    "/responses/{response_id}",
    type(None),
    params=ResponseDeleteParams,
    fixed_query={"beta": "true"},
    header_params={"betas": "openai-beta"},
    accept="*/*",
)
CANCEL: "Endpoint[BetaResponse]" = Endpoint(
    "beta.responses.cancel",
    "POST",
    "/responses/{response_id}/cancel",
    "beta.BetaResponse",
    params=ResponseCancelParams,
    fixed_query={"beta": "true"},
    header_params={"betas": "openai-beta"},
)
COMPACT: "Endpoint[BetaCompactedResponse]" = Endpoint(
    "beta.responses.compact",
    "POST",
    "/responses/compact",
    "beta.BetaCompactedResponse",
    params=ResponseCompactParams,
    fixed_query={"beta": "true"},
    header_params={"betas": "openai-beta"},
)
