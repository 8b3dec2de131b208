# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `AuditLogListResponse` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from ....model import Model
from .aws_external_storage_provider import AwsExternalStorageProvider
from .azure_external_storage_provider import AzureExternalStorageProvider
from .gcp_external_storage_provider import GcpExternalStorageProvider
from .oci_external_storage_provider import OciExternalStorageProvider

__all__ = [
    "APIKeyCreated",
    "APIKeyCreatedData",
    "APIKeyDeleted",
    "APIKeyUpdated",
    "APIKeyUpdatedChangesRequested",
    "Actor",
    "ActorAPIKey",
    "ActorAPIKeyServiceAccount",
    "ActorAPIKeyUser",
    "ActorSession",
    "ActorSessionUser",
    "AuditLogListResponse",
    "CertificateCreated",
    "CertificateDeleted",
    "CertificateUpdated",
    "CertificatesActivated",
    "CertificatesActivatedCertificate",
    "CertificatesDeactivated",
    "CertificatesDeactivatedCertificate",
    "CheckpointPermissionCreated",
    "CheckpointPermissionCreatedData",
    "CheckpointPermissionDeleted",
    "ExternalKeyRegistered",
    "ExternalKeyRemoved",
    "ExternalStorageRegistered",
    "ExternalStorageRegisteredData",
    "ExternalStorageRegisteredDataProvider",
    "ExternalStorageRemoved",
    "GroupCreated",
    "GroupCreatedData",
    "GroupDeleted",
    "GroupUpdated",
    "GroupUpdatedChangesRequested",
    "IPAllowlistConfigActivated",
    "IPAllowlistConfigActivatedConfig",
    "IPAllowlistConfigDeactivated",
    "IPAllowlistConfigDeactivatedConfig",
    "IPAllowlistCreated",
    "IPAllowlistDeleted",
    "IPAllowlistUpdated",
    "InviteAccepted",
    "InviteDeleted",
    "InviteSent",
    "InviteSentData",
    "LoginFailed",
    "LogoutFailed",
    "OrganizationUpdated",
    "OrganizationUpdatedChangesRequested",
    "Project",
    "ProjectArchived",
    "ProjectCreated",
    "ProjectCreatedData",
    "ProjectDeleted",
    "ProjectUpdated",
    "ProjectUpdatedChangesRequested",
    "RateLimitDeleted",
    "RateLimitUpdated",
    "RateLimitUpdatedChangesRequested",
    "RoleAssignmentCreated",
    "RoleAssignmentDeleted",
    "RoleBoundToResource",
    "RoleCreated",
    "RoleDeleted",
    "RoleUnboundFromResource",
    "RoleUpdated",
    "RoleUpdatedChangesRequested",
    "ScimDisabled",
    "ScimEnabled",
    "ServiceAccountCreated",
    "ServiceAccountCreatedData",
    "ServiceAccountDeleted",
    "ServiceAccountUpdated",
    "ServiceAccountUpdatedChangesRequested",
    "UserAdded",
    "UserAddedData",
    "UserDeleted",
    "UserUpdated",
    "UserUpdatedChangesRequested",
    "WorkloadIdentityProviderCreated",
    "WorkloadIdentityProviderDeleted",
    "WorkloadIdentityProviderMappingCreated",
    "WorkloadIdentityProviderMappingDeleted",
    "WorkloadIdentityProviderMappingUpdated",
    "WorkloadIdentityProviderUpdated",
]


class Project(Model):
    id: str | None = None
    name: str | None = None


class ActorSessionUser(Model):
    id: str | None = None
    email: str | None = None


class ActorSession(Model):
    user: ActorSessionUser | None = None
    ip_address: str | None = None


class ActorAPIKeyUser(Model):
    id: str | None = None
    email: str | None = None


class ActorAPIKeyServiceAccount(Model):
    id: str | None = None


class ActorAPIKey(Model):
    id: str | None = None
    type: Literal["user", "service_account"] | None = None
    user: ActorAPIKeyUser | None = None
    service_account: ActorAPIKeyServiceAccount | None = None


class Actor(Model):
    type: Literal["session", "api_key"] | None = None
    session: ActorSession | None = None
    api_key: ActorAPIKey | None = None


class APIKeyCreatedData(Model):
    scopes: list[str] | None = None


class APIKeyCreated(Model):
    id: str | None = None
    data: APIKeyCreatedData | None = None


class APIKeyUpdatedChangesRequested(Model):
    scopes: list[str] | None = None
    expires_in_seconds: int | None = None


class APIKeyUpdated(Model):
    id: str | None = None
    changes_requested: APIKeyUpdatedChangesRequested | None = None


class APIKeyDeleted(Model):
    id: str | None = None


class CheckpointPermissionCreatedData(Model):
    project_id: str | None = None
    fine_tuned_model_checkpoint: str | None = None


class CheckpointPermissionCreated(Model):
    id: str | None = None
    data: CheckpointPermissionCreatedData | None = None


class CheckpointPermissionDeleted(Model):
    id: str | None = None


class ExternalKeyRegistered(Model):
    id: str | None = None
    data: dict[str, object] | None = None


class ExternalKeyRemoved(Model):
    id: str | None = None


class GroupCreatedData(Model):
    group_name: str | None = None


class GroupCreated(Model):
    id: str | None = None
    data: GroupCreatedData | None = None


class GroupUpdatedChangesRequested(Model):
    group_name: str | None = None


class GroupUpdated(Model):
    id: str | None = None
    changes_requested: GroupUpdatedChangesRequested | None = None


class GroupDeleted(Model):
    id: str | None = None


class ScimEnabled(Model):
    id: str | None = None


class ScimDisabled(Model):
    id: str | None = None


class InviteSentData(Model):
    email: str | None = None
    role: str | None = None


class InviteSent(Model):
    id: str | None = None
    data: InviteSentData | None = None


class InviteAccepted(Model):
    id: str | None = None


class InviteDeleted(Model):
    id: str | None = None


class IPAllowlistCreated(Model):
    id: str | None = None
    name: str | None = None
    allowed_ips: list[str] | None = None


class IPAllowlistUpdated(Model):
    id: str | None = None
    allowed_ips: list[str] | None = None


class IPAllowlistDeleted(Model):
    id: str | None = None
    name: str | None = None
    allowed_ips: list[str] | None = None


class IPAllowlistConfigActivatedConfig(Model):
    id: str | None = None
    name: str | None = None


class IPAllowlistConfigActivated(Model):
    configs: list[IPAllowlistConfigActivatedConfig] | None = None


class IPAllowlistConfigDeactivatedConfig(Model):
    id: str | None = None
    name: str | None = None


class IPAllowlistConfigDeactivated(Model):
    configs: list[IPAllowlistConfigDeactivatedConfig] | None = None


class LoginFailed(Model):
    error_code: str | None = None
    error_message: str | None = None


class LogoutFailed(Model):
    error_code: str | None = None
    error_message: str | None = None


class OrganizationUpdatedChangesRequested(Model):
    title: str | None = None
    description: str | None = None
    name: str | None = None
    threads_ui_visibility: str | None = None
    usage_dashboard_visibility: str | None = None
    api_call_logging: str | None = None
    api_call_logging_project_ids: str | None = None


class OrganizationUpdated(Model):
    id: str | None = None
    changes_requested: OrganizationUpdatedChangesRequested | None = None


class ProjectCreatedData(Model):
    name: str | None = None
    title: str | None = None


class ProjectCreated(Model):
    id: str | None = None
    data: ProjectCreatedData | None = None


class ProjectUpdatedChangesRequested(Model):
    title: str | None = None


class ProjectUpdated(Model):
    id: str | None = None
    changes_requested: ProjectUpdatedChangesRequested | None = None


class ProjectArchived(Model):
    id: str | None = None


class ProjectDeleted(Model):
    id: str | None = None


class RateLimitUpdatedChangesRequested(Model):
    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    batch_1_day_max_input_tokens: int | None = None


class RateLimitUpdated(Model):
    id: str | None = None
    changes_requested: RateLimitUpdatedChangesRequested | None = None


class RateLimitDeleted(Model):
    id: str | None = None


class RoleCreated(Model):
    id: str | None = None
    role_name: str | None = None
    permissions: list[str] | None = None
    resource_type: str | None = None
    resource_id: str | None = None


class RoleUpdatedChangesRequested(Model):
    role_name: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions_added: list[str] | None = None
    permissions_removed: list[str] | None = None
    description: str | None = None
    metadata: dict[str, object] | None = None


class RoleUpdated(Model):
    id: str | None = None
    changes_requested: RoleUpdatedChangesRequested | None = None


class RoleDeleted(Model):
    id: str | None = None


class RoleAssignmentCreated(Model):
    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class RoleAssignmentDeleted(Model):
    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class RoleBoundToResource(Model):
    id: str | None = None
    role_id: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions: list[str] | None = None
    workspace_id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    source: (
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
        | None
    ) = None


class RoleUnboundFromResource(Model):
    id: str | None = None
    role_id: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions: list[str] | None = None
    workspace_id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    source: (
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
        | None
    ) = None


class ServiceAccountCreatedData(Model):
    role: str | None = None


class ServiceAccountCreated(Model):
    id: str | None = None
    data: ServiceAccountCreatedData | None = None


class ServiceAccountUpdatedChangesRequested(Model):
    role: str | None = None


class ServiceAccountUpdated(Model):
    id: str | None = None
    changes_requested: ServiceAccountUpdatedChangesRequested | None = None


class ServiceAccountDeleted(Model):
    id: str | None = None


class WorkloadIdentityProviderCreated(Model):
    id: str | None = None
    data: dict[str, object] | None = None


class WorkloadIdentityProviderUpdated(Model):
    id: str | None = None
    changes_requested: dict[str, object] | None = None


class WorkloadIdentityProviderDeleted(Model):
    id: str | None = None
    name: str | None = None


class WorkloadIdentityProviderMappingCreated(Model):
    id: str | None = None
    identity_provider_id: str | None = None
    data: dict[str, object] | None = None


class WorkloadIdentityProviderMappingUpdated(Model):
    id: str | None = None
    identity_provider_id: str | None = None
    changes_requested: dict[str, object] | None = None


class WorkloadIdentityProviderMappingDeleted(Model):
    id: str | None = None
    identity_provider_id: str | None = None
    project_id: str | None = None
    service_account_id: str | None = None


class UserAddedData(Model):
    role: str | None = None


class UserAdded(Model):
    id: str | None = None
    data: UserAddedData | None = None


class UserUpdatedChangesRequested(Model):
    role: str | None = None


class UserUpdated(Model):
    id: str | None = None
    changes_requested: UserUpdatedChangesRequested | None = None


class UserDeleted(Model):
    id: str | None = None


class CertificateCreated(Model):
    id: str | None = None
    name: str | None = None


class CertificateUpdated(Model):
    id: str | None = None
    name: str | None = None


class CertificateDeleted(Model):
    id: str | None = None
    name: str | None = None
    certificate: str | None = None


class CertificatesActivatedCertificate(Model):
    id: str | None = None
    name: str | None = None


class CertificatesActivated(Model):
    certificates: list[CertificatesActivatedCertificate] | None = None


class CertificatesDeactivatedCertificate(Model):
    id: str | None = None
    name: str | None = None


class CertificatesDeactivated(Model):
    certificates: list[CertificatesDeactivatedCertificate] | None = None


ExternalStorageRegisteredDataProvider: TypeAlias = (
    AwsExternalStorageProvider | AzureExternalStorageProvider | GcpExternalStorageProvider | OciExternalStorageProvider
)


class ExternalStorageRegisteredData(Model):
    geography: str | None = None
    provider: ExternalStorageRegisteredDataProvider | None = None


class ExternalStorageRegistered(Model):
    id: str | None = None
    data: ExternalStorageRegisteredData | None = None


class ExternalStorageRemoved(Model):
    id: str | None = None


class AuditLogListResponse(Model):
    """One item of `client.admin.organization.audit_logs.list()`."""

    id: str
    type: Literal[
        "api_key.created",
        "api_key.updated",
        "api_key.deleted",
        "certificate.created",
        "certificate.updated",
        "certificate.deleted",
        "certificates.activated",
        "certificates.deactivated",
        "checkpoint.permission.created",
        "checkpoint.permission.deleted",
        "external_key.registered",
        "external_key.removed",
        "group.created",
        "group.updated",
        "group.deleted",
        "invite.sent",
        "invite.accepted",
        "invite.deleted",
        "ip_allowlist.created",
        "ip_allowlist.updated",
        "ip_allowlist.deleted",
        "ip_allowlist.config.activated",
        "ip_allowlist.config.deactivated",
        "login.succeeded",
        "login.failed",
        "logout.succeeded",
        "logout.failed",
        "organization.updated",
        "project.created",
        "project.updated",
        "project.archived",
        "project.deleted",
        "rate_limit.updated",
        "rate_limit.deleted",
        "resource.deleted",
        "tunnel.created",
        "tunnel.updated",
        "tunnel.deleted",
        "workload_identity_provider.created",
        "workload_identity_provider.updated",
        "workload_identity_provider.deleted",
        "workload_identity_provider_mapping.created",
        "workload_identity_provider_mapping.updated",
        "workload_identity_provider_mapping.deleted",
        "role.created",
        "role.updated",
        "role.deleted",
        "role.assignment.created",
        "role.assignment.deleted",
        "role.bound_to_resource",
        "role.unbound_from_resource",
        "scim.enabled",
        "scim.disabled",
        "service_account.created",
        "service_account.updated",
        "service_account.deleted",
        "user.added",
        "user.updated",
        "user.deleted",
        "tenant.metadata.updated",
        "tenant.microsoft_entra_mapping.upserted",
        "tenant.microsoft_entra_mapping.deleted",
        "tenant.workload_identity.provider.created",
        "tenant.workload_identity.provider.updated",
        "tenant.workload_identity.provider.archived",
        "tenant.workload_identity.mapping.created",
        "tenant.workload_identity.mapping.updated",
        "tenant.workload_identity.mapping.archived",
        "tenant.workload_identity.binding.created",
        "tenant.workload_identity.principal.provisioned",
        "tenant.workload_identity.access_token.issued",
        "tenant.admin_api_key.created",
        "tenant.admin_api_key.updated",
        "tenant.admin_api_key.deleted",
        "tenant.project_api_key.created",
        "tenant.chatgpt_access_token.revoked",
        "tenant.migration.completed",
        "tenant.sso.migrated",
        "tenant.domains.migrated",
        "tenant.sso_connection.created",
        "tenant.sso_connection.updated",
        "tenant.sso_connection.deleted",
        "tenant.sso_connection.setup.started",
        "tenant.policy.created",
        "tenant.policy.updated",
        "tenant.policy.deleted",
        "tenant.policy.attached",
        "tenant.policy.detached",
        "tenant.principal_authentication_policy.resolved",
        "tenant.scim.setup.started",
        "tenant.scim.deletion.requested",
        "tenant.scim.directory.created",
        "tenant.product_access_policy.updated",
        "tenant.resource_share_grant.created",
        "tenant.resource_share_grant.updated",
        "tenant.resource_share_grant.accepted",
        "tenant.resource_share_grant.declined",
        "tenant.resource_share_grant.revoked",
        "tenant.resource_share_grant.deleted",
        "tenant.service_account.updated",
        "tenant.service_account.deleted",
        "tenant.service_account.token.revoked",
        "tenant.billing.overage_limit.updated",
        "tenant.billing.alerts.updated",
        "tenant.billing.info.updated",
        "tenant.usage_limit.workspace.updated",
        "tenant.usage_limit.group.updated",
        "tenant.usage_limit.user.updated",
        "tenant.usage_limit.increase_request.updated",
        "tenant.usage_limit.increase_request.resolved",
        "tenant.group.created",
        "tenant.group.updated",
        "tenant.group.deleted",
        "tenant.group.member.added",
        "tenant.group.member.removed",
        "tenant.migration_rollout.status.updated",
        "tenant.migration_rollout.tier.updated",
        "tenant.role.metadata.updated",
        "tenant.custom_role.created",
        "tenant.custom_role.updated",
        "tenant.custom_role.deleted",
        "tenant.role_assignment.created",
        "tenant.role_assignment.deleted",
        "tenant.resource_role_assignment.created",
        "tenant.resource_role_assignment.deleted",
        "tenant.resource_access.updated",
        "tenant.resource_access.deleted",
        "tenant.ads_account.onboarding.redemption",
        "tenant.session_policy.created",
        "tenant.session_policy.updated",
        "tenant.session_policy.deleted",
        "tenant.session_revocation.started",
        "tenant.third_party_app_policy.updated",
        "tenant.user.added",
        "tenant.user.updated",
        "tenant.user.removed",
        "tenant.user.looked_up",
        "tenant.user.invited",
        "tenant.membership.revoked",
        "tenant.api_organization_invite.upserted",
        "tenant.api_organization_invite.deleted",
        "tenant.chatgpt_workspace_invite.upserted",
        "tenant.membership.accepted",
        "tenant.membership.declined",
        "tenant.workspace_invite_email_settings.updated",
        "external_storage.registered",
        "external_storage.removed",
        "tenant.trusted_access.business_verification.started",
        "tenant.trusted_access.application.submitted",
    ]
    effective_at: int
    """Unix seconds."""
    project: Project | None = None
    actor: Actor | None = None
    api_key_created: APIKeyCreated | None = field(default=None, name="api_key.created")
    api_key_updated: APIKeyUpdated | None = field(default=None, name="api_key.updated")
    api_key_deleted: APIKeyDeleted | None = field(default=None, name="api_key.deleted")
    checkpoint_permission_created: CheckpointPermissionCreated | None = field(
        default=None, name="checkpoint.permission.created"
    )
    checkpoint_permission_deleted: CheckpointPermissionDeleted | None = field(
        default=None, name="checkpoint.permission.deleted"
    )
    external_key_registered: ExternalKeyRegistered | None = field(default=None, name="external_key.registered")
    external_key_removed: ExternalKeyRemoved | None = field(default=None, name="external_key.removed")
    group_created: GroupCreated | None = field(default=None, name="group.created")
    group_updated: GroupUpdated | None = field(default=None, name="group.updated")
    group_deleted: GroupDeleted | None = field(default=None, name="group.deleted")
    scim_enabled: ScimEnabled | None = field(default=None, name="scim.enabled")
    scim_disabled: ScimDisabled | None = field(default=None, name="scim.disabled")
    invite_sent: InviteSent | None = field(default=None, name="invite.sent")
    invite_accepted: InviteAccepted | None = field(default=None, name="invite.accepted")
    invite_deleted: InviteDeleted | None = field(default=None, name="invite.deleted")
    ip_allowlist_created: IPAllowlistCreated | None = field(default=None, name="ip_allowlist.created")
    ip_allowlist_updated: IPAllowlistUpdated | None = field(default=None, name="ip_allowlist.updated")
    ip_allowlist_deleted: IPAllowlistDeleted | None = field(default=None, name="ip_allowlist.deleted")
    ip_allowlist_config_activated: IPAllowlistConfigActivated | None = field(
        default=None, name="ip_allowlist.config.activated"
    )
    ip_allowlist_config_deactivated: IPAllowlistConfigDeactivated | None = field(
        default=None, name="ip_allowlist.config.deactivated"
    )
    login_succeeded: dict[str, object] | None = field(default=None, name="login.succeeded")
    login_failed: LoginFailed | None = field(default=None, name="login.failed")
    logout_succeeded: dict[str, object] | None = field(default=None, name="logout.succeeded")
    logout_failed: LogoutFailed | None = field(default=None, name="logout.failed")
    organization_updated: OrganizationUpdated | None = field(default=None, name="organization.updated")
    project_created: ProjectCreated | None = field(default=None, name="project.created")
    project_updated: ProjectUpdated | None = field(default=None, name="project.updated")
    project_archived: ProjectArchived | None = field(default=None, name="project.archived")
    project_deleted: ProjectDeleted | None = field(default=None, name="project.deleted")
    rate_limit_updated: RateLimitUpdated | None = field(default=None, name="rate_limit.updated")
    rate_limit_deleted: RateLimitDeleted | None = field(default=None, name="rate_limit.deleted")
    role_created: RoleCreated | None = field(default=None, name="role.created")
    role_updated: RoleUpdated | None = field(default=None, name="role.updated")
    role_deleted: RoleDeleted | None = field(default=None, name="role.deleted")
    role_assignment_created: RoleAssignmentCreated | None = field(default=None, name="role.assignment.created")
    role_assignment_deleted: RoleAssignmentDeleted | None = field(default=None, name="role.assignment.deleted")
    role_bound_to_resource: RoleBoundToResource | None = field(default=None, name="role.bound_to_resource")
    role_unbound_from_resource: RoleUnboundFromResource | None = field(default=None, name="role.unbound_from_resource")
    service_account_created: ServiceAccountCreated | None = field(default=None, name="service_account.created")
    service_account_updated: ServiceAccountUpdated | None = field(default=None, name="service_account.updated")
    service_account_deleted: ServiceAccountDeleted | None = field(default=None, name="service_account.deleted")
    workload_identity_provider_created: WorkloadIdentityProviderCreated | None = field(
        default=None, name="workload_identity_provider.created"
    )
    workload_identity_provider_updated: WorkloadIdentityProviderUpdated | None = field(
        default=None, name="workload_identity_provider.updated"
    )
    workload_identity_provider_deleted: WorkloadIdentityProviderDeleted | None = field(
        default=None, name="workload_identity_provider.deleted"
    )
    workload_identity_provider_mapping_created: WorkloadIdentityProviderMappingCreated | None = field(
        default=None, name="workload_identity_provider_mapping.created"
    )
    workload_identity_provider_mapping_updated: WorkloadIdentityProviderMappingUpdated | None = field(
        default=None, name="workload_identity_provider_mapping.updated"
    )
    workload_identity_provider_mapping_deleted: WorkloadIdentityProviderMappingDeleted | None = field(
        default=None, name="workload_identity_provider_mapping.deleted"
    )
    user_added: UserAdded | None = field(default=None, name="user.added")
    user_updated: UserUpdated | None = field(default=None, name="user.updated")
    user_deleted: UserDeleted | None = field(default=None, name="user.deleted")
    certificate_created: CertificateCreated | None = field(default=None, name="certificate.created")
    certificate_updated: CertificateUpdated | None = field(default=None, name="certificate.updated")
    certificate_deleted: CertificateDeleted | None = field(default=None, name="certificate.deleted")
    certificates_activated: CertificatesActivated | None = field(default=None, name="certificates.activated")
    certificates_deactivated: CertificatesDeactivated | None = field(default=None, name="certificates.deactivated")
    external_storage_registered: ExternalStorageRegistered | None = field(
        default=None, name="external_storage.registered"
    )
    external_storage_removed: ExternalStorageRemoved | None = field(default=None, name="external_storage.removed")
