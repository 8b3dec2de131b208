"""Which methods there are, which operation each calls, and with which arguments to call it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import product
from pkgutil import walk_packages
from typing import Any, Final

import openai_core.resources
from openai_core.calls.endpoint import Endpoint
from openai_core.testing.synthesis import arguments_for, variants
from tests.conformance.values import corrected

__all__ = ["Case", "Operation", "cases_of", "endpoints", "operation_called", "operation_of", "streaming_cases_of"]

_MOST: Final = 100
"""How many variants of an endpoint's arguments to try from the first on, and as many again out of all others."""

Operation = tuple[str, str]
"""Verb and path, the path's parameters without their names."""


@dataclass(frozen=True)
class Case:
    """One way to call an endpoint."""

    label: str
    arguments: Mapping[str, Any]
    plain: bool = False
    """Whether it is the first with the least, or the first with the most arguments."""

    def at(self, place: str) -> str:
        """What was given for a place such as `body.input.0`, as JSON."""
        found: Any = self.arguments
        for step in place.split(".")[1:]:
            match found:
                case list() if step.isdecimal():
                    found = found[int(step)]
                case dict():
                    found = found.get(step)
                case _:
                    break
        return json.dumps(found, default=repr)


@cache
def endpoints() -> dict[str, Endpoint[Any]]:
    """Every endpoint of every resource, by its method as users write it."""
    found: dict[str, Endpoint[Any]] = {}
    for module in walk_packages(openai_core.resources.__path__, "openai_core.resources."):
        for value in vars(import_module(module.name)).values():
            if isinstance(value, Endpoint):
                # Some methods have several, which differ in what is made of the answer.
                found.setdefault(value.name, value)
    return dict(sorted(found.items()))


def operation_of(verb: str, path: str) -> Operation:
    """A key that an operation of the document and the endpoint for it have in common."""
    return verb, re.sub(r"\{[^}]*\}", "{}", path)


def operation_called(endpoint: Endpoint[Any]) -> Operation:
    """The operation that an endpoint is for. The document has fixed queries as parts of paths."""
    query = "&".join(f"{name}={value}" for name, value in (endpoint.fixed_query or {}).items())
    return operation_of(endpoint.method, f"{endpoint.path}?{query}" if query else endpoint.path)


@cache
def cases_of(endpoint: Endpoint[Any]) -> list[Case]:
    """Calls with only what is required, and with everything; each with different members of the unions in it."""
    found: dict[str, Case] = {}
    for form, full in product(endpoint.forms or [endpoint.params], (False, True)):
        for variant in _spread(variants(form, for_request=True) if form else 1):
            arguments = _arguments(endpoint, form, full, variant)
            if not endpoint.streams(arguments):
                label = f"{'full' if full else 'minimal'} {variant}"
                found.setdefault(repr(arguments), Case(label, arguments, plain=variant == 0))
    return list(found.values())


def streaming_cases_of(endpoint: Endpoint[Any]) -> list[Case]:
    """Calls that ask for events; none if the endpoint has no events to give."""
    if endpoint.stream_of is None:
        return []
    name, value = endpoint._stream_when or ("stream", True)
    asking = {name: value} if name in endpoint.known else {}
    return [
        Case(f"streamed, {'full' if full else 'minimal'}", {**_arguments(endpoint, endpoint.params, full, 0), **asking})
        for full in (False, True)
    ]


def _arguments(endpoint: Endpoint[Any], params: type[Any] | None, full: bool, variant: int) -> dict[str, Any]:
    made = arguments_for(params, full=full, variant=variant) if params else {}
    kept = {name: value for name, value in made.items() if name in endpoint.known and name != "stream"}
    path = {name: f"{name}-1" for name in re.findall(r"\{([^}]*)\}", endpoint.path)}
    return {name: corrected(endpoint.name, name, value) for name, value in {**path, **kept}.items()}


def _spread(count: int) -> Iterator[int]:
    """The first numbers below `count`, and some from all over the rest."""
    yield from range(min(count, _MOST))
    rest = count - _MOST
    yield from (_MOST + rest * i // _MOST for i in range(min(rest, _MOST)))
