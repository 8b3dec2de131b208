"""Types of `client.admin.organization.workload_identity_providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....lazy import lazy_exports

if TYPE_CHECKING:
    from .federation_rule import FederationRule
    from .federation_rule_create_params import FederationRuleCreateParams
    from .federation_rule_deleted import FederationRuleDeleted
    from .federation_rule_list_params import FederationRuleListParams
    from .federation_rule_update_params import FederationRuleUpdateParams

__all__ = [
    "FederationRule",
    "FederationRuleCreateParams",
    "FederationRuleDeleted",
    "FederationRuleListParams",
    "FederationRuleUpdateParams",
]

_MODULES = {
    "FederationRule": "federation_rule",
    "FederationRuleCreateParams": "federation_rule_create_params",
    "FederationRuleDeleted": "federation_rule_deleted",
    "FederationRuleListParams": "federation_rule_list_params",
    "FederationRuleUpdateParams": "federation_rule_update_params",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
