"""What may be given as a file to upload. How it is read and sent: see `http/forms/`."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import Protocol, TypeAlias

__all__ = ["AsyncReadable", "FileContent", "FileTypes", "Readable"]


class Readable(Protocol):
    """A file opened in binary mode, or what reads like one."""

    def read(self, size: int = ..., /) -> bytes:
        """Read at most `size` bytes; none at the end."""
        ...


class AsyncReadable(Protocol):
    """A file whose `read` is a coroutine: `anyio.open_file`, `trio.open_file` and others give such files."""

    async def read(self, size: int = ..., /) -> bytes:
        """Read at most `size` bytes; none at the end."""
        ...


FileContent: TypeAlias = bytes | bytearray | memoryview | PathLike[str] | Readable | AsyncReadable
"""A file's content: bytes, the path to it, or an open file, which is sent from its start if it can be sought."""

FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file to upload: its content, or `(name, content[, content type[, headers]])`."""
