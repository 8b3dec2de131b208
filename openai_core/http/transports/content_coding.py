"""Decompress a body as it is received, in chunks of bounded size. Sans I/O; shared by all transports."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any, Final, Literal

from .base import ProtocolError, TransportRequest

__all__ = ["PIECE", "Decoder", "coding_of"]

PIECE: Final = 256 * 1024
"""Bytes that one call returns at most."""

_SLICE: Final = 16 * 1024  # zlib copies what it did not use, at the end of every member
_GZIP: Final = b"\x1f\x8b"
# Not codings, but sent by servers that mistake the header for another.
_NONE: Final = frozenset({"", "identity", "none", "binary", "7bit", "8bit", "utf-8", "utf8", "aws-chunked"})


def coding_of(status: int, headers: Mapping[str, str], request: TransportRequest) -> Literal["gzip", "deflate"] | None:
    """Return how a body is compressed; None if it is to be passed on unchanged.

    That is so for an unknown coding that the request itself asked for, and for an error, whose status says more.

    Raises:
        ProtocolError: it is compressed in another way, which nobody asked for; its bytes would be taken for its
            content.
    """
    value = headers.get("content-encoding")
    if value is None:
        return None
    codings = [coding for coding in (part.strip().lower() for part in value.split(",")) if coding not in _NONE]
    match codings:
        case []:
            return None
        case ["gzip" | "x-gzip"]:
            return "gzip"
        case ["deflate"]:
            return "deflate"
        case _:
            pass
    accepted = [
        part.partition(";")[0].strip() for part in request.headers.get("accept-encoding", "").lower().split(",")
    ]
    if status >= 400 or all(coding in accepted for coding in codings):
        return None
    raise ProtocolError(
        "the response's body is compressed with "
        f"{', '.join(codings)[:60]}, which the request does not accept; gzip and deflate are supported",
        sent="yes",
    )


class Decoder:
    """`feed` the pieces in order and, while there is something `pending`, nothing; then call `eof` once."""

    __slots__ = ("_at", "_coding", "_done", "_full", "_inflate", "_input", "_members")

    def __init__(self, coding: Literal["gzip", "deflate"]) -> None:
        self._coding = coding
        self._input = b""
        self._at = 0  # how much of the input was used
        self._inflate: Any = None  # of the member that is being read
        self._members = 0
        self._full = False  # the last call gave as much as it might, so there may be more
        self._done = False

    @property
    def pending(self) -> bool:
        """Whether there is more output before more input is needed."""
        left = len(self._input) - self._at
        return self._full or left > 1 or (left == 1 and not self._waits_for_mark)

    def feed(self, data: bytes) -> bytes:
        """Decompress some more. Returns nothing only if more input is needed.

        Raises:
            ProtocolError: the data is not of the announced format.
        """
        if data:
            self._input = self._input[self._at :] + data if self._at < len(self._input) else data
            self._at = 0
        view = memoryview(self._input)
        while self._full or self._at < len(self._input):
            if self._inflate is None and not self._begin():
                break
            part = view[self._at : self._at + _SLICE]
            decoded = self._decompress(part)
            if decoded:
                return decoded
        return b""

    def eof(self) -> None:
        """Note that the body has ended.

        Raises:
            ProtocolError: the compressed data is incomplete.
        """
        if self._inflate is not None:
            raise ProtocolError("the response's body ends in the middle of compressed data", sent="yes")

    def _decompress(self, part: memoryview) -> bytes:
        inflate = self._inflate
        try:
            decoded: bytes = inflate.decompress(part, PIECE)
        except zlib.error as exc:
            raise ProtocolError(f"the response's body cannot be decompressed: {exc}", sent="yes") from exc
        self._at += len(part) - len(inflate.unused_data if inflate.eof else inflate.unconsumed_tail)
        self._full = not inflate.eof and len(decoded) == PIECE
        if inflate.eof:
            self._inflate = None
            self._members += 1
        return decoded

    @property
    def _waits_for_mark(self) -> bool:
        """Whether the rest may be the first byte of the two that begin another member."""
        return self._inflate is None and self._members > 0 and self._input[self._at :] == _GZIP[:1]

    def _begin(self) -> bool:
        """Start to decompress a member, if one follows."""
        if self._done or (self._members and self._coding == "deflate"):
            self._stop()
        elif self._coding == "deflate":
            # RFC 9110 8.4.1.2 means the zlib format (its first byte has 8 in the low half); some send it without.
            bare = self._input[self._at] & 15 != 8
            self._inflate = zlib.decompressobj(-zlib.MAX_WBITS if bare else zlib.MAX_WBITS)
        elif not self._members or self._input.startswith(_GZIP, self._at):  # gzip files may be joined
            self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)
        elif not self._waits_for_mark:
            self._stop()
        return self._inflate is not None

    def _stop(self) -> None:
        """Ignore the rest: padding, or what a server added by mistake."""
        self._done, self._input, self._at = True, b"", 0
