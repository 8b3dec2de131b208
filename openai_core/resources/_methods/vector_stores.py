"""Methods of vector stores besides single requests: adding files, and waiting until they can be searched."""

from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any, Final, Unpack, cast

from typing_extensions import TypedDict

from ...calls.options import CallOptions
from ...calls.own_errors import check_options
from ...polling import OnProgress, PollOptions
from ...sentinels import Omit
from ...steps import Step
from ...types.file_types import FileTypes
from ...types.vector_store_create_params import FileChunkingStrategyParam
from ...types.vector_stores.file_batch_create_params import FileBatchCreateParams
from .._resource import Resource
from .parallel import check_limit, in_parallel
from .polling import has_status_other_than, split, wait_for

if TYPE_CHECKING:
    from ...types.vector_stores.vector_store_file import VectorStoreFile
    from ...types.vector_stores.vector_store_file_batch import VectorStoreFileBatch

__all__ = ["VectorStoreFileBatchMethods", "VectorStoreFileMethods"]

_IS_DONE: Final = has_status_other_than("in_progress")

Attributes = Mapping[str, str | float | bool]


class PollCall(CallOptions, PollOptions, total=False):
    """Parameters of `poll`."""


class _FileSettings(TypedDict, total=False):
    chunking_strategy: FileChunkingStrategyParam | Omit
    """How the text of the file is split into chunks; `auto` without it."""
    attributes: Attributes | Omit | None
    """Values of your own by name, which searches can filter by."""


class UploadCall(_FileSettings, CallOptions, total=False):
    """Parameters of `upload` for a file."""


class FileAndPollCall(_FileSettings, CallOptions, PollOptions, total=False):
    """Parameters of `create_and_poll` and `upload_and_poll` for a file."""


class BatchAndPollCall(FileBatchCreateParams, CallOptions, PollOptions, total=False):
    """Parameters of `create_and_poll` for a batch."""


class UploadBatchAndPollCall(CallOptions, PollOptions, total=False):
    """Parameters of `upload_and_poll` for a batch."""

    chunking_strategy: FileChunkingStrategyParam | Omit
    """How the text of the files is split into chunks; `auto` without it."""
    attributes: Attributes | Omit | None
    """Values of your own by name, which searches can filter by."""


# client.vector_stores.files


class VectorStoreFileMethods(Resource):
    """Methods of `client.vector_stores.files` besides single requests."""

    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        on_progress: "OnProgress[VectorStoreFile] | None" = None,
        **params: Unpack[FileAndPollCall],
    ) -> "VectorStoreFile":
        """Add an uploaded file to a vector store, and wait as `poll` does until it can be searched or has failed."""
        start, waiting = split(self, "vector_stores.files.create_and_poll", params, on_progress)
        resource: Any = self
        await resource.create(vector_store_id, file_id=file_id, **start)
        return await _wait_for_file(self, file_id, vector_store_id, waiting, on_progress)

    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        on_progress: "OnProgress[VectorStoreFile] | None" = None,
        **params: Unpack[PollCall],
    ) -> "VectorStoreFile":
        """Wait until a file of a vector store can be searched, or has failed or was cancelled; see its `status`.

        Args:
            file_id: the file.
            vector_store_id: the vector store.
            on_progress: called with the result of each poll; an awaitable result is awaited, an exception ends
                the waiting.

        Raises:
            PollTimeoutError: it was not done within `max_wait_seconds`.
        """
        return await _wait_for_file(self, file_id, vector_store_id, params, on_progress)

    async def upload(self, *, vector_store_id: str, file: FileTypes, **params: Unpack[UploadCall]) -> "VectorStoreFile":
        """Upload a file and add it to a vector store. It is not waited for; see `poll` and `upload_and_poll`."""
        check_options(self, "upload", params)
        started: Any = self._caller.builder.start_deadline(params)
        uploaded = await _uploaded(self, file, started)
        added: VectorStoreFile = await _added(self, "vector_stores.files.upload", vector_store_id, uploaded, started)
        return added

    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        on_progress: "OnProgress[VectorStoreFile] | None" = None,
        **params: Unpack[FileAndPollCall],
    ) -> "VectorStoreFile":
        """Upload a file, add it to a vector store, and wait as `poll` does until it can be searched or has failed."""
        method = "vector_stores.files.upload_and_poll"
        start, waiting = split(self, method, params, on_progress)
        uploaded = await _uploaded(self, file, start)
        await _added(self, method, vector_store_id, uploaded, start)
        return await _wait_for_file(self, uploaded, vector_store_id, waiting, on_progress)


async def _added(resource: Any, method: str, store: str, file: str, params: Mapping[str, Any]) -> Any:
    """Add a file that was just uploaded."""
    with Step(params.get("deadline"), method, f"adding file {file} to vector store {store}"):
        return await resource.create(store, file_id=file, **params)


async def _wait_for_file(resource: Resource, id: str, store: str, params: Any, on_progress: Any) -> "VectorStoreFile":
    found: VectorStoreFile = await wait_for(
        resource, "vector_stores.files.poll", "file", id, params, _IS_DONE, on_progress, vector_store_id=store
    )
    return found


# client.vector_stores.file_batches


class VectorStoreFileBatchMethods(Resource):
    """Methods of `client.vector_stores.file_batches` besides single requests."""

    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        on_progress: "OnProgress[VectorStoreFileBatch] | None" = None,
        **params: Unpack[BatchAndPollCall],
    ) -> "VectorStoreFileBatch":
        """Add uploaded files to a vector store, and wait as `poll` does until none is in progress any more."""
        start, waiting = split(self, "vector_stores.file_batches.create_and_poll", params, on_progress)
        resource: Any = self
        batch = await resource.create(vector_store_id, **start)
        return await _wait_for_batch(self, batch.id, vector_store_id, waiting, on_progress)

    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        on_progress: "OnProgress[VectorStoreFileBatch] | None" = None,
        **params: Unpack[PollCall],
    ) -> "VectorStoreFileBatch":
        """Wait until a batch of files is no longer in progress; see its `status` and `file_counts`.

        Args:
            batch_id: the batch.
            vector_store_id: the vector store.
            on_progress: called with the result of each poll; an awaitable result is awaited, an exception ends
                the waiting.

        Raises:
            PollTimeoutError: it was not done within `max_wait_seconds`.
        """
        return await _wait_for_batch(self, batch_id, vector_store_id, params, on_progress)

    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = (),
        on_progress: "OnProgress[VectorStoreFileBatch] | None" = None,
        **params: Unpack[UploadBatchAndPollCall],
    ) -> "VectorStoreFileBatch":
        """Upload files, add them to a vector store as one batch, and wait as `poll` does until none is in progress.

        When an upload fails for good, those under way are cancelled and its error is raised; files that were uploaded
        before stay, and a note of the error names them.

        Args:
            vector_store_id: the vector store.
            files: the files to upload; each is taken when its upload can start.
            max_concurrency: files that are uploaded at the same time.
            file_ids: files of the batch that were uploaded before.
            on_progress: called with the result of each poll.

        Raises:
            ValueError: there are no files at all, or `max_concurrency` is less than 1.
            PollTimeoutError: the batch is not done within `max_wait_seconds`.
        """
        method = "vector_stores.file_batches.upload_and_poll"
        start, waiting = split(self, method, params, on_progress)
        check_limit(method, max_concurrency)
        _check_files(method, files)
        uploaded = await _all_uploaded(self, method, files, max_concurrency, start)
        ids = [*file_ids, *uploaded]
        if not ids:
            raise ValueError(f"{method}() got no files; give some in files= or file_ids=")
        resource: Any = self
        with Step(start.get("deadline"), method, f"adding {len(ids)} files to vector store {vector_store_id}"):
            batch = await resource.create(vector_store_id, file_ids=ids, **start)
        return await _wait_for_batch(self, batch.id, vector_store_id, waiting, on_progress)


async def _wait_for_batch(
    resource: Resource, id: str, store: str, params: Any, on_progress: Any
) -> "VectorStoreFileBatch":
    found: VectorStoreFileBatch = await wait_for(
        resource, "vector_stores.file_batches.poll", "batch", id, params, _IS_DONE, on_progress, vector_store_id=store
    )
    return found


# Uploads for them


def _check_files(method: str, files: object) -> None:
    """Refuse what is no collection of files; a text or bytes would be taken letter by letter."""
    kind = type(cast("Any", files)).__name__
    if isinstance(files, str | bytes | bytearray | PathLike | Mapping) or hasattr(files, "read"):
        raise TypeError(f"{method}(): files must be a list of files; got one {kind}, write files=[...]")
    if not isinstance(files, Iterable):
        raise TypeError(f"{method}(): files must be a list of files; got {kind}")


async def _all_uploaded(
    resource: Resource, method: str, files: Iterable[FileTypes], limit: int, params: Any
) -> list[str]:
    """The ids of the files, in their order."""
    there: list[str] = []
    step = Step(params.get("deadline"), method, "uploading the files", sent=False)

    async def upload(file: FileTypes) -> str:
        id = await _uploaded(resource, file, params)
        there.append(id)
        step.sent = True
        return id

    try:
        with step:
            found = await in_parallel(upload, files, limit)
    except Exception as exc:
        if there:
            exc.add_note(f"{len(there)} files were uploaded before that: {', '.join(there)}")
        raise
    return [found[index] for index in range(len(found))]


async def _uploaded(resource: Resource, file: FileTypes, params: Mapping[str, Any]) -> str:
    """The id of a file that is uploaded for a vector store."""
    from ..files import AsyncFiles

    options: Any = {name: params[name] for name in ("extra_headers", "timeout", "deadline") if name in params}
    made = await AsyncFiles(resource._caller).create(file=file, purpose="assistants", **options)
    return made.id
