"""Let one process at a time write a results file, and name it to the others."""

from __future__ import annotations

import os
import socket
import sys
import time
from pathlib import Path
from typing import Final

import msgspec

from .errors import JournalLockedError

__all__ = ["FileLock", "Holder"]

_LONGEST: Final = 4096


class Holder(msgspec.Struct, frozen=True):
    """Who holds a lock."""

    pid: int
    host: str
    since: str
    """Local time."""


class FileLock:
    """An exclusive lock, held from the moment it is made until `release` or the end of the process.

    Args:
        path: of a file that is there for the lock alone; it stays when the lock is released.

    Raises:
        JournalLockedError: another process holds it; the message says which.
        OSError: the file cannot be made.
    """

    def __init__(self, path: Path, *, what: str) -> None:
        self.path = path
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _lock(self._fd)
        except OSError:
            holder = _read(self._fd)
            os.close(self._fd)
            self._fd = -1
            raise JournalLockedError(f"{what} is in use by {_in_words(holder)}; wait for it, or end it") from None
        me = Holder(os.getpid(), socket.gethostname(), time.strftime("%Y-%m-%d %H:%M:%S"))
        os.ftruncate(self._fd, 0)
        os.pwrite(self._fd, msgspec.json.encode(me) + b"\n", 0)

    def release(self) -> None:
        """Let others have it. May be called again."""
        fd, self._fd = self._fd, -1
        if fd >= 0:
            os.ftruncate(fd, 0)
            os.close(fd)  # and with it the lock goes


def _lock(fd: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _read(fd: int) -> Holder | None:
    try:
        return msgspec.json.decode(os.pread(fd, _LONGEST, 0), type=Holder)
    except (OSError, msgspec.DecodeError):
        return None


def _in_words(holder: Holder | None) -> str:
    if holder is None:
        return "another process"
    return f"process {holder.pid} on {holder.host} since {holder.since}"
