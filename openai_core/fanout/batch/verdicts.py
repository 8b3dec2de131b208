"""Keeps the last words on the requests of a job, on disk if they are large, to be read as often as need be."""

from __future__ import annotations

import tempfile
import weakref
from typing import Any, Final

import msgspec

from .ledger import Verdict

__all__ = ["Verdicts"]

_IN_MEMORY: Final = 4 * 1024 * 1024
_LENGTH: Final = 4

_encode: Final = msgspec.msgpack.Encoder().encode
_decode: Final = msgspec.msgpack.Decoder(Verdict).decode


class Verdicts:
    """A sequence that grows. Its file goes with it, or with `close`."""

    def __init__(self) -> None:
        file: Any = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed with the last who uses it
        self._file = file
        self._size = 0
        self.completed = 0
        """Those of requests that succeeded."""
        self.failed = 0
        self.close = weakref.finalize(self, file.close)

    def append(self, verdict: Verdict) -> None:
        """Keep one."""
        encoded = _encode(verdict)
        self._file.seek(self._size)
        self._file.write(len(encoded).to_bytes(_LENGTH, "big"))
        self._file.write(encoded)
        self._size += _LENGTH + len(encoded)
        if verdict.outcome.ok:
            self.completed += 1
        else:
            self.failed += 1

    def read(self, position: int) -> tuple[Verdict, int] | None:
        """The verdict at a position, and the next position; None at the end. The first is at 0."""
        if position >= self._size:
            return None
        self._file.seek(position)
        length = int.from_bytes(self._file.read(_LENGTH), "big")
        return _decode(self._file.read(length)), position + _LENGTH + length
