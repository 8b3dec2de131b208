"""Bytes of any length in constant memory: counted, hashed, and kept on disk up to a limit."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from tempfile import SpooledTemporaryFile

__all__ = ["Spool"]

_IN_MEMORY = 256 * 1024
_BLOCK = 64 * 1024


class Spool:
    """Takes bytes as they come; gives them back as often as wanted, if they were not too many.

    Up to 256 KiB stay in memory, more goes to a temporary file without a name. What is beyond `limit` bytes is counted
    and hashed, and then the content is not kept at all: `kept` says so.
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.length = 0
        self._hash = hashlib.sha256()
        self._file = SpooledTemporaryFile[bytes](max_size=_IN_MEMORY)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Take more bytes."""
        self._hash.update(data)
        was_kept = self.kept
        self.length += len(data)
        if self.kept:
            self._file.write(data)
        elif was_kept:
            self._file.seek(0)
            self._file.truncate()

    @property
    def kept(self) -> bool:
        """Whether the content is still there."""
        return self.length <= self.limit

    @property
    def sha256(self) -> str:
        """The hash of all bytes taken, in hexadecimal."""
        return self._hash.hexdigest()

    def blocks(self) -> Iterator[bytes]:
        """The content from its start. Two readers may take turns."""
        position = 0
        while True:
            self._file.seek(position)
            block = self._file.read(_BLOCK)
            if not block:
                return
            position += len(block)
            yield block

    def close(self) -> None:
        """Forget the content. May be called again."""
        self._file.close()
