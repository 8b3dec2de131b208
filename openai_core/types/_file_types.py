"""What may be given as a file to upload. How it is read and sent: see the multipart encoder."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import IO, Protocol, TypeAlias

__all__ = ["AsyncFile", "FileContent", "FileTypes"]


class AsyncFile(Protocol):
    """A file object whose `read` is a coroutine, such as `anyio.open_file(path, "rb")` gives."""

    async def read(self, size: int = -1, /) -> bytes:
        """Read at most `size` bytes; all of them if it is negative, none at the end."""
        ...


FileContent: TypeAlias = bytes | IO[bytes] | PathLike[str] | AsyncFile
"""Bytes, a file object opened for reading bytes, or the path of a file."""

FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A content alone, or `(file name, content[, content type[, headers of its part]])`."""
