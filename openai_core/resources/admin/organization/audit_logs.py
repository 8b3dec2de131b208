# Generated from openapi.json.
"""The events of the organization's audit log."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.admin.organization.audit_log_list_params import AuditLogListParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncConversationCursorPage, AsyncPaginator
    from ....types.admin.organization.audit_log_list_response import AuditLogListResponse

__all__ = ["AsyncAuditLogs", "AsyncAuditLogsWithRawResponse", "AsyncAuditLogsWithStreamingResponse"]


class ListCall(AuditLogListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncAuditLogs(Resource):
    """List the events of the organization's audit log."""

    @property
    def with_raw_response(self) -> "AsyncAuditLogsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncAuditLogsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncAuditLogsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncAuditLogsWithStreamingResponse(self)

    def list(
        self, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[AuditLogListResponse], AuditLogListResponse]":
        """List who did what in the organization, the latest first.

        See https://platform.openai.com/docs/api-reference/audit-logs/list-audit-logs
        """
        return self._caller.page(LIST, params)


class AsyncAuditLogsWithRawResponse(ResourceView[AsyncAuditLogs]):
    """The methods of `AsyncAuditLogs`, giving the HTTP response with its body received."""

    list = as_raw(AsyncAuditLogs.list)


class AsyncAuditLogsWithStreamingResponse(ResourceView[AsyncAuditLogs]):
    """The methods of `AsyncAuditLogs`, giving the HTTP response before its body."""

    list = as_streamed(AsyncAuditLogs.list)


LIST: "Endpoint[AsyncConversationCursorPage[AuditLogListResponse]]" = Endpoint(
    "admin.organization.audit_logs.list",
    "GET",
    "/organization/audit_logs",
    "AsyncConversationCursorPage[admin.organization.AuditLogListResponse]",
    params=AuditLogListParams,
    admin=True,
)
