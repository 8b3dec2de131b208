# Generated from openapi.json.
"""The roles of the organization."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.admin.organization.role_create_params import RoleCreateParams
from ....types.admin.organization.role_list_params import RoleListParams
from ....types.admin.organization.role_update_params import RoleUpdateParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncNextCursorPage, AsyncPaginator
    from ....types.admin.organization.role import Role
    from ....types.admin.organization.role_delete_response import RoleDeleteResponse

__all__ = ["AsyncRoles", "AsyncRolesWithRawResponse", "AsyncRolesWithStreamingResponse"]


class CreateCall(RoleCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(RoleUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(RoleListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncRoles(Resource):
    """Create, look up, list, change and delete the roles of the organization."""

    @property
    def with_raw_response(self) -> "AsyncRolesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncRolesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncRolesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncRolesWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "Role":
        """Create a role of the organization.

        See https://platform.openai.com/docs/api-reference/administration/create-role
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, role_id: str, **options: Unpack[CallOptions]) -> "Role":
        """Get a role of the organization.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-role
        """
        return await self._caller.call(RETRIEVE, options, role_id=role_id)

    async def update(self, role_id: str, **params: Unpack[UpdateCall]) -> "Role":
        """Change a role of the organization.

        See https://platform.openai.com/docs/api-reference/administration/update-role
        """
        return await self._caller.call(UPDATE, params, role_id=role_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncNextCursorPage[Role], Role]":
        """List the roles of the organization.

        See https://platform.openai.com/docs/api-reference/administration/list-roles
        """
        return self._caller.page(LIST, params)

    async def delete(self, role_id: str, **options: Unpack[CallOptions]) -> "RoleDeleteResponse":
        """Delete a role of the organization.

        See https://platform.openai.com/docs/api-reference/administration/delete-role
        """
        return await self._caller.call(DELETE, options, role_id=role_id)


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
    "admin.organization.roles.create",
    "POST",
    "/organization/roles",
    "admin.organization.Role",
    params=RoleCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[Role]" = Endpoint(
    "admin.organization.roles.retrieve", "GET", "/organization/roles/{role_id}", "admin.organization.Role", admin=True
)
UPDATE: "Endpoint[Role]" = Endpoint(
    "admin.organization.roles.update",
    "POST",
    "/organization/roles/{role_id}",
    "admin.organization.Role",
    params=RoleUpdateParams,
    admin=True,
)
LIST: "Endpoint[AsyncNextCursorPage[Role]]" = Endpoint(
    "admin.organization.roles.list",
    "GET",
    "/organization/roles",
    "AsyncNextCursorPage[admin.organization.Role]",
    params=RoleListParams,
    admin=True,
)
DELETE: "Endpoint[RoleDeleteResponse]" = Endpoint(
    "admin.organization.roles.delete",
    "DELETE",
    "/organization/roles/{role_id}",
    "admin.organization.RoleDeleteResponse",
    admin=True,
)
