"""Types of `client.beta.agents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from . import automations as automations
    from . import environments as environments
    from . import sessions as sessions
    from . import vaults as vaults
    from .automation import Automation
    from .automation_agent_config import AutomationAgentConfig
    from .automation_create_params import AutomationCreateParams
    from .automation_created_by import AutomationCreatedBy
    from .automation_deleted import AutomationDeleted
    from .automation_environment import AutomationEnvironment
    from .automation_list_params import AutomationListParams
    from .automation_metadata_param import AutomationMetadataParam
    from .automation_target import AutomationTarget
    from .automation_target_param import AutomationTargetParam
    from .automation_update_params import AutomationUpdateParams
    from .environment_create_params import EnvironmentCreateParams
    from .environment_info import EnvironmentInfo
    from .environment_list_params import EnvironmentListParams
    from .one_time_automation import OneTimeAutomation
    from .periodic_automation import PeriodicAutomation
    from .session_create_params import SessionCreateParams
    from .session_list_params import SessionListParams
    from .session_update_params import SessionUpdateParams
    from .vault import Vault
    from .vault_create_params import VaultCreateParams
    from .vault_deleted import VaultDeleted
    from .vault_list_params import VaultListParams
    from .vault_status import VaultStatus
    from .vault_status_filter_param import VaultStatusFilterParam
    from .vault_update_params import VaultUpdateParams

__all__ = [
    "Automation",
    "AutomationAgentConfig",
    "AutomationCreateParams",
    "AutomationCreatedBy",
    "AutomationDeleted",
    "AutomationEnvironment",
    "AutomationListParams",
    "AutomationMetadataParam",
    "AutomationTarget",
    "AutomationTargetParam",
    "AutomationUpdateParams",
    "EnvironmentCreateParams",
    "EnvironmentInfo",
    "EnvironmentListParams",
    "OneTimeAutomation",
    "PeriodicAutomation",
    "SessionCreateParams",
    "SessionListParams",
    "SessionUpdateParams",
    "Vault",
    "VaultCreateParams",
    "VaultDeleted",
    "VaultListParams",
    "VaultStatus",
    "VaultStatusFilterParam",
    "VaultUpdateParams",
]

_MODULES = {
    "Automation": "automation",
    "AutomationAgentConfig": "automation_agent_config",
    "AutomationCreateParams": "automation_create_params",
    "AutomationCreatedBy": "automation_created_by",
    "AutomationDeleted": "automation_deleted",
    "AutomationEnvironment": "automation_environment",
    "AutomationListParams": "automation_list_params",
    "AutomationMetadataParam": "automation_metadata_param",
    "AutomationTarget": "automation_target",
    "AutomationTargetParam": "automation_target_param",
    "AutomationUpdateParams": "automation_update_params",
    "EnvironmentCreateParams": "environment_create_params",
    "EnvironmentInfo": "environment_info",
    "EnvironmentListParams": "environment_list_params",
    "OneTimeAutomation": "one_time_automation",
    "PeriodicAutomation": "periodic_automation",
    "SessionCreateParams": "session_create_params",
    "SessionListParams": "session_list_params",
    "SessionUpdateParams": "session_update_params",
    "Vault": "vault",
    "VaultCreateParams": "vault_create_params",
    "VaultDeleted": "vault_deleted",
    "VaultListParams": "vault_list_params",
    "VaultStatus": "vault_status",
    "VaultStatusFilterParam": "vault_status_filter_param",
    "VaultUpdateParams": "vault_update_params",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
