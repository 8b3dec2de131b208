"""Put requests into files that the Batch API takes. Nothing is sent here."""

from __future__ import annotations

import tempfile
import weakref
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from ...number_checks import SettingsMeta, checked_number
from ..work import Payload

__all__ = ["BatchLimits", "InputFile", "Packing", "encode_line"]

_IN_MEMORY: Final = 1024 * 1024
"""Bytes of a file beyond which it is on disk."""


class BatchLimits(msgspec.Struct, metaclass=SettingsMeta, frozen=True, kw_only=True):
    """What one file of requests may hold; the defaults are the API's own limits.

    Raises:
        TypeError: a limit is not a whole number.
        ValueError: a limit is less than 1.
    """

    max_requests: int = 50_000
    """Requests in one file."""
    max_bytes: int = 200_000_000
    """The size of one file, in bytes."""
    max_inputs: int = 50_000
    """Texts to embed, in all its requests together."""

    def __post_init__(self) -> None:
        for name in self.__struct_fields__:
            checked_number(f"BatchLimits.{name}", getattr(self, name), least=1, whole=True)


class _Line(msgspec.Struct):
    custom_id: str
    method: str
    url: str
    body: msgspec.Raw


class _Body(msgspec.Struct):
    model: str | None = None
    input: msgspec.Raw = msgspec.Raw(b"null")


_read: Final = msgspec.json.Decoder(_Body).decode


def encode_line(id: str, payload: Payload) -> bytes:
    """A request as the Batch API takes it, with the end of the line."""
    return msgspec.json.encode(_Line(id, "POST", f"/v1{payload.path}", msgspec.Raw(payload.body))) + b"\n"


class InputFile:
    """One file of requests, all to one endpoint and one model. On disk if it is large; closed with `close`.

    Args:
        endpoint: as the Batch API calls it: `/v1/chat/completions`.
    """

    def __init__(self, endpoint: str, model: str | None) -> None:
        self.endpoint = endpoint
        self.model = model
        self.ids: list[str] = []
        """The `custom_id` of each line."""
        self.bytes = 0
        self.inputs = 0
        file: Any = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed with the last who uses it
        self._file = file
        self.close = weakref.finalize(self, file.close)
        """Drop the content. May be called again."""

    def add(self, id: str, line: bytes, inputs: int) -> None:
        """Append a line."""
        self._file.write(line)
        self.ids.append(id)
        self.bytes += len(line)
        self.inputs += inputs

    def has_room(self, limits: BatchLimits, size: int, inputs: int) -> bool:
        """Whether another line fits in."""
        return (
            len(self.ids) < limits.max_requests
            and self.bytes + size <= limits.max_bytes
            and self.inputs + inputs <= limits.max_inputs
        )

    def content(self) -> Any:
        """The file, at its start."""
        self._file.seek(0)
        return self._file

    def __repr__(self) -> str:
        return f"<InputFile {self.endpoint} {self.model}: {len(self.ids)} requests, {self.bytes} bytes>"


class Packing:
    """Chooses the file of each request: one for each endpoint and model, and another when that is full."""

    def __init__(self, limits: BatchLimits) -> None:
        self._limits = limits
        self._open: dict[tuple[str, str | None], InputFile] = {}
        self._files: list[InputFile] = []

    def add(self, id: str, payload: Payload) -> None:
        """Take a request in.

        Raises:
            ValueError: it fits into no file.
        """
        line = encode_line(id, payload)
        model, inputs = _size(payload)
        limits = self._limits
        if len(line) > limits.max_bytes or inputs > limits.max_inputs:
            raise ValueError(
                f"request {id!r} has {len(line)} bytes and {inputs} inputs; a batch takes at most "
                f"{limits.max_bytes} bytes and {limits.max_inputs} inputs to embed"
            )
        key = (f"/v1{payload.path}", model)
        file = self._open.get(key)
        if file is None or not file.has_room(limits, len(line), inputs):
            file = self._open[key] = InputFile(*key)
            self._files.append(file)
        file.add(id, line, inputs)

    def __iter__(self) -> Iterator[InputFile]:
        """The files, in the order in which they were begun."""
        return iter(self._files)

    def close(self) -> None:
        """Drop all files."""
        for file in self._files:
            file.close()


def _size(payload: Payload) -> tuple[str | None, int]:
    """The model of a request, and how many texts it has to embed."""
    try:
        body = _read(payload.body)
    except msgspec.DecodeError:  # a model that is no string: the server says so
        return None, 0
    if payload.path != "/embeddings":
        return body.model, 0
    try:
        found = msgspec.json.decode(body.input, type=list[Any])
    except msgspec.ValidationError:  # one text
        return body.model, 1
    # A list of tokens is one input; a list of texts, or of such lists, is many.
    return body.model, len(found) if found and not isinstance(found[0], int) else 1
