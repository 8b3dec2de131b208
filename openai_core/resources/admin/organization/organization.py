"""One's organization: its people, projects, keys and limits."""

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import Resource, ResourceView

if TYPE_CHECKING:
    from .admin_api_keys import (
        AsyncAdminAPIKeys,
        AsyncAdminAPIKeysWithRawResponse,
        AsyncAdminAPIKeysWithStreamingResponse,
    )
    from .audit_logs import AsyncAuditLogs, AsyncAuditLogsWithRawResponse, AsyncAuditLogsWithStreamingResponse
    from .certificates import (
        AsyncCertificates,
        AsyncCertificatesWithRawResponse,
        AsyncCertificatesWithStreamingResponse,
    )
    from .data_retention import (
        AsyncDataRetention,
        AsyncDataRetentionWithRawResponse,
        AsyncDataRetentionWithStreamingResponse,
    )
    from .external_keys import (
        AsyncExternalKeys,
        AsyncExternalKeysWithRawResponse,
        AsyncExternalKeysWithStreamingResponse,
    )
    from .external_storage import (
        AsyncExternalStorage,
        AsyncExternalStorageWithRawResponse,
        AsyncExternalStorageWithStreamingResponse,
    )
    from .groups.groups import AsyncGroups, AsyncGroupsWithRawResponse, AsyncGroupsWithStreamingResponse
    from .invites import AsyncInvites, AsyncInvitesWithRawResponse, AsyncInvitesWithStreamingResponse
    from .projects.projects import AsyncProjects, AsyncProjectsWithRawResponse, AsyncProjectsWithStreamingResponse
    from .roles import AsyncRoles, AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse
    from .spend_alerts import AsyncSpendAlerts, AsyncSpendAlertsWithRawResponse, AsyncSpendAlertsWithStreamingResponse
    from .spend_limit import AsyncSpendLimit, AsyncSpendLimitWithRawResponse, AsyncSpendLimitWithStreamingResponse
    from .usage import AsyncUsage, AsyncUsageWithRawResponse, AsyncUsageWithStreamingResponse
    from .users.users import AsyncUsers, AsyncUsersWithRawResponse, AsyncUsersWithStreamingResponse
    from .workload_identity_providers.workload_identity_providers import (
        AsyncWorkloadIdentityProviders,
        AsyncWorkloadIdentityProvidersWithRawResponse,
        AsyncWorkloadIdentityProvidersWithStreamingResponse,
    )

__all__ = ["AsyncOrganization", "AsyncOrganizationWithRawResponse", "AsyncOrganizationWithStreamingResponse"]


class AsyncOrganization(Resource):
    """One's organization: its people, projects, keys and limits."""

    @cached_property
    def admin_api_keys(self) -> "AsyncAdminAPIKeys":
        """The administration keys of the organization."""
        from .admin_api_keys import AsyncAdminAPIKeys

        return AsyncAdminAPIKeys(self._caller)

    @cached_property
    def audit_logs(self) -> "AsyncAuditLogs":
        """The events of the organization's audit log."""
        from .audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self._caller)

    @cached_property
    def certificates(self) -> "AsyncCertificates":
        """The certificates of the organization."""
        from .certificates import AsyncCertificates

        return AsyncCertificates(self._caller)

    @cached_property
    def data_retention(self) -> "AsyncDataRetention":
        """How long the organization's data is kept."""
        from .data_retention import AsyncDataRetention

        return AsyncDataRetention(self._caller)

    @cached_property
    def external_keys(self) -> "AsyncExternalKeys":
        """The encryption keys that are kept with a cloud's key service."""
        from .external_keys import AsyncExternalKeys

        return AsyncExternalKeys(self._caller)

    @cached_property
    def external_storage(self) -> "AsyncExternalStorage":
        """The storages of a cloud that the organization's data is kept in."""
        from .external_storage import AsyncExternalStorage

        return AsyncExternalStorage(self._caller)

    @cached_property
    def groups(self) -> "AsyncGroups":
        """The groups of the organization."""
        from .groups.groups import AsyncGroups

        return AsyncGroups(self._caller)

    @cached_property
    def invites(self) -> "AsyncInvites":
        """The invitations to the organization."""
        from .invites import AsyncInvites

        return AsyncInvites(self._caller)

    @cached_property
    def projects(self) -> "AsyncProjects":
        """The projects of the organization."""
        from .projects.projects import AsyncProjects

        return AsyncProjects(self._caller)

    @cached_property
    def roles(self) -> "AsyncRoles":
        """The roles of the organization."""
        from .roles import AsyncRoles

        return AsyncRoles(self._caller)

    @cached_property
    def spend_alerts(self) -> "AsyncSpendAlerts":
        """The alerts on the organization's spending."""
        from .spend_alerts import AsyncSpendAlerts

        return AsyncSpendAlerts(self._caller)

    @cached_property
    def spend_limit(self) -> "AsyncSpendLimit":
        """The limit of the organization's spending."""
        from .spend_limit import AsyncSpendLimit

        return AsyncSpendLimit(self._caller)

    @cached_property
    def usage(self) -> "AsyncUsage":
        """What the organization used and what it cost, in buckets of time."""
        from .usage import AsyncUsage

        return AsyncUsage(self._caller)

    @cached_property
    def users(self) -> "AsyncUsers":
        """The users of the organization."""
        from .users.users import AsyncUsers

        return AsyncUsers(self._caller)

    @cached_property
    def workload_identity_providers(self) -> "AsyncWorkloadIdentityProviders":
        """The trusted issuers of workload identities."""
        from .workload_identity_providers.workload_identity_providers import AsyncWorkloadIdentityProviders

        return AsyncWorkloadIdentityProviders(self._caller)

    @property
    def with_raw_response(self) -> "AsyncOrganizationWithRawResponse":
        """These resources, giving the HTTP response with its body received."""
        return AsyncOrganizationWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncOrganizationWithStreamingResponse":
        """These resources, giving the HTTP response before its body."""
        return AsyncOrganizationWithStreamingResponse(self)


class AsyncOrganizationWithRawResponse(ResourceView[AsyncOrganization]):
    """The resources of `AsyncOrganization`, giving the HTTP response with its body received."""

    @cached_property
    def admin_api_keys(self) -> "AsyncAdminAPIKeysWithRawResponse":
        """The administration keys of the organization."""
        return self._resource.admin_api_keys.with_raw_response

    @cached_property
    def audit_logs(self) -> "AsyncAuditLogsWithRawResponse":
        """The events of the organization's audit log."""
        return self._resource.audit_logs.with_raw_response

    @cached_property
    def certificates(self) -> "AsyncCertificatesWithRawResponse":
        """The certificates of the organization."""
        return self._resource.certificates.with_raw_response

    @cached_property
    def data_retention(self) -> "AsyncDataRetentionWithRawResponse":
        """How long the organization's data is kept."""
        return self._resource.data_retention.with_raw_response

    @cached_property
    def external_keys(self) -> "AsyncExternalKeysWithRawResponse":
        """The encryption keys that are kept with a cloud's key service."""
        return self._resource.external_keys.with_raw_response

    @cached_property
    def external_storage(self) -> "AsyncExternalStorageWithRawResponse":
        """The storages of a cloud that the organization's data is kept in."""
        return self._resource.external_storage.with_raw_response

    @cached_property
    def groups(self) -> "AsyncGroupsWithRawResponse":
        """The groups of the organization."""
        return self._resource.groups.with_raw_response

    @cached_property
    def invites(self) -> "AsyncInvitesWithRawResponse":
        """The invitations to the organization."""
        return self._resource.invites.with_raw_response

    @cached_property
    def projects(self) -> "AsyncProjectsWithRawResponse":
        """The projects of the organization."""
        return self._resource.projects.with_raw_response

    @cached_property
    def roles(self) -> "AsyncRolesWithRawResponse":
        """The roles of the organization."""
        return self._resource.roles.with_raw_response

    @cached_property
    def spend_alerts(self) -> "AsyncSpendAlertsWithRawResponse":
        """The alerts on the organization's spending."""
        return self._resource.spend_alerts.with_raw_response

    @cached_property
    def spend_limit(self) -> "AsyncSpendLimitWithRawResponse":
        """The limit of the organization's spending."""
        return self._resource.spend_limit.with_raw_response

    @cached_property
    def usage(self) -> "AsyncUsageWithRawResponse":
        """What the organization used and what it cost, in buckets of time."""
        return self._resource.usage.with_raw_response

    @cached_property
    def users(self) -> "AsyncUsersWithRawResponse":
        """The users of the organization."""
        return self._resource.users.with_raw_response

    @cached_property
    def workload_identity_providers(self) -> "AsyncWorkloadIdentityProvidersWithRawResponse":
        """The trusted issuers of workload identities."""
        return self._resource.workload_identity_providers.with_raw_response


class AsyncOrganizationWithStreamingResponse(ResourceView[AsyncOrganization]):
    """The resources of `AsyncOrganization`, giving the HTTP response before its body."""

    @cached_property
    def admin_api_keys(self) -> "AsyncAdminAPIKeysWithStreamingResponse":
        """The administration keys of the organization."""
        return self._resource.admin_api_keys.with_streaming_response

    @cached_property
    def audit_logs(self) -> "AsyncAuditLogsWithStreamingResponse":
        """The events of the organization's audit log."""
        return self._resource.audit_logs.with_streaming_response

    @cached_property
    def certificates(self) -> "AsyncCertificatesWithStreamingResponse":
        """The certificates of the organization."""
        return self._resource.certificates.with_streaming_response

    @cached_property
    def data_retention(self) -> "AsyncDataRetentionWithStreamingResponse":
        """How long the organization's data is kept."""
        return self._resource.data_retention.with_streaming_response

    @cached_property
    def external_keys(self) -> "AsyncExternalKeysWithStreamingResponse":
        """The encryption keys that are kept with a cloud's key service."""
        return self._resource.external_keys.with_streaming_response

    @cached_property
    def external_storage(self) -> "AsyncExternalStorageWithStreamingResponse":
        """The storages of a cloud that the organization's data is kept in."""
        return self._resource.external_storage.with_streaming_response

    @cached_property
    def groups(self) -> "AsyncGroupsWithStreamingResponse":
        """The groups of the organization."""
        return self._resource.groups.with_streaming_response

    @cached_property
    def invites(self) -> "AsyncInvitesWithStreamingResponse":
        """The invitations to the organization."""
        return self._resource.invites.with_streaming_response

    @cached_property
    def projects(self) -> "AsyncProjectsWithStreamingResponse":
        """The projects of the organization."""
        return self._resource.projects.with_streaming_response

    @cached_property
    def roles(self) -> "AsyncRolesWithStreamingResponse":
        """The roles of the organization."""
        return self._resource.roles.with_streaming_response

    @cached_property
    def spend_alerts(self) -> "AsyncSpendAlertsWithStreamingResponse":
        """The alerts on the organization's spending."""
        return self._resource.spend_alerts.with_streaming_response

    @cached_property
    def spend_limit(self) -> "AsyncSpendLimitWithStreamingResponse":
        """The limit of the organization's spending."""
        return self._resource.spend_limit.with_streaming_response

    @cached_property
    def usage(self) -> "AsyncUsageWithStreamingResponse":
        """What the organization used and what it cost, in buckets of time."""
        return self._resource.usage.with_streaming_response

    @cached_property
    def users(self) -> "AsyncUsersWithStreamingResponse":
        """The users of the organization."""
        return self._resource.users.with_streaming_response

    @cached_property
    def workload_identity_providers(self) -> "AsyncWorkloadIdentityProvidersWithStreamingResponse":
        """The trusted issuers of workload identities."""
        return self._resource.workload_identity_providers.with_streaming_response
