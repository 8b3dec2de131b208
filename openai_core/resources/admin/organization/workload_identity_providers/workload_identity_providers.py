# Generated from overlays/3.57.0.json.
"""The trusted issuers of workload identities."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.workload_identity_provider_create_params import WorkloadIdentityProviderCreateParams
from .....types.admin.organization.workload_identity_provider_list_params import WorkloadIdentityProviderListParams
from .....types.admin.organization.workload_identity_provider_update_params import WorkloadIdentityProviderUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncCursorPage, AsyncPaginator
    from .....types.admin.organization.workload_identity_provider import WorkloadIdentityProvider
    from .....types.admin.organization.workload_identity_provider_deleted import WorkloadIdentityProviderDeleted
    from .federation_rules import (
        AsyncFederationRules,
        AsyncFederationRulesWithRawResponse,
        AsyncFederationRulesWithStreamingResponse,
    )

__all__ = [
    "AsyncWorkloadIdentityProviders",
    "AsyncWorkloadIdentityProvidersWithRawResponse",
    "AsyncWorkloadIdentityProvidersWithStreamingResponse",
]


class CreateCall(WorkloadIdentityProviderCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(WorkloadIdentityProviderUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(WorkloadIdentityProviderListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncWorkloadIdentityProviders(Resource):
    """Create, look up, list, change and delete the trusted issuers of workload identities."""

    @cached_property
    def federation_rules(self) -> "AsyncFederationRules":
        """The rules on which identities act as which service account."""
        from .federation_rules import AsyncFederationRules

        return AsyncFederationRules(self._caller)

    @property
    def with_raw_response(self) -> "AsyncWorkloadIdentityProvidersWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncWorkloadIdentityProvidersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncWorkloadIdentityProvidersWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncWorkloadIdentityProvidersWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "WorkloadIdentityProvider":
        """Create an issuer of workload identities."""
        return await self._caller.call(CREATE, params)

    async def retrieve(
        self, workload_identity_provider_id: str, **options: Unpack[CallOptions]
    ) -> "WorkloadIdentityProvider":
        """Get an issuer of workload identities."""
        return await self._caller.call(RETRIEVE, options, workload_identity_provider_id=workload_identity_provider_id)

    async def update(
        self, workload_identity_provider_id: str, **params: Unpack[UpdateCall]
    ) -> "WorkloadIdentityProvider":
        """Change an issuer of workload identities."""
        return await self._caller.call(UPDATE, params, workload_identity_provider_id=workload_identity_provider_id)

    def list(
        self, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[WorkloadIdentityProvider], WorkloadIdentityProvider]":
        """List the trusted issuers of workload identities."""
        return self._caller.page(LIST, params)

    async def delete(
        self, workload_identity_provider_id: str, **options: Unpack[CallOptions]
    ) -> "WorkloadIdentityProviderDeleted":
        """Delete an issuer of workload identities."""
        return await self._caller.call(DELETE, options, workload_identity_provider_id=workload_identity_provider_id)


class AsyncWorkloadIdentityProvidersWithRawResponse(ResourceView[AsyncWorkloadIdentityProviders]):
    """The methods of `AsyncWorkloadIdentityProviders`, giving the HTTP response with its body received."""

    create = as_raw(AsyncWorkloadIdentityProviders.create)
    retrieve = as_raw(AsyncWorkloadIdentityProviders.retrieve)
    update = as_raw(AsyncWorkloadIdentityProviders.update)
    list = as_raw(AsyncWorkloadIdentityProviders.list)
    delete = as_raw(AsyncWorkloadIdentityProviders.delete)

    @cached_property
    def federation_rules(self) -> "AsyncFederationRulesWithRawResponse":
        """The rules on which identities act as which service account."""
        return self._resource.federation_rules.with_raw_response


class AsyncWorkloadIdentityProvidersWithStreamingResponse(ResourceView[AsyncWorkloadIdentityProviders]):
    """The methods of `AsyncWorkloadIdentityProviders`, giving the HTTP response before its body."""

    create = as_streamed(AsyncWorkloadIdentityProviders.create)
    retrieve = as_streamed(AsyncWorkloadIdentityProviders.retrieve)
    update = as_streamed(AsyncWorkloadIdentityProviders.update)
    list = as_streamed(AsyncWorkloadIdentityProviders.list)
    delete = as_streamed(AsyncWorkloadIdentityProviders.delete)

    @cached_property
    def federation_rules(self) -> "AsyncFederationRulesWithStreamingResponse":
        """The rules on which identities act as which service account."""
        return self._resource.federation_rules.with_streaming_response


CREATE: "Endpoint[WorkloadIdentityProvider]" = Endpoint(
    "admin.organization.workload_identity_providers.create",
    "POST",
    "/organization/workload_identity_providers",
    "admin.organization.WorkloadIdentityProvider",
    params=WorkloadIdentityProviderCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[WorkloadIdentityProvider]" = Endpoint(
    "admin.organization.workload_identity_providers.retrieve",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    "admin.organization.WorkloadIdentityProvider",
    admin=True,
)
UPDATE: "Endpoint[WorkloadIdentityProvider]" = Endpoint(
    "admin.organization.workload_identity_providers.update",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    "admin.organization.WorkloadIdentityProvider",
    params=WorkloadIdentityProviderUpdateParams,
    admin=True,
)
LIST: "Endpoint[AsyncCursorPage[WorkloadIdentityProvider]]" = Endpoint(
    "admin.organization.workload_identity_providers.list",
    "GET",
    "/organization/workload_identity_providers",
    "AsyncCursorPage[admin.organization.WorkloadIdentityProvider]",
    params=WorkloadIdentityProviderListParams,
    admin=True,
)
DELETE: "Endpoint[WorkloadIdentityProviderDeleted]" = Endpoint(
    "admin.organization.workload_identity_providers.delete",
    "DELETE",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    "admin.organization.WorkloadIdentityProviderDeleted",
    admin=True,
)
