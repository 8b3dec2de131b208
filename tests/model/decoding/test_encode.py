"""What users pass becomes JSON, or an error that says where."""

from __future__ import annotations

import collections
import dataclasses
import datetime
import enum
import io
import json
import uuid
from collections.abc import Iterator
from functools import partial
from typing import Any

import msgspec
import numpy
import pydantic
import pytest

from openai_core import function_tool
from openai_core.model import UnknownVariant
from openai_core.model.decoding import decode_json, encode_json
from openai_core.model.decoding.encode import expand
from openai_core.model.derived import any_loose_extras
from openai_core.sentinels import NOT_GIVEN, omit

from .samples import Choice, Delta


def chat_tool(a: int) -> int:
    return a


class Color(enum.Enum):
    RED = "red"


class Text(str):
    __slots__ = ()


@dataclasses.dataclass
class Row:
    delta: Any


class Plain(msgspec.Struct):
    y: Any


class Pydantic(pydantic.BaseModel):
    a: int = pydantic.Field(alias="A")
    b: int | None = None


class Number(int):
    pass


class Ratio(float):
    pass


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": [1, 2.5, None, True, "é"]}, {"a": [1, 2.5, None, True, "é"]}),
        (datetime.date(2024, 1, 2), "2024-01-02"),
        (datetime.datetime(2024, 1, 2, tzinfo=datetime.UTC), "2024-01-02T00:00:00Z"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Color.RED, "red"),
        (Text("x"), "x"),
        (Number(3), 3),
        (Ratio(0.5), 0.5),
        ((i for i in range(2)), [0, 1]),
        ({"a": 1}.keys(), ["a"]),
        (collections.ChainMap({"a": 1}), {"a": 1}),
        ((1, {2}), [1, [2]]),
        (Row(Delta(content="x")), {"delta": {"content": "x"}}),
        (Plain(1), {"y": 1}),
        (Pydantic(A=1), {"A": 1}),
        (Delta(content=None), {"content": None}),
        (numpy.arange(3), [0, 1, 2]),
        (numpy.float32(0.5), 0.5),
    ],
)
def test_values_of_each_type_are_encoded(value: Any, expected: Any) -> None:
    assert json.loads(encode_json([value])) == [expected]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [omit]}, "cannot encode omit at $.a[0] as JSON; leave the key out instead"),
        ({"a": {"b": NOT_GIVEN}}, "cannot encode NOT_GIVEN at $.a.b as JSON; leave the key out instead"),
        ({"d": Delta.construct(content=omit)}, "cannot encode omit at $.d.content as JSON"),
        ({"r": Row(omit)}, "cannot encode omit at $.r.delta as JSON"),
        ((x for x in [omit]), "cannot encode omit at $[0] as JSON"),
        ({"f": io.BytesIO()}, "cannot encode a value of type BytesIO at $.f as JSON; pass a dict, list"),
        ([1j], "cannot encode a value of type complex at $[0] as JSON"),
        ([Delta], "cannot send the class Delta at $[0] as JSON"),
        ([pytest.fixture], "cannot send the function fixture at $[0] as JSON; call it, if its result was meant"),
        ({"tools": [len]}, "cannot send the function len at $.tools[0] as JSON; to have it called, use run_tools()"),
        ({"tools": abs}, "cannot send the function abs at $.tools as JSON; to have it called, use run_tools()"),
        ({"a": partial(len)}, "cannot send the partial at $.a as JSON; call it, if its result was meant"),
        (
            {"tools": [partial(len)]},
            "cannot send the partial at $.tools[0] as JSON; to have it called, use run_tools() instead of create(); "
            "only to describe it, give function_tool(f).responses(), or .chat() for chat completions",
        ),
        (
            {"tools": [function_tool(chat_tool)]},
            "cannot send the FunctionTool chat_tool at $.tools[0] as JSON; to have it called, use run_tools() instead "
            "of create(); only to describe it, give its responses(), or its chat() for chat completions",
        ),
        ({None: 1}, "cannot encode the key None at $ as JSON; keys must be strings or numbers"),
    ],
)
def test_what_is_no_json_is_refused_with_its_place(value: Any, message: str) -> None:
    with pytest.raises(TypeError) as caught:
        encode_json(value)
    assert str(caught.value).startswith(message)


def test_async_iterators_are_refused() -> None:
    async def produce() -> Any:
        yield 1

    with pytest.raises(TypeError, match=r"cannot encode a value of type async_generator at \$.input"):
        encode_json({"input": produce()})


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_numbers_must_be_finite(number: float) -> None:
    with pytest.raises(ValueError, match=rf"cannot encode {number!r} at \$.a\[1\].b as JSON; numbers must be finite"):
        encode_json({"x": None, "a": [None, {"b": number}]})
    with pytest.raises(ValueError, match=r"at \$ as JSON"):
        encode_json(number)
    assert encode_json({"x": [None, "null", ":null", 1.5]}) == b'{"x":[null,"null",":null",1.5]}'


def test_what_contains_itself_is_refused() -> None:
    knot: list[Any] = []
    knot.append(knot)
    with pytest.raises(ValueError, match="nested too deeply, or contains itself"):
        encode_json(knot)


def test_errors_of_a_generator_come_through() -> None:
    def broken() -> Iterator[int]:
        raise KeyError("mine")
        yield 1

    with pytest.raises(KeyError, match="mine"):
        encode_json({"a": broken()})


def test_unknown_variants_are_found_anywhere() -> None:
    """Their fields are where msgspec does not look."""
    unknown = decode_json(UnknownVariant, json.dumps({'a"b': [1], "c": {"d": None}}).encode())
    assert any_loose_extras()
    inside: list[Any] = [
        unknown,
        Choice.construct(index=0, delta=unknown),
        Row(unknown),
        (unknown,),
        Plain([unknown]),
        iter([unknown]),
    ]
    data = json.loads(encode_json({"in": inside}))["in"]
    same = {'a"b': [1], "c": {"d": None}}
    assert data == [same, {"index": 0, "delta": same}, {"delta": same}, [same], {"y": [same]}, [same]]


def test_what_holds_no_unknown_fields_is_not_copied() -> None:
    keep: Any = Delta()
    keep.extra = 1
    for value in ({"a": [1, {"b": Delta(content="x")}]}, [Choice(index=0, delta=Delta())], (1, 2), Plain(1), Row(2)):
        assert expand(value) is value


def test_lone_surrogates_are_escaped() -> None:
    assert encode_json({"a": "\ud800", "d": Delta(content="é")}) == b'{"a":"\\ud800","d":{"content":"\\u00e9"}}'
