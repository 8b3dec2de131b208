# Generated from openapi.json.
"""The users of a group."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.groups.user_create_params import UserCreateParams
from .....types.admin.organization.groups.user_list_params import UserListParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncNextCursorPage, AsyncPaginator
    from .....types.admin.organization.groups.organization_group_user import OrganizationGroupUser
    from .....types.admin.organization.groups.user_create_response import UserCreateResponse
    from .....types.admin.organization.groups.user_delete_response import UserDeleteResponse
    from .....types.admin.organization.groups.user_retrieve_response import UserRetrieveResponse

__all__ = ["AsyncUsers", "AsyncUsersWithRawResponse", "AsyncUsersWithStreamingResponse"]


class CreateCall(UserCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListCall(UserListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncUsers(Resource):
    """Create, look up, list and delete the users of a group."""

    @property
    def with_raw_response(self) -> "AsyncUsersWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncUsersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncUsersWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncUsersWithStreamingResponse(self)

    async def create(self, group_id: str, **params: Unpack[CreateCall]) -> "UserCreateResponse":
        """Add a user to a group.

        See https://platform.openai.com/docs/api-reference/administration/add-group-user
        """
        return await self._caller.call(CREATE, params, group_id=group_id)

    async def retrieve(self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> "UserRetrieveResponse":
        """Get a user of a group.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-group-user
        """
        return await self._caller.call(RETRIEVE, options, user_id=user_id, group_id=group_id)

    def list(
        self, group_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncNextCursorPage[OrganizationGroupUser], OrganizationGroupUser]":
        """List the users of a group.

        See https://platform.openai.com/docs/api-reference/administration/list-group-users
        """
        return self._caller.page(LIST, params, group_id=group_id)

    async def delete(self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> "UserDeleteResponse":
        """Remove a user from a group.

        See https://platform.openai.com/docs/api-reference/administration/remove-group-user
        """
        return await self._caller.call(DELETE, options, user_id=user_id, group_id=group_id)


class AsyncUsersWithRawResponse(ResourceView[AsyncUsers]):
    """The methods of `AsyncUsers`, giving the HTTP response with its body received."""

    create = as_raw(AsyncUsers.create)
    retrieve = as_raw(AsyncUsers.retrieve)
    list = as_raw(AsyncUsers.list)
    delete = as_raw(AsyncUsers.delete)


class AsyncUsersWithStreamingResponse(ResourceView[AsyncUsers]):
    """The methods of `AsyncUsers`, giving the HTTP response before its body."""

    create = as_streamed(AsyncUsers.create)
    retrieve = as_streamed(AsyncUsers.retrieve)
    list = as_streamed(AsyncUsers.list)
    delete = as_streamed(AsyncUsers.delete)


CREATE: "Endpoint[UserCreateResponse]" = Endpoint(
    "admin.organization.groups.users.create",
    "POST",
    "/organization/groups/{group_id}/users",
    "admin.organization.groups.UserCreateResponse",
    params=UserCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[UserRetrieveResponse]" = Endpoint(
    "admin.organization.groups.users.retrieve",
    "GET",
    "/organization/groups/{group_id}/users/{user_id}",
    "admin.organization.groups.UserRetrieveResponse",
    admin=True,
)
LIST: "Endpoint[AsyncNextCursorPage[OrganizationGroupUser]]" = Endpoint(
    "admin.organization.groups.users.list",
    "GET",
    "/organization/groups/{group_id}/users",
    "AsyncNextCursorPage[admin.organization.groups.OrganizationGroupUser]",
    params=UserListParams,
    admin=True,
)
DELETE: "Endpoint[UserDeleteResponse]" = Endpoint(
    "admin.organization.groups.users.delete",
    "DELETE",
    "/organization/groups/{group_id}/users/{user_id}",
    "admin.organization.groups.UserDeleteResponse",
    admin=True,
)
