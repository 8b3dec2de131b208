"""Administration of an organization; wants the administration key."""

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceView

if TYPE_CHECKING:
    from .organization.organization import (
        AsyncOrganization,
        AsyncOrganizationWithRawResponse,
        AsyncOrganizationWithStreamingResponse,
    )

__all__ = ["AsyncAdmin", "AsyncAdminWithRawResponse", "AsyncAdminWithStreamingResponse"]


class AsyncAdmin(Resource):
    """Administration of an organization; wants the administration key."""

    @cached_property
    def organization(self) -> "AsyncOrganization":
        """One's organization: its people, projects, keys and limits."""
        from .organization.organization import AsyncOrganization

        return AsyncOrganization(self._caller)

    @property
    def with_raw_response(self) -> "AsyncAdminWithRawResponse":
        """These resources, giving the HTTP response with its body received."""
        return AsyncAdminWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncAdminWithStreamingResponse":
        """These resources, giving the HTTP response before its body."""
        return AsyncAdminWithStreamingResponse(self)


class AsyncAdminWithRawResponse(ResourceView[AsyncAdmin]):
    """The resources of `AsyncAdmin`, giving the HTTP response with its body received."""

    @cached_property
    def organization(self) -> "AsyncOrganizationWithRawResponse":
        """One's organization: its people, projects, keys and limits."""
        return self._resource.organization.with_raw_response


class AsyncAdminWithStreamingResponse(ResourceView[AsyncAdmin]):
    """The resources of `AsyncAdmin`, giving the HTTP response before its body."""

    @cached_property
    def organization(self) -> "AsyncOrganizationWithStreamingResponse":
        """One's organization: its people, projects, keys and limits."""
        return self._resource.organization.with_streaming_response
