"""Request dicts: every annotation resolves, and methods can build their signatures on them."""

from __future__ import annotations

import json
import typing
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

import typing_extensions
from typing_extensions import TypedDict

from openai_core.sentinels import Omit
from openai_core.types.chat.completion_create_params import (
    CompletionCreateParamsBase,
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
)

from .facts import TYPES, Fact, required_keys

DICTS = [fact for fact in TYPES if fact.fields and typing_extensions.is_typeddict(fact.value)]
METHOD_LEVEL = [
    fact
    for fact in DICTS
    if fact.module.endswith("_params")
    and fact.module.rpartition(".")[2].replace("_", "")
    == fact.name.lower().removesuffix("nonstreaming").removesuffix("streaming").removesuffix("base")
]


class Options(TypedDict, total=False):
    """Stands for the options that methods add to the API's own parameters."""

    timeout: float | None


def parts(tp: Any) -> Iterator[Any]:
    """A type and all types inside it."""
    yield tp
    for arg in typing.get_args(tp):
        yield from parts(arg)


def hints_of(fact: Fact) -> dict[str, set[Any]]:
    """For each key of a TypedDict, the types that its own type is made of."""
    return {key: {*parts(hint)} for key, hint in typing.get_type_hints(fact.value).items()}


def test_annotations_resolve() -> None:
    """Tools that read annotations at run time get types, not names that only a checker could find."""
    for fact in DICTS:
        assert typing.get_type_hints(fact.value, include_extras=True).keys() == fact.fields.keys(), fact


def test_takes_the_iterables_of_the_official_package() -> None:
    """A list of a request may be any iterable where it may be one there: typed programs are written for that."""
    official = json.loads((Path(__file__).parent.parent / "facts" / "iterables.json").read_text(encoding="utf-8"))
    seen = 0
    for module, classes in official.items():
        for name, keys in classes.items():
            found = getattr(import_module(f"openai_core.types.{module}"), name)
            hints = typing.get_type_hints(found)
            for key in keys:
                assert Iterable in {typing.get_origin(part) for part in parts(hints[key])}, (module, name, key)
                seen += 1
    assert seen > 250


def test_text_is_no_iterable_of_texts() -> None:
    """Where texts are listed, a sequence is wanted: a generator of a text's characters is always a mistake."""
    for fact in DICTS:
        for key, found in hints_of(fact).items():
            assert Iterable[str] not in found, (fact, key)


def test_method_level_dicts_are_known() -> None:
    """One dict a method, three where the method can stream."""
    assert len(METHOD_LEVEL) == 19


def test_optional_parameters_may_be_omitted() -> None:
    """`omit` is a value of each optional parameter of a method, of no required one, and of nothing nested."""
    for fact in DICTS:
        may_be_omitted = {key for key, found in hints_of(fact).items() if Omit in found}
        optional = {key for key, required in fact.fields.items() if not required}
        assert may_be_omitted == (optional if fact in METHOD_LEVEL else set()), fact


def test_combines_with_the_options_of_a_call() -> None:
    """A method's signature is its parameters and the options of every call, by inheritance."""

    class Create(CompletionCreateParamsNonStreaming, Options, total=False):
        pass

    assert required_keys(Create) == {"messages", "model"}
    hints = typing.get_type_hints(Create)
    assert hints["timeout"] == float | None
    assert hints["stream"] == Literal[False] | Omit | None
    assert hints.keys() == typing.get_type_hints(CompletionCreateParamsBase).keys() | {"stream", "timeout"}


def test_streaming_requires_stream() -> None:
    """`stream=True` is what tells the two forms of a request apart."""
    assert required_keys(CompletionCreateParamsStreaming) == {"messages", "model", "stream"}
    assert typing.get_type_hints(CompletionCreateParamsStreaming)["stream"] == Literal[True]
