"""All types of the API: msgspec decodes them, and the slow way makes the same of what it decodes."""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, get_args, get_origin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import openai_core.types
from openai_core.model.decoding import encode_json
from openai_core.model.decoding.context import Context
from openai_core.model.decoding.introspection import is_typed_dict, is_union, strip, union_members
from openai_core.model.decoding.lenient import converter
from openai_core.model.decoding.prepare import compile_decoder, fast_type
from openai_core.model.decoding.route import RoutedMeta
from openai_core.model.meta import ModelMeta, field_hints
from openai_core.types.responses import Response

from .strategies import exactly

EQUAL_TAGS: Final = "messages have one tag and differ by their role"
EASY: Final = "messages may come without their tag, and differ by their role"
OPTIONAL: Final = "the tag may be missing"
ANYTHING: Final = "anything else is allowed as well"
NO_LITERAL: Final = "nothing but their other fields tells them apart"

ROUTED: Final = {
    ("EasyInputMessage", "Message"): EASY,
    ("BetaEasyInputMessage", "Message"): EASY,
    ("ResponseInputMessageItem", "ResponseOutputMessage"): EQUAL_TAGS,
    ("BetaResponseInputMessageItem", "BetaResponseOutputMessage"): EQUAL_TAGS,
    ("RealtimeConversationItemSystemMessage", "RealtimeConversationItemUserMessage"): EQUAL_TAGS,
    ("DecisionUserMessage", "DecisionDeveloperMessage"): OPTIONAL,
    ("DecisionStoredUserMessage", "DecisionStoredDeveloperMessage"): OPTIONAL,
    ("AssistantContentText", "AssistantContentOutputText"): OPTIONAL,
    ("AudioPCM", "AudioPCMU"): OPTIONAL,
    ("RealtimeFunctionTool", "Mcp"): OPTIONAL,
    ("RealtimeFunctionTool", "ToolMcpTool"): OPTIONAL,
    ("RealtimeFunctionTool", "RealtimeResponseCreateMcpTool"): OPTIONAL,
    ("EasyInputMessage", "InputMessagesTemplateTemplateEvalItem"): OPTIONAL,
    ("ComparisonFilter", "Any"): ANYTHING,
    ("FiltersCompoundFilterFilterComparisonFilter", "Any"): ANYTHING,
    ("DataSourceResponsesInputMessagesTemplateTemplateChatMessage",
     "DataSourceResponsesInputMessagesTemplateTemplateEvalItem"): NO_LITERAL,
    ("Transcription", "TranscriptionDiarized"): NO_LITERAL,
    ("Translation", "TranslationVerbose"): NO_LITERAL,
}  # fmt: skip
"""Unions that msgspec cannot decide, by their first two members, and why: we look at their literals first."""


@cache
def modules() -> list[Any]:
    """All modules of types."""
    found = pkgutil.walk_packages(openai_core.types.__path__, "openai_core.types.")
    return [importlib.import_module(module.name) for module in found]


@cache
def models() -> list[Any]:
    """All model classes, each once."""
    found = {item: None for module in modules() for item in vars(module).values() if isinstance(item, ModelMeta)}
    return sorted(found, key=lambda cls: (cls.__module__, cls.__qualname__))


@cache
def unions() -> dict[Any, str]:
    """All unions that an answer can hold, and where the first of equal ones is."""
    found: dict[Any, str] = {}
    for cls in models():
        for name, hint in field_hints(cls).items():
            for union in unions_in(hint):
                found.setdefault(union, f"{cls.__module__}.{cls.__qualname__}.{name}")
    for module in modules():
        for name, item in vars(module).items():
            for union in unions_in(item) if is_union(item) else ():
                found.setdefault(union, f"{module.__name__}.{name}")
    return {union: place for union, place in found.items() if not is_sent_only(union)}


def unions_in(tp: Any) -> Iterator[Any]:
    """The unions that `tp` names."""
    tp = strip(tp)
    if is_union(tp):
        yield tp
    if get_origin(tp) is not Literal:
        for argument in get_args(tp):
            yield from unions_in(argument)


def is_sent_only(union: Any) -> bool:
    """Whether a union is of parameters: it has a member that no answer has."""
    kinds = (str, int, float, bool, type(None), Any, list, dict)
    return any(
        is_typed_dict(member)
        or get_origin(member) in (Iterable, Sequence)  # answers have lists
        or not (get_origin(member) or isinstance(member, ModelMeta) or member in kinds)
        for member in union_members(union)
    )


def first_two(union: Any) -> tuple[str, ...]:
    """The names of the first two members, by which a union is listed above."""
    return tuple(getattr(member, "__name__", str(member)) for member in union_members(union)[:2])


def test_each_union_is_decided_by_msgspec_or_listed() -> None:
    routed = {first_two(union): place for union, place in unions().items() if isinstance(fast_type(union), RoutedMeta)}
    assert len(unions()) > 500
    unlisted = {names: place for names, place in routed.items() if names not in ROUTED}
    assert not unlisted, "msgspec cannot decide these; tag them, or list them with the reason"
    assert ROUTED.keys() - routed.keys() == set(), "msgspec decides these now; take them off the list"


def test_each_model_has_a_fast_decoder() -> None:
    assert len(models()) > 1_500
    assert [cls for cls in models() if compile_decoder(cls) is None] == []


def test_a_response_with_every_kind_of_item_and_tool_is_decoded_by_msgspec() -> None:
    data = (Path(__file__).parents[3] / "benchmarks" / "every_kind.json").read_bytes()
    response = compile_decoder(Response)(data)  # raises if anything is not as declared
    assert json.loads(encode_json(response)) == json.loads(data)
    for items, hint in ((response.output, "output"), (response.tools, "tools")):
        listed = next(union_members(m)[0] for m in union_members(field_hints(Response)[hint]) if get_origin(m) is list)
        assert {type(item) for item in items} == set(union_members(get_args(listed)[0]))


@pytest.mark.slow
@pytest.mark.parametrize("part", range(8))
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_fast_and_slow_decoding_agree(part: int, data: st.DataObject) -> None:
    """For every union, an eighth of them at a time."""
    for union in list(unions())[part::8]:
        value = data.draw(exactly(list[union]))
        fast = compile_decoder(list[union])(json.dumps(value).encode())
        context = Context()
        slow = converter(list[union])(value, context)
        assert fast == slow
        assert context.mismatches == 0
        assert [type(item).__name__ for item in fast] == [type(item).__name__ for item in slow]
        assert json.loads(encode_json(fast)) == value
