# Generated from openapi.json.
"""Which hosted tools a project may use."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.projects.hosted_tool_permission_update_params import HostedToolPermissionUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....types.admin.organization.projects.project_hosted_tool_permissions import ProjectHostedToolPermissions

__all__ = [
    "AsyncHostedToolPermissions",
    "AsyncHostedToolPermissionsWithRawResponse",
    "AsyncHostedToolPermissionsWithStreamingResponse",
]


class UpdateCall(HostedToolPermissionUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class AsyncHostedToolPermissions(Resource):
    """Look up and change which hosted tools a project may use."""

    @property
    def with_raw_response(self) -> "AsyncHostedToolPermissionsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncHostedToolPermissionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncHostedToolPermissionsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncHostedToolPermissionsWithStreamingResponse(self)

    async def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> "ProjectHostedToolPermissions":
        """Get which hosted tools a project may use.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-project-hosted-tool-permissions
        """
        return await self._caller.call(RETRIEVE, options, project_id=project_id)

    async def update(self, project_id: str, **params: Unpack[UpdateCall]) -> "ProjectHostedToolPermissions":
        """Change which hosted tools a project may use.

        See https://platform.openai.com/docs/api-reference/administration/update-project-hosted-tool-permissions
        """
        return await self._caller.call(UPDATE, params, project_id=project_id)


class AsyncHostedToolPermissionsWithRawResponse(ResourceView[AsyncHostedToolPermissions]):
    """The methods of `AsyncHostedToolPermissions`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncHostedToolPermissions.retrieve)
    update = as_raw(AsyncHostedToolPermissions.update)


class AsyncHostedToolPermissionsWithStreamingResponse(ResourceView[AsyncHostedToolPermissions]):
    """The methods of `AsyncHostedToolPermissions`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncHostedToolPermissions.retrieve)
    update = as_streamed(AsyncHostedToolPermissions.update)


RETRIEVE: "Endpoint[ProjectHostedToolPermissions]" = Endpoint(
    "admin.organization.projects.hosted_tool_permissions.retrieve",
    "GET",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    "admin.organization.projects.ProjectHostedToolPermissions",
    admin=True,
)
UPDATE: "Endpoint[ProjectHostedToolPermissions]" = Endpoint(
    "admin.organization.projects.hosted_tool_permissions.update",
    "POST",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    "admin.organization.projects.ProjectHostedToolPermissions",
    params=HostedToolPermissionUpdateParams,
    admin=True,
)
