# Generated from openapi.json.
"""The projects of the organization."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.project_create_params import ProjectCreateParams
from .....types.admin.organization.project_list_params import ProjectListParams
from .....types.admin.organization.project_update_params import ProjectUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncConversationCursorPage, AsyncPaginator
    from .....types.admin.organization.project import Project
    from .api_keys import AsyncAPIKeys, AsyncAPIKeysWithRawResponse, AsyncAPIKeysWithStreamingResponse
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
    from .groups.groups import AsyncGroups, AsyncGroupsWithRawResponse, AsyncGroupsWithStreamingResponse
    from .hosted_tool_permissions import (
        AsyncHostedToolPermissions,
        AsyncHostedToolPermissionsWithRawResponse,
        AsyncHostedToolPermissionsWithStreamingResponse,
    )
    from .model_permissions import (
        AsyncModelPermissions,
        AsyncModelPermissionsWithRawResponse,
        AsyncModelPermissionsWithStreamingResponse,
    )
    from .rate_limits import AsyncRateLimits, AsyncRateLimitsWithRawResponse, AsyncRateLimitsWithStreamingResponse
    from .roles import AsyncRoles, AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse
    from .service_accounts.service_accounts import (
        AsyncServiceAccounts,
        AsyncServiceAccountsWithRawResponse,
        AsyncServiceAccountsWithStreamingResponse,
    )
    from .service_tier_settings import (
        AsyncServiceTierSettings,
        AsyncServiceTierSettingsWithRawResponse,
        AsyncServiceTierSettingsWithStreamingResponse,
    )
    from .spend_alerts import AsyncSpendAlerts, AsyncSpendAlertsWithRawResponse, AsyncSpendAlertsWithStreamingResponse
    from .spend_limit import AsyncSpendLimit, AsyncSpendLimitWithRawResponse, AsyncSpendLimitWithStreamingResponse
    from .users.users import AsyncUsers, AsyncUsersWithRawResponse, AsyncUsersWithStreamingResponse

__all__ = ["AsyncProjects", "AsyncProjectsWithRawResponse", "AsyncProjectsWithStreamingResponse"]


class CreateCall(ProjectCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(ProjectUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(ProjectListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncProjects(Resource):
    """Create, look up, list and change the projects of the organization."""

    @cached_property
    def api_keys(self) -> "AsyncAPIKeys":
        """The API keys of a project."""
        from .api_keys import AsyncAPIKeys

        return AsyncAPIKeys(self._caller)

    @cached_property
    def certificates(self) -> "AsyncCertificates":
        """The certificates of a project."""
        from .certificates import AsyncCertificates

        return AsyncCertificates(self._caller)

    @cached_property
    def data_retention(self) -> "AsyncDataRetention":
        """How long a project's data is kept."""
        from .data_retention import AsyncDataRetention

        return AsyncDataRetention(self._caller)

    @cached_property
    def groups(self) -> "AsyncGroups":
        """The groups with access to a project."""
        from .groups.groups import AsyncGroups

        return AsyncGroups(self._caller)

    @cached_property
    def hosted_tool_permissions(self) -> "AsyncHostedToolPermissions":
        """Which hosted tools a project may use."""
        from .hosted_tool_permissions import AsyncHostedToolPermissions

        return AsyncHostedToolPermissions(self._caller)

    @cached_property
    def model_permissions(self) -> "AsyncModelPermissions":
        """Which models a project may use."""
        from .model_permissions import AsyncModelPermissions

        return AsyncModelPermissions(self._caller)

    @cached_property
    def rate_limits(self) -> "AsyncRateLimits":
        """The rate limits of a project."""
        from .rate_limits import AsyncRateLimits

        return AsyncRateLimits(self._caller)

    @cached_property
    def roles(self) -> "AsyncRoles":
        """The roles of a project."""
        from .roles import AsyncRoles

        return AsyncRoles(self._caller)

    @cached_property
    def service_accounts(self) -> "AsyncServiceAccounts":
        """The service accounts of a project."""
        from .service_accounts.service_accounts import AsyncServiceAccounts

        return AsyncServiceAccounts(self._caller)

    @cached_property
    def service_tier_settings(self) -> "AsyncServiceTierSettings":
        """Which service tiers a project may use."""
        from .service_tier_settings import AsyncServiceTierSettings

        return AsyncServiceTierSettings(self._caller)

    @cached_property
    def spend_alerts(self) -> "AsyncSpendAlerts":
        """The alerts on a project's spending."""
        from .spend_alerts import AsyncSpendAlerts

        return AsyncSpendAlerts(self._caller)

    @cached_property
    def spend_limit(self) -> "AsyncSpendLimit":
        """The limit of a project's spending."""
        from .spend_limit import AsyncSpendLimit

        return AsyncSpendLimit(self._caller)

    @cached_property
    def users(self) -> "AsyncUsers":
        """The users of a project."""
        from .users.users import AsyncUsers

        return AsyncUsers(self._caller)

    @property
    def with_raw_response(self) -> "AsyncProjectsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncProjectsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncProjectsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncProjectsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "Project":
        """Create a project.

        See https://platform.openai.com/docs/api-reference/administration/create-project
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> "Project":
        """Get a project.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-project
        """
        return await self._caller.call(RETRIEVE, options, project_id=project_id)

    async def update(self, project_id: str, **params: Unpack[UpdateCall]) -> "Project":
        """Change a project.

        See https://platform.openai.com/docs/api-reference/administration/modify-project
        """
        return await self._caller.call(UPDATE, params, project_id=project_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncConversationCursorPage[Project], Project]":
        """List the projects of the organization.

        See https://platform.openai.com/docs/api-reference/administration/list-projects
        """
        return self._caller.page(LIST, params)

    async def archive(self, project_id: str, **options: Unpack[CallOptions]) -> "Project":
        """Archive a project; this cannot be undone.

        See https://platform.openai.com/docs/api-reference/administration/archive-project
        """
        return await self._caller.call(ARCHIVE, options, project_id=project_id)


class AsyncProjectsWithRawResponse(ResourceView[AsyncProjects]):
    """The methods of `AsyncProjects`, giving the HTTP response with its body received."""

    create = as_raw(AsyncProjects.create)
    retrieve = as_raw(AsyncProjects.retrieve)
    update = as_raw(AsyncProjects.update)
    list = as_raw(AsyncProjects.list)
    archive = as_raw(AsyncProjects.archive)

    @cached_property
    def api_keys(self) -> "AsyncAPIKeysWithRawResponse":
        """The API keys of a project."""
        return self._resource.api_keys.with_raw_response

    @cached_property
    def certificates(self) -> "AsyncCertificatesWithRawResponse":
        """The certificates of a project."""
        return self._resource.certificates.with_raw_response

    @cached_property
    def data_retention(self) -> "AsyncDataRetentionWithRawResponse":
        """How long a project's data is kept."""
        return self._resource.data_retention.with_raw_response

    @cached_property
    def groups(self) -> "AsyncGroupsWithRawResponse":
        """The groups with access to a project."""
        return self._resource.groups.with_raw_response

    @cached_property
    def hosted_tool_permissions(self) -> "AsyncHostedToolPermissionsWithRawResponse":
        """Which hosted tools a project may use."""
        return self._resource.hosted_tool_permissions.with_raw_response

    @cached_property
    def model_permissions(self) -> "AsyncModelPermissionsWithRawResponse":
        """Which models a project may use."""
        return self._resource.model_permissions.with_raw_response

    @cached_property
    def rate_limits(self) -> "AsyncRateLimitsWithRawResponse":
        """The rate limits of a project."""
        return self._resource.rate_limits.with_raw_response

    @cached_property
    def roles(self) -> "AsyncRolesWithRawResponse":
        """The roles of a project."""
        return self._resource.roles.with_raw_response

    @cached_property
    def service_accounts(self) -> "AsyncServiceAccountsWithRawResponse":
        """The service accounts of a project."""
        return self._resource.service_accounts.with_raw_response

    @cached_property
    def service_tier_settings(self) -> "AsyncServiceTierSettingsWithRawResponse":
        """Which service tiers a project may use."""
        return self._resource.service_tier_settings.with_raw_response

    @cached_property
    def spend_alerts(self) -> "AsyncSpendAlertsWithRawResponse":
        """The alerts on a project's spending."""
        return self._resource.spend_alerts.with_raw_response

    @cached_property
    def spend_limit(self) -> "AsyncSpendLimitWithRawResponse":
        """The limit of a project's spending."""
        return self._resource.spend_limit.with_raw_response

    @cached_property
    def users(self) -> "AsyncUsersWithRawResponse":
        """The users of a project."""
        return self._resource.users.with_raw_response


class AsyncProjectsWithStreamingResponse(ResourceView[AsyncProjects]):
    """The methods of `AsyncProjects`, giving the HTTP response before its body."""

    create = as_streamed(AsyncProjects.create)
    retrieve = as_streamed(AsyncProjects.retrieve)
    update = as_streamed(AsyncProjects.update)
    list = as_streamed(AsyncProjects.list)
    archive = as_streamed(AsyncProjects.archive)

    @cached_property
    def api_keys(self) -> "AsyncAPIKeysWithStreamingResponse":
        """The API keys of a project."""
        return self._resource.api_keys.with_streaming_response

    @cached_property
    def certificates(self) -> "AsyncCertificatesWithStreamingResponse":
        """The certificates of a project."""
        return self._resource.certificates.with_streaming_response

    @cached_property
    def data_retention(self) -> "AsyncDataRetentionWithStreamingResponse":
        """How long a project's data is kept."""
        return self._resource.data_retention.with_streaming_response

    @cached_property
    def groups(self) -> "AsyncGroupsWithStreamingResponse":
        """The groups with access to a project."""
        return self._resource.groups.with_streaming_response

    @cached_property
    def hosted_tool_permissions(self) -> "AsyncHostedToolPermissionsWithStreamingResponse":
        """Which hosted tools a project may use."""
        return self._resource.hosted_tool_permissions.with_streaming_response

    @cached_property
    def model_permissions(self) -> "AsyncModelPermissionsWithStreamingResponse":
        """Which models a project may use."""
        return self._resource.model_permissions.with_streaming_response

    @cached_property
    def rate_limits(self) -> "AsyncRateLimitsWithStreamingResponse":
        """The rate limits of a project."""
        return self._resource.rate_limits.with_streaming_response

    @cached_property
    def roles(self) -> "AsyncRolesWithStreamingResponse":
        """The roles of a project."""
        return self._resource.roles.with_streaming_response

    @cached_property
    def service_accounts(self) -> "AsyncServiceAccountsWithStreamingResponse":
        """The service accounts of a project."""
        return self._resource.service_accounts.with_streaming_response

    @cached_property
    def service_tier_settings(self) -> "AsyncServiceTierSettingsWithStreamingResponse":
        """Which service tiers a project may use."""
        return self._resource.service_tier_settings.with_streaming_response

    @cached_property
    def spend_alerts(self) -> "AsyncSpendAlertsWithStreamingResponse":
        """The alerts on a project's spending."""
        return self._resource.spend_alerts.with_streaming_response

    @cached_property
    def spend_limit(self) -> "AsyncSpendLimitWithStreamingResponse":
        """The limit of a project's spending."""
        return self._resource.spend_limit.with_streaming_response

    @cached_property
    def users(self) -> "AsyncUsersWithStreamingResponse":
        """The users of a project."""
        return self._resource.users.with_streaming_response


CREATE: "Endpoint[Project]" = Endpoint(
    "admin.organization.projects.create",
    "POST",
    "/organization/projects",
    "admin.organization.Project",
    params=ProjectCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[Project]" = Endpoint(
    "admin.organization.projects.retrieve",
    "GET",
    "/organization/projects/{project_id}",
    "admin.organization.Project",
    admin=True,
)
UPDATE: "Endpoint[Project]" = Endpoint(
    "admin.organization.projects.update",
    "POST",
    "/organization/projects/{project_id}",
    "admin.organization.Project",
    params=ProjectUpdateParams,
    admin=True,
)
LIST: "Endpoint[AsyncConversationCursorPage[Project]]" = Endpoint(
    "admin.organization.projects.list",
    "GET",
    "/organization/projects",
    "AsyncConversationCursorPage[admin.organization.Project]",
    params=ProjectListParams,
    admin=True,
)
ARCHIVE: "Endpoint[Project]" = Endpoint(
    "admin.organization.projects.archive",
    "POST",
    "/organization/projects/{project_id}/archive",
    "admin.organization.Project",
    admin=True,
)
