"""Unions: who chooses the member, and that nobody can tell by the result."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any, Literal, TypeAlias

import msgspec
import pytest

from openai_core.model import Model, UnknownVariant
from openai_core.model.decoding import DecodeError, convert, decode_json, decoder_for, encode_json
from openai_core.model.decoding.choice import Choice
from openai_core.model.decoding.context import Context
from openai_core.model.decoding.lenient import converter
from openai_core.model.decoding.prepare import compile_decoder, fast_type
from openai_core.model.decoding.route import RoutedMeta


class Search(Model):
    type: Literal["search", "search_2"]
    size: str | None = None
    filters: Compare | Combine | None = None


class Mask(Model, tag_field="type", tag="mask"):
    url: str
    type: Literal["mask"] = "mask"


class Compare(Model):
    key: str
    type: Literal["eq", "ne"]


class Combine(Model):
    filters: list[Compare | Combine]
    type: Literal["and", "or"]


class Bucket(Model):
    object: Literal["bucket"]
    kind: Literal["a", "b"]
    size: int


class Total(Model):
    object: Literal["total"]
    kind: Literal["a", "b"]
    size: int


class First(Model):
    version: Literal[1]
    a: int | None = None


class Later(Model):
    version: Literal[2, 3]
    a: int | None = None


class EasyMessage(Model):
    role: Literal["user", "assistant", "system"]
    content: str | list[Mask]
    type: Literal["message"] | None = None


class UserMessage(Model, tag_field="type", tag="message"):
    id: str
    role: Literal["user", "system"]
    content: list[Mask]
    type: Literal["message"] = "message"


class OwnMessage(Model, tag_field="type", tag="message"):
    id: str
    role: Literal["assistant"]
    content: list[Mask]
    status: Literal["done", "cut"]
    type: Literal["message"] = "message"


class Pointer(Model):
    id: str
    type: Literal["pointer"] | None = None


Tool: TypeAlias = Search | Mask
Item: TypeAlias = EasyMessage | UserMessage | OwnMessage | Pointer | Mask


def both(tp: Any, value: Any) -> Any:
    """What msgspec makes of `value`; the slow way must make the same of it, and encoding must give it back."""
    fast = compile_decoder(list[tp])(json.dumps([value]).encode())[0]
    context = Context()
    slow = converter(tp)(value, context)
    assert (type(fast).__name__, fast, context.mismatches) == (type(slow).__name__, slow, 0)
    assert json.loads(encode_json(fast)) == value
    return fast


class TestPins:
    @pytest.mark.parametrize(
        ("tp", "value", "expected"),
        [
            (Tool, {"type": "search"}, Search),
            (Tool, {"type": "search_2", "size": "low"}, Search),
            (Tool, {"type": "mask", "url": "u"}, Mask),
            (Compare | Combine, {"type": "ne", "key": "k"}, Compare),
            (Compare | Combine, {"type": "or", "filters": [{"type": "and", "filters": []}]}, Combine),
            (Bucket | Total, {"object": "total", "kind": "a", "size": 1}, Total),
            (First | Later, {"version": 3}, Later),
            (Literal["auto"] | Search | Mask | None, {"type": "search"}, Search),
            (str | list[int] | Search | Mask, {"type": "search"}, Search),
            (dict[str, list[Tool]], {"x": [{"type": "search"}]}, dict),
        ],
    )
    def test_msgspec_chooses_and_gives_the_class_itself(self, tp: Any, value: Any, expected: type[Any]) -> None:
        assert not isinstance(fast_type(tp), RoutedMeta)
        assert type(both(tp, value)) is expected

    def test_other_members_stay_what_they_are(self) -> None:
        tp = Literal["auto"] | Search | Mask | list[int] | None
        assert [both(tp, value) for value in ("auto", None, [1])] == ["auto", None, [1]]

    def test_an_instance_is_like_any_other(self) -> None:
        found: Search = decode_json(Tool, b'{"type":"search_2","size":"s"}')
        made = Search(type="search_2", size="s")
        assert found == made
        assert repr(found) == repr(made) == "Search(type='search_2', size='s', filters=None)"
        assert (found.type, found.model_fields_set, found.model_extra) == ("search_2", {"type", "size"}, {})
        assert [copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found))] == [made] * 3
        assert found.model_dump() == {"type": "search_2", "size": "s", "filters": None}
        found.type = "search"
        assert encode_json(found) == b'{"type":"search","size":"s"}'
        assert msgspec.json.encode(found) == b'{"type":"search","size":"s"}'

    def test_unknown_fields_are_kept_and_learned(self) -> None:
        class Alpha(Model):
            type: Literal["alpha", "alpha_2"]

        class Beta(Model):
            type: Literal["beta"]

        class Page(Model):
            tools: list[Alpha | Beta]

        data = b'{"tools":[{"type":"alpha_2","new":1},{"type":"beta"}]}'
        decode = decoder_for(Page)
        for _ in range(3):
            page = decode(data)
            alpha = page.tools[0]
            assert isinstance(alpha, Alpha)
            assert (alpha.type, alpha.model_extra) == ("alpha_2", {"new": 1})
            assert type(page.tools[1]).__name__ == "Beta"
            assert json.loads(encode_json(page)) == json.loads(data)

    @pytest.mark.parametrize("value", [{"type": "video"}, {"type": 7}, {"type": None}, {}, {"\x7ftype": "search"}])
    def test_what_no_member_has_is_an_unknown_variant(self, value: dict[str, Any]) -> None:
        found = decode_json(Tool, json.dumps(value).encode())
        assert isinstance(found, UnknownVariant)
        assert json.loads(encode_json(found)) == value
        with pytest.raises(DecodeError):
            decode_json(Tool, json.dumps(value).encode(), strict=True)

    def test_the_name_that_the_decoder_uses_inside_is_nobody_elses(self) -> None:
        value = {"type": "search", "\x7ftype": "mask"}
        found = decode_json(Tool, json.dumps(value).encode())
        assert (type(found).__name__, found.type) == ("Search", "search")
        assert json.loads(encode_json(found)) == value


class TestRoutes:
    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ({"role": "user", "content": "hi"}, EasyMessage),
            ({"type": "message", "role": "assistant", "content": "hi"}, EasyMessage),
            ({"type": "message", "role": "user", "content": [{"type": "mask", "url": "u"}]}, EasyMessage),
            ({"type": "message", "id": "m", "role": "user", "content": []}, UserMessage),
            ({"type": "message", "id": "m", "role": "assistant", "content": [], "status": "done"}, OwnMessage),
            ({"type": "pointer", "id": "p"}, Pointer),
            ({"id": "p"}, Pointer),
            ({"id": "p", "type": None}, Pointer),
            ({"type": "mask", "url": "u"}, Mask),
        ],
    )
    def test_all_literals_and_required_fields_count(self, value: dict[str, Any], expected: type[Any]) -> None:
        assert isinstance(fast_type(Item), RoutedMeta)
        assert type(both(Item, value)).__name__ == expected.__name__

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ({"type": "message", "role": "user", "content": [], "new": 1}, "EasyMessage"),
            ({"type": "message", "id": "m", "role": "assistant", "content": []}, "EasyMessage"),
            ({"type": "message", "id": "m", "role": "assistant", "content": [], "status": "lost"}, "OwnMessage"),
            ({"type": "message", "id": "m", "role": "critic", "content": []}, "UserMessage"),
            ({"type": "mask"}, "Mask"),
            ({"type": "video", "id": "v"}, "UnknownVariant"),
            ({"type": [1], "role": "user"}, "UnknownVariant"),
        ],
    )
    def test_what_fits_none_is_what_it_is_nearest_to(self, value: dict[str, Any], expected: str) -> None:
        data = json.dumps([value]).encode()
        for _ in range(2):
            found = decode_json(list[Item], data)[0]
            assert type(found).__name__ == type(convert(list[Item], [value])[0]).__name__ == expected
            assert json.loads(encode_json(found)) == value

    def test_what_was_learned_of_one_member_draws_no_objects_of_others(self) -> None:
        class Named(Model):
            name: str
            type: Literal["named"] | None = None

        class Numbered(Model):
            number: int
            type: Literal["numbered"] | None = None

        tp = list[Named | Numbered]
        decode = decoder_for(tp)
        decode(b'[{"type":"named","number":1}]')
        for _ in range(2):
            found = decode(b'[{"number":1},{"name":"a"},{"type":"named","name":"a","number":1}]')
            assert [type(item).__name__ for item in found] == ["Numbered", "Named", "Named"]

    def test_a_model_beside_anything(self) -> None:
        tp = list[Compare | object]
        values = [{"key": "a", "type": "eq"}, {"key": "a"}, 3, "x", None, [1]]
        found = decode_json(tp, json.dumps(values).encode())
        assert isinstance(found[0], Compare)
        assert found[1:] == values[1:]

    def test_strict_decoding_says_what_is_wrong(self) -> None:
        wrong = b'[{"type":"message","id":"m","role":"assistant","content":[],"status":"lost"}]'
        with pytest.raises(DecodeError, match=r"'lost' at \$\[0\].status"):
            decode_json(list[Item], wrong, strict=True)


class TestChoice:
    def test_one_field_after_the_other_narrows_the_choice(self) -> None:
        choice = Choice([EasyMessage, UserMessage, OwnMessage, Pointer, Mask])
        assert choice({"type": "mask"}) == ((4,), 4)
        assert choice({"type": "message", "role": "assistant"}).indexes == (0, 2)
        assert choice({"type": "message", "role": "user"}).indexes == (0, 1)
        assert choice({"role": "system"}) == ((0, 3), None)
        assert choice({"type": "other"}) == ((), None)
        assert choice.named({"type": "message"}) == (0, 1, 2)
        assert choice({"type": "pointer"}).sure == 3

    def test_one_that_is_only_left_over_is_not_sure(self) -> None:
        choice = Choice([Search, Pointer])
        assert choice({"id": "p"}) == ((1,), None)
        assert choice({"type": "pointer"}) == ((1,), 1)
        assert choice({"type": ["pointer"]}) == ((), None)

    def test_without_literals_all_are_possible(self) -> None:
        class Plain(Model):
            a: int

        class Other(Model):
            b: int

        choice = Choice([Plain, Other])
        assert (choice({"a": 1}), choice.named({"a": 1})) == (((0, 1), None), ())
