"""The projects of the organization: `client.admin.organization.projects`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....lazy import lazy_exports

if TYPE_CHECKING:
    from .api_keys import AsyncAPIKeys as AsyncAPIKeys
    from .api_keys import AsyncAPIKeysWithRawResponse as AsyncAPIKeysWithRawResponse
    from .api_keys import AsyncAPIKeysWithStreamingResponse as AsyncAPIKeysWithStreamingResponse
    from .certificates import AsyncCertificates as AsyncCertificates
    from .certificates import AsyncCertificatesWithRawResponse as AsyncCertificatesWithRawResponse
    from .certificates import AsyncCertificatesWithStreamingResponse as AsyncCertificatesWithStreamingResponse
    from .data_retention import AsyncDataRetention as AsyncDataRetention
    from .data_retention import AsyncDataRetentionWithRawResponse as AsyncDataRetentionWithRawResponse
    from .data_retention import AsyncDataRetentionWithStreamingResponse as AsyncDataRetentionWithStreamingResponse
    from .groups.groups import AsyncGroups as AsyncGroups
    from .groups.groups import AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse
    from .groups.groups import AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse
    from .hosted_tool_permissions import AsyncHostedToolPermissions as AsyncHostedToolPermissions
    from .hosted_tool_permissions import (
        AsyncHostedToolPermissionsWithRawResponse as AsyncHostedToolPermissionsWithRawResponse,
    )
    from .hosted_tool_permissions import (
        AsyncHostedToolPermissionsWithStreamingResponse as AsyncHostedToolPermissionsWithStreamingResponse,
    )
    from .model_permissions import AsyncModelPermissions as AsyncModelPermissions
    from .model_permissions import AsyncModelPermissionsWithRawResponse as AsyncModelPermissionsWithRawResponse
    from .model_permissions import (
        AsyncModelPermissionsWithStreamingResponse as AsyncModelPermissionsWithStreamingResponse,
    )
    from .projects import AsyncProjects as AsyncProjects
    from .projects import AsyncProjectsWithRawResponse as AsyncProjectsWithRawResponse
    from .projects import AsyncProjectsWithStreamingResponse as AsyncProjectsWithStreamingResponse
    from .rate_limits import AsyncRateLimits as AsyncRateLimits
    from .rate_limits import AsyncRateLimitsWithRawResponse as AsyncRateLimitsWithRawResponse
    from .rate_limits import AsyncRateLimitsWithStreamingResponse as AsyncRateLimitsWithStreamingResponse
    from .roles import AsyncRoles as AsyncRoles
    from .roles import AsyncRolesWithRawResponse as AsyncRolesWithRawResponse
    from .roles import AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
    from .service_accounts.service_accounts import AsyncServiceAccounts as AsyncServiceAccounts
    from .service_accounts.service_accounts import (
        AsyncServiceAccountsWithRawResponse as AsyncServiceAccountsWithRawResponse,
    )
    from .service_accounts.service_accounts import (
        AsyncServiceAccountsWithStreamingResponse as AsyncServiceAccountsWithStreamingResponse,
    )
    from .service_tier_settings import AsyncServiceTierSettings as AsyncServiceTierSettings
    from .service_tier_settings import (
        AsyncServiceTierSettingsWithRawResponse as AsyncServiceTierSettingsWithRawResponse,
    )
    from .service_tier_settings import (
        AsyncServiceTierSettingsWithStreamingResponse as AsyncServiceTierSettingsWithStreamingResponse,
    )
    from .spend_alerts import AsyncSpendAlerts as AsyncSpendAlerts
    from .spend_alerts import AsyncSpendAlertsWithRawResponse as AsyncSpendAlertsWithRawResponse
    from .spend_alerts import AsyncSpendAlertsWithStreamingResponse as AsyncSpendAlertsWithStreamingResponse
    from .spend_limit import AsyncSpendLimit as AsyncSpendLimit
    from .spend_limit import AsyncSpendLimitWithRawResponse as AsyncSpendLimitWithRawResponse
    from .spend_limit import AsyncSpendLimitWithStreamingResponse as AsyncSpendLimitWithStreamingResponse
    from .users.users import AsyncUsers as AsyncUsers
    from .users.users import AsyncUsersWithRawResponse as AsyncUsersWithRawResponse
    from .users.users import AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse

__all__ = [
    "AsyncAPIKeys",
    "AsyncAPIKeysWithRawResponse",
    "AsyncAPIKeysWithStreamingResponse",
    "AsyncCertificates",
    "AsyncCertificatesWithRawResponse",
    "AsyncCertificatesWithStreamingResponse",
    "AsyncDataRetention",
    "AsyncDataRetentionWithRawResponse",
    "AsyncDataRetentionWithStreamingResponse",
    "AsyncGroups",
    "AsyncGroupsWithRawResponse",
    "AsyncGroupsWithStreamingResponse",
    "AsyncHostedToolPermissions",
    "AsyncHostedToolPermissionsWithRawResponse",
    "AsyncHostedToolPermissionsWithStreamingResponse",
    "AsyncModelPermissions",
    "AsyncModelPermissionsWithRawResponse",
    "AsyncModelPermissionsWithStreamingResponse",
    "AsyncProjects",
    "AsyncProjectsWithRawResponse",
    "AsyncProjectsWithStreamingResponse",
    "AsyncRateLimits",
    "AsyncRateLimitsWithRawResponse",
    "AsyncRateLimitsWithStreamingResponse",
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
    "AsyncServiceAccounts",
    "AsyncServiceAccountsWithRawResponse",
    "AsyncServiceAccountsWithStreamingResponse",
    "AsyncServiceTierSettings",
    "AsyncServiceTierSettingsWithRawResponse",
    "AsyncServiceTierSettingsWithStreamingResponse",
    "AsyncSpendAlerts",
    "AsyncSpendAlertsWithRawResponse",
    "AsyncSpendAlertsWithStreamingResponse",
    "AsyncSpendLimit",
    "AsyncSpendLimitWithRawResponse",
    "AsyncSpendLimitWithStreamingResponse",
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
]

_MODULES = {
    "AsyncAPIKeys": "api_keys",
    "AsyncAPIKeysWithRawResponse": "api_keys",
    "AsyncAPIKeysWithStreamingResponse": "api_keys",
    "AsyncCertificates": "certificates",
    "AsyncCertificatesWithRawResponse": "certificates",
    "AsyncCertificatesWithStreamingResponse": "certificates",
    "AsyncDataRetention": "data_retention",
    "AsyncDataRetentionWithRawResponse": "data_retention",
    "AsyncDataRetentionWithStreamingResponse": "data_retention",
    "AsyncGroups": "groups.groups",
    "AsyncGroupsWithRawResponse": "groups.groups",
    "AsyncGroupsWithStreamingResponse": "groups.groups",
    "AsyncHostedToolPermissions": "hosted_tool_permissions",
    "AsyncHostedToolPermissionsWithRawResponse": "hosted_tool_permissions",
    "AsyncHostedToolPermissionsWithStreamingResponse": "hosted_tool_permissions",
    "AsyncModelPermissions": "model_permissions",
    "AsyncModelPermissionsWithRawResponse": "model_permissions",
    "AsyncModelPermissionsWithStreamingResponse": "model_permissions",
    "AsyncProjects": "projects",
    "AsyncProjectsWithRawResponse": "projects",
    "AsyncProjectsWithStreamingResponse": "projects",
    "AsyncRateLimits": "rate_limits",
    "AsyncRateLimitsWithRawResponse": "rate_limits",
    "AsyncRateLimitsWithStreamingResponse": "rate_limits",
    "AsyncRoles": "roles",
    "AsyncRolesWithRawResponse": "roles",
    "AsyncRolesWithStreamingResponse": "roles",
    "AsyncServiceAccounts": "service_accounts.service_accounts",
    "AsyncServiceAccountsWithRawResponse": "service_accounts.service_accounts",
    "AsyncServiceAccountsWithStreamingResponse": "service_accounts.service_accounts",
    "AsyncServiceTierSettings": "service_tier_settings",
    "AsyncServiceTierSettingsWithRawResponse": "service_tier_settings",
    "AsyncServiceTierSettingsWithStreamingResponse": "service_tier_settings",
    "AsyncSpendAlerts": "spend_alerts",
    "AsyncSpendAlertsWithRawResponse": "spend_alerts",
    "AsyncSpendAlertsWithStreamingResponse": "spend_alerts",
    "AsyncSpendLimit": "spend_limit",
    "AsyncSpendLimitWithRawResponse": "spend_limit",
    "AsyncSpendLimitWithStreamingResponse": "spend_limit",
    "AsyncUsers": "users.users",
    "AsyncUsersWithRawResponse": "users.users",
    "AsyncUsersWithStreamingResponse": "users.users",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
