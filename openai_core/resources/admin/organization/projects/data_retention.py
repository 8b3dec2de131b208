# Generated from openapi.json.
"""How long a project's data is kept."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.projects.data_retention_update_params import DataRetentionUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....types.admin.organization.projects.project_data_retention import ProjectDataRetention

__all__ = ["AsyncDataRetention", "AsyncDataRetentionWithRawResponse", "AsyncDataRetentionWithStreamingResponse"]


class UpdateCall(DataRetentionUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class AsyncDataRetention(Resource):
    """Look up and change how long a project's data is kept."""

    @property
    def with_raw_response(self) -> "AsyncDataRetentionWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncDataRetentionWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncDataRetentionWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncDataRetentionWithStreamingResponse(self)

    async def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> "ProjectDataRetention":
        """Get how long a project's data is kept.

        See https://platform.openai.com/docs/api-reference/administration/retrieve-project-data-retention
        """
        return await self._caller.call(RETRIEVE, options, project_id=project_id)

    async def update(self, project_id: str, **params: Unpack[UpdateCall]) -> "ProjectDataRetention":
        """Change how long a project's data is kept.

        See https://platform.openai.com/docs/api-reference/administration/update-project-data-retention
        """
        return await self._caller.call(UPDATE, params, project_id=project_id)


class AsyncDataRetentionWithRawResponse(ResourceView[AsyncDataRetention]):
    """The methods of `AsyncDataRetention`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncDataRetention.retrieve)
    update = as_raw(AsyncDataRetention.update)


class AsyncDataRetentionWithStreamingResponse(ResourceView[AsyncDataRetention]):
    """The methods of `AsyncDataRetention`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncDataRetention.retrieve)
    update = as_streamed(AsyncDataRetention.update)


RETRIEVE: "Endpoint[ProjectDataRetention]" = Endpoint(
    "admin.organization.projects.data_retention.retrieve",
    "GET",
    "/organization/projects/{project_id}/data_retention",
    "admin.organization.projects.ProjectDataRetention",
    admin=True,
)
UPDATE: "Endpoint[ProjectDataRetention]" = Endpoint(
    "admin.organization.projects.data_retention.update",
    "POST",
    "/organization/projects/{project_id}/data_retention",
    "admin.organization.projects.ProjectDataRetention",
    params=DataRetentionUpdateParams,
    admin=True,
)
