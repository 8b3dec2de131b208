# Generated from openapi.json.
"""The groups of the organization."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.group_create_params import GroupCreateParams
from .....types.admin.organization.group_list_params import GroupListParams
from .....types.admin.organization.group_update_params import GroupUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncNextCursorPage, AsyncPaginator
    from .....types.admin.organization.group import Group
    from .....types.admin.organization.group_delete_response import GroupDeleteResponse
    from .....types.admin.organization.group_update_response import GroupUpdateResponse
    from .roles import AsyncRoles, AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse
    from .users import AsyncUsers, AsyncUsersWithRawResponse, AsyncUsersWithStreamingResponse

__all__ = ["AsyncGroups", "AsyncGroupsWithRawResponse", "AsyncGroupsWithStreamingResponse"]


class CreateCall(GroupCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(GroupUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(GroupListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncGroups(Resource):
    """Create, look up, list, change and delete the groups of the organization."""

    @cached_property
    def roles(self) -> "AsyncRoles":
        """The roles of a group."""
        from .roles import AsyncRoles

        return AsyncRoles(self._caller)

    @cached_property
    def users(self) -> "AsyncUsers":
        """The users of a group."""
        from .users import AsyncUsers

        return AsyncUsers(self._caller)

    @property
    def with_raw_response(self) -> "AsyncGroupsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncGroupsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncGroupsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncGroupsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "Group":
        """Create a group.

        See https://platform.openai.com/docs/api-reference/administration/create-group
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, group_id: str, **options: Unpack[CallOptions]) -> "Group":
        """Get a group.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-group
        """
        return await self._caller.call(RETRIEVE, options, group_id=group_id)

    async def update(self, group_id: str, **params: Unpack[UpdateCall]) -> "GroupUpdateResponse":
        """Change a group.

        See https://platform.openai.com/docs/api-reference/administration/update-group
        """
        return await self._caller.call(UPDATE, params, group_id=group_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncNextCursorPage[Group], Group]":
        """List the groups of the organization.

        See https://platform.openai.com/docs/api-reference/administration/list-groups
        """
        return self._caller.page(LIST, params)

    async def delete(self, group_id: str, **options: Unpack[CallOptions]) -> "GroupDeleteResponse":
        """Delete a group.

        See https://platform.openai.com/docs/api-reference/administration/delete-group
        """
        return await self._caller.call(DELETE, options, group_id=group_id)


class AsyncGroupsWithRawResponse(ResourceView[AsyncGroups]):
    """The methods of `AsyncGroups`, giving the HTTP response with its body received."""

    create = as_raw(AsyncGroups.create)
    retrieve = as_raw(AsyncGroups.retrieve)
    update = as_raw(AsyncGroups.update)
    list = as_raw(AsyncGroups.list)
    delete = as_raw(AsyncGroups.delete)

    @cached_property
    def roles(self) -> "AsyncRolesWithRawResponse":
        """The roles of a group."""
        return self._resource.roles.with_raw_response

    @cached_property
    def users(self) -> "AsyncUsersWithRawResponse":
        """The users of a group."""
        return self._resource.users.with_raw_response


class AsyncGroupsWithStreamingResponse(ResourceView[AsyncGroups]):
    """The methods of `AsyncGroups`, giving the HTTP response before its body."""

    create = as_streamed(AsyncGroups.create)
    retrieve = as_streamed(AsyncGroups.retrieve)
    update = as_streamed(AsyncGroups.update)
    list = as_streamed(AsyncGroups.list)
    delete = as_streamed(AsyncGroups.delete)

    @cached_property
    def roles(self) -> "AsyncRolesWithStreamingResponse":
        """The roles of a group."""
        return self._resource.roles.with_streaming_response

    @cached_property
    def users(self) -> "AsyncUsersWithStreamingResponse":
        """The users of a group."""
        return self._resource.users.with_streaming_response


CREATE: "Endpoint[Group]" = Endpoint(
    "admin.organization.groups.create",
    "POST",
    "/organization/groups",
    "admin.organization.Group",
    params=GroupCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[Group]" = Endpoint(
    "admin.organization.groups.retrieve",
    "GET",
    "/organization/groups/{group_id}",
    "admin.organization.Group",
    admin=True,
)
UPDATE: "Endpoint[GroupUpdateResponse]" = Endpoint(
    "admin.organization.groups.update",
    "POST",
    "/organization/groups/{group_id}",
    "admin.organization.GroupUpdateResponse",
    params=GroupUpdateParams,
    admin=True,
)
LIST: "Endpoint[AsyncNextCursorPage[Group]]" = Endpoint(
    "admin.organization.groups.list",
    "GET",
    "/organization/groups",
    "AsyncNextCursorPage[admin.organization.Group]",
    params=GroupListParams,
    admin=True,
)
DELETE: "Endpoint[GroupDeleteResponse]" = Endpoint(
    "admin.organization.groups.delete",
    "DELETE",
    "/organization/groups/{group_id}",
    "admin.organization.GroupDeleteResponse",
    admin=True,
)
