# Generated from openapi.json.
"""The roles of a project."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.projects.role_create_params import RoleCreateParams
from .....types.admin.organization.projects.role_list_params import RoleListParams
from .....types.admin.organization.projects.role_update_params import RoleUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncNextCursorPage, AsyncPaginator
    from .....types.admin.organization.projects.role_delete_response import RoleDeleteResponse
    from .....types.admin.organization.role import Role

__all__ = ["AsyncRoles", "AsyncRolesWithRawResponse", "AsyncRolesWithStreamingResponse"]


class CreateCall(RoleCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(RoleUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(RoleListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncRoles(Resource):
    """Create, look up, list, change and delete the roles of a project."""

    @property
    def with_raw_response(self) -> "AsyncRolesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncRolesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncRolesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncRolesWithStreamingResponse(self)

    async def create(self, project_id: str, **params: Unpack[CreateCall]) -> "Role":
        """Create a role of a project.

        See https://platform.openai.com/docs/api-reference/administration/create-project-role
        """
        return await self._caller.call(CREATE, params, project_id=project_id)

    async def retrieve(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> "Role":
        """Get a role of a project.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-project-role
        """
        return await self._caller.call(RETRIEVE, options, role_id=role_id, project_id=project_id)

    async def update(self, role_id: str, *, project_id: str, **params: Unpack[UpdateCall]) -> "Role":
        """Change a role of a project.

        See https://platform.openai.com/docs/api-reference/administration/update-project-role
        """
        return await self._caller.call(UPDATE, params, role_id=role_id, project_id=project_id)

    def list(self, project_id: str, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncNextCursorPage[Role], Role]":
        """List the roles of a project.

        See https://platform.openai.com/docs/api-reference/administration/list-project-roles
        """
        return self._caller.page(LIST, params, project_id=project_id)

    async def delete(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> "RoleDeleteResponse":
        """Delete a role of a project.

        See https://platform.openai.com/docs/api-reference/administration/delete-project-role
        """
        return await self._caller.call(DELETE, options, role_id=role_id, project_id=project_id)


class AsyncRolesWithRawResponse(ResourceView[AsyncRoles]):
    """The methods of `AsyncRoles`, giving the HTTP response with its body received."""

    create = as_raw(AsyncRoles.create)
    retrieve = as_raw(AsyncRoles.retrieve)
    update = as_raw(AsyncRoles.update)
    list = as_raw(AsyncRoles.list)
    delete = as_raw(AsyncRoles.delete)


class AsyncRolesWithStreamingResponse(ResourceView[AsyncRoles]):
    """The methods of `AsyncRoles`, giving the HTTP response before its body."""

    create = as_streamed(AsyncRoles.create)
    retrieve = as_streamed(AsyncRoles.retrieve)
    update = as_streamed(AsyncRoles.update)
    list = as_streamed(AsyncRoles.list)
    delete = as_streamed(AsyncRoles.delete)


CREATE: "Endpoint[Role]" = Endpoint(
    "admin.organization.projects.roles.create",
    "POST",
    "/projects/{project_id}/roles",
    "admin.organization.Role",
    params=RoleCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[Role]" = Endpoint(
    "admin.organization.projects.roles.retrieve",
    "GET",
    "/projects/{project_id}/roles/{role_id}",
    "admin.organization.Role",
    admin=True,
)
UPDATE: "Endpoint[Role]" = Endpoint(
    "admin.organization.projects.roles.update",
    "POST",
    "/projects/{project_id}/roles/{role_id}",
    "admin.organization.Role",
    params=RoleUpdateParams,
    admin=True,
)
LIST: "Endpoint[AsyncNextCursorPage[Role]]" = Endpoint(
    "admin.organization.projects.roles.list",
    "GET",
    "/projects/{project_id}/roles",
    "AsyncNextCursorPage[admin.organization.Role]",
    params=RoleListParams,
    admin=True,
)
DELETE: "Endpoint[RoleDeleteResponse]" = Endpoint(
    "admin.organization.projects.roles.delete",
    "DELETE",
    "/projects/{project_id}/roles/{role_id}",
    "admin.organization.projects.RoleDeleteResponse",
    admin=True,
)
