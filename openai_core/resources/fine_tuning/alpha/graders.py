# Generated from openapi.json.
"""Graders: how answers are scored."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.fine_tuning.alpha.grader_run_params import GraderRunParams
from ....types.fine_tuning.alpha.grader_validate_params import GraderValidateParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....types.fine_tuning.alpha.grader_run_response import GraderRunResponse
    from ....types.fine_tuning.alpha.grader_validate_response import GraderValidateResponse

__all__ = ["AsyncGraders", "AsyncGradersWithRawResponse", "AsyncGradersWithStreamingResponse"]


class RunCall(GraderRunParams, CallOptions, total=False):
    """What `run` takes."""


class ValidateCall(GraderValidateParams, CallOptions, total=False):
    """What `validate` takes."""


class AsyncGraders(Resource):
    """Graders: how answers are scored."""

    @property
    def with_raw_response(self) -> "AsyncGradersWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncGradersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncGradersWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncGradersWithStreamingResponse(self)

    async def run(self, **params: Unpack[RunCall]) -> "GraderRunResponse":
        """Score an answer with a grader.

        See https://platform.openai.com/docs/api-reference/graders/runGrader
        """
        return await self._caller.call(RUN, params)

    async def validate(self, **params: Unpack[ValidateCall]) -> "GraderValidateResponse":
        """Check that a grader is one.

        See https://platform.openai.com/docs/api-reference/graders/validateGrader
        """
        return await self._caller.call(VALIDATE, params)


class AsyncGradersWithRawResponse(ResourceView[AsyncGraders]):
    """The methods of `AsyncGraders`, giving the HTTP response with its body received."""

    run = as_raw(AsyncGraders.run)
    validate = as_raw(AsyncGraders.validate)


class AsyncGradersWithStreamingResponse(ResourceView[AsyncGraders]):
    """The methods of `AsyncGraders`, giving the HTTP response before its body."""

    run = as_streamed(AsyncGraders.run)
    validate = as_streamed(AsyncGraders.validate)


RUN: "Endpoint[GraderRunResponse]" = Endpoint(
    "fine_tuning.alpha.graders.run",
    "POST",
    "/fine_tuning/alpha/graders/run",
    "fine_tuning.alpha.GraderRunResponse",
    params=GraderRunParams,
)
VALIDATE: "Endpoint[GraderValidateResponse]" = Endpoint(
    "fine_tuning.alpha.graders.validate",
    "POST",
    "/fine_tuning/alpha/graders/validate",
    "fine_tuning.alpha.GraderValidateResponse",
    params=GraderValidateParams,
)
