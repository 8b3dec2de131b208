"""Compare the project with the facts: what there is of each kind, and what is missing.

It installs the drop-in, so it is run in a process of its own: `python -m tests.contract`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from importlib import import_module
from operator import attrgetter
from types import ModuleType
from typing import Any, Final, get_args, get_origin

import msgspec

from openai_core import AsyncOpenAI
from openai_core.calls.endpoint import required_keys
from openai_core.calls.options import CallOptions
from openai_core.dropin import finder as dropin
from openai_sync import OpenAI
from tests.contract.facts import Field, MethodFact, TypeFact, exports, methods, types

__all__ = ["KINDS", "Coverage", "measure"]

KINDS: Final = {
    "methods": "methods of the asynchronous client",
    "sync methods": "methods of the client of the facade",
    "parameters": "their parameters: positional ones at their place, keywords by name, required ones only if they are",
    "types": "types at their place",
    "fields": "fields of models and keys of request dicts",
    "required": "of these, those that are required where they are in the official package, and optional where not",
    "exports": "public names of modules, by way of the drop-in",
}
_OPTIONS: Final = frozenset(CallOptions.__annotations__)


class Coverage:
    """How much there is of one kind."""

    def __init__(self) -> None:
        self.total = 0
        self.missing: list[str] = []

    def count(self, there: bool, name: str) -> bool:
        self.total += 1
        if not there:
            self.missing.append(name)
        return there


def measure() -> Mapping[str, Coverage]:
    """Compare everything. The drop-in stays installed."""
    dropin.install()
    found = {kind: Coverage() for kind in KINDS}
    core, sync = AsyncOpenAI(api_key="sk-test"), OpenAI(api_key="sk-test")
    for fact in methods():
        found["sync methods"].count(_method(sync, fact.path) is not None, fact.path)
        method = _method(core, fact.path)
        if found["methods"].count(method is not None, fact.path) and method is not None:
            _compare_parameters(found["parameters"], method, fact)
    for each in types():
        thing = getattr(_module(f"openai.types.{each.module}".rstrip(".")), each.name, None)
        if found["types"].count(thing is not None, str(each)):
            _compare_fields(found["fields"], found["required"], thing, each)
    for module, name in exports():
        found["exports"].count(hasattr(_module(module), name), f"{module}.{name}")
    return found


def _method(client: object, path: str) -> Callable[..., Any] | None:
    try:
        method: Callable[..., Any] = attrgetter(path)(client)
    except AttributeError:
        return None
    return method if callable(method) else None


@cache
def _module(name: str) -> ModuleType | None:
    try:
        return import_module(name)
    except ImportError:
        return None


def _compare_parameters(coverage: Coverage, method: Callable[..., Any], fact: MethodFact) -> None:
    positional, keywords = _parameters(method)
    for place, each in enumerate(fact.positional):
        there = positional[place][0] if place < len(positional) else None
        coverage.count(there == each.name, f"{fact.path}({each.name}) at place {place + 1}, where {there} is")
    taken = dict(positional) | keywords
    for each in fact.keywords:
        coverage.count(each.name in taken or each.name in _OPTIONS, f"{fact.path}({each.name})")
    wanted = {each.name for each in (*fact.positional, *fact.keywords) if each.required}
    for name in sorted(name for name, required in taken.items() if required and name not in wanted):
        coverage.count(False, f"{fact.path}({name}) required, where it is not or does not exist")


def _parameters(method: Callable[..., Any]) -> tuple[list[tuple[str, bool]], dict[str, bool]]:
    """The positional parameters in their order, and the others; each with whether it is required."""
    positional: list[tuple[str, bool]] = []
    keywords: dict[str, bool] = {}
    for each in inspect.signature(method).parameters.values():
        required = each.default is each.empty
        if each.kind is each.VAR_KEYWORD:
            params = get_args(each.annotation)[0]
            params = get_origin(params) or params
            needed = required_keys(params)
            keywords |= {name: name in needed for name in params.__annotations__ if name not in _OPTIONS}
        elif each.name in _OPTIONS:  # the facts leave them out
            continue
        elif each.kind is each.KEYWORD_ONLY:
            keywords[each.name] = required
        else:
            positional.append((each.name, required))
    return positional, keywords


def _compare_fields(coverage: Coverage, required: Coverage, thing: Any, fact: TypeFact) -> None:
    there = _fields(thing)
    for each in fact.fields:
        name = next((name for name in (each.wire, each.name) if name in there), None)
        if coverage.count(name is not None, f"{fact}.{each.name}") and name is not None:
            required.count(there[name] is each.required, f"{fact}.{each.name}: {_how(each)} in the official package")


def _how(field: Field) -> str:
    return "required" if field.required else "optional"


def _fields(thing: Any) -> dict[str, bool]:
    """The fields of a class, or the keys of a request dict, by name in JSON; each with whether it is required."""
    if isinstance(thing, type) and issubclass(thing, msgspec.Struct):
        config = thing.__struct_config__
        tag = {config.tag_field: True} if config.tag_field is not None else {}
        return tag | {each.encode_name: each.required for each in msgspec.structs.fields(thing)}
    if is_dataclass(thing):
        return {each.name: each.default is MISSING and each.default_factory is MISSING for each in fields(thing)}
    needed = required_keys(thing) if hasattr(thing, "__total__") else frozenset[str]()
    return {name: name in needed for name in getattr(thing, "__annotations__", {})}
