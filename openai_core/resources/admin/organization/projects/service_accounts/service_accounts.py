# Generated from openapi.json.
"""The service accounts of a project."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ......calls.endpoint import Endpoint
from ......calls.options import CallOptions
from ......types.admin.organization.projects.service_account_create_params import ServiceAccountCreateParams
from ......types.admin.organization.projects.service_account_list_params import ServiceAccountListParams
from ......types.admin.organization.projects.service_account_update_params import ServiceAccountUpdateParams
from ....._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ......pagination import AsyncConversationCursorPage, AsyncPaginator
    from ......types.admin.organization.projects.project_service_account import ProjectServiceAccount
    from ......types.admin.organization.projects.service_account_create_response import ServiceAccountCreateResponse
    from ......types.admin.organization.projects.service_account_delete_response import ServiceAccountDeleteResponse
    from .api_keys import AsyncAPIKeys, AsyncAPIKeysWithRawResponse, AsyncAPIKeysWithStreamingResponse

__all__ = ["AsyncServiceAccounts", "AsyncServiceAccountsWithRawResponse", "AsyncServiceAccountsWithStreamingResponse"]


class CreateCall(ServiceAccountCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(ServiceAccountUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(ServiceAccountListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncServiceAccounts(Resource):
    """Create, look up, list, change and delete the service accounts of a project."""

    @cached_property
    def api_keys(self) -> "AsyncAPIKeys":
        """The API keys of a service account."""
        from .api_keys import AsyncAPIKeys

        return AsyncAPIKeys(self._caller)

    @property
    def with_raw_response(self) -> "AsyncServiceAccountsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncServiceAccountsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncServiceAccountsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncServiceAccountsWithStreamingResponse(self)

    async def create(self, project_id: str, **params: Unpack[CreateCall]) -> "ServiceAccountCreateResponse":
        """Create a service account, with an API key whose value is in this answer and never again.

        See https://platform.openai.com/docs/api-reference/administration/create-project-service-account
        """
        return await self._caller.call(CREATE, params, project_id=project_id)

    async def retrieve(
        self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> "ProjectServiceAccount":
        """Get a service account of a project.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-project-service-account
        """
        return await self._caller.call(RETRIEVE, options, service_account_id=service_account_id, project_id=project_id)

    async def update(
        self, service_account_id: str, *, project_id: str, **params: Unpack[UpdateCall]
    ) -> "ProjectServiceAccount":
        """Change a service account of a project.

        See https://platform.openai.com/docs/api-reference/administration/update-project-service-account
        """
        return await self._caller.call(UPDATE, params, service_account_id=service_account_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[ProjectServiceAccount], ProjectServiceAccount]":
        """List the service accounts of a project.

        See https://platform.openai.com/docs/api-reference/administration/list-project-service-accounts
        """
        return self._caller.page(LIST, params, project_id=project_id)

    async def delete(
        self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> "ServiceAccountDeleteResponse":
        """Delete a service account of a project.

        See https://platform.openai.com/docs/api-reference/administration/delete-project-service-account
        """
        return await self._caller.call(DELETE, options, service_account_id=service_account_id, project_id=project_id)


class AsyncServiceAccountsWithRawResponse(ResourceView[AsyncServiceAccounts]):
    """The methods of `AsyncServiceAccounts`, giving the HTTP response with its body received."""

    create = as_raw(AsyncServiceAccounts.create)
    retrieve = as_raw(AsyncServiceAccounts.retrieve)
    update = as_raw(AsyncServiceAccounts.update)
    list = as_raw(AsyncServiceAccounts.list)
    delete = as_raw(AsyncServiceAccounts.delete)

    @cached_property
    def api_keys(self) -> "AsyncAPIKeysWithRawResponse":
        """The API keys of a service account."""
        return self._resource.api_keys.with_raw_response


class AsyncServiceAccountsWithStreamingResponse(ResourceView[AsyncServiceAccounts]):
    """The methods of `AsyncServiceAccounts`, giving the HTTP response before its body."""

    create = as_streamed(AsyncServiceAccounts.create)
    retrieve = as_streamed(AsyncServiceAccounts.retrieve)
    update = as_streamed(AsyncServiceAccounts.update)
    list = as_streamed(AsyncServiceAccounts.list)
    delete = as_streamed(AsyncServiceAccounts.delete)

    @cached_property
    def api_keys(self) -> "AsyncAPIKeysWithStreamingResponse":
        """The API keys of a service account."""
        return self._resource.api_keys.with_streaming_response


CREATE: "Endpoint[ServiceAccountCreateResponse]" = Endpoint(
    "admin.organization.projects.service_accounts.create",
    "POST",
    "/organization/projects/{project_id}/service_accounts",
    "admin.organization.projects.ServiceAccountCreateResponse",
    params=ServiceAccountCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[ProjectServiceAccount]" = Endpoint(
    "admin.organization.projects.service_accounts.retrieve",
    "GET",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "admin.organization.projects.ProjectServiceAccount",
    admin=True,
)
UPDATE: "Endpoint[ProjectServiceAccount]" = Endpoint(
    "admin.organization.projects.service_accounts.update",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "admin.organization.projects.ProjectServiceAccount",
    params=ServiceAccountUpdateParams,
    admin=True,
)
LIST: "Endpoint[AsyncConversationCursorPage[ProjectServiceAccount]]" = Endpoint(
    "admin.organization.projects.service_accounts.list",
    "GET",
    "/organization/projects/{project_id}/service_accounts",
    "AsyncConversationCursorPage[admin.organization.projects.ProjectServiceAccount]",
    params=ServiceAccountListParams,
    admin=True,
)
DELETE: "Endpoint[ServiceAccountDeleteResponse]" = Endpoint(
    "admin.organization.projects.service_accounts.delete",
    "DELETE",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "admin.organization.projects.ServiceAccountDeleteResponse",
    admin=True,
)
