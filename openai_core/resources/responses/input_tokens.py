# Generated from openapi.json.
"""How many tokens a request to the Responses API would use."""

from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.responses.input_token_count_params import InputTokenCountParams
from .._methods.documented import InputTokenMethods
from .._resource import ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...types.responses.input_token_count_response import InputTokenCountResponse

__all__ = ["AsyncInputTokens", "AsyncInputTokensWithRawResponse", "AsyncInputTokensWithStreamingResponse"]


class CountCall(InputTokenCountParams, CallOptions, total=False):
    """What `count` takes."""


class AsyncInputTokens(InputTokenMethods):
    """Count input tokens."""

    @property
    def with_raw_response(self) -> "AsyncInputTokensWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncInputTokensWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncInputTokensWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncInputTokensWithStreamingResponse(self)

    async def count(self, **params: Unpack[CountCall]) -> "InputTokenCountResponse":
        """Count the input tokens of a request without making it.

        See https://platform.openai.com/docs/api-reference/responses/Getinputtokencounts
        """
        return await self._caller.call(COUNT, params)


class AsyncInputTokensWithRawResponse(ResourceView[AsyncInputTokens]):
    """The methods of `AsyncInputTokens`, giving the HTTP response with its body received."""

    count = as_raw(AsyncInputTokens.count)


class AsyncInputTokensWithStreamingResponse(ResourceView[AsyncInputTokens]):
    """The methods of `AsyncInputTokens`, giving the HTTP response before its body."""

    count = as_streamed(AsyncInputTokens.count)


COUNT: "Endpoint[InputTokenCountResponse]" = Endpoint(
    "responses.input_tokens.count",
    "POST",
    "/responses/input_tokens",
    "responses.InputTokenCountResponse",
    params=InputTokenCountParams,
)
