# Generated from overlays/3.57.0.json.
"""Vaults: credentials that agents may use and do not see."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.beta.agents.vault_create_params import VaultCreateParams
from .....types.beta.agents.vault_list_params import VaultListParams
from .....types.beta.agents.vault_update_params import VaultUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncCursorPage, AsyncPaginator
    from .....types.beta.agents.vault import Vault
    from .....types.beta.agents.vault_deleted import VaultDeleted
    from .credentials import AsyncCredentials, AsyncCredentialsWithRawResponse, AsyncCredentialsWithStreamingResponse

__all__ = ["AsyncVaults", "AsyncVaultsWithRawResponse", "AsyncVaultsWithStreamingResponse"]


class CreateCall(VaultCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(VaultUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(VaultListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncVaults(Resource):
    """Create, look up, list, change and delete vaults."""

    @cached_property
    def credentials(self) -> "AsyncCredentials":
        """The credentials of a vault."""
        from .credentials import AsyncCredentials

        return AsyncCredentials(self._caller)

    @property
    def with_raw_response(self) -> "AsyncVaultsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncVaultsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncVaultsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncVaultsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "Vault":
        """Create a vault."""
        return await self._caller.call(CREATE, params)

    async def retrieve(self, vault_id: str, **options: Unpack[CallOptions]) -> "Vault":
        """Get a vault."""
        return await self._caller.call(RETRIEVE, options, vault_id=vault_id)

    async def update(self, vault_id: str, **params: Unpack[UpdateCall]) -> "Vault":
        """Change a vault."""
        return await self._caller.call(UPDATE, params, vault_id=vault_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[Vault], Vault]":
        """List vaults."""
        return self._caller.page(LIST, params)

    async def delete(self, vault_id: str, **options: Unpack[CallOptions]) -> "VaultDeleted":
        """Delete a vault."""
        return await self._caller.call(DELETE, options, vault_id=vault_id)


class AsyncVaultsWithRawResponse(ResourceView[AsyncVaults]):
    """The methods of `AsyncVaults`, giving the HTTP response with its body received."""

    create = as_raw(AsyncVaults.create)
    retrieve = as_raw(AsyncVaults.retrieve)
    update = as_raw(AsyncVaults.update)
    list = as_raw(AsyncVaults.list)
    delete = as_raw(AsyncVaults.delete)

    @cached_property
    def credentials(self) -> "AsyncCredentialsWithRawResponse":
        """The credentials of a vault."""
        return self._resource.credentials.with_raw_response


class AsyncVaultsWithStreamingResponse(ResourceView[AsyncVaults]):
    """The methods of `AsyncVaults`, giving the HTTP response before its body."""

    create = as_streamed(AsyncVaults.create)
    retrieve = as_streamed(AsyncVaults.retrieve)
    update = as_streamed(AsyncVaults.update)
    list = as_streamed(AsyncVaults.list)
    delete = as_streamed(AsyncVaults.delete)

    @cached_property
    def credentials(self) -> "AsyncCredentialsWithStreamingResponse":
        """The credentials of a vault."""
        return self._resource.credentials.with_streaming_response


CREATE: "Endpoint[Vault]" = Endpoint(
    "beta.agents.vaults.create",
    "POST",
    "/vaults",
    "beta.agents.Vault",
    params=VaultCreateParams,
    headers={"openai-beta": "agents=v1"},
)
RETRIEVE: "Endpoint[Vault]" = Endpoint(
    "beta.agents.vaults.retrieve",
    "GET",
    "/vaults/{vault_id}",
    "beta.agents.Vault",
    headers={"openai-beta": "agents=v1"},
)
UPDATE: "Endpoint[Vault]" = Endpoint(
    "beta.agents.vaults.update",
    "POST",
    "/vaults/{vault_id}",
    "beta.agents.Vault",
    params=VaultUpdateParams,
    headers={"openai-beta": "agents=v1"},
)
LIST: "Endpoint[AsyncCursorPage[Vault]]" = Endpoint(
    "beta.agents.vaults.list",
    "GET",
    "/vaults",
    "AsyncCursorPage[beta.agents.Vault]",
    params=VaultListParams,
    headers={"openai-beta": "agents=v1"},
)
DELETE: "Endpoint[VaultDeleted]" = Endpoint(
    "beta.agents.vaults.delete",
    "DELETE",
    "/vaults/{vault_id}",
    "beta.agents.VaultDeleted",
    headers={"openai-beta": "agents=v1"},
)
