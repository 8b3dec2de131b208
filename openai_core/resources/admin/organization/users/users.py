# Generated from openapi.json.
"""The users of the organization."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.user_list_params import UserListParams
from .....types.admin.organization.user_update_params import UserUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncConversationCursorPage, AsyncPaginator
    from .....types.admin.organization.organization_user import OrganizationUser
    from .....types.admin.organization.user_delete_response import UserDeleteResponse
    from .roles import AsyncRoles, AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse

__all__ = ["AsyncUsers", "AsyncUsersWithRawResponse", "AsyncUsersWithStreamingResponse"]


class UpdateCall(UserUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(UserListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncUsers(Resource):
    """Look up, list, change and delete the users of the organization."""

    @cached_property
    def roles(self) -> "AsyncRoles":
        """The roles of a user in the organization."""
        from .roles import AsyncRoles

        return AsyncRoles(self._caller)

    @property
    def with_raw_response(self) -> "AsyncUsersWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncUsersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncUsersWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncUsersWithStreamingResponse(self)

    async def retrieve(self, user_id: str, **options: Unpack[CallOptions]) -> "OrganizationUser":
        """Get a user of the organization.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-user
        """
        return await self._caller.call(RETRIEVE, options, user_id=user_id)

    async def update(self, user_id: str, **params: Unpack[UpdateCall]) -> "OrganizationUser":
        """Change a user of the organization.

        See https://platform.openai.com/docs/api-reference/administration/modify-user
        """
        return await self._caller.call(UPDATE, params, user_id=user_id)

    def list(
        self, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[OrganizationUser], OrganizationUser]":
        """List the users of the organization.

        See https://platform.openai.com/docs/api-reference/administration/list-users
        """
        return self._caller.page(LIST, params)

    async def delete(self, user_id: str, **options: Unpack[CallOptions]) -> "UserDeleteResponse":
        """Delete a user of the organization.

        See https://platform.openai.com/docs/api-reference/administration/delete-user
        """
        return await self._caller.call(DELETE, options, user_id=user_id)


class AsyncUsersWithRawResponse(ResourceView[AsyncUsers]):
    """The methods of `AsyncUsers`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncUsers.retrieve)
    update = as_raw(AsyncUsers.update)
    list = as_raw(AsyncUsers.list)
    delete = as_raw(AsyncUsers.delete)

    @cached_property
    def roles(self) -> "AsyncRolesWithRawResponse":
        """The roles of a user in the organization."""
        return self._resource.roles.with_raw_response


class AsyncUsersWithStreamingResponse(ResourceView[AsyncUsers]):
    """The methods of `AsyncUsers`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncUsers.retrieve)
    update = as_streamed(AsyncUsers.update)
    list = as_streamed(AsyncUsers.list)
    delete = as_streamed(AsyncUsers.delete)

    @cached_property
    def roles(self) -> "AsyncRolesWithStreamingResponse":
        """The roles of a user in the organization."""
        return self._resource.roles.with_streaming_response


RETRIEVE: "Endpoint[OrganizationUser]" = Endpoint(
    "admin.organization.users.retrieve",
    "GET",
    "/organization/users/{user_id}",
    "admin.organization.OrganizationUser",
    admin=True,
)
UPDATE: "Endpoint[OrganizationUser]" = Endpoint(
    "admin.organization.users.update",
    "POST",
    "/organization/users/{user_id}",
    "admin.organization.OrganizationUser",
    params=UserUpdateParams,
    admin=True,
)
LIST: "Endpoint[AsyncConversationCursorPage[OrganizationUser]]" = Endpoint(
    "admin.organization.users.list",
    "GET",
    "/organization/users",
    "AsyncConversationCursorPage[admin.organization.OrganizationUser]",
    params=UserListParams,
    admin=True,
)
DELETE: "Endpoint[UserDeleteResponse]" = Endpoint(
    "admin.organization.users.delete",
    "DELETE",
    "/organization/users/{user_id}",
    "admin.organization.UserDeleteResponse",
    admin=True,
)
