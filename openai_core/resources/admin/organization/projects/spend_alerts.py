# Generated from openapi.json.
"""The alerts on a project's spending."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.projects.spend_alert_create_params import SpendAlertCreateParams
from .....types.admin.organization.projects.spend_alert_list_params import SpendAlertListParams
from .....types.admin.organization.projects.spend_alert_update_params import SpendAlertUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncConversationCursorPage, AsyncPaginator
    from .....types.admin.organization.projects.project_spend_alert import ProjectSpendAlert
    from .....types.admin.organization.projects.project_spend_alert_deleted import ProjectSpendAlertDeleted

__all__ = ["AsyncSpendAlerts", "AsyncSpendAlertsWithRawResponse", "AsyncSpendAlertsWithStreamingResponse"]


class CreateCall(SpendAlertCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(SpendAlertUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(SpendAlertListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncSpendAlerts(Resource):
    """Create, look up, list, change and delete the alerts on a project's spending."""

    @property
    def with_raw_response(self) -> "AsyncSpendAlertsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncSpendAlertsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncSpendAlertsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncSpendAlertsWithStreamingResponse(self)

    async def create(self, project_id: str, **params: Unpack[CreateCall]) -> "ProjectSpendAlert":
        """Create an alert on a project's spending.

        See https://platform.openai.com/docs/api-reference/administration/create-project-spend-alert
        """
        return await self._caller.call(CREATE, params, project_id=project_id)

    async def retrieve(self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> "ProjectSpendAlert":
        """Get an alert on a project's spending.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-project-spend-alert
        """
        return await self._caller.call(RETRIEVE, options, alert_id=alert_id, project_id=project_id)

    async def update(self, alert_id: str, *, project_id: str, **params: Unpack[UpdateCall]) -> "ProjectSpendAlert":
        """Change an alert on a project's spending.

        See https://platform.openai.com/docs/api-reference/administration/update-project-spend-alert
        """
        return await self._caller.call(UPDATE, params, alert_id=alert_id, project_id=project_id)

    def list(
        self, project_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[ProjectSpendAlert], ProjectSpendAlert]":
        """List the alerts on a project's spending.

        See https://platform.openai.com/docs/api-reference/administration/list-project-spend-alerts
        """
        return self._caller.page(LIST, params, project_id=project_id)

    async def delete(
        self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> "ProjectSpendAlertDeleted":
        """Delete an alert on a project's spending.

        See https://platform.openai.com/docs/api-reference/administration/delete-project-spend-alert
        """
        return await self._caller.call(DELETE, options, alert_id=alert_id, project_id=project_id)


class AsyncSpendAlertsWithRawResponse(ResourceView[AsyncSpendAlerts]):
    """The methods of `AsyncSpendAlerts`, giving the HTTP response with its body received."""

    create = as_raw(AsyncSpendAlerts.create)
    retrieve = as_raw(AsyncSpendAlerts.retrieve)
    update = as_raw(AsyncSpendAlerts.update)
    list = as_raw(AsyncSpendAlerts.list)
    delete = as_raw(AsyncSpendAlerts.delete)


class AsyncSpendAlertsWithStreamingResponse(ResourceView[AsyncSpendAlerts]):
    """The methods of `AsyncSpendAlerts`, giving the HTTP response before its body."""

    create = as_streamed(AsyncSpendAlerts.create)
    retrieve = as_streamed(AsyncSpendAlerts.retrieve)
    update = as_streamed(AsyncSpendAlerts.update)
    list = as_streamed(AsyncSpendAlerts.list)
    delete = as_streamed(AsyncSpendAlerts.delete)


CREATE: "Endpoint[ProjectSpendAlert]" = Endpoint(
    "admin.organization.projects.spend_alerts.create",
    "POST",
    "/organization/projects/{project_id}/spend_alerts",
    "admin.organization.projects.ProjectSpendAlert",
    params=SpendAlertCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[ProjectSpendAlert]" = Endpoint(
    "admin.organization.projects.spend_alerts.retrieve",
    "GET",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "admin.organization.projects.ProjectSpendAlert",
    admin=True,
)
UPDATE: "Endpoint[ProjectSpendAlert]" = Endpoint(
    "admin.organization.projects.spend_alerts.update",
    "POST",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "admin.organization.projects.ProjectSpendAlert",
    params=SpendAlertUpdateParams,
    admin=True,
)
LIST: "Endpoint[AsyncConversationCursorPage[ProjectSpendAlert]]" = Endpoint(
    "admin.organization.projects.spend_alerts.list",
    "GET",
    "/organization/projects/{project_id}/spend_alerts",
    "AsyncConversationCursorPage[admin.organization.projects.ProjectSpendAlert]",
    params=SpendAlertListParams,
    admin=True,
)
DELETE: "Endpoint[ProjectSpendAlertDeleted]" = Endpoint(
    "admin.organization.projects.spend_alerts.delete",
    "DELETE",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "admin.organization.projects.ProjectSpendAlertDeleted",
    admin=True,
)
