"""What a program meets that takes a model for a dict: what works, and what says how it is done."""

from __future__ import annotations

import operator
from typing import Any

import msgspec
import pydantic
import pytest

from openai_core.model import Model
from openai_core.model.decoding import convert, decode_json, encode_json


class Part(Model):
    text: str
    items: list[int] | None = None


class Other(Model):
    """Its decoder meets unknown fields with the names of methods, and keeps them."""

    id: str


class Answer(Model):
    id: str
    part: Part | None = None
    from_: str | None = msgspec.field(default=None, name="from")


@pytest.fixture
def answer() -> Any:
    return decode_json(Answer, b'{"id": "a", "part": {"text": "x"}, "from": null, "new": 1}')


def test_models_have_no_subscripts(answer: Any) -> None:
    """With them, msgspec would take models for mappings, and copy them without their unknown fields."""
    with pytest.raises(TypeError, match="not subscriptable"):
        operator.itemgetter("id")(answer)
    assert Answer.model_validate(answer) is answer


@pytest.mark.parametrize("name", ["get", "items", "keys", "pop", "setdefault", "update", "values"])
def test_methods_of_dicts_are_missing_with_a_hint(answer: Any, name: str) -> None:
    """They are not there for who asks first, nor among the names that are completed."""
    with pytest.raises(AttributeError, match="to_dict\\(\\) makes a dict"):
        operator.attrgetter(name)(answer)
    assert not hasattr(answer, name)
    assert not hasattr(Answer, name)
    assert name not in dir(answer)


def test_fields_may_have_the_names_of_such_methods() -> None:
    part = Part(text="x", items=[1])
    assert part.items == [1]
    assert "items" in dir(part)
    assert Part(text="x").items is None
    strange: Any = decode_json(Other, b'{"id": "a", "get": 2, "values": [3]}')
    again: Any = decode_json(Other, b'{"id": "a", "get": 4}')
    assert (strange.get, strange.values, again.get) == (2, [3], 4)
    answer: Any = Other(id="a")
    answer.get = 5
    assert (answer.get, encode_json(answer)) == (5, b'{"id":"a","get":5}')


def test_names_are_contained(answer: Any) -> None:
    """As in the JSON object; pairs as in a loop over the model."""
    assert [name in answer for name in ("id", "part", "from", "from_", "new")] == [True] * 5
    assert "idd" not in answer
    assert "part" not in decode_json(Answer, b'{"id": "a"}')
    assert ("id", "a") in answer
    assert 1 not in answer


def test_a_model_is_made_a_dict_of_its_attributes(answer: Any) -> None:
    """Of its attributes, as for pydantic's models; nested ones stay models."""
    assert dict(answer) == {"id": "a", "part": Part(text="x"), "from_": None, "new": 1}
    assert answer.to_dict() == {"id": "a", "part": {"text": "x"}, "from": None, "new": 1}
    with pytest.raises(TypeError, match="must be a mapping"):
        dict(**answer)


def test_models_are_no_mappings_for_converters(answer: Any) -> None:
    """msgspec and pydantic convert models as they do other structs, and take them for dicts no more than before."""
    assert msgspec.to_builtins(Part(text="x")) == {"text": "x"}
    assert msgspec.convert(Part(text="x"), Part) == Part(text="x")
    assert msgspec.convert({"a": Part(text="x")}, dict[str, Part]) == {"a": Part(text="x")}
    for target in (int, list[int], dict[str, int], Answer):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(Part(text="x"), target)
    assert convert(Answer, {"id": "a", "part": Part(text="x")}) == Answer(id="a", part=Part(text="x"))
    with pytest.raises(pydantic.ValidationError):
        pydantic.TypeAdapter(dict[str, Any]).validate_python(answer)
    assert pydantic.TypeAdapter(Part).validate_python(Part(text="x")) == Part(text="x")
