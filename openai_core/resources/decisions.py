# Generated from overlays/3.57.0.json.
"""Decisions: a model's answers to questions of a fixed form."""

from typing import TYPE_CHECKING, Unpack

from ..calls.endpoint import Endpoint
from ..calls.options import CallOptions
from ..types.decision_create_params import DecisionCreateParams
from ._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ..types.decision import Decision

__all__ = ["AsyncDecisions", "AsyncDecisionsWithRawResponse", "AsyncDecisionsWithStreamingResponse"]


class CreateCall(DecisionCreateParams, CallOptions, total=False):
    """What `create` takes."""


class AsyncDecisions(Resource):
    """Have a model answer questions of a fixed form."""

    @property
    def with_raw_response(self) -> "AsyncDecisionsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncDecisionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncDecisionsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncDecisionsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "Decision":
        """Create a decision."""
        return await self._caller.call(CREATE, params)


class AsyncDecisionsWithRawResponse(ResourceView[AsyncDecisions]):
    """The methods of `AsyncDecisions`, giving the HTTP response with its body received."""

    create = as_raw(AsyncDecisions.create)


class AsyncDecisionsWithStreamingResponse(ResourceView[AsyncDecisions]):
    """The methods of `AsyncDecisions`, giving the HTTP response before its body."""

    create = as_streamed(AsyncDecisions.create)


CREATE: "Endpoint[Decision]" = Endpoint(
    "decisions.create", "POST", "/decisions", "Decision", params=DecisionCreateParams
)
