"""The operations of the API, found where the client has them: an `Endpoint` of the resource modules for each."""

from __future__ import annotations

import pkgutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Final

from ...calls.endpoint import Endpoint, StreamingEndpoint

__all__ = ["Operation", "Surface", "endpoints", "surface"]

_RESOURCES: Final = "openai_core.resources"


@dataclass(frozen=True, slots=True)
class Operation:
    """What answers a path: an endpoint, and the values of its path parameters."""

    endpoint: Endpoint[Any]
    values: dict[str, str]
    """Decoded, by name, in the order of the path."""


class Surface:
    """All operations by path. Modules are imported when a path is asked for that may be theirs."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting = {name: frozenset(_names(name)) for name in _modules()}
        self._by_length: dict[int, dict[tuple[str, ...], list[Endpoint[Any]]]] = {}

    def find(self, method: str, segments: tuple[str, ...], *, beta: bool = False) -> Operation | None:
        """The operation for a path below `/v1`.

        Where two endpoints share a path, the one that can stream is given, then the one that is not a beta.

        Args:
            method: in capitals.
            segments: decoded.
            beta: give one of the beta resources, if there is any.
        """
        with self._lock:
            self._load(set(segments))
            found = self._match(segments)
            if not any(each.endpoint.method == method for each in found):
                self._load(None)
                found = self._match(segments)
        mine = [each for each in found if each.endpoint.method == method]
        return min(mine, key=lambda each: _rank(each.endpoint, beta), default=None)

    def methods(self, segments: tuple[str, ...]) -> list[str]:
        """The HTTP methods that a path takes."""
        with self._lock:
            self._load(None)
            found = self._match(segments)
        return sorted({each.endpoint.method for each in found})

    def _load(self, wanted: set[str] | None) -> None:
        """Import the modules whose names suggest that they may have such segments in their paths; or all."""
        ready = [name for name, words in self._waiting.items() if wanted is None or words & wanted]
        for name in ready:
            for endpoint in endpoints(name):
                pattern = _pattern(endpoint.path)
                self._by_length.setdefault(len(pattern), {}).setdefault(pattern, []).append(endpoint)
            del self._waiting[name]

    def _match(self, segments: tuple[str, ...]) -> list[Operation]:
        patterns = self._by_length.get(len(segments), {})
        # Fixed names before placeholders.
        for pattern in sorted(patterns, key=lambda each: [name.startswith("{") for name in each]):
            pairs = list(zip(pattern, segments, strict=True))
            if all(want.startswith("{") or want == got for want, got in pairs):
                values = {want[1:-1]: got for want, got in pairs if want.startswith("{")}
                return [Operation(endpoint, values) for endpoint in patterns[pattern]]
        return []


def endpoints(module: str) -> Iterator[Endpoint[Any]]:
    """The endpoints that a module of resources defines."""
    for value in vars(import_module(module)).values():
        if isinstance(value, Endpoint):
            yield value


@cache
def surface() -> Surface:
    """The operations, one table for the process."""
    return Surface()


def _modules() -> Iterator[str]:
    package = import_module(_RESOURCES)
    for found in pkgutil.walk_packages(package.__path__, _RESOURCES + "."):
        yield found.name


def _names(module: str) -> Iterator[str]:
    yield from module.removeprefix(_RESOURCES + ".").split(".")


def _pattern(path: str) -> tuple[str, ...]:
    segments = path.partition("?")[0].strip("/").split("/")
    return tuple(segments)


def _rank(endpoint: Endpoint[Any], beta: bool) -> tuple[bool, bool, bool, bool]:
    return (
        endpoint.name.startswith("beta.") != beta,
        not isinstance(endpoint, StreamingEndpoint),
        endpoint.cast_to is str,
        endpoint.after is not None,  # then its type may be that of what it is changed from
    )
