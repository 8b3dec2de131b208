# Generated from openapi.json.
"""The versions of a skill."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.skills.version_create_params import VersionCreateParams
from ....types.skills.version_list_params import VersionListParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncCursorPage, AsyncPaginator
    from ....types.skills.deleted_skill_version import DeletedSkillVersion
    from ....types.skills.skill_version import SkillVersion
    from .content import AsyncContent, AsyncContentWithRawResponse, AsyncContentWithStreamingResponse

__all__ = ["AsyncVersions", "AsyncVersionsWithRawResponse", "AsyncVersionsWithStreamingResponse"]


class CreateCall(VersionCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListCall(VersionListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncVersions(Resource):
    """Create, look up, list and delete the versions of a skill."""

    @cached_property
    def content(self) -> "AsyncContent":
        """The files of a skill's version."""
        from .content import AsyncContent

        return AsyncContent(self._caller)

    @property
    def with_raw_response(self) -> "AsyncVersionsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncVersionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncVersionsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncVersionsWithStreamingResponse(self)

    async def create(self, skill_id: str, **params: Unpack[CreateCall]) -> "SkillVersion":
        """Upload a version of a skill: the files of a folder, or one zip archive."""
        return await self._caller.call(CREATE, params, skill_id=skill_id)

    async def retrieve(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> "SkillVersion":
        """Get a version of a skill."""
        return await self._caller.call(RETRIEVE, options, version=version, skill_id=skill_id)

    def list(
        self, skill_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[SkillVersion], SkillVersion]":
        """List the versions of a skill."""
        return self._caller.page(LIST, params, skill_id=skill_id)

    async def delete(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> "DeletedSkillVersion":
        """Delete a version of a skill."""
        return await self._caller.call(DELETE, options, version=version, skill_id=skill_id)


class AsyncVersionsWithRawResponse(ResourceView[AsyncVersions]):
    """The methods of `AsyncVersions`, giving the HTTP response with its body received."""

    create = as_raw(AsyncVersions.create)
    retrieve = as_raw(AsyncVersions.retrieve)
    list = as_raw(AsyncVersions.list)
    delete = as_raw(AsyncVersions.delete)

    @cached_property
    def content(self) -> "AsyncContentWithRawResponse":
        """The files of a skill's version."""
        return self._resource.content.with_raw_response


class AsyncVersionsWithStreamingResponse(ResourceView[AsyncVersions]):
    """The methods of `AsyncVersions`, giving the HTTP response before its body."""

    create = as_streamed(AsyncVersions.create)
    retrieve = as_streamed(AsyncVersions.retrieve)
    list = as_streamed(AsyncVersions.list)
    delete = as_streamed(AsyncVersions.delete)

    @cached_property
    def content(self) -> "AsyncContentWithStreamingResponse":
        """The files of a skill's version."""
        return self._resource.content.with_streaming_response


CREATE: "Endpoint[SkillVersion]" = Endpoint(
    "skills.versions.create",
    "POST",
    "/skills/{skill_id}/versions",
    "skills.SkillVersion",
    params=VersionCreateParams,
    files=[["files", "<array>"], ["files"]],
)
RETRIEVE: "Endpoint[SkillVersion]" = Endpoint(
    "skills.versions.retrieve", "GET", "/skills/{skill_id}/versions/{version}", "skills.SkillVersion"
)
LIST: "Endpoint[AsyncCursorPage[SkillVersion]]" = Endpoint(
    "skills.versions.list",
    "GET",
    "/skills/{skill_id}/versions",
    "AsyncCursorPage[skills.SkillVersion]",
    params=VersionListParams,
)
DELETE: "Endpoint[DeletedSkillVersion]" = Endpoint(
    "skills.versions.delete", "DELETE", "/skills/{skill_id}/versions/{version}", "skills.DeletedSkillVersion"
)
