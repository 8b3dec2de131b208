"""What an answer decodes into does not depend on the answers before it."""

import json
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core import Model
from openai_core.model.decoding import DecodeError, decoder_for
from openai_core.model.decoding.context import Context
from openai_core.model.decoding.lenient import converter

MISSING = object()
ANY = st.sampled_from(
    [MISSING, None, 7, 7.0, 7.5, -1, 1 << 70, True, "", "a", "7", [], [7], {}, {"at": 7}, [{"at": 7}]]
)
NAMES = ("created_at", "ratio", "either", "count", "name", "kind", "flag", "numbers", "by_name", "inner", "inners")


def fresh() -> Any:
    """A class of which nothing was observed yet."""

    class Inner(Model):
        at: float
        ratio: float | None = None

    class Answer(Model):
        created_at: float
        ratio: float | None = None
        either: float | str | None = None
        count: int
        name: str
        kind: Literal["a", "b", 7]
        flag: bool
        numbers: list[float]
        by_name: dict[str, float]
        inner: Inner
        inners: list[Inner] | None = None

    return Answer


@st.composite
def answers(draw: st.DrawFn) -> dict[str, Any]:
    usual: dict[str, Any] = {
        "created_at": 7, "count": 7, "name": "a", "kind": "a", "flag": True, "numbers": [7], "by_name": {"x": 7},
        "inner": {"at": 7, "ratio": 7}, "ratio": 7, "either": 7, "inners": [{"at": 7}],
    }  # fmt: skip
    odd = draw(st.dictionaries(st.sampled_from([*NAMES, "unknown", "other"]), ANY, max_size=3))
    within = draw(st.dictionaries(st.sampled_from(["at", "ratio", "unknown"]), ANY, max_size=1))
    made = {**usual, "inner": {**usual["inner"], **within}, **odd}
    made["inner"] = _given(made["inner"]) if isinstance(made["inner"], dict) else made["inner"]
    return _given(made)


def _given(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not MISSING}


def exactly(value: Any) -> Any:
    """A value that equals another one only if all types in both are the same."""
    if isinstance(value, Model):
        fields = {name: getattr(value, name, None) for name in {*type(value).model_fields, *value.model_extra}}
        return "model", exactly(fields), sorted(value.model_fields_set)
    if isinstance(value, dict):
        return {key: exactly(item) for key, item in value.items()}
    return [exactly(item) for item in value] if isinstance(value, list) else (type(value), repr(value))


@settings(max_examples=150, deadline=None)
@given(received=st.lists(answers(), min_size=1, max_size=6))
def test_earlier_answers_change_no_value(received: list[dict[str, Any]]) -> None:
    """A decoder that has seen other answers gives what the converter, which learns nothing, gives for one alone."""
    kind = fresh()
    decode = decoder_for(kind)
    for answer in [*received, *reversed(received)]:
        alone = converter(fresh())(answer, Context())
        assert exactly(decode(json.dumps(answer).encode())) == exactly(alone)


@pytest.mark.parametrize("before", [{}, {"at": None}, {"at": "7"}, {"at": [7]}, {"at": 7, "more": 1}])
def test_a_whole_number_where_a_float_is_declared_is_one(before: dict[str, Any]) -> None:
    class Timed(Model):
        at: float

    decode = decoder_for(Timed)
    for _ in range(3):
        decode(json.dumps(before).encode())
        value = decode(b'{"at":7}').at
        assert (type(value), value) == (float, 7.0)


def test_what_is_no_object_is_refused_as_before() -> None:
    with pytest.raises(DecodeError):
        decoder_for(fresh())(b"[7]")
