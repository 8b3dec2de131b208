# Generated from openapi.json.
"""The roles of a group."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.groups.role_create_params import RoleCreateParams
from .....types.admin.organization.groups.role_list_params import RoleListParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncNextCursorPage, AsyncPaginator
    from .....types.admin.organization.groups.role_create_response import RoleCreateResponse
    from .....types.admin.organization.groups.role_delete_response import RoleDeleteResponse
    from .....types.admin.organization.groups.role_list_response import RoleListResponse
    from .....types.admin.organization.groups.role_retrieve_response import RoleRetrieveResponse

__all__ = ["AsyncRoles", "AsyncRolesWithRawResponse", "AsyncRolesWithStreamingResponse"]


class CreateCall(RoleCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListCall(RoleListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncRoles(Resource):
    """Create, look up, list and delete the roles of a group."""

    @property
    def with_raw_response(self) -> "AsyncRolesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncRolesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncRolesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncRolesWithStreamingResponse(self)

    async def create(self, group_id: str, **params: Unpack[CreateCall]) -> "RoleCreateResponse":
        """Give a role to a group.

        See https://platform.openai.com/docs/api-reference/administration/assign-group-role
        """
        return await self._caller.call(CREATE, params, group_id=group_id)

    async def retrieve(self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> "RoleRetrieveResponse":
        """Get a role of a group.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-group-role
        """
        return await self._caller.call(RETRIEVE, options, role_id=role_id, group_id=group_id)

    def list(
        self, group_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncNextCursorPage[RoleListResponse], RoleListResponse]":
        """List the roles of a group.

        See https://platform.openai.com/docs/api-reference/administration/list-group-role-assignments
        """
        return self._caller.page(LIST, params, group_id=group_id)

    async def delete(self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> "RoleDeleteResponse":
        """Take a role from a group.

        See https://platform.openai.com/docs/api-reference/administration/unassign-group-role
        """
        return await self._caller.call(DELETE, options, role_id=role_id, group_id=group_id)


class AsyncRolesWithRawResponse(ResourceView[AsyncRoles]):
    """The methods of `AsyncRoles`, giving the HTTP response with its body received."""

    create = as_raw(AsyncRoles.create)
    retrieve = as_raw(AsyncRoles.retrieve)
    list = as_raw(AsyncRoles.list)
    delete = as_raw(AsyncRoles.delete)


class AsyncRolesWithStreamingResponse(ResourceView[AsyncRoles]):
    """The methods of `AsyncRoles`, giving the HTTP response before its body."""

    create = as_streamed(AsyncRoles.create)
    retrieve = as_streamed(AsyncRoles.retrieve)
    list = as_streamed(AsyncRoles.list)
    delete = as_streamed(AsyncRoles.delete)


CREATE: "Endpoint[RoleCreateResponse]" = Endpoint(
    "admin.organization.groups.roles.create",
    "POST",
    "/organization/groups/{group_id}/roles",
    "admin.organization.groups.RoleCreateResponse",
    params=RoleCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[RoleRetrieveResponse]" = Endpoint(
    "admin.organization.groups.roles.retrieve",
    "GET",
    "/organization/groups/{group_id}/roles/{role_id}",
    "admin.organization.groups.RoleRetrieveResponse",
    admin=True,
)
LIST: "Endpoint[AsyncNextCursorPage[RoleListResponse]]" = Endpoint(
    "admin.organization.groups.roles.list",
    "GET",
    "/organization/groups/{group_id}/roles",
    "AsyncNextCursorPage[admin.organization.groups.RoleListResponse]",
    params=RoleListParams,
    admin=True,
)
DELETE: "Endpoint[RoleDeleteResponse]" = Endpoint(
    "admin.organization.groups.roles.delete",
    "DELETE",
    "/organization/groups/{group_id}/roles/{role_id}",
    "admin.organization.groups.RoleDeleteResponse",
    admin=True,
)
