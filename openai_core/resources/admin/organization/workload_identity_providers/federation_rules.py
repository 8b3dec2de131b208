# Generated from overlays/3.57.0.json.
"""The rules on which identities act as which service account."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.workload_identity_providers.federation_rule_create_params import (
    FederationRuleCreateParams,
)
from .....types.admin.organization.workload_identity_providers.federation_rule_list_params import (
    FederationRuleListParams,
)
from .....types.admin.organization.workload_identity_providers.federation_rule_update_params import (
    FederationRuleUpdateParams,
)
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncCursorPage, AsyncPaginator
    from .....types.admin.organization.workload_identity_providers.federation_rule import FederationRule
    from .....types.admin.organization.workload_identity_providers.federation_rule_deleted import FederationRuleDeleted

__all__ = ["AsyncFederationRules", "AsyncFederationRulesWithRawResponse", "AsyncFederationRulesWithStreamingResponse"]


class CreateCall(FederationRuleCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(FederationRuleUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(FederationRuleListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncFederationRules(Resource):
    """Create, look up, list, change and delete the rules on which identities act as which service account."""

    @property
    def with_raw_response(self) -> "AsyncFederationRulesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncFederationRulesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncFederationRulesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncFederationRulesWithStreamingResponse(self)

    async def create(self, workload_identity_provider_id: str, **params: Unpack[CreateCall]) -> "FederationRule":
        """Create a rule on workload identities."""
        return await self._caller.call(CREATE, params, workload_identity_provider_id=workload_identity_provider_id)

    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **options: Unpack[CallOptions],
    ) -> "FederationRule":
        """Get a rule on workload identities."""
        return await self._caller.call(
            RETRIEVE,
            options,
            workload_identity_federation_rule_id=workload_identity_federation_rule_id,
            workload_identity_provider_id=workload_identity_provider_id,
        )

    async def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[UpdateCall],
    ) -> "FederationRule":
        """Change a rule on workload identities."""
        return await self._caller.call(
            UPDATE,
            params,
            workload_identity_federation_rule_id=workload_identity_federation_rule_id,
            workload_identity_provider_id=workload_identity_provider_id,
        )

    def list(
        self, workload_identity_provider_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[FederationRule], FederationRule]":
        """List the rules on which identities act as which service account."""
        return self._caller.page(LIST, params, workload_identity_provider_id=workload_identity_provider_id)

    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **options: Unpack[CallOptions],
    ) -> "FederationRuleDeleted":
        """Delete a rule on workload identities."""
        return await self._caller.call(
            DELETE,
            options,
            workload_identity_federation_rule_id=workload_identity_federation_rule_id,
            workload_identity_provider_id=workload_identity_provider_id,
        )


class AsyncFederationRulesWithRawResponse(ResourceView[AsyncFederationRules]):
    """The methods of `AsyncFederationRules`, giving the HTTP response with its body received."""

    create = as_raw(AsyncFederationRules.create)
    retrieve = as_raw(AsyncFederationRules.retrieve)
    update = as_raw(AsyncFederationRules.update)
    list = as_raw(AsyncFederationRules.list)
    delete = as_raw(AsyncFederationRules.delete)


class AsyncFederationRulesWithStreamingResponse(ResourceView[AsyncFederationRules]):
    """The methods of `AsyncFederationRules`, giving the HTTP response before its body."""

    create = as_streamed(AsyncFederationRules.create)
    retrieve = as_streamed(AsyncFederationRules.retrieve)
    update = as_streamed(AsyncFederationRules.update)
    list = as_streamed(AsyncFederationRules.list)
    delete = as_streamed(AsyncFederationRules.delete)


CREATE: "Endpoint[FederationRule]" = Endpoint(
    "admin.organization.workload_identity_providers.federation_rules.create",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    "admin.organization.workload_identity_providers.FederationRule",
    params=FederationRuleCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[FederationRule]" = Endpoint(
    "admin.organization.workload_identity_providers.federation_rules.retrieve",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    "admin.organization.workload_identity_providers.FederationRule",
    admin=True,
)
UPDATE: "Endpoint[FederationRule]" = Endpoint(
    "admin.organization.workload_identity_providers.federation_rules.update",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    "admin.organization.workload_identity_providers.FederationRule",
    params=FederationRuleUpdateParams,
    admin=True,
)
LIST: "Endpoint[AsyncCursorPage[FederationRule]]" = Endpoint(
    "admin.organization.workload_identity_providers.federation_rules.list",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    "AsyncCursorPage[admin.organization.workload_identity_providers.FederationRule]",
    params=FederationRuleListParams,
    admin=True,
)
DELETE: "Endpoint[FederationRuleDeleted]" = Endpoint(
    "admin.organization.workload_identity_providers.federation_rules.delete",
    "DELETE",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    "admin.organization.workload_identity_providers.FederationRuleDeleted",
    admin=True,
)
