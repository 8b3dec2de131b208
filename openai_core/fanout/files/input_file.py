"""A file of requests: checked from end to end before anything is sent, then read again line by line."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..cost.tokens import RequestSize, request_size
from ..journal.entries import hash_of
from ..journal.journal import Input
from ..journal.number_sets import HashSet
from .batch_lines import BatchLine, LineError, endpoint_of, read_line

if TYPE_CHECKING:
    from ...calls.endpoint import Endpoint

__all__ = ["Checked", "InputError", "RequestFile", "Validate"]

Validate = Callable[["Endpoint[Any]", dict[str, Any]], None]

_SHOWN: Final = 20


class InputError(ValueError):
    """A file of requests that has lines which are none. The message lists them, the first 20 of many."""


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What checking a file found out."""

    source: Input
    requests: int
    """Lines that are requests; the others are empty."""
    sizes: list[tuple[RequestSize, int]]
    """Sizes: for each model and endpoint, what all its requests add up to, and how many they are."""


class RequestFile:
    """Requests, one a line; empty lines are skipped but counted.

    Args:
        path: of the file. It must not change while it is used.
        validate: looks at the endpoint and the parameters of each request; raises `LineError`.
    """

    def __init__(self, path: Path, validate: Validate | None = None) -> None:
        self.path = path
        self._validate = validate

    def _texts(self) -> Iterator[tuple[int, str, bytes]]:
        """The number of each line, where it is in words, and its bytes; empty lines too."""
        with self.path.open("rb") as file:
            for number, text in enumerate(file, 1):
                yield number, f"line {number}", text

    def check(self) -> Checked:
        """Read it whole, and look at each line.

        Raises:
            OSError: it cannot be read.
            InputError: there are lines that are no requests, or two with one custom_id.
        """
        digest, ids = hashlib.sha256(), HashSet()
        problems: list[str] = []
        count, number, wrong = 0, 0, 0
        sizes: dict[tuple[str | None, str, bool], _Sum] = {}
        for number, place, text in self._texts():
            digest.update(text)
            if not text.strip():
                continue
            count += 1
            try:
                line = read_line(number, text)
                if not ids.add(hash_of(line.custom_id.encode())):
                    raise LineError(f"custom_id {line.custom_id!r} is that of an earlier line too")
                if self._validate is not None:
                    self._validate(endpoint_of(line.url), msgspec.json.decode(line.body))
            except LineError as exc:
                wrong += 1
                if len(problems) < _SHOWN:
                    problems.append(f"{place}: {exc}")
                continue
            _add(sizes, line)
        if wrong > len(problems):
            problems.append(f"and {wrong - len(problems)} more")
        if problems:
            raise InputError("\n".join(problems))
        if not count:
            raise InputError("it has no requests")
        source = Input(sha256=digest.hexdigest(), lines=number)
        return Checked(source=source, requests=count, sizes=[each.total() for each in sizes.values()])

    def hashes(self) -> HashSet:
        """The hashes of its lines."""
        found = HashSet()
        for _, _, text in self._texts():
            if text.strip():
                found.add(hash_of(text))
        return found

    def lines(self) -> Iterator[BatchLine]:
        """Its requests; the lines were checked before."""
        for number, _, text in self._texts():
            if text.strip():
                yield read_line(number, text, check=False)


class _Sum:
    """The sizes of requests that are alike, added up."""

    __slots__ = ("_count", "_first", "_max_output", "_media", "_text_bytes")

    def __init__(self, first: RequestSize) -> None:
        self._first = first
        self._count = self._text_bytes = self._media = self._max_output = 0

    def add(self, size: RequestSize) -> None:
        self._count += 1
        self._text_bytes += size.text_bytes
        self._media += size.media
        self._max_output += size.max_output or 0

    def total(self) -> tuple[RequestSize, int]:
        output = None if self._first.max_output is None else self._max_output
        total = msgspec.structs.replace(self._first, text_bytes=self._text_bytes, media=self._media, max_output=output)
        return total, self._count


def _add(sizes: dict[tuple[str | None, str, bool], _Sum], line: BatchLine) -> None:
    size = request_size(line.url.removeprefix("/v1"), line.body)
    key = (size.model, line.url, size.max_output is None)
    found = sizes.get(key)
    if found is None:
        found = sizes[key] = _Sum(size)
    found.add(size)
