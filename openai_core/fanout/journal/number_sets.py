"""Sets of numbers that stay small for millions of them: a bit for each line, eight bytes for each hash."""

from __future__ import annotations

from array import array
from typing import Final

__all__ = ["HashSet", "LineSet"]

_LOAD: Final = 0.6
_SPREAD: Final = 0x9E3779B97F4A7C15
_MASK: Final = (1 << 64) - 1


class LineSet:
    """Line numbers, from 1; an eighth of a byte each."""

    __slots__ = ("_bits", "_count")

    def __init__(self, bits: bytes = b"") -> None:
        self._bits = bytearray(bits)
        self._count = int.from_bytes(self._bits, "little").bit_count()

    def __contains__(self, line: int) -> bool:
        index = line >> 3
        return index < len(self._bits) and bool(self._bits[index] & (1 << (line & 7)))

    def __len__(self) -> int:
        return self._count

    def add(self, line: int) -> bool:
        """Put a number in; False if it was there."""
        index, bit = line >> 3, 1 << (line & 7)
        if index >= len(self._bits):
            self._bits.extend(bytes(index + 1024 - len(self._bits)))
        if self._bits[index] & bit:
            return False
        self._bits[index] |= bit
        self._count += 1
        return True

    def to_bytes(self) -> bytes:
        """The bits, for `LineSet(bits)`."""
        return bytes(self._bits)


class HashSet:
    """64-bit hashes; 13 to 27 bytes each, where a set of Python's takes about 100."""

    __slots__ = ("_count", "_has_zero", "_slots")

    def __init__(self) -> None:
        self._slots = array("Q", bytes(8 * 1024))
        self._count = 0
        self._has_zero = False

    def __len__(self) -> int:
        return self._count + self._has_zero

    def __contains__(self, value: int) -> bool:
        return self._has_zero if value == 0 else self._slots[self._place(self._slots, value)] == value

    def add(self, value: int) -> bool:
        """Put a hash in; False if it was there."""
        if value == 0:
            was, self._has_zero = self._has_zero, True
            return not was
        place = self._place(self._slots, value)
        if self._slots[place] == value:
            return False
        self._slots[place] = value
        self._count += 1
        if self._count > _LOAD * len(self._slots):
            self._grow()
        return True

    @staticmethod
    def _place(slots: array[int], value: int) -> int:
        """Where a hash is, or where it would go: linear probing."""
        last = len(slots) - 1
        place = ((value * _SPREAD) & _MASK) >> 32 & last
        while slots[place] not in (0, value):
            place = (place + 1) & last
        return place

    def _grow(self) -> None:
        larger = array("Q", bytes(8 * 2 * len(self._slots)))
        for value in self._slots:
            if value:
                larger[self._place(larger, value)] = value
        self._slots = larger
