# Generated from overlays/3.57.0.json and openapi.json.
"""The API keys of a project."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.projects.api_key_list_params import APIKeyListParams
from .....types.admin.organization.projects.api_key_update_params import APIKeyUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncConversationCursorPage, AsyncPaginator
    from .....types.admin.organization.projects.api_key_delete_response import APIKeyDeleteResponse
    from .....types.admin.organization.projects.project_api_key import ProjectAPIKey

__all__ = ["AsyncAPIKeys", "AsyncAPIKeysWithRawResponse", "AsyncAPIKeysWithStreamingResponse"]


class UpdateCall(APIKeyUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(APIKeyListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncAPIKeys(Resource):
    """Look up, list, change and delete the API keys of a project."""

    @property
    def with_raw_response(self) -> "AsyncAPIKeysWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncAPIKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncAPIKeysWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncAPIKeysWithStreamingResponse(self)

    async def retrieve(self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> "ProjectAPIKey":
        """Get an API key of a project.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-project-api-key
        """
        return await self._caller.call(RETRIEVE, options, api_key_id=api_key_id, project_id=project_id)

    async def update(self, api_key_id: str, *, project_id: str, **params: Unpack[UpdateCall]) -> "ProjectAPIKey":
        """Change an API key of a project."""
        return await self._caller.call(UPDATE, params, api_key_id=api_key_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[ProjectAPIKey], ProjectAPIKey]":
        """List the API keys of a project.

        See https://platform.openai.com/docs/api-reference/administration/list-project-api-keys
        """
        return self._caller.page(LIST, params, project_id=project_id)

    async def delete(
        self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> "APIKeyDeleteResponse":
        """Delete an API key of a project.

        See https://platform.openai.com/docs/api-reference/administration/delete-project-api-key
        """
        return await self._caller.call(DELETE, options, api_key_id=api_key_id, project_id=project_id)


class AsyncAPIKeysWithRawResponse(ResourceView[AsyncAPIKeys]):
    """The methods of `AsyncAPIKeys`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncAPIKeys.retrieve)
    update = as_raw(AsyncAPIKeys.update)
    list = as_raw(AsyncAPIKeys.list)
    delete = as_raw(AsyncAPIKeys.delete)


class AsyncAPIKeysWithStreamingResponse(ResourceView[AsyncAPIKeys]):
    """The methods of `AsyncAPIKeys`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncAPIKeys.retrieve)
    update = as_streamed(AsyncAPIKeys.update)
    list = as_streamed(AsyncAPIKeys.list)
    delete = as_streamed(AsyncAPIKeys.delete)


RETRIEVE: "Endpoint[ProjectAPIKey]" = Endpoint(
    "admin.organization.projects.api_keys.retrieve",
    "GET",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "admin.organization.projects.ProjectAPIKey",
    admin=True,
)
UPDATE: "Endpoint[ProjectAPIKey]" = Endpoint(
    "admin.organization.projects.api_keys.update",
    "POST",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "admin.organization.projects.ProjectAPIKey",
    params=APIKeyUpdateParams,
    admin=True,
)
LIST: "Endpoint[AsyncConversationCursorPage[ProjectAPIKey]]" = Endpoint(
    "admin.organization.projects.api_keys.list",
    "GET",
    "/organization/projects/{project_id}/api_keys",
    "AsyncConversationCursorPage[admin.organization.projects.ProjectAPIKey]",
    params=APIKeyListParams,
    admin=True,
)
DELETE: "Endpoint[APIKeyDeleteResponse]" = Endpoint(
    "admin.organization.projects.api_keys.delete",
    "DELETE",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "admin.organization.projects.APIKeyDeleteResponse",
    admin=True,
)
