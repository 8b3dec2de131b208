"""One's organization: its people, projects, keys and limits: `client.admin.organization`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .admin_api_keys import AsyncAdminAPIKeys as AsyncAdminAPIKeys
    from .admin_api_keys import AsyncAdminAPIKeysWithRawResponse as AsyncAdminAPIKeysWithRawResponse
    from .admin_api_keys import AsyncAdminAPIKeysWithStreamingResponse as AsyncAdminAPIKeysWithStreamingResponse
    from .audit_logs import AsyncAuditLogs as AsyncAuditLogs
    from .audit_logs import AsyncAuditLogsWithRawResponse as AsyncAuditLogsWithRawResponse
    from .audit_logs import AsyncAuditLogsWithStreamingResponse as AsyncAuditLogsWithStreamingResponse
    from .certificates import AsyncCertificates as AsyncCertificates
    from .certificates import AsyncCertificatesWithRawResponse as AsyncCertificatesWithRawResponse
    from .certificates import AsyncCertificatesWithStreamingResponse as AsyncCertificatesWithStreamingResponse
    from .data_retention import AsyncDataRetention as AsyncDataRetention
    from .data_retention import AsyncDataRetentionWithRawResponse as AsyncDataRetentionWithRawResponse
    from .data_retention import AsyncDataRetentionWithStreamingResponse as AsyncDataRetentionWithStreamingResponse
    from .external_keys import AsyncExternalKeys as AsyncExternalKeys
    from .external_keys import AsyncExternalKeysWithRawResponse as AsyncExternalKeysWithRawResponse
    from .external_keys import AsyncExternalKeysWithStreamingResponse as AsyncExternalKeysWithStreamingResponse
    from .external_storage import AsyncExternalStorage as AsyncExternalStorage
    from .external_storage import AsyncExternalStorageWithRawResponse as AsyncExternalStorageWithRawResponse
    from .external_storage import AsyncExternalStorageWithStreamingResponse as AsyncExternalStorageWithStreamingResponse
    from .groups.groups import AsyncGroups as AsyncGroups
    from .groups.groups import AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse
    from .groups.groups import AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse
    from .invites import AsyncInvites as AsyncInvites
    from .invites import AsyncInvitesWithRawResponse as AsyncInvitesWithRawResponse
    from .invites import AsyncInvitesWithStreamingResponse as AsyncInvitesWithStreamingResponse
    from .organization import AsyncOrganization as AsyncOrganization
    from .organization import AsyncOrganizationWithRawResponse as AsyncOrganizationWithRawResponse
    from .organization import AsyncOrganizationWithStreamingResponse as AsyncOrganizationWithStreamingResponse
    from .projects.projects import AsyncProjects as AsyncProjects
    from .projects.projects import AsyncProjectsWithRawResponse as AsyncProjectsWithRawResponse
    from .projects.projects import AsyncProjectsWithStreamingResponse as AsyncProjectsWithStreamingResponse
    from .roles import AsyncRoles as AsyncRoles
    from .roles import AsyncRolesWithRawResponse as AsyncRolesWithRawResponse
    from .roles import AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
    from .spend_alerts import AsyncSpendAlerts as AsyncSpendAlerts
    from .spend_alerts import AsyncSpendAlertsWithRawResponse as AsyncSpendAlertsWithRawResponse
    from .spend_alerts import AsyncSpendAlertsWithStreamingResponse as AsyncSpendAlertsWithStreamingResponse
    from .spend_limit import AsyncSpendLimit as AsyncSpendLimit
    from .spend_limit import AsyncSpendLimitWithRawResponse as AsyncSpendLimitWithRawResponse
    from .spend_limit import AsyncSpendLimitWithStreamingResponse as AsyncSpendLimitWithStreamingResponse
    from .usage import AsyncUsage as AsyncUsage
    from .usage import AsyncUsageWithRawResponse as AsyncUsageWithRawResponse
    from .usage import AsyncUsageWithStreamingResponse as AsyncUsageWithStreamingResponse
    from .users.users import AsyncUsers as AsyncUsers
    from .users.users import AsyncUsersWithRawResponse as AsyncUsersWithRawResponse
    from .users.users import AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse
    from .workload_identity_providers.workload_identity_providers import (
        AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders,
    )
    from .workload_identity_providers.workload_identity_providers import (
        AsyncWorkloadIdentityProvidersWithRawResponse as AsyncWorkloadIdentityProvidersWithRawResponse,
    )
    from .workload_identity_providers.workload_identity_providers import (
        AsyncWorkloadIdentityProvidersWithStreamingResponse as AsyncWorkloadIdentityProvidersWithStreamingResponse,
    )

__all__ = [
    "AsyncAdminAPIKeys",
    "AsyncAdminAPIKeysWithRawResponse",
    "AsyncAdminAPIKeysWithStreamingResponse",
    "AsyncAuditLogs",
    "AsyncAuditLogsWithRawResponse",
    "AsyncAuditLogsWithStreamingResponse",
    "AsyncCertificates",
    "AsyncCertificatesWithRawResponse",
    "AsyncCertificatesWithStreamingResponse",
    "AsyncDataRetention",
    "AsyncDataRetentionWithRawResponse",
    "AsyncDataRetentionWithStreamingResponse",
    "AsyncExternalKeys",
    "AsyncExternalKeysWithRawResponse",
    "AsyncExternalKeysWithStreamingResponse",
    "AsyncExternalStorage",
    "AsyncExternalStorageWithRawResponse",
    "AsyncExternalStorageWithStreamingResponse",
    "AsyncGroups",
    "AsyncGroupsWithRawResponse",
    "AsyncGroupsWithStreamingResponse",
    "AsyncInvites",
    "AsyncInvitesWithRawResponse",
    "AsyncInvitesWithStreamingResponse",
    "AsyncOrganization",
    "AsyncOrganizationWithRawResponse",
    "AsyncOrganizationWithStreamingResponse",
    "AsyncProjects",
    "AsyncProjectsWithRawResponse",
    "AsyncProjectsWithStreamingResponse",
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
    "AsyncSpendAlerts",
    "AsyncSpendAlertsWithRawResponse",
    "AsyncSpendAlertsWithStreamingResponse",
    "AsyncSpendLimit",
    "AsyncSpendLimitWithRawResponse",
    "AsyncSpendLimitWithStreamingResponse",
    "AsyncUsage",
    "AsyncUsageWithRawResponse",
    "AsyncUsageWithStreamingResponse",
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "AsyncWorkloadIdentityProviders",
    "AsyncWorkloadIdentityProvidersWithRawResponse",
    "AsyncWorkloadIdentityProvidersWithStreamingResponse",
]

_MODULES = {
    "AsyncAdminAPIKeys": "admin_api_keys",
    "AsyncAdminAPIKeysWithRawResponse": "admin_api_keys",
    "AsyncAdminAPIKeysWithStreamingResponse": "admin_api_keys",
    "AsyncAuditLogs": "audit_logs",
    "AsyncAuditLogsWithRawResponse": "audit_logs",
    "AsyncAuditLogsWithStreamingResponse": "audit_logs",
    "AsyncCertificates": "certificates",
    "AsyncCertificatesWithRawResponse": "certificates",
    "AsyncCertificatesWithStreamingResponse": "certificates",
    "AsyncDataRetention": "data_retention",
    "AsyncDataRetentionWithRawResponse": "data_retention",
    "AsyncDataRetentionWithStreamingResponse": "data_retention",
    "AsyncExternalKeys": "external_keys",
    "AsyncExternalKeysWithRawResponse": "external_keys",
    "AsyncExternalKeysWithStreamingResponse": "external_keys",
    "AsyncExternalStorage": "external_storage",
    "AsyncExternalStorageWithRawResponse": "external_storage",
    "AsyncExternalStorageWithStreamingResponse": "external_storage",
    "AsyncGroups": "groups.groups",
    "AsyncGroupsWithRawResponse": "groups.groups",
    "AsyncGroupsWithStreamingResponse": "groups.groups",
    "AsyncInvites": "invites",
    "AsyncInvitesWithRawResponse": "invites",
    "AsyncInvitesWithStreamingResponse": "invites",
    "AsyncOrganization": "organization",
    "AsyncOrganizationWithRawResponse": "organization",
    "AsyncOrganizationWithStreamingResponse": "organization",
    "AsyncProjects": "projects.projects",
    "AsyncProjectsWithRawResponse": "projects.projects",
    "AsyncProjectsWithStreamingResponse": "projects.projects",
    "AsyncRoles": "roles",
    "AsyncRolesWithRawResponse": "roles",
    "AsyncRolesWithStreamingResponse": "roles",
    "AsyncSpendAlerts": "spend_alerts",
    "AsyncSpendAlertsWithRawResponse": "spend_alerts",
    "AsyncSpendAlertsWithStreamingResponse": "spend_alerts",
    "AsyncSpendLimit": "spend_limit",
    "AsyncSpendLimitWithRawResponse": "spend_limit",
    "AsyncSpendLimitWithStreamingResponse": "spend_limit",
    "AsyncUsage": "usage",
    "AsyncUsageWithRawResponse": "usage",
    "AsyncUsageWithStreamingResponse": "usage",
    "AsyncUsers": "users.users",
    "AsyncUsersWithRawResponse": "users.users",
    "AsyncUsersWithStreamingResponse": "users.users",
    "AsyncWorkloadIdentityProviders": "workload_identity_providers.workload_identity_providers",
    "AsyncWorkloadIdentityProvidersWithRawResponse": "workload_identity_providers.workload_identity_providers",
    "AsyncWorkloadIdentityProvidersWithStreamingResponse": "workload_identity_providers.workload_identity_providers",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
