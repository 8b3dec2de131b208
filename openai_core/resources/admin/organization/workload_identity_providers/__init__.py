"""The trusted issuers of workload identities: `client.admin.organization.workload_identity_providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....lazy import lazy_exports

if TYPE_CHECKING:
    from .federation_rules import AsyncFederationRules as AsyncFederationRules
    from .federation_rules import AsyncFederationRulesWithRawResponse as AsyncFederationRulesWithRawResponse
    from .federation_rules import AsyncFederationRulesWithStreamingResponse as AsyncFederationRulesWithStreamingResponse
    from .workload_identity_providers import AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders
    from .workload_identity_providers import (
        AsyncWorkloadIdentityProvidersWithRawResponse as AsyncWorkloadIdentityProvidersWithRawResponse,
    )
    from .workload_identity_providers import (
        AsyncWorkloadIdentityProvidersWithStreamingResponse as AsyncWorkloadIdentityProvidersWithStreamingResponse,
    )

__all__ = [
    "AsyncFederationRules",
    "AsyncFederationRulesWithRawResponse",
    "AsyncFederationRulesWithStreamingResponse",
    "AsyncWorkloadIdentityProviders",
    "AsyncWorkloadIdentityProvidersWithRawResponse",
    "AsyncWorkloadIdentityProvidersWithStreamingResponse",
]

_MODULES = {
    "AsyncFederationRules": "federation_rules",
    "AsyncFederationRulesWithRawResponse": "federation_rules",
    "AsyncFederationRulesWithStreamingResponse": "federation_rules",
    "AsyncWorkloadIdentityProviders": "workload_identity_providers",
    "AsyncWorkloadIdentityProvidersWithRawResponse": "workload_identity_providers",
    "AsyncWorkloadIdentityProvidersWithStreamingResponse": "workload_identity_providers",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
