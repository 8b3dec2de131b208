# Generated from openapi.json.
"""Skills: instructions and files that a model can use in a shell."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.skill_create_params import SkillCreateParams
from ...types.skill_list_params import SkillListParams
from ...types.skill_update_params import SkillUpdateParams
from .._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...pagination import AsyncCursorPage, AsyncPaginator
    from ...types.deleted_skill import DeletedSkill
    from ...types.skill import Skill
    from .content import AsyncContent, AsyncContentWithRawResponse, AsyncContentWithStreamingResponse
    from .versions.versions import AsyncVersions, AsyncVersionsWithRawResponse, AsyncVersionsWithStreamingResponse

__all__ = ["AsyncSkills", "AsyncSkillsWithRawResponse", "AsyncSkillsWithStreamingResponse"]


class CreateCall(SkillCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(SkillUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(SkillListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncSkills(Resource):
    """Create, look up, list, change and delete skills."""

    @cached_property
    def content(self) -> "AsyncContent":
        """The files of a skill."""
        from .content import AsyncContent

        return AsyncContent(self._caller)

    @cached_property
    def versions(self) -> "AsyncVersions":
        """The versions of a skill."""
        from .versions.versions import AsyncVersions

        return AsyncVersions(self._caller)

    @property
    def with_raw_response(self) -> "AsyncSkillsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncSkillsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncSkillsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncSkillsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "Skill":
        """Upload a skill: the files of a folder, or one zip archive."""
        return await self._caller.call(CREATE, params)

    async def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> "Skill":
        """Get a skill."""
        return await self._caller.call(RETRIEVE, options, skill_id=skill_id)

    async def update(self, skill_id: str, **params: Unpack[UpdateCall]) -> "Skill":
        """Choose the default version of a skill."""
        return await self._caller.call(UPDATE, params, skill_id=skill_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[Skill], Skill]":
        """List skills."""
        return self._caller.page(LIST, params)

    async def delete(self, skill_id: str, **options: Unpack[CallOptions]) -> "DeletedSkill":
        """Delete a skill."""
        return await self._caller.call(DELETE, options, skill_id=skill_id)


class AsyncSkillsWithRawResponse(ResourceView[AsyncSkills]):
    """The methods of `AsyncSkills`, giving the HTTP response with its body received."""

    create = as_raw(AsyncSkills.create)
    retrieve = as_raw(AsyncSkills.retrieve)
    update = as_raw(AsyncSkills.update)
    list = as_raw(AsyncSkills.list)
    delete = as_raw(AsyncSkills.delete)

    @cached_property
    def content(self) -> "AsyncContentWithRawResponse":
        """The files of a skill."""
        return self._resource.content.with_raw_response

    @cached_property
    def versions(self) -> "AsyncVersionsWithRawResponse":
        """The versions of a skill."""
        return self._resource.versions.with_raw_response


class AsyncSkillsWithStreamingResponse(ResourceView[AsyncSkills]):
    """The methods of `AsyncSkills`, giving the HTTP response before its body."""

    create = as_streamed(AsyncSkills.create)
    retrieve = as_streamed(AsyncSkills.retrieve)
    update = as_streamed(AsyncSkills.update)
    list = as_streamed(AsyncSkills.list)
    delete = as_streamed(AsyncSkills.delete)

    @cached_property
    def content(self) -> "AsyncContentWithStreamingResponse":
        """The files of a skill."""
        return self._resource.content.with_streaming_response

    @cached_property
    def versions(self) -> "AsyncVersionsWithStreamingResponse":
        """The versions of a skill."""
        return self._resource.versions.with_streaming_response


CREATE: "Endpoint[Skill]" = Endpoint(
    "skills.create", "POST", "/skills", "Skill", params=SkillCreateParams, files=[["files", "<array>"], ["files"]]
)
RETRIEVE: "Endpoint[Skill]" = Endpoint("skills.retrieve", "GET", "/skills/{skill_id}", "Skill")
UPDATE: "Endpoint[Skill]" = Endpoint("skills.update", "POST", "/skills/{skill_id}", "Skill", params=SkillUpdateParams)
LIST: "Endpoint[AsyncCursorPage[Skill]]" = Endpoint(
    "skills.list", "GET", "/skills", "AsyncCursorPage[Skill]", params=SkillListParams
)
DELETE: "Endpoint[DeletedSkill]" = Endpoint("skills.delete", "DELETE", "/skills/{skill_id}", "DeletedSkill")
