# Generated from openapi.json.
"""Short-lived keys for realtime sessions in browsers."""

from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.realtime.client_secret_create_params import ClientSecretCreateParams
from .._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...types.realtime.client_secret_create_response import ClientSecretCreateResponse

__all__ = ["AsyncClientSecrets", "AsyncClientSecretsWithRawResponse", "AsyncClientSecretsWithStreamingResponse"]


class CreateCall(ClientSecretCreateParams, CallOptions, total=False):
    """What `create` takes."""


class AsyncClientSecrets(Resource):
    """Create short-lived keys for realtime sessions in browsers."""

    @property
    def with_raw_response(self) -> "AsyncClientSecretsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncClientSecretsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncClientSecretsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncClientSecretsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "ClientSecretCreateResponse":
        """Create a short-lived key for a realtime session in a browser.

        See https://platform.openai.com/docs/api-reference/realtime/create-realtime-client-secret
        """
        return await self._caller.call(CREATE, params)


class AsyncClientSecretsWithRawResponse(ResourceView[AsyncClientSecrets]):
    """The methods of `AsyncClientSecrets`, giving the HTTP response with its body received."""

    create = as_raw(AsyncClientSecrets.create)


class AsyncClientSecretsWithStreamingResponse(ResourceView[AsyncClientSecrets]):
    """The methods of `AsyncClientSecrets`, giving the HTTP response before its body."""

    create = as_streamed(AsyncClientSecrets.create)


CREATE: "Endpoint[ClientSecretCreateResponse]" = Endpoint(
    "realtime.client_secrets.create",
    "POST",
    "/realtime/client_secrets",
    "realtime.ClientSecretCreateResponse",
    params=ClientSecretCreateParams,
)
