# Generated from openapi.json.
"""Which models a project may use."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.projects.model_permission_update_params import ModelPermissionUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....types.admin.organization.projects.project_model_permissions import ProjectModelPermissions
    from .....types.admin.organization.projects.project_model_permissions_deleted import ProjectModelPermissionsDeleted

__all__ = [
    "AsyncModelPermissions",
    "AsyncModelPermissionsWithRawResponse",
    "AsyncModelPermissionsWithStreamingResponse",
]


class UpdateCall(ModelPermissionUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class AsyncModelPermissions(Resource):
    """Look up, change and delete which models a project may use."""

    @property
    def with_raw_response(self) -> "AsyncModelPermissionsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncModelPermissionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncModelPermissionsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncModelPermissionsWithStreamingResponse(self)

    async def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> "ProjectModelPermissions":
        """Get which models a project may use.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-project-model-permissions
        """
        return await self._caller.call(RETRIEVE, options, project_id=project_id)

    async def update(self, project_id: str, **params: Unpack[UpdateCall]) -> "ProjectModelPermissions":
        """Change which models a project may use.

        See https://platform.openai.com/docs/api-reference/administration/update-project-model-permissions
        """
        return await self._caller.call(UPDATE, params, project_id=project_id)

    async def delete(self, project_id: str, **options: Unpack[CallOptions]) -> "ProjectModelPermissionsDeleted":
        """Delete which models a project may use.

        See https://platform.openai.com/docs/api-reference/administration/delete-project-model-permissions
        """
        return await self._caller.call(DELETE, options, project_id=project_id)


class AsyncModelPermissionsWithRawResponse(ResourceView[AsyncModelPermissions]):
    """The methods of `AsyncModelPermissions`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncModelPermissions.retrieve)
    update = as_raw(AsyncModelPermissions.update)
    delete = as_raw(AsyncModelPermissions.delete)


class AsyncModelPermissionsWithStreamingResponse(ResourceView[AsyncModelPermissions]):
    """The methods of `AsyncModelPermissions`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncModelPermissions.retrieve)
    update = as_streamed(AsyncModelPermissions.update)
    delete = as_streamed(AsyncModelPermissions.delete)


RETRIEVE: "Endpoint[ProjectModelPermissions]" = Endpoint(
    "admin.organization.projects.model_permissions.retrieve",
    "GET",
    "/organization/projects/{project_id}/model_permissions",
    "admin.organization.projects.ProjectModelPermissions",
    admin=True,
)
UPDATE: "Endpoint[ProjectModelPermissions]" = Endpoint(
    "admin.organization.projects.model_permissions.update",
    "POST",
    "/organization/projects/{project_id}/model_permissions",
    "admin.organization.projects.ProjectModelPermissions",
    params=ModelPermissionUpdateParams,
    admin=True,
)
DELETE: "Endpoint[ProjectModelPermissionsDeleted]" = Endpoint(
    "admin.organization.projects.model_permissions.delete",
    "DELETE",
    "/organization/projects/{project_id}/model_permissions",
    "admin.organization.projects.ProjectModelPermissionsDeleted",
    admin=True,
)
