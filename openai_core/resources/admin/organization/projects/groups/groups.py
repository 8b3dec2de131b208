# Generated from openapi.json.
"""The groups with access to a project."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ......calls.endpoint import Endpoint
from ......calls.options import CallOptions
from ......types.admin.organization.projects.group_create_params import GroupCreateParams
from ......types.admin.organization.projects.group_list_params import GroupListParams
from ......types.admin.organization.projects.group_retrieve_params import GroupRetrieveParams
from ....._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ......pagination import AsyncNextCursorPage, AsyncPaginator
    from ......types.admin.organization.projects.group_delete_response import GroupDeleteResponse
    from ......types.admin.organization.projects.project_group import ProjectGroup
    from .roles import AsyncRoles, AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse

__all__ = ["AsyncGroups", "AsyncGroupsWithRawResponse", "AsyncGroupsWithStreamingResponse"]


class CreateCall(GroupCreateParams, CallOptions, total=False):
    """What `create` takes."""


class RetrieveCall(GroupRetrieveParams, CallOptions, total=False):
    """What `retrieve` takes."""


class ListCall(GroupListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncGroups(Resource):
    """Create, look up, list and delete the groups with access to a project."""

    @cached_property
    def roles(self) -> "AsyncRoles":
        """The roles of a group in a project."""
        from .roles import AsyncRoles

        return AsyncRoles(self._caller)

    @property
    def with_raw_response(self) -> "AsyncGroupsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncGroupsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncGroupsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncGroupsWithStreamingResponse(self)

    async def create(self, project_id: str, **params: Unpack[CreateCall]) -> "ProjectGroup":
        """Give a group access to a project.

        See https://platform.openai.com/docs/api-reference/administration/add-project-group
        """
        return await self._caller.call(CREATE, params, project_id=project_id)

    async def retrieve(self, group_id: str, *, project_id: str, **params: Unpack[RetrieveCall]) -> "ProjectGroup":
        """Get a group's access to a project.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-project-group
        """
        return await self._caller.call(RETRIEVE, params, group_id=group_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncNextCursorPage[ProjectGroup], ProjectGroup]":
        """List the groups with access to a project.

        See https://platform.openai.com/docs/api-reference/administration/list-project-groups
        """
        return self._caller.page(LIST, params, project_id=project_id)

    async def delete(self, group_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> "GroupDeleteResponse":
        """Take a group's access to a project.

        See https://platform.openai.com/docs/api-reference/administration/remove-project-group
        """
        return await self._caller.call(DELETE, options, group_id=group_id, project_id=project_id)


class AsyncGroupsWithRawResponse(ResourceView[AsyncGroups]):
    """The methods of `AsyncGroups`, giving the HTTP response with its body received."""

    create = as_raw(AsyncGroups.create)
    retrieve = as_raw(AsyncGroups.retrieve)
    list = as_raw(AsyncGroups.list)
    delete = as_raw(AsyncGroups.delete)

    @cached_property
    def roles(self) -> "AsyncRolesWithRawResponse":
        """The roles of a group in a project."""
        return self._resource.roles.with_raw_response


class AsyncGroupsWithStreamingResponse(ResourceView[AsyncGroups]):
    """The methods of `AsyncGroups`, giving the HTTP response before its body."""

    create = as_streamed(AsyncGroups.create)
    retrieve = as_streamed(AsyncGroups.retrieve)
    list = as_streamed(AsyncGroups.list)
    delete = as_streamed(AsyncGroups.delete)

    @cached_property
    def roles(self) -> "AsyncRolesWithStreamingResponse":
        """The roles of a group in a project."""
        return self._resource.roles.with_streaming_response


CREATE: "Endpoint[ProjectGroup]" = Endpoint(
    "admin.organization.projects.groups.create",
    "POST",
    "/organization/projects/{project_id}/groups",
    "admin.organization.projects.ProjectGroup",
    params=GroupCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[ProjectGroup]" = Endpoint(
    "admin.organization.projects.groups.retrieve",
    "GET",
    "/organization/projects/{project_id}/groups/{group_id}",
    "admin.organization.projects.ProjectGroup",
    params=GroupRetrieveParams,
    admin=True,
)
LIST: "Endpoint[AsyncNextCursorPage[ProjectGroup]]" = Endpoint(
    "admin.organization.projects.groups.list",
    "GET",
    "/organization/projects/{project_id}/groups",
    "AsyncNextCursorPage[admin.organization.projects.ProjectGroup]",
    params=GroupListParams,
    admin=True,
)
DELETE: "Endpoint[GroupDeleteResponse]" = Endpoint(
    "admin.organization.projects.groups.delete",
    "DELETE",
    "/organization/projects/{project_id}/groups/{group_id}",
    "admin.organization.projects.GroupDeleteResponse",
    admin=True,
)
