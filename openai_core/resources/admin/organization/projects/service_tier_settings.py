# Generated from overlays/3.57.0.json.
"""Which service tiers a project may use."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.projects.service_tier_setting_update_params import ServiceTierSettingUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....types.admin.organization.projects.project_service_tier_settings import ProjectServiceTierSettings

__all__ = [
    "AsyncServiceTierSettings",
    "AsyncServiceTierSettingsWithRawResponse",
    "AsyncServiceTierSettingsWithStreamingResponse",
]


class UpdateCall(ServiceTierSettingUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class AsyncServiceTierSettings(Resource):
    """Look up and change which service tiers a project may use."""

    @property
    def with_raw_response(self) -> "AsyncServiceTierSettingsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncServiceTierSettingsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncServiceTierSettingsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncServiceTierSettingsWithStreamingResponse(self)

    async def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> "ProjectServiceTierSettings":
        """Get which service tiers a project may use."""
        return await self._caller.call(RETRIEVE, options, project_id=project_id)

    async def update(self, project_id: str, **params: Unpack[UpdateCall]) -> "ProjectServiceTierSettings":
        """Change which service tiers a project may use."""
        return await self._caller.call(UPDATE, params, project_id=project_id)


class AsyncServiceTierSettingsWithRawResponse(ResourceView[AsyncServiceTierSettings]):
    """The methods of `AsyncServiceTierSettings`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncServiceTierSettings.retrieve)
    update = as_raw(AsyncServiceTierSettings.update)


class AsyncServiceTierSettingsWithStreamingResponse(ResourceView[AsyncServiceTierSettings]):
    """The methods of `AsyncServiceTierSettings`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncServiceTierSettings.retrieve)
    update = as_streamed(AsyncServiceTierSettings.update)


RETRIEVE: "Endpoint[ProjectServiceTierSettings]" = Endpoint(
    "admin.organization.projects.service_tier_settings.retrieve",
    "GET",
    "/organization/projects/{project_id}/service_tier_settings",
    "admin.organization.projects.ProjectServiceTierSettings",
    admin=True,
)
UPDATE: "Endpoint[ProjectServiceTierSettings]" = Endpoint(
    "admin.organization.projects.service_tier_settings.update",
    "POST",
    "/organization/projects/{project_id}/service_tier_settings",
    "admin.organization.projects.ProjectServiceTierSettings",
    params=ServiceTierSettingUpdateParams,
    admin=True,
)
