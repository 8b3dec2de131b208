"""What a model class may declare: any name for a field, type parameters, dates, bytes, fields of no name."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from typing import Any, Generic, Literal, TypeAlias, TypeVar

import msgspec
import pydantic
import pytest

from openai_core.model import Model, UnknownVariant
from openai_core.model.decoding import decode_json, decoder_for, encode_json
from openai_core.model.decoding.prepare import compile_decoder

T = TypeVar("T")


class Odd(Model):
    """Fields called like builtins, like methods of models and like words of the language."""

    optional_before_required: str | None = None
    copy: str
    json: dict[str, int]
    dict: list[str]
    list: str | None = None
    object: Literal["odd"]
    schema: str | None = None
    schema_: str | None = msgspec.field(default=None, name="schema-")
    from_: int | None = msgspec.field(default=None, name="from")
    class_: str = msgspec.field(name="class")
    filter: str | None = None
    fields: str | None = None
    validate: bool | None = None
    construct: int | None = None
    model_config: str | None = None
    model_fields: str | None = None
    model_dump: str | None = None
    to_dict: str | None = None
    str: int | None = None
    type: int | None = None
    int: str | None = None


ODD: dict[str, Any] = {
    "copy": "a", "json": {"a": 1}, "dict": ["x"], "list": "l", "object": "odd", "schema": "s", "schema-": "t",
    "from": 1, "class": "c", "filter": "f", "fields": "g", "validate": True, "construct": 3, "model_config": "m",
    "model_fields": "n", "model_dump": "d", "to_dict": "e", "str": 1, "type": 2, "int": "i",
}  # fmt: skip


class TestNames:
    @pytest.mark.parametrize("extra", [{}, {"extra": 1, "model_copy": 2}], ids=["declared", "with more"])
    def test_fields_may_have_any_name(self, extra: dict[str, Any]) -> None:
        value = {**ODD, **extra}
        data = json.dumps(value).encode()
        for _ in range(2):
            odd: Any = decode_json(Odd, data)
            assert (odd.copy, odd.json, odd.dict, odd.list) == ("a", {"a": 1}, ["x"], "l")
            assert (odd.schema, odd.schema_, odd.from_, odd.class_, odd.type, odd.int) == ("s", "t", 1, "c", 2, "i")
            assert (odd.model_dump, odd.to_dict, odd.construct, odd.validate) == ("d", "e", 3, True)
            assert json.loads(encode_json(odd)) == value
            assert Model.to_dict(odd) == value
            assert Model.model_dump(odd, by_alias=True) == {"optional_before_required": None, **value}
            assert odd.model_extra == extra
            for other in (copy.copy(odd), copy.deepcopy(odd), pickle.loads(pickle.dumps(odd))):
                assert other == odd

    def test_they_are_decoded_by_msgspec(self) -> None:
        assert compile_decoder(Odd)(json.dumps(ODD).encode()) == decode_json(Odd, json.dumps(ODD).encode())

    def test_the_constructor_takes_names_of_python(self) -> None:
        made = Odd(copy="a", json={}, dict=[], object="odd", from_=3, class_="c")
        assert json.loads(encode_json(made)) == {
            "copy": "a", "json": {}, "dict": [], "object": "odd", "from": 3, "class": "c"
        }  # fmt: skip


class Text(Model, tag_field="type", tag="text"):
    text: str
    type: Literal["text"] = "text"


class Refusal(Model, tag_field="type", tag="refusal"):
    refusal: str
    type: Literal["refusal"] = "refusal"


class ParsedText(Text, Generic[T]):
    parsed: T | None = None


Content: TypeAlias = ParsedText[T] | Refusal


class Message(Model):
    content: list[Text | Refusal]


class ParsedMessage(Message, Generic[T]):
    content: list[Content[T]]


class Answer(Model):
    a: int


class PydanticAnswer(pydantic.BaseModel):
    a: int


class TestParameters:
    @pytest.mark.parametrize(
        ("parameter", "expected"),
        [
            (Answer, Answer(a=1)),
            (PydanticAnswer, PydanticAnswer(a=1)),
            (dict[str, int], {"a": 1}),
            (Answer | Refusal | None, Answer(a=1)),
        ],
    )
    def test_values_become_the_parameter(self, parameter: Any, expected: Any) -> None:
        tp = ParsedMessage[parameter]
        data = b'{"content":[{"type":"text","text":"x","parsed":{"a":1}},{"type":"refusal","refusal":"r"}]}'
        assert compile_decoder(tp) is not None
        for _ in range(2):
            message = decoder_for(tp)(data)
            assert type(message).__name__ == "ParsedMessage"
            assert isinstance(message, Message)
            assert isinstance(message.content[0], Text)
            assert (message.content[0].type, message.content[0].parsed) == ("text", expected)
            assert isinstance(message.content[1], Refusal)
            assert encode_json(message) == data

    def test_without_one_they_stay_as_they_came(self) -> None:
        message = decode_json(ParsedMessage, b'{"content":[{"type":"text","text":"x","parsed":{"a":1}}]}')
        assert message.content[0].parsed == {"a": 1}

    def test_two_parameters_of_one_class_do_not_mix(self) -> None:
        data = b'{"content":[{"type":"text","text":"x","parsed":{"a":1,"new":2}}]}'
        for _ in range(2):
            assert isinstance(decoder_for(ParsedMessage[Answer])(data).content[0].parsed, Answer)
            assert isinstance(decoder_for(ParsedMessage[PydanticAnswer])(data).content[0].parsed, PydanticAnswer)
            assert decoder_for(ParsedMessage[dict[str, int]])(data).content[0].parsed == {"a": 1, "new": 2}

    def test_an_optional_field_may_be_of_a_union(self) -> None:
        class Box(Model, Generic[T]):
            item: T | None = None

        found = decoder_for(Box[Text | Refusal])(b'{"item":{"type":"refusal","refusal":"r"}}')
        assert isinstance(found.item, Refusal)
        unknown = decoder_for(Box[Text | Refusal])(b'{"item":{"type":"video"}}')
        assert isinstance(unknown.item, UnknownVariant)


class Moment(Model):
    at: datetime.datetime
    day: datetime.date
    data: bytes
    later: datetime.datetime | None = None


class Measured(Model):
    """An object that has more fields than these, all of one type."""

    name: str
    passed: bool


class TestOtherTypes:
    @pytest.mark.parametrize("extra", [{}, {"new": 1}], ids=["declared", "with more"])
    def test_dates_and_base64_are_decoded_and_encoded(self, extra: dict[str, Any]) -> None:
        value = {"at": "2024-05-01T10:00:00Z", "day": "2024-05-01", "data": "/wE=", "later": None, **extra}
        for _ in range(2):
            moment = decode_json(Moment, json.dumps(value).encode())
            assert moment.at == datetime.datetime(2024, 5, 1, 10, tzinfo=datetime.UTC)
            assert (moment.day, moment.data, moment.later) == (datetime.date(2024, 5, 1), b"\xff\x01", None)
            assert json.loads(encode_json(moment)) == json.loads(moment.to_json()) == value
            assert moment.to_dict(mode="json") == value
            assert moment.to_dict()["day"] == datetime.date(2024, 5, 1)

    def test_what_is_no_date_is_kept(self) -> None:
        value = {"at": "soon", "day": "2024-05-01", "data": "%%"}
        moment = decode_json(Moment, json.dumps(value).encode())
        assert (moment.at, moment.data) == ("soon", "%%")
        assert json.loads(encode_json(moment)) == value

    def test_fields_beyond_the_declared_ones_are_kept_at_full_speed(self) -> None:
        value = {"name": "n", "passed": True, "score": 0.5, "sample": {"x": [1]}}
        decode = decoder_for(list[Measured])
        for _ in range(3):
            (measured,) = decode(json.dumps([value]).encode())
            assert measured.model_extra == {"score": 0.5, "sample": {"x": [1]}}
            assert measured.score == 0.5
            assert json.loads(encode_json(measured)) == value
