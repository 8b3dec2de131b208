"""One line of a results file: written in the Batch API's output format, read back as what a resumed run must know."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import msgspec

from ..cost.tokens import read_usage

__all__ = ["Entry", "encode_entry", "entries_of", "entry_of", "hash_of"]

_ID: Final = re.compile(r"line_(\d{1,12})_([0-9a-f]{16})", re.ASCII)


class Entry(msgspec.Struct, frozen=True):
    """What a line says of its request."""

    line: int
    """The line of the input, from 1."""
    hash: int
    """Of that line's bytes."""
    failed: bool
    truncated: bool
    raw: bytes
    """The line itself, with its end."""


class _Response(msgspec.Struct):
    status_code: int
    body: msgspec.Raw = msgspec.Raw(b"null")


class _Line(msgspec.Struct):
    id: str
    response: _Response | None = None
    error: Any = None


_read: Final = msgspec.json.Decoder(_Line).decode


def hash_of(line: bytes) -> int:
    """The 64-bit hash by which a line of the input is known again, space around it aside."""
    return int.from_bytes(hashlib.blake2b(line.strip(), digest_size=8).digest(), "big")


def encode_entry(
    line: int,
    hash: int,
    custom_id: str,
    *,
    status: int | None = None,
    request_id: str | None = None,
    body: bytes | None = None,
    error: dict[str, Any] | None = None,
) -> bytes:
    """A line of results.

    Args:
        status: of the answer; None if there was none, and then there is an `error`.
        body: of the answer, as it came, if that is JSON; it is not decoded.
        error: what went wrong without an answer: `code` and `message`.
    """
    response: dict[str, Any] | None = None
    if status is not None:
        raw = msgspec.Raw(b"null" if body is None else body)
        response = {"status_code": status, "request_id": request_id, "body": raw}
    found = {"id": f"line_{line}_{hash:016x}", "custom_id": custom_id, "response": response, "error": error}
    return msgspec.json.encode(found) + b"\n"


def entry_of(line: bytes) -> Entry | None:
    """Read a line of results; None if it is none of ours, or damaged."""
    try:
        found = _read(line)
        line.decode()
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    named = _ID.fullmatch(found.id)
    if named is None:
        return None
    response = found.response
    failed = found.error is not None or response is None or response.status_code >= 400
    usage = None if response is None or failed else read_usage(bytes(response.body))
    return Entry(int(named[1]), int(named[2], 16), failed, usage is not None and usage.truncated, line)


def entries_of(path: Path, start: int = 0) -> Iterator[Entry | None]:
    """The lines of a results file from a position on; None for one that cannot be used."""
    with path.open("rb") as file:
        file.seek(start)
        for line in file:
            yield entry_of(line)
