# Generated from openapi.json.
"""The limit of a project's spending."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.projects.spend_limit_update_params import SpendLimitUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....types.admin.organization.projects.project_spend_limit import ProjectSpendLimit
    from .....types.admin.organization.projects.project_spend_limit_deleted import ProjectSpendLimitDeleted

__all__ = ["AsyncSpendLimit", "AsyncSpendLimitWithRawResponse", "AsyncSpendLimitWithStreamingResponse"]


class UpdateCall(SpendLimitUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class AsyncSpendLimit(Resource):
    """Look up, change and delete the limit of a project's spending."""

    @property
    def with_raw_response(self) -> "AsyncSpendLimitWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncSpendLimitWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncSpendLimitWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncSpendLimitWithStreamingResponse(self)

    async def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> "ProjectSpendLimit":
        """Get the limit of a project's spending.

        See https://platform.openai.com/docs/api-reference/administration/Getprojectspendlimit
        """
        return await self._caller.call(RETRIEVE, options, project_id=project_id)

    async def update(self, project_id: str, **params: Unpack[UpdateCall]) -> "ProjectSpendLimit":
        """Change the limit of a project's spending.

        See https://platform.openai.com/docs/api-reference/administration/Updateprojectspendlimit
        """
        return await self._caller.call(UPDATE, params, project_id=project_id)

    async def delete(self, project_id: str, **options: Unpack[CallOptions]) -> "ProjectSpendLimitDeleted":
        """Delete the limit of a project's spending.

        See https://platform.openai.com/docs/api-reference/administration/Deleteprojectspendlimit
        """
        return await self._caller.call(DELETE, options, project_id=project_id)


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


RETRIEVE: "Endpoint[ProjectSpendLimit]" = Endpoint(
    "admin.organization.projects.spend_limit.retrieve",
    "GET",
    "/organization/projects/{project_id}/spend_limit",
    "admin.organization.projects.ProjectSpendLimit",
    admin=True,
)
UPDATE: "Endpoint[ProjectSpendLimit]" = Endpoint(
    "admin.organization.projects.spend_limit.update",
    "POST",
    "/organization/projects/{project_id}/spend_limit",
    "admin.organization.projects.ProjectSpendLimit",
    params=SpendLimitUpdateParams,
    admin=True,
)
DELETE: "Endpoint[ProjectSpendLimitDeleted]" = Endpoint(
    "admin.organization.projects.spend_limit.delete",
    "DELETE",
    "/organization/projects/{project_id}/spend_limit",
    "admin.organization.projects.ProjectSpendLimitDeleted",
    admin=True,
)
