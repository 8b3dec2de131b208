"""What is kept beside a results file so that a run can be resumed: which run, of which input, which lines are done."""

from __future__ import annotations

import os
import zlib
from pathlib import Path
from typing import Final

import msgspec

from .errors import JournalError

__all__ = ["VERSION", "Sidecar", "load", "replace_file", "save"]

VERSION: Final = 1


class Sidecar(msgspec.Struct, frozen=True, kw_only=True):
    """A state of a run. What came after it is read from the results themselves."""

    run: str
    """Names the run, in idempotency keys too; stays the same when it is resumed."""
    input_sha256: str
    input_lines: int
    results_bytes: int = 0
    """Bytes of the results file of which `done` knows."""
    done: bytes = b""
    """A bit for each line of the input, compressed."""
    by_hash: bool = False
    """Whether the results are of more than one input, so that their line numbers mean nothing."""
    version: int = VERSION

    def lines_done(self) -> bytes:
        """The bits of `done`.

        Raises:
            JournalError: they are damaged.
        """
        try:
            return zlib.decompress(self.done) if self.done else b""
        except zlib.error:
            raise JournalError("the lines that are done are damaged") from None


def load(path: Path) -> Sidecar | None:
    """Read the state; None if there is none, or only a damaged one: the results have it too.

    Raises:
        JournalError: it is of a newer version.
    """
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Sidecar)
        found.lines_done()
    except FileNotFoundError:
        return None
    except (msgspec.DecodeError, JournalError):
        return None
    if found.version > VERSION:
        raise JournalError(f"{path} is of version {found.version}; this release knows {VERSION} at most, so upgrade it")
    return found


def save(path: Path, sidecar: Sidecar) -> None:
    """Write the state, in the place of the one before: a crash leaves one of them whole."""
    replace_file(path, msgspec.json.encode(sidecar))


def replace_file(path: Path, content: bytes) -> None:
    """Give a file a new content, all or nothing."""
    temporary = path.with_name(path.name + ".tmp")
    fd = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    try:
        written = 0
        while written < len(content):
            written += os.write(fd, content[written:])
        os.fsync(fd)
    finally:
        os.close(fd)
    os.replace(temporary, path)
