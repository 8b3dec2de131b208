"""Methods of `client.uploads` besides single requests: uploading a file in parts."""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Unpack

from ...callbacks import check_takes
from ...calls.options import CallOptions
from ...calls.own_errors import check_options
from ...number_checks import checked_number
from ...sentinels import Omit, omit
from ...steps import Step
from ...types.file_types import FileTypes
from .._resource import Resource
from .parallel import check_limit, in_parallel

if TYPE_CHECKING:
    from ...http.forms.file_parts import OnSent, PartReader
    from ...http.forms.files import FileSource
    from ...types.file_create_params import ExpiresAfter, FilePurpose
    from ...types.upload import Upload
    from ...uploads import UploadCheckpoint

__all__ = ["PART_BYTES", "ChunkedOptions", "UploadMethods"]

PART_BYTES: Final = 64 * 1024 * 1024
"""The default size of a part in bytes: the most that the API takes."""

_METHOD: Final = "uploads.upload_file_chunked"
_WHAT: Final = f"{_METHOD}()"
_OF_EACH_REQUEST: Final = frozenset({"extra_headers", "extra_query", "timeout", "deadline"})


class ChunkedOptions(CallOptions, total=False):
    """Options of `upload_file_chunked` that apply to all its requests."""

    expires_after: "ExpiresAfter | Omit"
    """When the file is deleted."""


class UploadMethods(Resource):
    """Methods of `client.uploads` besides single requests."""

    async def upload_file_chunked(
        self,
        *,
        file: FileTypes | str,
        mime_type: str,
        purpose: "FilePurpose",
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | bool | Omit = omit,
        max_concurrency: int = 5,
        on_progress: "OnSent | None" = None,
        checkpoint: "UploadCheckpoint | None" = None,
        **options: Unpack[ChunkedOptions],
    ) -> "Upload":
        """Upload a file of up to 8 GB in parts, several at a time.

        Files on disk, bytes and seekable open files are read while they are sent, half a megabyte at a time. Of others,
        such as pipes, up to `max_concurrency` parts are held in memory. Each part is retried by the client's retry
        policy; when one fails for good, the others are cancelled and its error is raised.

        Args:
            file: a path (a `str` is one too), bytes, an open binary file or an async one.
            mime_type: the type of its content.
            purpose: what it is for.
            filename: its name. Default: that of the file, where it has one.
            bytes: its size, where the file does not know it.
            part_size: bytes of a part. Default: 64 MiB, or what `checkpoint` says.
            md5: the checksum of the whole file in hexadecimal, which the server compares; True computes it, for which
                a file on disk is read once more.
            max_concurrency: parts that are sent at the same time.
            on_progress: called with an `UploadProgress` at the start, after each piece, and after each part; what it
                returns is awaited, if it can be. What it raises ends the upload.
            checkpoint: filled in as parts are confirmed. Given once more after a failure, with the same file, it has
                only the missing parts sent.

        Raises:
            TypeError: no file that can be sent, or one without a name or a size where none is given.
            ValueError: the file is not as long as `bytes` says, or is not that of the checkpoint.
            OSError: the file cannot be read, or was changed while it was sent.
            APIError: a request failed.
        """
        from ...http.forms.file_parts import PartReader
        from ...uploads import UploadCheckpoint

        check_options(self, "upload_file_chunked", options)
        check_limit(_METHOD, max_concurrency)
        if on_progress is not None:
            check_takes(f"on_progress of {_METHOD}()", on_progress, "an UploadProgress")
        content, name, size = _content_of(file, filename, bytes)
        state = UploadCheckpoint() if checkpoint is None else checkpoint
        length = _checked_part_size(part_size, state, name, size)
        cutter = PartReader(content, size, length)
        resource: Any = self
        sent: Any = self._caller.builder.start_deadline(options)
        if state.upload_id is None:
            begun: dict[str, Any] = {"bytes": size, "filename": name, "mime_type": mime_type, "purpose": purpose}
            upload = await resource.create(**begun, **sent)
            state.upload_id, state.filename = upload.id, name
            state.total_bytes, state.part_size = size, length
        chunked = _Chunked(resource, cutter, state, on_progress, sent)
        checksum = hashlib.md5(usedforsecurity=False) if md5 is True else None
        deadline = sent.get("deadline")
        try:
            with Step(deadline, _METHOD, f"sending the parts of upload {state.upload_id}"):
                await chunked.send(max_concurrency, checksum)
        except Exception as exc:
            if checkpoint is not None:
                there = f"{len(state.part_ids)} of {cutter.count} parts of upload {state.upload_id} are there"
                exc.add_note(f"{there}; the same call with this checkpoint sends the others")
            raise
        given = md5 if isinstance(md5, str) else omit
        with Step(deadline, _METHOD, f"completing upload {state.upload_id}"):
            done: Upload = await resource.complete(
                state.upload_id,
                part_ids=[state.part_ids[index] for index in range(cutter.count)],
                md5=given if checksum is None else checksum.hexdigest(),
                **chunked.options,
            )
        state.completed = True
        return done


class _Chunked:
    """Sends the parts of one upload."""

    def __init__(
        self,
        resource: Any,
        cutter: "PartReader",
        state: "UploadCheckpoint",
        on_progress: "OnSent | None",
        options: Mapping[str, Any],
    ) -> None:
        import anyio

        self.options = {name: value for name, value in options.items() if name in _OF_EACH_REQUEST}
        self._parts = resource.parts
        self._cutter = cutter
        self._state = state
        self._on_progress = on_progress
        self._sent = {index: cutter.length(index) for index in state.part_ids}
        self._reading = anyio.Lock()
        self._reporting = anyio.Lock()

    async def send(self, limit: int, checksum: Any) -> None:
        """Send the parts that the server has not confirmed yet.

        Args:
            limit: how many to send at the same time.
            checksum: a hash object that is given the whole file; None for none.
        """
        await self._report()
        if not self._cutter.anywhere:
            await in_parallel(lambda _: self._send_next(checksum), range(self._cutter.count), limit)
            return
        missing: list[int | None] = [index for index in range(self._cutter.count) if index not in self._state.part_ids]
        if checksum is not None:
            missing.insert(0, None)  # reading it once more is a task beside those that send
            limit += 1

        async def do(index: int | None) -> None:
            if index is not None:
                await self._send(index, self._cutter.part(index))
            elif checksum is not None:
                await self._cutter.digest(checksum.update)

        await in_parallel(do, missing, limit)

    async def _send_next(self, checksum: Any) -> None:
        async with self._reading:
            index, source = await self._cutter.next(None if checksum is None else checksum.update)
        if index not in self._state.part_ids:
            await self._send(index, source)

    async def _send(self, index: int, source: "FileSource") -> None:
        from ...http.forms.file_parts import ReportingSource
        from ...http.forms.files import UploadFile

        async def report(sent: int) -> None:
            self._sent[index] = sent
            await self._report()

        reported = source if self._on_progress is None else ReportingSource(source, report)
        data = UploadFile("upload", reported, "application/octet-stream", {})
        part = await self._parts.create(self._state.upload_id, data=data, **self.options)
        self._state.part_ids[index] = part.id
        await self._report()

    async def _report(self) -> None:
        if self._on_progress is None:
            return
        from ...callbacks import maybe_await
        from ...http.forms.file_parts import UploadProgress

        async with self._reporting:  # a callback that waits is not called again meanwhile
            done, sent = len(self._state.part_ids), sum(self._sent.values())
            await maybe_await(
                self._on_progress, UploadProgress(sent, self._state.total_bytes, done, self._cutter.count)
            )


def _content_of(file: object, filename: str | None, size: int | None) -> "tuple[bytes | FileSource, str, int]":
    """The content to send, its file name and its size."""
    from ...http.forms.files import as_upload_file

    upload = as_upload_file(Path(file) if isinstance(file, str) else file, "file")
    content = upload.content
    own = upload.name if isinstance(file, tuple) else None if isinstance(content, bytes) else content.name
    name = filename or own
    if name is None:
        raise TypeError(f"{_WHAT} needs filename= for a file without a name")
    known = len(content) if isinstance(content, bytes) else content.size
    if known is None and size is None:
        raise TypeError(f"{_WHAT} needs bytes= for a file that does not tell its size")
    if known is not None and size is not None and known != size:
        raise ValueError(f"{_WHAT} got bytes={size}, but {name!r} has {known} bytes")
    total = size if known is None else known
    assert total is not None, "checked above"
    return content, os.path.basename(name), total


def _checked_part_size(given: int | None, state: "UploadCheckpoint", name: str, size: int) -> int:
    """The size of a part in bytes; checks that the checkpoint is of this file."""
    if given is not None:
        checked_number(f"part_size of {_WHAT}", given, unit="bytes", least=1, whole=True)
    if state.upload_id is None:
        return given or PART_BYTES
    if state.completed:
        raise ValueError(f"{_WHAT} got the checkpoint of upload {state.upload_id}, which is complete; use a new one")
    if (state.filename, state.total_bytes) != (name, size):
        raise ValueError(
            f"{_WHAT} got {name!r} of {size} bytes with the checkpoint of an upload "
            f"of {state.filename!r} of {state.total_bytes} bytes"
        )
    if given not in (None, state.part_size):
        raise ValueError(f"{_WHAT} got part_size={given}, but the checkpoint's parts have {state.part_size} bytes")
    return state.part_size
