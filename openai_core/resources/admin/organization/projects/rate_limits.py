# Generated from openapi.json.
"""The rate limits of a project."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.projects.rate_limit_list_rate_limits_params import RateLimitListRateLimitsParams
from .....types.admin.organization.projects.rate_limit_update_rate_limit_params import RateLimitUpdateRateLimitParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncConversationCursorPage, AsyncPaginator
    from .....types.admin.organization.projects.project_rate_limit import ProjectRateLimit

__all__ = ["AsyncRateLimits", "AsyncRateLimitsWithRawResponse", "AsyncRateLimitsWithStreamingResponse"]


class ListRateLimitsCall(RateLimitListRateLimitsParams, CallOptions, total=False):
    """What `list_rate_limits` takes."""


class UpdateRateLimitCall(RateLimitUpdateRateLimitParams, CallOptions, total=False):
    """What `update_rate_limit` takes."""


class AsyncRateLimits(Resource):
    """The rate limits of a project."""

    @property
    def with_raw_response(self) -> "AsyncRateLimitsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncRateLimitsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncRateLimitsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncRateLimitsWithStreamingResponse(self)

    def list_rate_limits(
        self, project_id: str, **params: Unpack[ListRateLimitsCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[ProjectRateLimit], ProjectRateLimit]":
        """List the rate limits of a project, one for each model.

        See https://platform.openai.com/docs/api-reference/administration/list-project-rate-limits
        """
        return self._caller.page(LIST_RATE_LIMITS, params, project_id=project_id)

    async def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, **params: Unpack[UpdateRateLimitCall]
    ) -> "ProjectRateLimit":
        """Change a rate limit of a project.

        See https://platform.openai.com/docs/api-reference/administration/update-project-rate-limits
        """
        return await self._caller.call(UPDATE_RATE_LIMIT, params, rate_limit_id=rate_limit_id, project_id=project_id)


class AsyncRateLimitsWithRawResponse(ResourceView[AsyncRateLimits]):
    """The methods of `AsyncRateLimits`, giving the HTTP response with its body received."""

    list_rate_limits = as_raw(AsyncRateLimits.list_rate_limits)
    update_rate_limit = as_raw(AsyncRateLimits.update_rate_limit)


class AsyncRateLimitsWithStreamingResponse(ResourceView[AsyncRateLimits]):
    """The methods of `AsyncRateLimits`, giving the HTTP response before its body."""

    list_rate_limits = as_streamed(AsyncRateLimits.list_rate_limits)
    update_rate_limit = as_streamed(AsyncRateLimits.update_rate_limit)


LIST_RATE_LIMITS: "Endpoint[AsyncConversationCursorPage[ProjectRateLimit]]" = Endpoint(
    "admin.organization.projects.rate_limits.list_rate_limits",
    "GET",
    "/organization/projects/{project_id}/rate_limits",
    "AsyncConversationCursorPage[admin.organization.projects.ProjectRateLimit]",
    params=RateLimitListRateLimitsParams,
    admin=True,
)
UPDATE_RATE_LIMIT: "Endpoint[ProjectRateLimit]" = Endpoint(
    "admin.organization.projects.rate_limits.update_rate_limit",
    "POST",
    "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    "admin.organization.projects.ProjectRateLimit",
    params=RateLimitUpdateRateLimitParams,
    admin=True,
)
