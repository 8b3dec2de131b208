"""Which requests were begun, kept on disk bit by bit: of those without a result, some may have been answered."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

__all__ = ["SentLines"]

_HEAD: Final = 8
"""Bytes of the count before the bits."""


class SentLines:
    """Line numbers, from 1. A number that was begun survives the end of the process. For one thread at a time.

    It is for reporting how much was sent twice, so that a disk which is full stops nothing here.

    Args:
        path: of the file.
        keep: whether what is there counts; if not, it is emptied.

    Raises:
        OSError: the file cannot be opened.
    """

    def __init__(self, path: Path, *, keep: bool) -> None:
        flags = os.O_RDWR | os.O_CREAT | (0 if keep else os.O_TRUNC)
        self._fd = os.open(path, flags, 0o644)
        content = path.read_bytes()
        self._bits = bytearray(content[_HEAD:])
        self.again = int.from_bytes(content[:_HEAD], "little")
        """How often a request was begun that an earlier run had begun and had no result of; in all runs together."""

    def __contains__(self, number: int) -> bool:
        place, bit = divmod(number, 8)
        return place < len(self._bits) and bool(self._bits[place] >> bit & 1)

    def begin(self, number: int) -> None:
        """Note that a request begins."""
        place, bit = divmod(number, 8)
        if place >= len(self._bits):
            self._bits.extend(bytes(place + 1 - len(self._bits)))
        if number in self:
            self.again += 1
            self._write(self.again.to_bytes(_HEAD, "little"), 0)
        else:
            self._set(place, self._bits[place] | 1 << bit)

    def discard(self, number: int) -> None:
        """Note that a request did not begin after all, or is to be sent again in any case."""
        if number in self:
            place, bit = divmod(number, 8)
            self._set(place, self._bits[place] & ~(1 << bit))

    def _set(self, place: int, value: int) -> None:
        self._bits[place] = value
        self._write(bytes((value,)), _HEAD + place)

    def _write(self, content: bytes, place: int) -> None:
        with suppress(OSError):
            os.pwrite(self._fd, content, place)

    def close(self) -> None:
        """Close the file. May be called again."""
        fd, self._fd = self._fd, -1
        if fd >= 0:
            os.close(fd)
