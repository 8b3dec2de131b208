"""Final outcomes of a batch job's requests; spilled to disk above 4 MiB."""

from __future__ import annotations

import tempfile
import weakref
from typing import Any, Final

import msgspec

from .ledger import FinalOutcome

__all__ = ["StoredOutcomes"]

_IN_MEMORY: Final = 4 * 1024 * 1024
_LENGTH: Final = 4

_encode: Final = msgspec.msgpack.Encoder().encode
_decode: Final = msgspec.msgpack.Decoder(FinalOutcome).decode


class StoredOutcomes:
    """A sequence that grows. Its file goes with it, or with `close`."""

    def __init__(self) -> None:
        file: Any = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed with the last who uses it
        self._file = file
        self._size = 0
        self.completed = 0
        """Those of requests that succeeded."""
        self.failed = 0
        self.close = weakref.finalize(self, file.close)

    def append(self, final: FinalOutcome) -> None:
        """Keep one."""
        encoded = _encode(final)
        self._file.seek(self._size)
        self._file.write(len(encoded).to_bytes(_LENGTH, "big"))
        self._file.write(encoded)
        self._size += _LENGTH + len(encoded)
        if final.outcome.ok:
            self.completed += 1
        else:
            self.failed += 1

    def read(self, position: int) -> tuple[FinalOutcome, int] | None:
        """The final outcome at a position, and the next position; None at the end. The first is at 0."""
        if position >= self._size:
            return None
        self._file.seek(position)
        length = int.from_bytes(self._file.read(_LENGTH), "big")
        return _decode(self._file.read(length)), position + _LENGTH + length
