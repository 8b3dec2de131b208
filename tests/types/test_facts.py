"""Names, places and fields are the official client's."""

from __future__ import annotations

from importlib import import_module

import msgspec
import pytest
import typing_extensions

from .facts import MODULES, TYPES, Fact, required_keys
from .samples import is_struct

modules = pytest.mark.parametrize("module", MODULES)


@modules
def test_names_are_at_their_place(module: str) -> None:
    """An import written for the official package finds the same names; beside them, only types of the same package."""
    found = import_module(module)
    package = module.rpartition(".")[0]
    beside = {fact.name for other, facts in MODULES.items() if other.startswith(f"{package}.") for fact in facts}
    names, offered = {fact.name for fact in MODULES[module]}, set(found.__all__)
    assert names <= offered <= beside | set(import_module(package).__all__)
    assert all(hasattr(found, name) for name in found.__all__)


def fields_of(fact: Fact) -> dict[str, bool]:
    """The fields of a struct or a TypedDict, and whether each is required."""
    tp = fact.value
    if not is_struct(tp):
        assert typing_extensions.is_typeddict(tp)
        return {key: key in required_keys(tp) for key in tp.__annotations__}
    fields = {f.name: f.required for f in msgspec.structs.fields(tp)}
    if tp.__struct_config__.tag_field is not None:
        fields[tp.__struct_config__.tag_field] = True
    return fields


@modules
def test_has_the_official_fields(module: str) -> None:
    """Each type has the fields of the official one, requires the same ones, and no others."""
    for fact in MODULES[module]:
        if fact.fields:
            fields = fields_of(fact)
            assert fields | dict(fact.fields) == fields, fact
            newer = fields.keys() - dict(fact.fields)
            assert not any(fields[name] for name in newer), fact


def test_facts_are_not_lost() -> None:
    """The list that the other tests go through is whole."""
    assert len(MODULES) == 355
    assert len(TYPES) == 1114
