# Generated from openapi.json.
"""The alerts on the organization's spending."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.admin.organization.spend_alert_create_params import SpendAlertCreateParams
from ....types.admin.organization.spend_alert_list_params import SpendAlertListParams
from ....types.admin.organization.spend_alert_update_params import SpendAlertUpdateParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncConversationCursorPage, AsyncPaginator
    from ....types.admin.organization.organization_spend_alert import OrganizationSpendAlert
    from ....types.admin.organization.organization_spend_alert_deleted import OrganizationSpendAlertDeleted

__all__ = ["AsyncSpendAlerts", "AsyncSpendAlertsWithRawResponse", "AsyncSpendAlertsWithStreamingResponse"]


class CreateCall(SpendAlertCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(SpendAlertUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(SpendAlertListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncSpendAlerts(Resource):
    """Create, look up, list, change and delete the alerts on the organization's spending."""

    @property
    def with_raw_response(self) -> "AsyncSpendAlertsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncSpendAlertsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncSpendAlertsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncSpendAlertsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "OrganizationSpendAlert":
        """Create an alert on the organization's spending.

        See https://platform.openai.com/docs/api-reference/administration/create-organization-spend-alert
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, alert_id: str, **options: Unpack[CallOptions]) -> "OrganizationSpendAlert":
        """Get an alert on the organization's spending.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-organization-spend-alert
        """
        return await self._caller.call(RETRIEVE, options, alert_id=alert_id)

    async def update(self, alert_id: str, **params: Unpack[UpdateCall]) -> "OrganizationSpendAlert":
        """Change an alert on the organization's spending.

        See https://platform.openai.com/docs/api-reference/administration/update-organization-spend-alert
        """
        return await self._caller.call(UPDATE, params, alert_id=alert_id)

    def list(
        self, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[OrganizationSpendAlert], OrganizationSpendAlert]":
        """List the alerts on the organization's spending.

        See https://platform.openai.com/docs/api-reference/administration/list-organization-spend-alerts
        """
        return self._caller.page(LIST, params)

    async def delete(self, alert_id: str, **options: Unpack[CallOptions]) -> "OrganizationSpendAlertDeleted":
        """Delete an alert on the organization's spending.

        See https://platform.openai.com/docs/api-reference/administration/delete-organization-spend-alert
        """
        return await self._caller.call(DELETE, options, alert_id=alert_id)


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


CREATE: "Endpoint[OrganizationSpendAlert]" = Endpoint(
    "admin.organization.spend_alerts.create",
    "POST",
    "/organization/spend_alerts",
    "admin.organization.OrganizationSpendAlert",
    params=SpendAlertCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[OrganizationSpendAlert]" = Endpoint(
    "admin.organization.spend_alerts.retrieve",
    "GET",
    "/organization/spend_alerts/{alert_id}",
    "admin.organization.OrganizationSpendAlert",
    admin=True,
)
UPDATE: "Endpoint[OrganizationSpendAlert]" = Endpoint(
    "admin.organization.spend_alerts.update",
    "POST",
    "/organization/spend_alerts/{alert_id}",
    "admin.organization.OrganizationSpendAlert",
    params=SpendAlertUpdateParams,
    admin=True,
)
LIST: "Endpoint[AsyncConversationCursorPage[OrganizationSpendAlert]]" = Endpoint(
    "admin.organization.spend_alerts.list",
    "GET",
    "/organization/spend_alerts",
    "AsyncConversationCursorPage[admin.organization.OrganizationSpendAlert]",
    params=SpendAlertListParams,
    admin=True,
)
DELETE: "Endpoint[OrganizationSpendAlertDeleted]" = Endpoint(
    "admin.organization.spend_alerts.delete",
    "DELETE",
    "/organization/spend_alerts/{alert_id}",
    "admin.organization.OrganizationSpendAlertDeleted",
    admin=True,
)
