"""Every response struct decodes what its annotations promise, and every union finds the right member."""

from __future__ import annotations

import json
import typing
from collections import Counter
from typing import Any

import pytest
import typing_extensions

from openai_core.model.decoding import decoder_for
from openai_core.types.responses import (
    Response,
    ResponseInputItem,
    ResponseItem,
    ResponseOutputItem,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    Tool,
)
from openai_core.types.responses.file_search_tool import Filters
from openai_core.types.responses.response import ToolChoice

from .facts import MODULES, TYPES, Fact
from .samples import is_struct, sample, structs_in, tag_of, union_members


def tags_of(union: Any) -> list[str | None]:
    """The tags of a union's structs."""
    return [tag_of(struct) for struct in structs_in(union)]


def is_tagged(union: Any) -> bool:
    """Whether `type` alone tells the structs of the union apart."""
    tags = tags_of(union)
    return None not in tags and len(tags) == len(set(tags))


STRUCTS = [fact for fact in TYPES if is_struct(fact.value)]
UNIONS = [
    fact
    for fact in TYPES
    if len(structs_in(fact.value)) > 1 and not any(map(typing_extensions.is_typeddict, union_members(fact.value)))
]
TAGGED = [fact for fact in UNIONS if is_tagged(fact.value)]
EVENTS = {tag_of(struct): struct for struct in structs_in(ResponseStreamEvent)}


def decode(tp: Any, value: object) -> Any:
    """Decode in strict mode, so that nothing is bent to fit."""
    return decoder_for(tp, strict=True)(json.dumps(value).encode())


@pytest.mark.parametrize("full", [True, False], ids=["full", "required-only"])
@pytest.mark.parametrize("module", sorted({fact.module for fact in STRUCTS}))
def test_structs_decode_their_samples(module: str, full: bool) -> None:
    """A struct decodes with all of its fields and with the required ones alone, and gives back what it was given."""
    for fact in MODULES[module]:
        if fact in STRUCTS:
            value = sample(fact.value, full=full)
            decoded = decode(fact.value, value)
            assert type(decoded) is fact.value
            assert decoded.to_dict() == value


def test_missing_optional_fields_read_as_none() -> None:
    """A field that was not sent is None, never an attribute error."""
    for fact in STRUCTS:
        decoded = decode(fact.value, sample(fact.value, full=False))
        for name, required in fact.fields.items():
            assert required or getattr(decoded, name) is None, (fact, name)


@pytest.mark.parametrize("fact", TAGGED, ids=str)
def test_union_decodes_to_the_member_with_the_tag(fact: Fact) -> None:
    """The `type` of a value decides its class."""
    for struct in structs_in(fact.value):
        assert type(decode(fact.value, sample(struct, full=True))) is struct


def test_unions_that_a_tag_cannot_decide_are_known() -> None:
    """Everything else is decided by `type` alone; members of these share one, may lack it or have several."""
    assert {fact.name for fact in UNIONS if fact not in TAGGED} == {
        "Filters",
        "ResponseCreateToolChoice",
        "ResponseInputItem",
        "ResponseItem",
        "Tool",
        "ToolChoice",
    }


@pytest.mark.parametrize("union", [Filters, Tool, ToolChoice], ids=["filters", "tool", "tool-choice"])
def test_member_with_several_types_is_found_by_each(union: Any) -> None:
    """A dated name of a tool, or an operator of a filter, leads to the same class as the others."""
    for struct in structs_in(union):
        hint = typing.get_type_hints(struct).get("type")
        for value in typing.get_args(hint) or [tag_of(struct)]:
            decoded = decode(union, {**sample(struct, full=True), "type": value})
            assert type(decoded) is struct
            assert decoded.type == value


def test_tags_are_shared_by_messages_only() -> None:
    """No two members of a union have the same tag, but for the two sides of a conversation."""
    for fact in UNIONS:
        counted = Counter(tag for tag in tags_of(fact.value) if tag is not None)
        assert {tag for tag, count in counted.items() if count > 1} <= {"message"}, fact


def test_tag_is_the_literal_of_the_annotation() -> None:
    """What the struct says to type checkers is what it looks for on the wire."""
    for fact in STRUCTS:
        struct = fact.value
        if tag_of(struct) is not None:
            assert struct.type == tag_of(struct)


def test_every_stream_event_is_known() -> None:
    """The 58 events of a response stream have 58 tags."""
    assert len(EVENTS) == len(structs_in(ResponseStreamEvent)) == 59


@pytest.mark.parametrize("tag", EVENTS)
def test_stream_event_decodes_by_type(tag: str) -> None:
    """Each event decodes to its class, keeps its type and can be matched by it."""
    event = decode(ResponseStreamEvent, sample(EVENTS[tag], full=True))
    assert type(event) is EVENTS[tag]
    assert event.type == tag


def test_event_narrows_by_type() -> None:
    """The usual loop over a stream works on structs as on the official models."""
    event: ResponseStreamEvent = decode(ResponseStreamEvent, sample(ResponseTextDeltaEvent, full=False))
    match event:
        case ResponseTextDeltaEvent(delta=delta):
            assert delta == "text"
        case _:
            pytest.fail(f"decoded to {event!r}")


@pytest.mark.parametrize(
    "union", [ResponseInputItem, ResponseItem, ResponseOutputItem], ids=["input", "stored", "output"]
)
def test_items_of_every_kind_decode(union: Any) -> None:
    """An item's class has the item's type, or what an item has that goes without one."""
    for struct in structs_in(union):
        value = sample(struct, full=tag_of(struct) is not None)
        decoded = decode(union, value)
        assert decoded.type == value.get("type")
        assert decoded.to_dict() == value


def message(*parts: dict[str, Any]) -> dict[str, Any]:
    """An output message with these content parts."""
    return {"id": "msg_1", "type": "message", "role": "assistant", "status": "completed", "content": [*parts]}


def text(text: str) -> dict[str, Any]:
    """A content part of an output message."""
    return {"type": "output_text", "text": text, "annotations": []}


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ([], ""),
        ([message()], ""),
        ([message(text("one "), text("two"))], "one two"),
        ([message(text("a")), {"id": "rs_1", "type": "reasoning", "summary": []}, message(text("b"))], "ab"),
        ([message({"type": "refusal", "refusal": "no"}, text("c"))], "c"),
    ],
    ids=["no-output", "no-content", "two-parts", "two-messages", "refusal"],
)
def test_output_text_joins_the_text_of_all_messages(output: list[Any], expected: str) -> None:
    """Text is joined in order; reasoning and refusals are no text."""
    response: Response = decode(Response, {**sample(Response, full=False), "output": output})
    assert response.output_text == expected


def test_annotations_of_structs_resolve() -> None:
    """Tools that read annotations at run time get types, not names that only a checker could find."""
    for fact in STRUCTS:
        assert typing.get_type_hints(fact.value).keys() >= fact.fields.keys() - {"type"}
