"""Files of recordings, one line an exchange. A line is written at once, and one that a kill has torn is passed over."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Final

from .recording import Exchange, RecordingError, decode_line, encode_line

__all__ = ["Journal", "load"]

_SUFFIX: Final = ".jsonl"
_BLOCK: Final = 64 * 1024


class Journal:
    """Adds exchanges to a file. The file is made with the first one; one that is there goes on.

    Args:
        place: a file, or a folder, in which a file is made that is named by the time.
    """

    def __init__(self, place: str | os.PathLike[str]) -> None:
        given = os.fspath(place)
        is_folder = given.endswith(("/", os.sep)) or os.path.isdir(given)
        name = time.strftime(f"recording-%Y%m%d-%H%M%S{_SUFFIX}")
        self.path = Path(given, name) if is_folder else Path(given)
        self._begun = False

    def add(self, exchange: Exchange) -> None:
        """Add a line.

        Raises:
            OSError: it could not be written.
        """
        if not self._begun:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _drop_torn_line(self.path)
            self._begun = True
        line = encode_line(exchange)
        # A recording may hold what its owner alone should read, even without its secrets.
        descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            while line:
                line = line[os.write(descriptor, line) :]
        finally:
            os.close(descriptor)


def load(place: str | os.PathLike[str]) -> list[tuple[str, Exchange]]:
    """The exchanges in a file, or in the files of a folder in the order of their names, each with its place.

    Empty lines and those that begin with `#` are passed over, and so is a last line that has no end: its writer was
    killed.

    Raises:
        OSError: there is no such file, or it cannot be read.
        RecordingError: a line is no recording.
    """
    path = Path(place)
    paths = sorted(path.glob(f"*{_SUFFIX}")) if path.is_dir() else [path]
    found: list[tuple[str, Exchange]] = []
    for each in paths:
        lines = each.read_bytes().split(b"\n")
        if not _is_whole(lines[-1]):
            lines.pop()
        for number, line in enumerate(lines, 1):
            if not line.strip() or line.lstrip().startswith(b"#"):
                continue
            where = f"{each.name}:{number}"
            try:
                found.append((where, decode_line(line)))
            except RecordingError as exc:
                raise RecordingError(f"line {number} of {each} is no recording: {exc}") from None
    return found


def _is_whole(last: bytes) -> bool:
    """Whether a last line without a line feed is one that an editor left, and not one that was torn."""
    try:
        decode_line(last)
    except RecordingError:
        return False
    return True


def _drop_torn_line(path: Path) -> None:
    """Cut off what a killed writer has left behind the last whole line."""
    if not path.exists():
        return
    with path.open("r+b") as file:
        end = file.seek(0, os.SEEK_END)
        tail = b""
        while end and b"\n" not in tail:
            start = max(0, end - _BLOCK)
            file.seek(start)
            tail, end = file.read(end - start) + tail, start
        last = tail.rpartition(b"\n")[2]
        if not last:
            return
        file.seek(-len(last), os.SEEK_END)
        if _is_whole(last):
            file.seek(0, os.SEEK_END)
            file.write(b"\n")
        else:
            file.truncate()
