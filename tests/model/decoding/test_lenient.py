"""Whatever a server sends: what it is decoded to, and what is refused."""

from __future__ import annotations

import dataclasses
import datetime
import json
import math
import types
from typing import Annotated, Any, Literal, NewType, NotRequired, Optional, TypedDict, Union

import msgspec
import pydantic
import pytest
from typing_extensions import TypeAliasType

from openai_core.model import Model, UnknownVariant
from openai_core.model.decoding import DecodeError, NotJSONError, convert, decode_json, decoder_for, encode_json

from .samples import (
    CHUNK,
    Answer,
    Call,
    Choice,
    Chunk,
    CustomCall,
    Delta,
    EasyMessage,
    FunctionCall,
    Item,
    OutputMessage,
    Page,
    Reference,
    Renamed,
    Text,
    Tree,
)


def round_trip(tp: Any, value: Any) -> Any:
    """Decode `value` twice, check that nothing was lost, and return what came out."""
    data = json.dumps(value).encode()
    first, second = decode_json(tp, data), decode_json(tp, data)
    assert first == second
    assert json.loads(encode_json(first)) == json.loads(encode_json(second)) == value
    return second


class TestObjects:
    def test_what_is_declared_gives_plain_instances(self) -> None:
        # Classes of its own, as other tests send more than those of the samples declare.
        class Sound(Model, tag_field="kind", tag="sound"):
            url: str
            kind: Literal["sound"] = "sound"

        class Video(Model):
            length: int
            kind: Literal["film", "clip"]

        class Show(Model):
            content: list[Sound | Video]

        show = decode_json(Show, b'{"content": [{"kind": "sound", "url": "u"}, {"kind": "clip", "length": 1}]}')
        assert (type(show), [type(part) for part in show.content]) == (Show, [Sound, Video])

    def test_missing_required_fields_read_as_none_and_stay_missing(self) -> None:
        chunk = round_trip(Chunk, {"id": "1"})
        assert (chunk.created, chunk.model) == (None, None)
        assert chunk.model_fields_set == {"id"}
        assert repr(chunk) == "Chunk(id='1', temperature=None)"
        nothing = dict.fromkeys(["created", "model", "choices", "object", "temperature"])
        assert chunk.model_dump() == {"id": "1", **nothing}
        assert chunk.model_dump(exclude_unset=True) == {"id": "1"} == chunk.to_dict()

    @pytest.mark.parametrize("value", [{"id": "1"}, {"id": "1", "choices": None}])
    def test_missing_and_null_lists_read_as_empty(self, value: dict[str, Any]) -> None:
        chunk = round_trip(Chunk, value)
        assert [choice.index for choice in chunk.choices] == []
        assert ("choices" in chunk.model_fields_set) == ("choices" in value)

    def test_optional_lists_read_as_none(self) -> None:
        assert round_trip(Delta, {}).tool_calls is None

    def test_wrong_types_are_kept(self) -> None:
        value = {**CHUNK, "created": "now", "choices": [{"index": [1], "delta": "x"}, 3], "temperature": {}}
        chunk = round_trip(Chunk, value)
        assert (chunk.created, chunk.choices[0].index, chunk.choices[0].delta, chunk.choices[1]) == ("now", [1], "x", 3)

    def test_unknown_values_of_an_enumeration_are_kept(self) -> None:
        assert round_trip(Choice, {"index": 0, "delta": {}, "finish_reason": "eos"}).finish_reason == "eos"

    def test_servers_take_no_names_of_the_class(self) -> None:
        value = {
            "index": 0,
            "delta": {},
            "__class__": 1,
            "__len__": 2,
            "_attached": 3,
            "model_dump": 4,
            "_request_id": 5,
        }
        choice = round_trip(Choice, value)
        assert isinstance(choice, Choice)
        assert choice
        assert choice._request_id is None
        assert choice.model_dump(exclude_unset=True) == value

    def test_fields_have_their_names_on_the_wire(self) -> None:
        renamed = round_trip(Renamed, {"class": "a", "from": 1, "from_": 2})
        assert (renamed.class_, renamed.from_, renamed.level) == ("a", 1, 3)
        assert renamed.model_extra == {"from_": 2}

    def test_generic_models_are_decoded(self) -> None:
        page = round_trip(
            Page[Choice], {"data": [{"index": 0, "delta": {}, "new": 1}], "first": {"index": 1, "delta": {}}}
        )
        assert isinstance(page, Page)
        assert isinstance(page.data[0], Choice)
        assert isinstance(page.first, Choice)
        assert round_trip(Page, {"data": [1]}).data == [1]

    def test_recursive_models_are_decoded(self) -> None:
        tree = round_trip(Tree, {"value": 1, "children": [{"value": 2, "parent": {"value": 3, "new": 4}}]})
        assert tree.children[0].parent.new == 4

    def test_a_lone_tag_must_be_there(self) -> None:
        """Were it added on encoding, the server would get back what it never sent."""
        call = round_trip(FunctionCall, {"id": "a", "function": {"name": "f", "arguments": ""}})
        assert call.type is None
        other = round_trip(FunctionCall, {"id": "a", "type": 7, "function": {"name": "f", "arguments": ""}})
        assert other.type == 7
        assert isinstance(other, FunctionCall)


class TestUnions:
    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ({"type": "function", "id": "1", "function": {"name": "f", "arguments": ""}, "new": 1}, FunctionCall),
            ({"type": "custom"}, CustomCall),
            ({"type": "other", "id": "1"}, UnknownVariant),
            ({"type": None}, UnknownVariant),
            ({"type": ["function"]}, UnknownVariant),
            ({"id": "1"}, UnknownVariant),
            ({}, UnknownVariant),
            ({"id": "1", "function": {"name": "f", "arguments": ""}}, FunctionCall),
            ({"id": "1", "type": None, "function": {"name": "f", "arguments": ""}}, FunctionCall),
            ({"id": "1", "type": "other", "function": {"name": "f", "arguments": ""}}, UnknownVariant),
        ],
    )
    def test_members_are_chosen_by_their_tag(self, value: dict[str, Any], expected: type[Model]) -> None:
        found = round_trip(Call, value)
        assert isinstance(found, expected)
        assert type(found).__name__ == expected.__name__

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ({"role": "user", "content": "hi"}, EasyMessage),
            ({"role": "user", "content": [{"type": "text", "text": "x"}], "type": "message"}, EasyMessage),
            ({"id": "m", "role": "assistant", "content": [], "type": "message"}, OutputMessage),
            ({"id": "m", "role": "assistant", "content": [], "type": "message", "status": "done"}, OutputMessage),
            ({"id": "m"}, Reference),
            ({"id": "m", "type": None}, Reference),
            ({"type": "function", "id": "1", "function": {"name": "f", "arguments": ""}}, FunctionCall),
            ({"type": "video", "id": "1"}, UnknownVariant),
            ({"type": [], "id": "1"}, UnknownVariant),
            ({"nothing": "known"}, UnknownVariant),
        ],
    )
    def test_members_without_a_tag_are_chosen_by_structure(self, value: dict[str, Any], expected: type[Model]) -> None:
        assert type(round_trip(Item, value)).__name__ == expected.__name__
        assert type(round_trip(Page[Item], {"data": [value]}).data[0]).__name__ == expected.__name__

    def test_members_may_have_tags_of_different_names(self) -> None:
        message = round_trip(
            EasyMessage, {"role": "user", "content": [{"type": "text", "text": "a"}, {"kind": "image"}, 3]}
        )
        assert isinstance(message.content[0], Text)
        assert message.content[1].kind == "image"
        assert message.content[2] == 3

    def test_lists_are_told_apart_by_their_elements(self) -> None:
        for ids in ([1, 2], ["a"], [], [1, "a"], "no list"):
            assert round_trip(Answer, {"id": "a", "output": [], "ids": ids}).ids == ids

    def test_a_model_or_any_object_is_decoded(self) -> None:
        answer = {"id": "a", "output": [], "open": {"name": "f", "arguments": "x"}}
        assert round_trip(Answer, answer).open.name == "f"
        assert round_trip(Answer, {**answer, "open": {"x": 1}}).open == {"x": 1}

    def test_scalars_may_stand_in_place_of_models(self) -> None:
        for choice in ("auto", "other", None, 5):
            assert round_trip(Answer, {"id": "a", "output": [], "choice": choice}).choice == choice
        custom = round_trip(Answer, {"id": "a", "output": [], "choice": {"type": "custom", "id": "c"}}).choice
        assert isinstance(custom, CustomCall)

    def test_text_or_a_list_of_anything_is_decoded(self) -> None:
        assert round_trip(Answer, {"id": "a", "output": [], "instructions": "be"}).instructions == "be"
        listed = round_trip(
            Answer, {"id": "a", "output": [], "instructions": [{"role": "user", "content": "x", "n": 1}]}
        )
        assert listed.instructions[0].model_extra == {"n": 1}

    def test_strict_knows_no_unknown_member(self) -> None:
        with pytest.raises(DecodeError, match=r"no member of the union fits an object with type 'other' at \$"):
            decode_json(Call, b'{"type": "other"}', strict=True)
        with pytest.raises(DecodeError, match="fits an object with the keys 'a'"):
            decode_json(Item, b'{"a": 1}', strict=True)


class TestRoots:
    @pytest.mark.parametrize(
        ("tp", "data", "message"),
        [
            (Chunk, b"[1]", "expected Chunk, got an array at $"),
            (Chunk, b"null", "expected Chunk, got null at $"),
            (Chunk, b'"' + b"x" * 99 + b'"', f"expected Chunk, got the string '{'x' * 37}...' at $"),
            (Page[Choice], b"1.5", "expected Page[Choice], got 1.5 at $"),
            (list[Chunk], b"{}", "expected list[Chunk], got an object at $"),
            (dict[str, Chunk], b"[]", "expected dict[str, Chunk], got an array at $"),
            (int, b'"3"', "expected int, got the string '3' at $"),
            (Item, b'"3"', "expected EasyMessage | OutputMessage | FunctionCall | Reference, got the string '3' at $"),
        ],
    )
    def test_another_kind_is_refused(self, tp: Any, data: bytes, message: str) -> None:
        for strict in (False, True):
            with pytest.raises(DecodeError) as caught:
                decode_json(tp, data, strict=strict)
            assert str(caught.value) == message

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (b"", "not JSON: the text is empty at byte 0"),
            (b" \n", "not JSON: the text is empty at byte 2"),
            (b"<html>", "not JSON: expecting value at byte 0"),
            (b'{"id": "x"', "not JSON: expecting ',' delimiter at byte 10"),
            ('{"é": nope}'.encode(), "not JSON: expecting value at byte 7"),
            (b'{"a": "\xff"}', "not JSON: invalid UTF-8 (invalid start byte) at byte 7"),
            (b"{} {}", "not JSON: extra data at byte 3"),
        ],
    )
    def test_what_is_not_json_is_refused_with_its_place(self, data: bytes, message: str) -> None:
        for strict in (False, True):
            with pytest.raises(NotJSONError) as caught:
                decode_json(Chunk, data, strict=strict)
            assert str(caught.value) == message
            assert message.endswith(f" {caught.value.position}")

    @pytest.mark.parametrize(
        ("text", "expected"), [("NaN", math.nan), ("Infinity", math.inf), ("-Infinity", -math.inf)]
    )
    def test_numbers_that_json_lacks_are_read_unless_strict(self, text: str, expected: float) -> None:
        data = b'{"id": "1", "temperature": %s}' % text.encode()
        assert decode_json(Chunk, data).temperature == pytest.approx(expected, nan_ok=True)
        with pytest.raises(NotJSONError, match=f"{text} is not a valid JSON number at byte 27"):
            decode_json(Chunk, data, strict=True)

    def test_unknown_fields_that_are_nested_deeply_are_dumped(self) -> None:
        """Also while an object lives whose unknown fields msgspec does not see."""
        loose = decode_json(Choice, b'{"index": 0, "delta": {}, "type": "other", "more": {"a": 1}}')
        loose.added = 1
        deep = decode_json(Chunk, b'{"id": "1", "deep": ' + b"[" * 900 + b"1" + b"]" * 900 + b"}")
        for dumped in (deep.to_dict(), deep.model_dump(), deep.to_dict(mode="python")):
            value: Any = dumped["deep"]
            for _ in range(900):
                (value,) = value
            assert value == 1
        assert loose.added == 1

    def test_lists_that_repeat_the_request_read_as_none(self) -> None:
        from openai_core.types.responses import Response

        assert round_trip(Response, {"id": "1"}).tools is None
        assert round_trip(Response, {"id": "1", "tools": []}).tools == []
        assert round_trip(Response, {"id": "1"}).output == []

    @pytest.mark.parametrize("text", [b"[", b'{"a":', b'{"value":1,"children":['])
    def test_hostile_nesting_is_refused(self, text: bytes) -> None:
        closing = {b"[": b"]", b'{"a":': b"}", b'{"value":1,"children":[': b"]}"}[text]
        data = text * 50_000 + (b"" if text.endswith(b"[") else b"1") + closing * 50_000
        for strict in (False, True):
            with pytest.raises(DecodeError, match="nested too deeply"):
                decode_json(Tree, data, strict=strict)

    def test_numbers_of_any_length_are_bounded(self) -> None:
        assert decode_json(Tree, b'{"value": %s}' % (b"9" * 40)).value == int("9" * 40)
        with pytest.raises(DecodeError, match="a number cannot be represented"):
            decode_json(Tree, b'{"value": %s}' % (b"9" * 100_000))

    def test_json_that_msgspec_refuses_is_decoded(self) -> None:
        assert decode_json(Delta, b'{"content": "\\ud800"}').content == "\ud800"
        assert encode_json(decode_json(Delta, b'{"content": "\\ud800"}')) == b'{"content":"\\ud800"}'
        assert decode_json(Tree, b'{"value": 1e400}').value == float("inf")
        assert decode_json(Tree, b'\xef\xbb\xbf{"value": 1}').value == 1


class TestOtherTypes:
    def test_builtins_and_typing_constructs_are_decoded(self) -> None:
        alias = TypeAliasType("alias", list[Delta])
        number = NewType("number", int)
        assert (
            decode_json(Any, b'{"a": 1}')
            == decode_json(object, b'{"a": 1}')
            == decode_json(dict, b'{"a": 1}')
            == {"a": 1}
        )
        assert decode_json(dict[str, Delta], b'{"a": {"new": 1}}')["a"].new == 1
        assert decode_json(alias, b'[{"new": 1}]')[0].new == 1
        assert decode_json(number, b"1") == 1
        assert decode_json(Annotated[int, "about it"], b"1") == 1
        assert decode_json(Optional[int], b"null") is None  # noqa: UP045
        assert decode_json(Union[int, str, None], b'"a"') == "a"  # noqa: UP007
        assert decode_json(Union[Delta, Choice], b'{"index": 1, "delta": {}}') == Choice(index=1, delta=Delta())  # noqa: UP007
        assert decode_json(Literal[True, "x"], b"true") is True
        assert decode_json(datetime.date, b'"2024-01-02"') == datetime.date(2024, 1, 2)
        assert decode_json(tuple[int, str], b'[1, "a"]') == (1, "a")
        with pytest.raises(DecodeError):
            decode_json(Literal[True, "x"], b"1")

    def test_typed_dicts_are_decoded(self) -> None:
        class Row(TypedDict):
            delta: Delta
            note: NotRequired[str]

        assert decode_json(list[Row], b'[{"delta": {"new": 1}, "more": 2}]') == [{"delta": Delta(new=1), "more": 2}]  # type: ignore[call-arg]
        assert decode_json(Row, b'{"note": 3}') == {"note": 3}
        with pytest.raises(DecodeError, match="Row needs the key 'delta'"):
            decode_json(Row, b"{}", strict=True)

    def test_dataclasses_and_structs_are_decoded(self) -> None:
        @dataclasses.dataclass
        class Row:
            delta: Delta
            count: int = 0

        class Plain(msgspec.Struct, rename="camel"):
            first_delta: Delta

        assert decode_json(Row, b'{"delta": {"content": "a"}, "dropped": 1}') == Row(Delta(content="a"))
        assert decode_json(Row, b'{"delta": {"new": 1}, "count": 1}').delta.new == 1
        assert decode_json(Plain, b'{"firstDelta": {"new": 1}}').first_delta.new == 1
        with pytest.raises(DecodeError, match="expected Row, got an object"):
            decode_json(Row, b"{}")
        with pytest.raises(DecodeError, match="expected Row, got an array"):
            decode_json(Row, b"[]")
        row = Row(Delta())
        assert convert(Row, row) is row

    def test_pydantic_models_are_decoded(self) -> None:
        class Row(pydantic.BaseModel):
            count: int

        class Wrapper(Model):
            row: Row | str

        assert decode_json(Row, b'{"count": 1}') == Row(count=1)
        assert decode_json(list[Row], b'[{"count": 1}]') == [Row(count=1)]
        assert round_trip(Wrapper, {"row": {"count": 1}}).row == Row(count=1)
        assert round_trip(Wrapper, {"row": {"no": 1}}).row == {"no": 1}
        with pytest.raises(DecodeError, match="expected Row, got an object"):
            decode_json(Row, b'{"count": "x"}')
        with pytest.raises(DecodeError, match="Row refuses the value"):
            decode_json(Row, b'{"count": "x"}', strict=True)

    def test_what_msgspec_converts_beside_what_it_refuses(self) -> None:
        class Day(Model):
            date: datetime.date
            size: float
            pair: tuple[int, Delta] | None = None
            flags: set[str] | None = None

        value = {"date": "2024-01-02", "size": 2, "pair": [1, {"content": "x"}], "flags": ["a"], "new": 1}
        day = round_trip(Day, value)
        assert (day.date, day.size, day.flags) == (datetime.date(2024, 1, 2), 2.0, {"a"})
        assert day.pair == (1, Delta(content="x"))
        assert round_trip(Day, {**value, "date": "tomorrow", "size": "big", "pair": [1, {"new": 1}]}).date == "tomorrow"
        assert Day(date=day.date, size=1, new=1).date is day.date  # type: ignore[call-arg]
        assert convert(Day, {"date": "2024-01-02", "size": 10**400, "new": 1}).size == 10**400

    def test_values_that_never_were_json(self) -> None:
        assert Choice.construct(index=0, delta={}, new=1, tool_calls=(x for x in ())).delta == Delta()
        made = Delta.construct(tool_calls=({"type": "custom", "id": i} for i in "ab"), new=1)
        assert [call.id for call in made.tool_calls or []] == ["a", "b"]
        assert Choice.construct(index=0, delta=types.MappingProxyType({"content": "x"})).delta.content == "x"
        call = CustomCall(id="c")
        assert Delta(tool_calls=[call], new=1).tool_calls == [call]  # type: ignore[call-arg]
        assert Delta.model_validate({"tool_calls": [{"id": "a", "input": "x"}]}).tool_calls == [
            CustomCall(id="a", input="x")
        ]
        with pytest.raises(DecodeError, match=r"'assistant'\] \| None, got an array at \$.role"):
            Delta(role=[])  # type: ignore[arg-type]

    def test_text_may_be_a_string(self) -> None:
        decode: Any = decoder_for(Delta)
        assert decode('{"content": "é"}') == Delta(content="é")
        assert decode('{"content": "é", "new": 1}').new == 1
        with pytest.raises(NotJSONError, match="delimiter at byte 6"):
            decode('["é" x]')

    def test_builtins_are_converted(self) -> None:
        assert convert(Delta, {"content": "x"}) == Delta(content="x")
        assert convert(Delta, {"content": "x", "new": 1}).new == 1
        assert convert(CustomCall, {"id": "a"}).to_dict() == {"id": "a"}
        with pytest.raises(DecodeError):
            convert(Delta, {"content": 1}, strict=True)

    def test_decoders_are_kept(self) -> None:
        assert decoder_for(Chunk) is decoder_for(Chunk)
        assert decoder_for(list[Chunk]) is decoder_for(list[Chunk])
        assert decoder_for(Chunk) is not decoder_for(Chunk, strict=True)

    def test_types_may_be_unhashable(self) -> None:
        assert decode_json(Annotated[int, []], b"1") == 1


class TestStrict:
    def test_unknown_fields_are_kept(self) -> None:
        chunk = decode_json(Chunk, json.dumps({**CHUNK, "new": 1}).encode(), strict=True)
        assert chunk.new == 1
        assert decode_json(Chunk, json.dumps(CHUNK).encode(), strict=True).to_dict() == CHUNK

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"created": "now"}, "expected int, got the string 'now' at $.created"),
            ({"choices": None}, "expected list[Choice], got null at $.choices"),
            ({"choices": [{"index": 0}]}, "Choice needs 'delta', which is missing at $.choices[0]"),
            ({"object": "other"}, "expected Literal['chunk'], got the string 'other' at $.object"),
            ({"temperature": True}, "expected float | None, got True at $.temperature"),
            (
                {"choices": [{"index": 0, "delta": {"tool_calls": [{"type": "odd"}]}}]},
                "no member of the union fits an object with type 'odd' at $.choices[0].delta.tool_calls[0]",
            ),
        ],
    )
    def test_anything_else_is_refused_with_its_place(self, change: dict[str, Any], message: str) -> None:
        with pytest.raises(DecodeError) as caught:
            decode_json(Chunk, json.dumps({**CHUNK, **change}).encode(), strict=True)
        assert str(caught.value) == message
