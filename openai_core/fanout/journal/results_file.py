"""A file of lines that is whole after any crash: appended by single writes, mended when it is opened."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from .errors import JournalError, JournalFullError

__all__ = ["ResultsFile"]

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_BLOCK: Final = 64 * 1024

Write = Callable[[int, bytes], int]


class ResultsFile:
    """Appends lines. Used by one thread at a time, and by one process: see `lock.py`.

    A line that was appended survives the end of the process, by `kill -9` too, as the kernel has it. It survives the
    end of the machine's power once the file was synchronized: see `sync.py`.

    Args:
        path: made if it is not there. A tail that a crash left is mended: a whole line that lacks its end gets one,
            anything else is cut off.
        write: writes bytes to a file descriptor and says how many; for tests.

    Raises:
        OSError: the file cannot be opened.
    """

    def __init__(self, path: Path, *, write: Write = os.write) -> None:
        self.path = path
        self._write = write
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
        try:
            self.size = self._mend()
        except BaseException:
            os.close(self._fd)
            raise

    @property
    def fd(self) -> int:
        """The file descriptor."""
        return self._fd

    def append(self, line: bytes) -> None:
        """Append one line, or several, with their ends.

        Raises:
            JournalFullError: there is no room. What was written of them was taken back.
            JournalError: the file cannot be written.
        """
        written = 0
        try:
            while written < len(line):
                # A full disk takes what it can of a write, and refuses the next one.
                written += self._write(self._fd, line[written:] if written else line)
        except OSError as exc:
            self._take_back(written)
            if exc.errno in _FULL:
                raise JournalFullError(
                    f"no room for another result in {self.path}: {exc.strerror}; it ends with its last whole line "
                    f"after {self.size} bytes"
                ) from exc
            raise JournalError(f"a result could not be written to {self.path}: {exc.strerror}") from exc
        self.size += written

    def close(self) -> None:
        """Close the file. May be called again."""
        fd, self._fd = self._fd, -1
        if fd >= 0:
            try:
                os.close(fd)
            except OSError as exc:  # what a network's file system could not store shows here at the latest
                raise JournalError(f"closing {self.path} failed: {exc.strerror}; its last results may be lost") from exc

    def _take_back(self, written: int) -> None:
        if written:
            os.ftruncate(self._fd, self.size)

    def _mend(self) -> int:
        """Give the file an end that is the end of a line; returns its size."""
        size = os.fstat(self._fd).st_size
        start, tail = size, b""
        while start > 0 and b"\n" not in tail:
            step = min(_BLOCK, start)
            start -= step
            tail = os.pread(self._fd, step, start) + tail
        torn = tail.rpartition(b"\n")[2]
        if not torn:
            return size
        if _is_whole(torn):
            try:
                self._write(self._fd, b"\n")
                return size + 1
            except OSError:  # no room for it: the line is done again
                pass
        os.ftruncate(self._fd, size - len(torn))
        return size - len(torn)


def _is_whole(line: bytes) -> bool:
    """Whether a line without its end is a JSON object in valid UTF-8, from its first to its last byte."""
    if not line.endswith(b"}"):
        return False
    try:
        line.decode()
        return isinstance(msgspec.json.decode(line), dict)
    except (UnicodeDecodeError, msgspec.DecodeError):
        return False
