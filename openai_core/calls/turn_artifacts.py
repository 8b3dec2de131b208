"""The artifacts of one turn of a session, by their paths."""

from typing import TYPE_CHECKING, Any, Unpack

from ..arguments import file_path
from .options import CallOptions

if TYPE_CHECKING:
    from os import PathLike

    from ..streaming.agents.results import AgentTurnResult
    from ..types.beta.agents.sessions.session_artifact import SessionArtifact
    from .binary import HttpxBinaryResponseContent

__all__ = ["AsyncAgentResultArtifacts"]


class AsyncAgentResultArtifacts:
    """The files that a turn made, by their paths in its environment. Safe to use from many tasks at once.

    Args:
        resource: `client.beta.agents.sessions.artifacts`.
        result: of the turn.
    """

    def __init__(self, resource: Any, result: "AgentTurnResult[Any]") -> None:
        self._resource: Any = resource
        self._session_id = result.session_id
        self._turn_id = result.turn_id

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._turn_id}>"

    async def content(self, path: str, **options: Unpack[CallOptions]) -> "HttpxBinaryResponseContent":
        """Get the content of a file.

        Raises:
            ValueError: the turn made no such file, or several of this path.
            APIError: a request failed.
        """
        return (await self._get(path, options))[1]

    async def download(
        self, path: str, *, to: "str | PathLike[str]", **options: Unpack[CallOptions]
    ) -> "SessionArtifact":
        """Write a file to a local one, which it replaces.

        Args:
            path: in the environment.
            to: the local file.

        Raises:
            TypeError: `to` is no path.
            ValueError: the turn made no such file, or several of this path.
            APIError: a request failed; nothing was written.
            OSError: the local file cannot be written.
        """
        target = file_path(to)
        artifact, content = await self._get(path, options)
        await content.astream_to_file(target)
        return artifact

    async def _get(self, path: str, options: Any) -> "tuple[SessionArtifact, HttpxBinaryResponseContent]":
        resource = self._resource
        shared = resource._caller.builder.start_deadline(options)
        found: list[SessionArtifact] = [
            artifact
            async for artifact in resource.list(self._session_id, **shared)
            if artifact.turn_id == self._turn_id and artifact.path == path
        ]
        if len(found) != 1:
            count = "no file" if not found else f"{len(found)} files"
            raise ValueError(f"turn {self._turn_id} has {count} with the path {path!r}; artifacts.list() has them all")
        content: HttpxBinaryResponseContent = await resource.content(found[0].id, session_id=self._session_id, **shared)
        return found[0], content
