"""Requests on disk, by their names: jobs of the Batch API last a day, and their requests would fill the memory."""

from __future__ import annotations

import io
import pickle
import tempfile
import weakref
from typing import Any, Final

from ...calls.endpoint import Endpoint
from ..requests import Request

__all__ = ["StoredRequests"]

_IN_MEMORY: Final = 1024 * 1024
"""Bytes beyond which they are on disk."""
_LENGTH: Final = 4
_UNSTORED: Final = -1
"""The position of a request that is kept as it is."""


class StoredRequests:
    """Each request with its place in the input. What stays in memory is its name. For one thread at a time.

    The file has no name where the system allows that, and goes with this object.
    """

    def __init__(self) -> None:
        file: Any = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed with the last who uses it
        self._file = file
        self._positions: dict[str, int] = {}
        self._unstored: dict[str, tuple[int, Request[Any]]] = {}
        self._endpoints: list[Endpoint[Any]] = []
        self._size = 0
        self.close = weakref.finalize(self, file.close)
        """Drop the requests. May be called again."""

    def __len__(self) -> int:
        return len(self._positions)

    def __contains__(self, id: object) -> bool:
        return id in self._positions

    def add(self, id: str, index: int, request: Request[Any]) -> None:
        """Take a request in, under a name that is new."""
        try:
            encoded = self._encoded((index, request))
        except Exception:  # whatever its parameters have in them, such as a class of a notebook
            self._positions[id] = _UNSTORED
            self._unstored[id] = index, request
            return
        self._file.seek(self._size)
        self._file.write(len(encoded).to_bytes(_LENGTH, "big"))
        self._file.write(encoded)
        self._positions[id] = self._size
        self._size += _LENGTH + len(encoded)

    def __getitem__(self, id: str) -> tuple[int, Request[Any]]:
        """The place of a request in the input, and the request: the same, or one that equals it."""
        position = self._positions[id]
        if position == _UNSTORED:
            return self._unstored[id]
        self._file.seek(position)
        length = int.from_bytes(self._file.read(_LENGTH), "big")
        found: tuple[int, Request[Any]] = _Decoder(self._file.read(length), self._endpoints).load()
        return found

    def _encoded(self, value: object) -> bytes:
        into = io.BytesIO()
        _Encoder(into, self._endpoints).dump(value)
        return into.getvalue()


class _Encoder(pickle.Pickler):
    """Writes places in a list for endpoints, which are known by their identity and the same for very many requests."""

    def __init__(self, into: io.BytesIO, endpoints: list[Endpoint[Any]]) -> None:
        super().__init__(into, pickle.HIGHEST_PROTOCOL)
        self._endpoints = endpoints

    def persistent_id(self, obj: Any) -> int | None:
        if not isinstance(obj, Endpoint):
            return None
        for place, endpoint in enumerate(self._endpoints):
            if endpoint is obj:
                return place
        self._endpoints.append(obj)  # pyright: ignore[reportUnknownArgumentType]
        return len(self._endpoints) - 1


class _Decoder(pickle.Unpickler):
    """Reads what `_Encoder` has written, and nothing else."""

    def __init__(self, encoded: bytes, endpoints: list[Endpoint[Any]]) -> None:
        super().__init__(io.BytesIO(encoded))
        self._endpoints = endpoints

    def persistent_load(self, pid: Any) -> Endpoint[Any]:
        place: int = pid
        return self._endpoints[place]
