# Generated from openapi.json.
"""The API keys of a service account."""

from typing import TYPE_CHECKING, Unpack

from ......calls.endpoint import Endpoint
from ......calls.options import CallOptions
from ......types.admin.organization.projects.service_accounts.api_key_create_params import APIKeyCreateParams
from ....._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ......types.admin.organization.projects.service_accounts.api_key_create_response import APIKeyCreateResponse

__all__ = ["AsyncAPIKeys", "AsyncAPIKeysWithRawResponse", "AsyncAPIKeysWithStreamingResponse"]


class CreateCall(APIKeyCreateParams, CallOptions, total=False):
    """What `create` takes."""


class AsyncAPIKeys(Resource):
    """Create the API keys of a service account."""

    @property
    def with_raw_response(self) -> "AsyncAPIKeysWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncAPIKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncAPIKeysWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncAPIKeysWithStreamingResponse(self)

    async def create(
        self, service_account_id: str, *, project_id: str, **params: Unpack[CreateCall]
    ) -> "APIKeyCreateResponse":
        """Create an API key of a service account; its value is in this answer and never again.

        See https://platform.openai.com/docs/api-reference/administration/CreateanAPIkeyforaserviceaccount
        """
        return await self._caller.call(CREATE, params, service_account_id=service_account_id, project_id=project_id)


class AsyncAPIKeysWithRawResponse(ResourceView[AsyncAPIKeys]):
    """The methods of `AsyncAPIKeys`, giving the HTTP response with its body received."""

    create = as_raw(AsyncAPIKeys.create)


class AsyncAPIKeysWithStreamingResponse(ResourceView[AsyncAPIKeys]):
    """The methods of `AsyncAPIKeys`, giving the HTTP response before its body."""

    create = as_streamed(AsyncAPIKeys.create)


CREATE: "Endpoint[APIKeyCreateResponse]" = Endpoint(
    "admin.organization.projects.service_accounts.api_keys.create",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    "admin.organization.projects.service_accounts.APIKeyCreateResponse",
    params=APIKeyCreateParams,
    admin=True,
)
