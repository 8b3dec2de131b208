# Generated from openapi.json.
"""The limit of the organization's spending."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.admin.organization.spend_limit_update_params import SpendLimitUpdateParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....types.admin.organization.organization_spend_limit import OrganizationSpendLimit
    from ....types.admin.organization.organization_spend_limit_deleted import OrganizationSpendLimitDeleted

__all__ = ["AsyncSpendLimit", "AsyncSpendLimitWithRawResponse", "AsyncSpendLimitWithStreamingResponse"]


class UpdateCall(SpendLimitUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class AsyncSpendLimit(Resource):
    """Look up, change and delete the limit of the organization's spending."""

    @property
    def with_raw_response(self) -> "AsyncSpendLimitWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncSpendLimitWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncSpendLimitWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncSpendLimitWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[CallOptions]) -> "OrganizationSpendLimit":
        """Get the limit of the organization's spending.

        See https://platform.openai.com/docs/api-reference/administration/Getorganizationspendlimit
        """
        return await self._caller.call(RETRIEVE, options)

    async def update(self, **params: Unpack[UpdateCall]) -> "OrganizationSpendLimit":
        """Change the limit of the organization's spending.

        See https://platform.openai.com/docs/api-reference/administration/Updateorganizationspendlimit
        """
        return await self._caller.call(UPDATE, params)

    async def delete(self, **options: Unpack[CallOptions]) -> "OrganizationSpendLimitDeleted":
        """Delete the limit of the organization's spending.

        See https://platform.openai.com/docs/api-reference/administration/Deleteorganizationspendlimit
        """
        return await self._caller.call(DELETE, options)


class AsyncSpendLimitWithRawResponse(ResourceView[AsyncSpendLimit]):
    """The methods of `AsyncSpendLimit`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncSpendLimit.retrieve)
    update = as_raw(AsyncSpendLimit.update)
    delete = as_raw(AsyncSpendLimit.delete)


class AsyncSpendLimitWithStreamingResponse(ResourceView[AsyncSpendLimit]):
    """The methods of `AsyncSpendLimit`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncSpendLimit.retrieve)
    update = as_streamed(AsyncSpendLimit.update)
    delete = as_streamed(AsyncSpendLimit.delete)


RETRIEVE: "Endpoint[OrganizationSpendLimit]" = Endpoint(
    "admin.organization.spend_limit.retrieve",
    "GET",
    "/organization/spend_limit",
    "admin.organization.OrganizationSpendLimit",
    admin=True,
)
UPDATE: "Endpoint[OrganizationSpendLimit]" = Endpoint(
    "admin.organization.spend_limit.update",
    "POST",
    "/organization/spend_limit",
    "admin.organization.OrganizationSpendLimit",
    params=SpendLimitUpdateParams,
    admin=True,
)
DELETE: "Endpoint[OrganizationSpendLimitDeleted]" = Endpoint(
    "admin.organization.spend_limit.delete",
    "DELETE",
    "/organization/spend_limit",
    "admin.organization.OrganizationSpendLimitDeleted",
    admin=True,
)
