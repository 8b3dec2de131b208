# Generated from openapi.json.
"""The users of a project."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ......calls.endpoint import Endpoint
from ......calls.options import CallOptions
from ......types.admin.organization.projects.user_create_params import UserCreateParams
from ......types.admin.organization.projects.user_list_params import UserListParams
from ......types.admin.organization.projects.user_update_params import UserUpdateParams
from ....._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ......pagination import AsyncConversationCursorPage, AsyncPaginator
    from ......types.admin.organization.projects.project_user import ProjectUser
    from ......types.admin.organization.projects.user_delete_response import UserDeleteResponse
    from .roles import AsyncRoles, AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse

__all__ = ["AsyncUsers", "AsyncUsersWithRawResponse", "AsyncUsersWithStreamingResponse"]


class CreateCall(UserCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(UserUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(UserListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncUsers(Resource):
    """Create, look up, list, change and delete the users of a project."""

    @cached_property
    def roles(self) -> "AsyncRoles":
        """The roles of a user in a project."""
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

    async def create(self, project_id: str, **params: Unpack[CreateCall]) -> "ProjectUser":
        """Add a user of the organization to a project.

        See https://platform.openai.com/docs/api-reference/administration/create-project-user
        """
        return await self._caller.call(CREATE, params, project_id=project_id)

    async def retrieve(self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> "ProjectUser":
        """Get a user of a project.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-project-user
        """
        return await self._caller.call(RETRIEVE, options, user_id=user_id, project_id=project_id)

    async def update(self, user_id: str, *, project_id: str, **params: Unpack[UpdateCall]) -> "ProjectUser":
        """Change a user of a project.

        See https://platform.openai.com/docs/api-reference/administration/modify-project-user
        """
        return await self._caller.call(UPDATE, params, user_id=user_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[ProjectUser], ProjectUser]":
        """List the users of a project.

        See https://platform.openai.com/docs/api-reference/administration/list-project-users
        """
        return self._caller.page(LIST, params, project_id=project_id)

    async def delete(self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> "UserDeleteResponse":
        """Remove a user from a project.

        See https://platform.openai.com/docs/api-reference/administration/delete-project-user
        """
        return await self._caller.call(DELETE, options, user_id=user_id, project_id=project_id)


class AsyncUsersWithRawResponse(ResourceView[AsyncUsers]):
    """The methods of `AsyncUsers`, giving the HTTP response with its body received."""

    create = as_raw(AsyncUsers.create)
    retrieve = as_raw(AsyncUsers.retrieve)
    update = as_raw(AsyncUsers.update)
    list = as_raw(AsyncUsers.list)
    delete = as_raw(AsyncUsers.delete)

    @cached_property
    def roles(self) -> "AsyncRolesWithRawResponse":
        """The roles of a user in a project."""
        return self._resource.roles.with_raw_response


class AsyncUsersWithStreamingResponse(ResourceView[AsyncUsers]):
    """The methods of `AsyncUsers`, giving the HTTP response before its body."""

    create = as_streamed(AsyncUsers.create)
    retrieve = as_streamed(AsyncUsers.retrieve)
    update = as_streamed(AsyncUsers.update)
    list = as_streamed(AsyncUsers.list)
    delete = as_streamed(AsyncUsers.delete)

    @cached_property
    def roles(self) -> "AsyncRolesWithStreamingResponse":
        """The roles of a user in a project."""
        return self._resource.roles.with_streaming_response


CREATE: "Endpoint[ProjectUser]" = Endpoint(
    "admin.organization.projects.users.create",
    "POST",
    "/organization/projects/{project_id}/users",
    "admin.organization.projects.ProjectUser",
    params=UserCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[ProjectUser]" = Endpoint(
    "admin.organization.projects.users.retrieve",
    "GET",
    "/organization/projects/{project_id}/users/{user_id}",
    "admin.organization.projects.ProjectUser",
    admin=True,
)
UPDATE: "Endpoint[ProjectUser]" = Endpoint(
    "admin.organization.projects.users.update",
    "POST",
    "/organization/projects/{project_id}/users/{user_id}",
    "admin.organization.projects.ProjectUser",
    params=UserUpdateParams,
    admin=True,
)
LIST: "Endpoint[AsyncConversationCursorPage[ProjectUser]]" = Endpoint(
    "admin.organization.projects.users.list",
    "GET",
    "/organization/projects/{project_id}/users",
    "AsyncConversationCursorPage[admin.organization.projects.ProjectUser]",
    params=UserListParams,
    admin=True,
)
DELETE: "Endpoint[UserDeleteResponse]" = Endpoint(
    "admin.organization.projects.users.delete",
    "DELETE",
    "/organization/projects/{project_id}/users/{user_id}",
    "admin.organization.projects.UserDeleteResponse",
    admin=True,
)
