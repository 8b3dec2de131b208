"""Checkpoints of fine-tuned models."""

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import Resource, ResourceView

if TYPE_CHECKING:
    from .permissions import AsyncPermissions, AsyncPermissionsWithRawResponse, AsyncPermissionsWithStreamingResponse

__all__ = ["AsyncCheckpoints", "AsyncCheckpointsWithRawResponse", "AsyncCheckpointsWithStreamingResponse"]


class AsyncCheckpoints(Resource):
    """Checkpoints of fine-tuned models."""

    @cached_property
    def permissions(self) -> "AsyncPermissions":
        """The permissions of projects to use a checkpoint."""
        from .permissions import AsyncPermissions

        return AsyncPermissions(self._caller)

    @property
    def with_raw_response(self) -> "AsyncCheckpointsWithRawResponse":
        """These resources, giving the HTTP response with its body received."""
        return AsyncCheckpointsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncCheckpointsWithStreamingResponse":
        """These resources, giving the HTTP response before its body."""
        return AsyncCheckpointsWithStreamingResponse(self)


class AsyncCheckpointsWithRawResponse(ResourceView[AsyncCheckpoints]):
    """The resources of `AsyncCheckpoints`, giving the HTTP response with its body received."""

    @cached_property
    def permissions(self) -> "AsyncPermissionsWithRawResponse":
        """The permissions of projects to use a checkpoint."""
        return self._resource.permissions.with_raw_response


class AsyncCheckpointsWithStreamingResponse(ResourceView[AsyncCheckpoints]):
    """The resources of `AsyncCheckpoints`, giving the HTTP response before its body."""

    @cached_property
    def permissions(self) -> "AsyncPermissionsWithStreamingResponse":
        """The permissions of projects to use a checkpoint."""
        return self._resource.permissions.with_streaming_response
