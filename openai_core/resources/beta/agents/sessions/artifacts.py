# Generated from overlays/3.57.0.json.
"""The artifacts of a session: files that it made."""

from typing import TYPE_CHECKING, Unpack

from .....calls.binary import HttpxBinaryResponseContent
from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.beta.agents.sessions.artifact_list_params import ArtifactListParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed, as_streamed_binary

if TYPE_CHECKING:
    from .....pagination import AsyncCursorPage, AsyncPaginator
    from .....types.beta.agents.sessions.session_artifact import SessionArtifact
    from .....types.beta.agents.sessions.session_artifact_deleted import SessionArtifactDeleted

__all__ = ["AsyncArtifacts", "AsyncArtifactsWithRawResponse", "AsyncArtifactsWithStreamingResponse"]


class ListCall(ArtifactListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncArtifacts(Resource):
    """Look up, list and delete the artifacts of a session."""

    @property
    def with_raw_response(self) -> "AsyncArtifactsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncArtifactsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncArtifactsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncArtifactsWithStreamingResponse(self)

    async def retrieve(self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> "SessionArtifact":
        """Get an artifact of a session."""
        return await self._caller.call(RETRIEVE, options, artifact_id=artifact_id, session_id=session_id)

    def list(
        self, session_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[SessionArtifact], SessionArtifact]":
        """List the artifacts of a session."""
        return self._caller.page(LIST, params, session_id=session_id)

    async def delete(
        self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]
    ) -> "SessionArtifactDeleted":
        """Delete an artifact of a session."""
        return await self._caller.call(DELETE, options, artifact_id=artifact_id, session_id=session_id)

    async def content(
        self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]
    ) -> "HttpxBinaryResponseContent":
        """Get the bytes of an artifact, received whole."""
        return await self._caller.call(CONTENT, options, artifact_id=artifact_id, session_id=session_id)


class AsyncArtifactsWithRawResponse(ResourceView[AsyncArtifacts]):
    """The methods of `AsyncArtifacts`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncArtifacts.retrieve)
    list = as_raw(AsyncArtifacts.list)
    delete = as_raw(AsyncArtifacts.delete)
    content = as_raw(AsyncArtifacts.content)


class AsyncArtifactsWithStreamingResponse(ResourceView[AsyncArtifacts]):
    """The methods of `AsyncArtifacts`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncArtifacts.retrieve)
    list = as_streamed(AsyncArtifacts.list)
    delete = as_streamed(AsyncArtifacts.delete)
    content = as_streamed_binary(AsyncArtifacts.content)


RETRIEVE: "Endpoint[SessionArtifact]" = Endpoint(
    "beta.agents.sessions.artifacts.retrieve",
    "GET",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    "beta.agents.sessions.SessionArtifact",
    headers={"openai-beta": "agents=v1"},
)
LIST: "Endpoint[AsyncCursorPage[SessionArtifact]]" = Endpoint(
    "beta.agents.sessions.artifacts.list",
    "GET",
    "/agents/sessions/{session_id}/artifacts",
    "AsyncCursorPage[beta.agents.sessions.SessionArtifact]",
    params=ArtifactListParams,
    headers={"openai-beta": "agents=v1"},
)
DELETE: "Endpoint[SessionArtifactDeleted]" = Endpoint(
    "beta.agents.sessions.artifacts.delete",
    "DELETE",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    "beta.agents.sessions.SessionArtifactDeleted",
    headers={"openai-beta": "agents=v1"},
)
CONTENT: "Endpoint[HttpxBinaryResponseContent]" = Endpoint(
    "beta.agents.sessions.artifacts.content",
    "GET",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    HttpxBinaryResponseContent,
    headers={"openai-beta": "agents=v1"},
    accept="application/octet-stream",
)
