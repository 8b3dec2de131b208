"""What is refused of a request, and how; and how queries and forms are read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

import pytest

from openai_core.testing.engine.answers import Refusal
from openai_core.testing.engine.checking import check_fields, fits
from openai_core.testing.engine.wire_values import read_fields
from openai_core.testing.synthesis.shapes import fields_of


class Text(TypedDict):
    type: Literal["text"]
    text: str


class Picture(TypedDict, total=False):
    type: Required[Literal["picture"]]
    width: int


class Params(TypedDict, total=False):
    model: Required[str]
    size: Literal["small", "large"] | None
    count: int
    share: float
    loud: bool
    parts: str | Sequence[Text | Picture]
    labels: Mapping[str, str]
    names: Sequence[str]
    anything: object


FIELDS = fields_of(Params)


@pytest.mark.parametrize(
    ("given", "param", "code", "message"),
    [
        ({}, "model", "missing_required_parameter", "missing required parameter: 'model'"),
        ({"coutn": 1}, "coutn", "unknown_parameter", "unknown parameter: 'coutn'; did you mean 'count'?"),
        ({"count": "1"}, "count", "invalid_type", "invalid type for 'count': expected an integer, got a string"),
        ({"count": True}, "count", "invalid_type", "invalid type for 'count': expected an integer, got a boolean"),
        ({"count": 1.5}, "count", "invalid_type", "invalid type for 'count': expected an integer, got a number"),
        ({"share": None}, "share", "invalid_type", "invalid type for 'share': expected a number, got null"),
        ({"size": "huge"}, "size", "invalid_value", "invalid value 'huge' for 'size'; supported are 'small', 'large'"),
        ({"size": 3}, "size", "invalid_type", "invalid type for 'size': expected a string or null, got an integer"),
        ({"names": "x"}, "names", "invalid_type", "invalid type for 'names': expected an array, got a string"),
        ({"names": ["x", 1]}, "names[1]", "invalid_type", None),
        ({"labels": {"a": 1}}, "labels.a", "invalid_type", None),
        (
            {"parts": {}},
            "parts",
            "invalid_type",
            "invalid type for 'parts': expected a string or an array, got an object",
        ),
        ({"parts": [{"type": "text"}]}, "parts[0].text", "missing_required_parameter", None),
        ({"parts": [{"type": "picture", "width": "1"}]}, "parts[0].width", "invalid_type", None),
        ({"parts": [{"type": "picture", "text": "1"}]}, "parts[0].text", "unknown_parameter", None),
        ({"parts": [{"type": "sound"}]}, "parts[0].type", "invalid_value", None),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(
    given: dict[str, Any], param: str, code: str, message: str | None
) -> None:
    with pytest.raises(Refusal) as caught:
        check_fields(FIELDS, ({"model": "m"} if given else {}) | given)
    assert (caught.value.status, caught.value.type) == (400, "invalid_request_error")
    assert (caught.value.param, caught.value.code) == (param, code)
    assert message is None or str(caught.value) == message


@pytest.mark.parametrize(
    "given",
    [
        {"size": None, "count": 1, "share": 1, "loud": False},
        {"parts": "x", "labels": {}, "names": [], "anything": [1, {}]},
        {"parts": [{"type": "text", "text": "x"}, {"type": "picture"}]},
    ],
)
def test_what_is_right_is_taken(given: dict[str, Any]) -> None:
    check_fields(FIELDS, {"model": "m"} | given)


def test_fitting_is_asked_without_an_error() -> None:
    assert fits(Literal["a"] | int, 1)
    assert not fits(Literal["a"] | int, "b")


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([("count", "3"), ("share", "0.5"), ("loud", "true")], {"count": 3, "share": 0.5, "loud": True}),
        ([("count", "three"), ("loud", "yes")], {"count": "three", "loud": "yes"}),
        ([("names[]", "a"), ("names[]", "b")], {"names": ["a", "b"]}),
        ([("names", "a")], {"names": ["a"]}),
        ([("names", "a"), ("names", "b")], {"names": ["a", "b"]}),
        ([("labels[a]", "1"), ("labels[b]", "2")], {"labels": {"a": "1", "b": "2"}}),
        (
            [("parts[][type]", "picture"), ("parts[][width]", "3"), ("parts[][type]", "text")],
            {"parts": [{"type": "picture", "width": "3"}, {"type": "text"}]},
        ),
        ([("parts", "x")], {"parts": "x"}),
        ([("size", "small"), ("other", "1")], {"size": "small", "other": "1"}),
        ([("model[a][b]", "1")], {"model": {"a": {"b": "1"}}}),
    ],
)
def test_names_in_brackets_and_texts_become_values(items: list[tuple[str, str]], expected: dict[str, Any]) -> None:
    assert read_fields(FIELDS, items) == expected
