# Generated from openapi.json.
"""How long the organization's data is kept."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.admin.organization.data_retention_update_params import DataRetentionUpdateParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....types.admin.organization.organization_data_retention import OrganizationDataRetention

__all__ = ["AsyncDataRetention", "AsyncDataRetentionWithRawResponse", "AsyncDataRetentionWithStreamingResponse"]


class UpdateCall(DataRetentionUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class AsyncDataRetention(Resource):
    """Look up and change how long the organization's data is kept."""

    @property
    def with_raw_response(self) -> "AsyncDataRetentionWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncDataRetentionWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncDataRetentionWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncDataRetentionWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[CallOptions]) -> "OrganizationDataRetention":
        """Get how long the organization's data is kept.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-organization-data-retention
        """
        return await self._caller.call(RETRIEVE, options)

    async def update(self, **params: Unpack[UpdateCall]) -> "OrganizationDataRetention":
        """Change how long the organization's data is kept.

        See https://platform.openai.com/docs/api-reference/administration/update-organization-data-retention
        """
        return await self._caller.call(UPDATE, params)


class AsyncDataRetentionWithRawResponse(ResourceView[AsyncDataRetention]):
    """The methods of `AsyncDataRetention`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncDataRetention.retrieve)
    update = as_raw(AsyncDataRetention.update)


class AsyncDataRetentionWithStreamingResponse(ResourceView[AsyncDataRetention]):
    """The methods of `AsyncDataRetention`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncDataRetention.retrieve)
    update = as_streamed(AsyncDataRetention.update)


RETRIEVE: "Endpoint[OrganizationDataRetention]" = Endpoint(
    "admin.organization.data_retention.retrieve",
    "GET",
    "/organization/data_retention",
    "admin.organization.OrganizationDataRetention",
    admin=True,
)
UPDATE: "Endpoint[OrganizationDataRetention]" = Endpoint(
    "admin.organization.data_retention.update",
    "POST",
    "/organization/data_retention",
    "admin.organization.OrganizationDataRetention",
    params=DataRetentionUpdateParams,
    admin=True,
)
