"""Convert what users pass as a file, and read it in chunks without blocking the event loop.

How files are sent is the job of multipart.py.
"""

from __future__ import annotations

import inspect
import io
import os
import re
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Protocol, TypeGuard, cast

from ...types.file_types import AsyncReadable, FileContent, FileTypes, Readable
from ...worker_threads import run_function, run_io
from ...wrong_calls import refuse_wrong_calls

__all__ = [
    "PIECE_BYTES",
    "AsyncReadable",
    "FileContent",
    "FileSource",
    "FileTypes",
    "Readable",
    "UploadFile",
    "as_upload_file",
    "checked_piece",
    "file_from_path",
]

PIECE_BYTES: Final = 512 * 1024
"""Bytes read at a time: enough to make switching threads cheap, and few enough for many uploads at once."""

_DEFAULT_NAME: Final = "upload"
_DEFAULT_TYPE: Final = "application/octet-stream"
_BEGINNINGS: Final = (
    ("image/png", re.compile(rb"\x89PNG\r\n\x1a\n")),
    ("image/jpeg", re.compile(rb"\xff\xd8\xff")),
    ("image/webp", re.compile(rb"RIFF.{4}WEBP", re.DOTALL)),
    ("image/gif", re.compile(rb"GIF8[79]a")),
    ("audio/wav", re.compile(rb"RIFF.{4}WAVE", re.DOTALL)),
    ("audio/mpeg", re.compile(rb"ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]")),
    ("audio/flac", re.compile(rb"fLaC")),
    ("audio/ogg", re.compile(rb"OggS")),
    ("audio/webm", re.compile(rb"\x1aE\xdf\xa3")),
    ("audio/mp4", re.compile(rb".{4}ftyp(?:M4A |M4B )", re.DOTALL)),
    ("video/mp4", re.compile(rb".{4}ftyp", re.DOTALL)),
    ("application/pdf", re.compile(rb"%PDF-")),
)
"""How files that the API takes begin. WHATWG MIME Sniffing, section 6."""
_ACCEPTED: Final = (
    "bytes, a path (os.PathLike), a file opened in binary mode, an async file, "
    "or a tuple (name, content[, type[, headers]]) with one of these as content"
)


@refuse_wrong_calls
def file_from_path(path: str | os.PathLike[str]) -> FileTypes:
    """Return the file at `path` as a value for every upload parameter. It is read while it is sent.

    Raises:
        OSError: there is no such file, or it cannot be read.
    """
    source = PathSource(path)
    return source.name, Path(path)


class FileSource(Protocol):
    """Where the content of a file comes from."""

    @property
    def name(self) -> str | None:
        """The name of the file, without directories; None if it has none."""
        ...

    @property
    def size(self) -> int | None:
        """Its length in bytes; None if that is not known before reading."""
        ...

    @property
    def replayable(self) -> bool:
        """Whether it can be read from the start more than once."""
        ...

    async def read(self, offset: int) -> bytes:
        """Read the chunk at `offset`, which is 0 or the end of the chunk before; empty at the end of the file."""
        ...


class UploadFile:
    """A file as it will be sent. Immutable by convention."""

    __slots__ = ("content", "content_type", "headers", "name")

    def __init__(
        self, name: str | None, content: bytes | FileSource, content_type: str | None, headers: Mapping[str, str]
    ) -> None:
        self.name = name
        self.content = content
        self.content_type = content_type
        self.headers = headers


def as_upload_file(value: object, field: str) -> UploadFile:
    """Convert what a user passed as a file.

    Paths are opened here for a moment, so that a missing file raises before anything is sent. Files that the user has
    opened are never closed.

    Args:
        value: any of `FileTypes`; the content in a tuple may also be a str, which is sent as UTF-8. An `UploadFile`
            is returned as it is.
        field: the form field or parameter, for error messages.

    Raises:
        TypeError: it is none of these, or a file opened in text mode.
        ValueError: the file is closed, or not open for reading.
        OSError: a path cannot be read.
    """
    if isinstance(value, UploadFile):
        return value
    if not isinstance(value, tuple):
        content = _content(value, field)
        name = _DEFAULT_NAME if isinstance(content, bytes) else content.name or _DEFAULT_NAME
        return UploadFile(name, content, _guess_type(name, content), {})
    return _from_tuple(cast("tuple[object, ...]", value), field)


def _from_tuple(parts: tuple[object, ...], field: str) -> UploadFile:
    if not 2 <= len(parts) <= 4:
        raise TypeError(f"{field!r} got a tuple of {len(parts)}; a file is (name, content[, type[, headers]])")
    padded: tuple[object, ...] = (*parts, None, None)
    name, given, content_type, headers = padded[:4]
    if name is not None and not isinstance(name, str):
        raise TypeError(
            f"{field!r} got a tuple that begins with {type(name).__name__}; "
            "a file is (name, content[, type[, headers]]), and several files are a list"
        )
    if content_type is not None and not isinstance(content_type, str):
        raise TypeError(f"{field!r} needs a str or None for the content type; got {type(content_type).__name__}")
    if headers is not None and not isinstance(headers, Mapping):
        raise TypeError(f"{field!r} needs a mapping or None for the headers; got {type(headers).__name__}")
    content = given.encode() if isinstance(given, str) else _content(given, field)
    if content_type is None and name:
        content_type = _guess_type(name, content)
    return UploadFile(name, content, content_type, cast("Mapping[str, str]", headers or {}))


def _content(value: object, field: str) -> bytes | FileSource:
    match value:
        case bytes():
            return value
        case bytearray() | memoryview():
            return bytes(cast("bytearray", value))
        case os.PathLike():
            return PathSource(cast("os.PathLike[str]", value))
        case str():
            raise TypeError(
                f"{field!r} got a str, which is not a file; "
                "use pathlib.Path(...) for the file of that name, or its bytes for the text itself"
            )
        case _:
            pass
    if _is_async_file(value):
        # anyio and trio wrap an ordinary file, which knows its size and can be read in our worker thread as in theirs.
        wrapped = getattr(value, "wrapped", None)
        return (
            FileObjectSource(cast("Readable", wrapped), field)
            if isinstance(wrapped, io.IOBase)
            else AsyncFileSource(value)
        )
    if callable(getattr(value, "read", None)):
        return FileObjectSource(cast("Readable", value), field)
    if inspect.iscoroutine(value):
        raise TypeError(f"{field!r} got a coroutine; the call that opens the file needs an await")
    raise TypeError(f"{field!r} cannot be uploaded from {type(value).__name__}; what can be: {_ACCEPTED}")


class PathSource:
    """A file on disk. It is opened for each chunk, so that none stays open when reading stops early."""

    __slots__ = ("_identity", "_path", "name", "replayable", "size")

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        status = os.stat(self._path)
        if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
            raise OSError(f"{str(path)!r} is not a regular file; open it and give the open file instead")
        with open(self._path, "rb", buffering=0) as file:  # raises what keeps it from being read, directories included
            # Virtual file systems such as /proc report a size of zero.
            self.size = None if status.st_size == 0 and file.read(1) else status.st_size
        self._identity = status.st_dev, status.st_ino
        self.name: str | None = _last_part(self._path)
        self.replayable = True

    async def read(self, offset: int) -> bytes:
        return await run_io(self._read, offset)

    def _read(self, offset: int) -> bytes:
        with open(self._path, "rb", buffering=0) as file:
            status = os.fstat(file.fileno())
            if (status.st_dev, status.st_ino) != self._identity:
                raise OSError(f"{self._path!r} was replaced by another file while it was being sent")
            file.seek(offset)
            return file.read(PIECE_BYTES)


class FileObjectSource:
    """A file that the user has opened. Read in a worker thread, from its start if it is seekable; never closed."""

    __slots__ = ("_file", "_started", "name", "replayable", "size", "start")

    def __init__(self, file: Readable, field: str) -> None:
        if getattr(file, "closed", False):
            raise ValueError(f"{field!r} got a file that is closed; it must stay open until it is sent")
        if _is_text(file):
            raise TypeError(f"{field!r} got a file opened in text mode; open it in binary mode, open(path, 'rb')")
        readable = getattr(file, "readable", None)
        if callable(readable) and not readable():
            raise ValueError(f"{field!r} got a file that is not open for reading; use open(path, 'rb')")
        self._file = file
        self._started = False
        self.name = _name_of(file)
        self.replayable = _is_seekable(file)
        self.size = _size_of(file) if self.replayable else None
        self.start = bytes(file.getbuffer()[:16]) if isinstance(file, io.BytesIO) else b""
        """The first bytes of a file in memory."""

    async def read(self, offset: int) -> bytes:
        if isinstance(self._file, io.BytesIO):
            return self._read(offset)
        # Reading a pipe can block for ever. On cancellation its thread is abandoned; it could not be read again anyway.
        return await run_function(self._read, offset, abandon_on_cancel=not self.replayable)

    def _read(self, offset: int) -> bytes:
        if self.replayable:
            # Before every chunk, as the form may contain the same file twice.
            cast("Any", self._file).seek(offset)
        elif offset == 0:
            self._start()
        return checked_piece(self._file.read(PIECE_BYTES))

    def _start(self) -> None:
        if self._started:
            raise RuntimeError(f"the file {self.name or _DEFAULT_NAME!r} cannot be sought, so it cannot be sent twice")
        self._started = True


class AsyncFileSource:
    """A file whose `read` is a coroutine function and that wraps no ordinary file. Its size is not known beforehand."""

    __slots__ = ("_file", "_started", "name", "replayable", "size")

    def __init__(self, file: AsyncReadable) -> None:
        self._file = file
        self._started = False
        self.name = _name_of(file)
        self.replayable = inspect.iscoroutinefunction(getattr(file, "seek", None))
        self.size: int | None = None

    async def read(self, offset: int) -> bytes:
        if offset == 0:
            if self.replayable:
                await cast("Any", self._file).seek(0)
            elif self._started:
                raise RuntimeError(
                    f"the file {self.name or _DEFAULT_NAME!r} cannot be sought, so it cannot be sent twice"
                )
            self._started = True
        return checked_piece(await self._file.read(PIECE_BYTES))


def _is_async_file(value: object) -> TypeGuard[AsyncReadable]:
    return inspect.iscoroutinefunction(getattr(value, "read", None))


def _is_text(file: Readable) -> bool:
    if isinstance(file, io.TextIOBase):
        return True
    # Wrappers such as those of tempfile do not inherit from it. This reads nothing; if it fails, so will reading.
    try:
        return isinstance(file.read(0), str)
    except Exception:
        return False


def _is_seekable(file: Readable) -> bool:
    seekable = getattr(file, "seekable", None)
    return bool(seekable()) if callable(seekable) else callable(getattr(file, "seek", None))


def _size_of(file: Readable) -> int | None:
    if isinstance(file, io.BufferedIOBase) and not isinstance(file, io.BytesIO | io.BufferedReader | io.BufferedRandom):
        return None  # such as gzip, which would have to decompress everything to find its end
    seekable = cast("Any", file)
    position = seekable.tell()
    size = seekable.seek(0, io.SEEK_END)
    size = seekable.tell() if size is None else size
    seekable.seek(position)
    return int(size)


def _name_of(file: object) -> str | None:
    name = getattr(file, "name", None) or getattr(file, "filename", None)
    # The name of an unnamed temporary file is its descriptor.
    return _last_part(name) or None if isinstance(name, str) else None


def _last_part(path: str) -> str:
    # Names that are not UTF-8 on disk contain lone surrogates, which cannot be sent.
    return os.path.basename(path).encode("utf-8", "replace").decode()


def checked_piece(piece: object) -> bytes:
    """What a file or an iterable gave, as bytes.

    Raises:
        TypeError: it is something else.
    """
    if isinstance(piece, bytes):
        return piece
    if isinstance(piece, bytearray | memoryview):
        return bytes(cast("bytearray", piece))
    if isinstance(piece, str):
        raise TypeError("a file to upload gave text; open it in binary mode")
    raise TypeError(f"a file to upload gave {type(piece).__name__} instead of bytes")


def _guess_type(name: str, content: bytes | FileSource) -> str:
    """The media type by the extension of the name, or else by the first bytes, if they are in memory."""
    import mimetypes  # reads the system's tables at first use

    found = mimetypes.guess_type(name)[0]
    if found is None:
        start = content if isinstance(content, bytes) else getattr(content, "start", b"")
        found = next((kind for kind, pattern in _BEGINNINGS if pattern.match(start)), None)
    return found or _DEFAULT_TYPE
