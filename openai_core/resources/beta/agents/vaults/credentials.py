# Generated from overlays/3.57.0.json.
"""The credentials of a vault."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.beta.agents.vaults.credential_create_params import CredentialCreateParams
from .....types.beta.agents.vaults.credential_list_params import CredentialListParams
from .....types.beta.agents.vaults.credential_update_params import CredentialUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncCursorPage, AsyncPaginator
    from .....types.beta.agents.vaults.credential import Credential
    from .....types.beta.agents.vaults.credential_deleted import CredentialDeleted

__all__ = ["AsyncCredentials", "AsyncCredentialsWithRawResponse", "AsyncCredentialsWithStreamingResponse"]


class CreateCall(CredentialCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(CredentialUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(CredentialListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncCredentials(Resource):
    """Create, look up, list, change and delete the credentials of a vault."""

    @property
    def with_raw_response(self) -> "AsyncCredentialsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncCredentialsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncCredentialsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncCredentialsWithStreamingResponse(self)

    async def create(self, vault_id: str, **params: Unpack[CreateCall]) -> "Credential":
        """Put a credential into a vault."""
        return await self._caller.call(CREATE, params, vault_id=vault_id)

    async def retrieve(self, credential_id: str, *, vault_id: str, **options: Unpack[CallOptions]) -> "Credential":
        """Get a credential of a vault."""
        return await self._caller.call(RETRIEVE, options, credential_id=credential_id, vault_id=vault_id)

    async def update(self, credential_id: str, *, vault_id: str, **params: Unpack[UpdateCall]) -> "Credential":
        """Change a credential of a vault."""
        return await self._caller.call(UPDATE, params, credential_id=credential_id, vault_id=vault_id)

    def list(
        self, vault_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[Credential], Credential]":
        """List the credentials of a vault."""
        return self._caller.page(LIST, params, vault_id=vault_id)

    async def delete(self, credential_id: str, *, vault_id: str, **options: Unpack[CallOptions]) -> "CredentialDeleted":
        """Delete a credential of a vault."""
        return await self._caller.call(DELETE, options, credential_id=credential_id, vault_id=vault_id)


class AsyncCredentialsWithRawResponse(ResourceView[AsyncCredentials]):
    """The methods of `AsyncCredentials`, giving the HTTP response with its body received."""

    create = as_raw(AsyncCredentials.create)
    retrieve = as_raw(AsyncCredentials.retrieve)
    update = as_raw(AsyncCredentials.update)
    list = as_raw(AsyncCredentials.list)
    delete = as_raw(AsyncCredentials.delete)


class AsyncCredentialsWithStreamingResponse(ResourceView[AsyncCredentials]):
    """The methods of `AsyncCredentials`, giving the HTTP response before its body."""

    create = as_streamed(AsyncCredentials.create)
    retrieve = as_streamed(AsyncCredentials.retrieve)
    update = as_streamed(AsyncCredentials.update)
    list = as_streamed(AsyncCredentials.list)
    delete = as_streamed(AsyncCredentials.delete)


CREATE: "Endpoint[Credential]" = Endpoint(
    "beta.agents.vaults.credentials.create",
    "POST",
    "/vaults/{vault_id}/credentials",
    "beta.agents.vaults.Credential",
    params=CredentialCreateParams,
    headers={"openai-beta": "agents=v1"},
)
RETRIEVE: "Endpoint[Credential]" = Endpoint(
    "beta.agents.vaults.credentials.retrieve",
    "GET",
    "/vaults/{vault_id}/credentials/{credential_id}",
    "beta.agents.vaults.Credential",
    headers={"openai-beta": "agents=v1"},
)
UPDATE: "Endpoint[Credential]" = Endpoint(
    "beta.agents.vaults.credentials.update",
    "POST",
    "/vaults/{vault_id}/credentials/{credential_id}",
    "beta.agents.vaults.Credential",
    params=CredentialUpdateParams,
    headers={"openai-beta": "agents=v1"},
)
LIST: "Endpoint[AsyncCursorPage[Credential]]" = Endpoint(
    "beta.agents.vaults.credentials.list",
    "GET",
    "/vaults/{vault_id}/credentials",
    "AsyncCursorPage[beta.agents.vaults.Credential]",
    params=CredentialListParams,
    headers={"openai-beta": "agents=v1"},
)
DELETE: "Endpoint[CredentialDeleted]" = Endpoint(
    "beta.agents.vaults.credentials.delete",
    "DELETE",
    "/vaults/{vault_id}/credentials/{credential_id}",
    "beta.agents.vaults.CredentialDeleted",
    headers={"openai-beta": "agents=v1"},
)
