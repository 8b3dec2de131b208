"""Methods of `client.beta.agents.environments.files` besides single requests: uploads, and files for a new environment.

What they upload stays the program's: nothing is deleted, also where a later step fails.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

from ...calls.endpoint import check_call
from ...calls.options import CallOptions
from ...errors import OpenAIError
from .._resource import Resource
from .files import CREATE as UPLOAD

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from os import PathLike
    from pathlib import Path

    from ...types.beta.agents.environments.environment_file import EnvironmentFile
    from ...types.file_types import FileTypes

__all__ = [
    "AgentFilePreparationError",
    "AgentFileStagingError",
    "EnvironmentFileMethods",
    "PreparedAgentFiles",
    "StagedAgentFile",
    "UploadedFile",
]


class UploadedFile(TypedDict):
    """A file for a new environment, as `environment["files"]` of a session takes it."""

    type: Literal["file_id"]
    """Always `"file_id"`."""
    file_id: str
    """The id of the uploaded file."""
    path: str
    """Where the file is to be in the environment."""


@dataclass
class PreparedAgentFiles:
    """Uploaded files for a new environment."""

    files: "list[UploadedFile]" = field(default_factory=list["UploadedFile"])
    """What `environment["files"]` of a session takes, in the order of the uploads."""
    uploaded_file_ids: "list[str]" = field(default_factory=list[str])
    """Their ids, for `files.delete` once no environment needs them."""


@dataclass(frozen=True)
class StagedAgentFile:
    """A file that was uploaded, and added to an environment."""

    uploaded_file_id: str
    """Its id, for `files.delete`."""
    file: "EnvironmentFile"
    """The file in the environment."""


class AgentFilePreparationError(OpenAIError):
    """Not all files could be uploaded; `prepared` has those that were. The cause says why."""

    def __init__(self, prepared: PreparedAgentFiles) -> None:
        count = len(prepared.uploaded_file_ids)
        super().__init__(
            f"an upload failed after {count} that did not; those stay, as prepared.uploaded_file_ids; "
            "delete them, or upload the rest"
        )
        self.prepared = prepared

    def __reduce__(self) -> tuple[Any, ...]:
        return AgentFilePreparationError, (self.prepared,)


class AgentFileStagingError(OpenAIError):
    """A file was uploaded, as `uploaded_file_id`, but could not be added to the environment. The cause says why."""

    def __init__(self, uploaded_file_id: str) -> None:
        super().__init__(
            f"the file was uploaded as {uploaded_file_id}, but could not be added to the environment; "
            "add it with environments.files.create(), or delete it"
        )
        self.uploaded_file_id = uploaded_file_id

    def __reduce__(self) -> tuple[Any, ...]:
        return AgentFileStagingError, (self.uploaded_file_id,)


class EnvironmentFileMethods(Resource):
    """Methods of `client.beta.agents.environments.files`."""

    async def prepare(
        self, files: "Mapping[str, str | PathLike[str]]", **options: Unpack[CallOptions]
    ) -> PreparedAgentFiles:
        """Upload local files for an environment that a session is created with.

        One after the other; they are read from disk while they are sent. Links are refused, as they may lead anywhere.

        Args:
            files: local files by their absolute paths in the environment, which are below `/workspace`.

        Raises:
            ValueError: a path in the environment is wrong, or a local one is no regular file. Nothing was sent.
            AgentFilePreparationError: an upload failed; its `prepared` has the files before it.
        """
        from ...worker_threads import run_io
        from .environment_paths import checked_files

        check_call("beta.agents.environments.files.prepare", CallOptions, options)
        return await self._upload_all(await run_io(checked_files, files), options)

    async def prepare_directory(
        self,
        root: "str | PathLike[str]",
        *,
        destination: str,
        include: "Sequence[str]",
        **options: Unpack[CallOptions],
    ) -> PreparedAgentFiles:
        """Upload the files of a directory for an environment that a session is created with, as `prepare` does.

        Args:
            root: the local directory.
            destination: where its files go: `/workspace`, or an absolute path below.
            include: patterns of files in it, such as `data/*.csv`, or `**/*` for all; nothing is left out by itself.

        Raises:
            TypeError: `include` is a string instead of a list.
            ValueError: `destination` is wrong; `root` is no directory; a pattern leads out of it, or matches a link;
                or no file matches. Nothing was sent.
            AgentFilePreparationError: an upload failed; its `prepared` has the files before it.
        """
        from ...worker_threads import run_io
        from .environment_paths import checked_destination, checked_files, checked_patterns, files_in

        check_call("beta.agents.environments.files.prepare_directory", CallOptions, options)
        place, patterns = checked_destination(destination, directory=True), checked_patterns(include)
        found = await run_io(files_in, root, place, patterns)
        return await self._upload_all(await run_io(checked_files, found), options)

    async def upload(
        self, environment_id: str, *, file: "FileTypes", path: str, **options: Unpack[CallOptions]
    ) -> StagedAgentFile:
        """Upload a file, and add it to an environment that is there.

        Args:
            environment_id: the environment.
            file: bytes, a path, an open file, or a tuple with a name; as for `files.create`.
            path: its absolute path in the environment, below `/workspace`.

        Raises:
            ValueError: `environment_id` is empty, or `path` is wrong. Nothing was sent.
            APIError: the upload failed.
            AgentFileStagingError: it was uploaded, but could not be added to the environment.
        """
        from .environment_paths import checked_destination

        check_call("beta.agents.environments.files.upload", CallOptions, options)
        if not environment_id:
            raise ValueError("environments.files.upload() needs an environment_id that is not empty")
        checked_destination(path)
        shared: Any = self._caller.builder.start_deadline(options)
        uploaded = await self._caller.call(UPLOAD, {"file": file, "purpose": "user_data", **shared})
        resource: Any = self
        try:
            added = await resource.create(environment_id, type="file_id", file_id=uploaded.id, path=path, **shared)
        except Exception as exc:
            raise AgentFileStagingError(uploaded.id) from exc
        return StagedAgentFile(uploaded.id, added)

    async def _upload_all(self, files: "list[tuple[str, Path]]", options: CallOptions) -> PreparedAgentFiles:
        shared: Any = self._caller.builder.start_deadline(options)
        prepared = PreparedAgentFiles()
        for destination, source in files:
            try:
                uploaded = await self._caller.call(UPLOAD, {"file": source, "purpose": "user_data", **shared})
            except Exception as exc:
                raise AgentFilePreparationError(prepared) from exc
            prepared.files.append({"type": "file_id", "file_id": uploaded.id, "path": destination})
            prepared.uploaded_file_ids.append(uploaded.id)
        return prepared
