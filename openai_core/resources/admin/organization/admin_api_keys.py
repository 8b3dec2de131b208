# Generated from openapi.json.
"""The administration keys of the organization."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.admin.organization.admin_api_key_create_params import AdminAPIKeyCreateParams
from ....types.admin.organization.admin_api_key_list_params import AdminAPIKeyListParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncCursorPage, AsyncPaginator
    from ....types.admin.organization.admin_api_key import AdminAPIKey
    from ....types.admin.organization.admin_api_key_create_response import AdminAPIKeyCreateResponse
    from ....types.admin.organization.admin_api_key_delete_response import AdminAPIKeyDeleteResponse

__all__ = ["AsyncAdminAPIKeys", "AsyncAdminAPIKeysWithRawResponse", "AsyncAdminAPIKeysWithStreamingResponse"]


class CreateCall(AdminAPIKeyCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListCall(AdminAPIKeyListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncAdminAPIKeys(Resource):
    """Create, look up, list and delete the administration keys of the organization."""

    @property
    def with_raw_response(self) -> "AsyncAdminAPIKeysWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncAdminAPIKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncAdminAPIKeysWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncAdminAPIKeysWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "AdminAPIKeyCreateResponse":
        """Create an administration key; its value is in this answer and never again.

        See https://platform.openai.com/docs/api-reference/administration/admin-api-keys-create
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, key_id: str, **options: Unpack[CallOptions]) -> "AdminAPIKey":
        """Get an administration key.

        See https://platform.openai.com/docs/api-reference/administration/admin-api-keys-get
        """
        return await self._caller.call(RETRIEVE, options, key_id=key_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[AdminAPIKey], AdminAPIKey]":
        """List the administration keys of the organization.

        See https://platform.openai.com/docs/api-reference/administration/admin-api-keys-list
        """
        return self._caller.page(LIST, params)

    async def delete(self, key_id: str, **options: Unpack[CallOptions]) -> "AdminAPIKeyDeleteResponse":
        """Delete an administration key.

        See https://platform.openai.com/docs/api-reference/administration/admin-api-keys-delete
        """
        return await self._caller.call(DELETE, options, key_id=key_id)


class AsyncAdminAPIKeysWithRawResponse(ResourceView[AsyncAdminAPIKeys]):
    """The methods of `AsyncAdminAPIKeys`, giving the HTTP response with its body received."""

    create = as_raw(AsyncAdminAPIKeys.create)
    retrieve = as_raw(AsyncAdminAPIKeys.retrieve)
    list = as_raw(AsyncAdminAPIKeys.list)
    delete = as_raw(AsyncAdminAPIKeys.delete)


class AsyncAdminAPIKeysWithStreamingResponse(ResourceView[AsyncAdminAPIKeys]):
    """The methods of `AsyncAdminAPIKeys`, giving the HTTP response before its body."""

    create = as_streamed(AsyncAdminAPIKeys.create)
    retrieve = as_streamed(AsyncAdminAPIKeys.retrieve)
    list = as_streamed(AsyncAdminAPIKeys.list)
    delete = as_streamed(AsyncAdminAPIKeys.delete)


CREATE: "Endpoint[AdminAPIKeyCreateResponse]" = Endpoint(
    "admin.organization.admin_api_keys.create",
    "POST",
    "/organization/admin_api_keys",
    "admin.organization.AdminAPIKeyCreateResponse",
    params=AdminAPIKeyCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[AdminAPIKey]" = Endpoint(
    "admin.organization.admin_api_keys.retrieve",
    "GET",
    "/organization/admin_api_keys/{key_id}",
    "admin.organization.AdminAPIKey",
    admin=True,
)
LIST: "Endpoint[AsyncCursorPage[AdminAPIKey]]" = Endpoint(
    "admin.organization.admin_api_keys.list",
    "GET",
    "/organization/admin_api_keys",
    "AsyncCursorPage[admin.organization.AdminAPIKey]",
    params=AdminAPIKeyListParams,
    admin=True,
)
DELETE: "Endpoint[AdminAPIKeyDeleteResponse]" = Endpoint(
    "admin.organization.admin_api_keys.delete",
    "DELETE",
    "/organization/admin_api_keys/{key_id}",
    "admin.organization.AdminAPIKeyDeleteResponse",
    admin=True,
)
