"""What of fine-tuning is still being tried out."""

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import Resource, ResourceView

if TYPE_CHECKING:
    from .graders import AsyncGraders, AsyncGradersWithRawResponse, AsyncGradersWithStreamingResponse

__all__ = ["AsyncAlpha", "AsyncAlphaWithRawResponse", "AsyncAlphaWithStreamingResponse"]


class AsyncAlpha(Resource):
    """What of fine-tuning is still being tried out."""

    @cached_property
    def graders(self) -> "AsyncGraders":
        """Graders: how answers are scored."""
        from .graders import AsyncGraders

        return AsyncGraders(self._caller)

    @property
    def with_raw_response(self) -> "AsyncAlphaWithRawResponse":
        """These resources, giving the HTTP response with its body received."""
        return AsyncAlphaWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncAlphaWithStreamingResponse":
        """These resources, giving the HTTP response before its body."""
        return AsyncAlphaWithStreamingResponse(self)


class AsyncAlphaWithRawResponse(ResourceView[AsyncAlpha]):
    """The resources of `AsyncAlpha`, giving the HTTP response with its body received."""

    @cached_property
    def graders(self) -> "AsyncGradersWithRawResponse":
        """Graders: how answers are scored."""
        return self._resource.graders.with_raw_response


class AsyncAlphaWithStreamingResponse(ResourceView[AsyncAlpha]):
    """The resources of `AsyncAlpha`, giving the HTTP response before its body."""

    @cached_property
    def graders(self) -> "AsyncGradersWithStreamingResponse":
        """Graders: how answers are scored."""
        return self._resource.graders.with_streaming_response
