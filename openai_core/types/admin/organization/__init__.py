"""Types of `client.admin.organization`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from . import groups as groups
    from . import projects as projects
    from . import users as users
    from .admin_api_key import AdminAPIKey
    from .admin_api_key_create_params import AdminAPIKeyCreateParams
    from .admin_api_key_create_response import AdminAPIKeyCreateResponse
    from .admin_api_key_delete_response import AdminAPIKeyDeleteResponse
    from .admin_api_key_list_params import AdminAPIKeyListParams
    from .audit_log_list_params import AuditLogListParams
    from .audit_log_list_response import AuditLogListResponse
    from .certificate import Certificate
    from .certificate_activate_params import CertificateActivateParams
    from .certificate_activate_response import CertificateActivateResponse
    from .certificate_create_params import CertificateCreateParams
    from .certificate_deactivate_params import CertificateDeactivateParams
    from .certificate_deactivate_response import CertificateDeactivateResponse
    from .certificate_delete_response import CertificateDeleteResponse
    from .certificate_list_params import CertificateListParams
    from .certificate_list_response import CertificateListResponse
    from .certificate_retrieve_params import CertificateRetrieveParams
    from .certificate_update_params import CertificateUpdateParams
    from .data_retention_update_params import DataRetentionUpdateParams
    from .group import Group
    from .group_create_params import GroupCreateParams
    from .group_delete_response import GroupDeleteResponse
    from .group_list_params import GroupListParams
    from .group_update_params import GroupUpdateParams
    from .group_update_response import GroupUpdateResponse
    from .invite import Invite
    from .invite_create_params import InviteCreateParams
    from .invite_delete_response import InviteDeleteResponse
    from .invite_list_params import InviteListParams
    from .organization_data_retention import OrganizationDataRetention
    from .organization_spend_alert import OrganizationSpendAlert
    from .organization_spend_alert_deleted import OrganizationSpendAlertDeleted
    from .organization_spend_limit import OrganizationSpendLimit
    from .organization_spend_limit_deleted import OrganizationSpendLimitDeleted
    from .organization_user import OrganizationUser
    from .project import Project
    from .project_create_params import ProjectCreateParams
    from .project_list_params import ProjectListParams
    from .project_update_params import ProjectUpdateParams
    from .role import Role
    from .role_create_params import RoleCreateParams
    from .role_delete_response import RoleDeleteResponse
    from .role_list_params import RoleListParams
    from .role_update_params import RoleUpdateParams
    from .spend_alert_create_params import SpendAlertCreateParams
    from .spend_alert_list_params import SpendAlertListParams
    from .spend_alert_update_params import SpendAlertUpdateParams
    from .spend_limit_update_params import SpendLimitUpdateParams
    from .usage_audio_speeches_params import UsageAudioSpeechesParams
    from .usage_audio_speeches_response import UsageAudioSpeechesResponse
    from .usage_audio_transcriptions_params import UsageAudioTranscriptionsParams
    from .usage_audio_transcriptions_response import UsageAudioTranscriptionsResponse
    from .usage_code_interpreter_sessions_params import UsageCodeInterpreterSessionsParams
    from .usage_code_interpreter_sessions_response import UsageCodeInterpreterSessionsResponse
    from .usage_completions_params import UsageCompletionsParams
    from .usage_completions_response import UsageCompletionsResponse
    from .usage_costs_params import UsageCostsParams
    from .usage_costs_response import UsageCostsResponse
    from .usage_embeddings_params import UsageEmbeddingsParams
    from .usage_embeddings_response import UsageEmbeddingsResponse
    from .usage_file_search_calls_params import UsageFileSearchCallsParams
    from .usage_file_search_calls_response import UsageFileSearchCallsResponse
    from .usage_images_params import UsageImagesParams
    from .usage_images_response import UsageImagesResponse
    from .usage_moderations_params import UsageModerationsParams
    from .usage_moderations_response import UsageModerationsResponse
    from .usage_vector_stores_params import UsageVectorStoresParams
    from .usage_vector_stores_response import UsageVectorStoresResponse
    from .usage_web_search_calls_params import UsageWebSearchCallsParams
    from .usage_web_search_calls_response import UsageWebSearchCallsResponse
    from .user_delete_response import UserDeleteResponse
    from .user_list_params import UserListParams
    from .user_update_params import UserUpdateParams

__all__ = [
    "AdminAPIKey",
    "AdminAPIKeyCreateParams",
    "AdminAPIKeyCreateResponse",
    "AdminAPIKeyDeleteResponse",
    "AdminAPIKeyListParams",
    "AuditLogListParams",
    "AuditLogListResponse",
    "Certificate",
    "CertificateActivateParams",
    "CertificateActivateResponse",
    "CertificateCreateParams",
    "CertificateDeactivateParams",
    "CertificateDeactivateResponse",
    "CertificateDeleteResponse",
    "CertificateListParams",
    "CertificateListResponse",
    "CertificateRetrieveParams",
    "CertificateUpdateParams",
    "DataRetentionUpdateParams",
    "Group",
    "GroupCreateParams",
    "GroupDeleteResponse",
    "GroupListParams",
    "GroupUpdateParams",
    "GroupUpdateResponse",
    "Invite",
    "InviteCreateParams",
    "InviteDeleteResponse",
    "InviteListParams",
    "OrganizationDataRetention",
    "OrganizationSpendAlert",
    "OrganizationSpendAlertDeleted",
    "OrganizationSpendLimit",
    "OrganizationSpendLimitDeleted",
    "OrganizationUser",
    "Project",
    "ProjectCreateParams",
    "ProjectListParams",
    "ProjectUpdateParams",
    "Role",
    "RoleCreateParams",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleUpdateParams",
    "SpendAlertCreateParams",
    "SpendAlertListParams",
    "SpendAlertUpdateParams",
    "SpendLimitUpdateParams",
    "UsageAudioSpeechesParams",
    "UsageAudioSpeechesResponse",
    "UsageAudioTranscriptionsParams",
    "UsageAudioTranscriptionsResponse",
    "UsageCodeInterpreterSessionsParams",
    "UsageCodeInterpreterSessionsResponse",
    "UsageCompletionsParams",
    "UsageCompletionsResponse",
    "UsageCostsParams",
    "UsageCostsResponse",
    "UsageEmbeddingsParams",
    "UsageEmbeddingsResponse",
    "UsageFileSearchCallsParams",
    "UsageFileSearchCallsResponse",
    "UsageImagesParams",
    "UsageImagesResponse",
    "UsageModerationsParams",
    "UsageModerationsResponse",
    "UsageVectorStoresParams",
    "UsageVectorStoresResponse",
    "UsageWebSearchCallsParams",
    "UsageWebSearchCallsResponse",
    "UserDeleteResponse",
    "UserListParams",
    "UserUpdateParams",
]

_MODULES = {
    "AdminAPIKey": "admin_api_key",
    "AdminAPIKeyCreateParams": "admin_api_key_create_params",
    "AdminAPIKeyCreateResponse": "admin_api_key_create_response",
    "AdminAPIKeyDeleteResponse": "admin_api_key_delete_response",
    "AdminAPIKeyListParams": "admin_api_key_list_params",
    "AuditLogListParams": "audit_log_list_params",
    "AuditLogListResponse": "audit_log_list_response",
    "Certificate": "certificate",
    "CertificateActivateParams": "certificate_activate_params",
    "CertificateActivateResponse": "certificate_activate_response",
    "CertificateCreateParams": "certificate_create_params",
    "CertificateDeactivateParams": "certificate_deactivate_params",
    "CertificateDeactivateResponse": "certificate_deactivate_response",
    "CertificateDeleteResponse": "certificate_delete_response",
    "CertificateListParams": "certificate_list_params",
    "CertificateListResponse": "certificate_list_response",
    "CertificateRetrieveParams": "certificate_retrieve_params",
    "CertificateUpdateParams": "certificate_update_params",
    "DataRetentionUpdateParams": "data_retention_update_params",
    "Group": "group",
    "GroupCreateParams": "group_create_params",
    "GroupDeleteResponse": "group_delete_response",
    "GroupListParams": "group_list_params",
    "GroupUpdateParams": "group_update_params",
    "GroupUpdateResponse": "group_update_response",
    "Invite": "invite",
    "InviteCreateParams": "invite_create_params",
    "InviteDeleteResponse": "invite_delete_response",
    "InviteListParams": "invite_list_params",
    "OrganizationDataRetention": "organization_data_retention",
    "OrganizationSpendAlert": "organization_spend_alert",
    "OrganizationSpendAlertDeleted": "organization_spend_alert_deleted",
    "OrganizationSpendLimit": "organization_spend_limit",
    "OrganizationSpendLimitDeleted": "organization_spend_limit_deleted",
    "OrganizationUser": "organization_user",
    "Project": "project",
    "ProjectCreateParams": "project_create_params",
    "ProjectListParams": "project_list_params",
    "ProjectUpdateParams": "project_update_params",
    "Role": "role",
    "RoleCreateParams": "role_create_params",
    "RoleDeleteResponse": "role_delete_response",
    "RoleListParams": "role_list_params",
    "RoleUpdateParams": "role_update_params",
    "SpendAlertCreateParams": "spend_alert_create_params",
    "SpendAlertListParams": "spend_alert_list_params",
    "SpendAlertUpdateParams": "spend_alert_update_params",
    "SpendLimitUpdateParams": "spend_limit_update_params",
    "UsageAudioSpeechesParams": "usage_audio_speeches_params",
    "UsageAudioSpeechesResponse": "usage_audio_speeches_response",
    "UsageAudioTranscriptionsParams": "usage_audio_transcriptions_params",
    "UsageAudioTranscriptionsResponse": "usage_audio_transcriptions_response",
    "UsageCodeInterpreterSessionsParams": "usage_code_interpreter_sessions_params",
    "UsageCodeInterpreterSessionsResponse": "usage_code_interpreter_sessions_response",
    "UsageCompletionsParams": "usage_completions_params",
    "UsageCompletionsResponse": "usage_completions_response",
    "UsageCostsParams": "usage_costs_params",
    "UsageCostsResponse": "usage_costs_response",
    "UsageEmbeddingsParams": "usage_embeddings_params",
    "UsageEmbeddingsResponse": "usage_embeddings_response",
    "UsageFileSearchCallsParams": "usage_file_search_calls_params",
    "UsageFileSearchCallsResponse": "usage_file_search_calls_response",
    "UsageImagesParams": "usage_images_params",
    "UsageImagesResponse": "usage_images_response",
    "UsageModerationsParams": "usage_moderations_params",
    "UsageModerationsResponse": "usage_moderations_response",
    "UsageVectorStoresParams": "usage_vector_stores_params",
    "UsageVectorStoresResponse": "usage_vector_stores_response",
    "UsageWebSearchCallsParams": "usage_web_search_calls_params",
    "UsageWebSearchCallsResponse": "usage_web_search_calls_response",
    "UserDeleteResponse": "user_delete_response",
    "UserListParams": "user_list_params",
    "UserUpdateParams": "user_update_params",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
