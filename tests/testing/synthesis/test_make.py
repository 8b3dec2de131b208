"""Values made from types: always the same, every member within reach, and an end to recursion."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

import pytest

from openai_core.model import Model
from openai_core.sentinels import Omit
from openai_core.testing.synthesis import Plan, arguments_for, make, variants
from openai_core.types.file_types import FileTypes
from openai_core.types.responses import Response, ResponseOutputItem


class Cat(Model, tag_field="type", tag="cat"):
    type: Literal["cat"] = "cat"
    lives: int


class Dog(Model, tag_field="type", tag="dog"):
    type: Literal["dog"] = "dog"
    name: str | None
    friend: Cat | Dog | None = None


class Zoo(Model):
    id: str
    object: Literal["zoo"]
    created_at: int
    status: Literal["opening", "completed"]
    animals: list[Cat | Dog]
    keeper_id: str | int
    error: str | None = None
    deep: Zoo | None = None
    more: dict[str, float] | None = None


class Shape(TypedDict, total=False):
    kind: Required[Literal["round"]]
    inside: Shape


Filter: TypeAlias = Shape | Sequence[str]


class Params(TypedDict, total=False):
    file: Required[FileTypes]
    filter: Required[Filter]
    limit: int | Omit
    extra: Mapping[str, object] | Omit | None


def kinds(value: Any) -> Iterator[str]:
    """What stands where in a value, as paths with the kinds at their ends."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from (f"{name}.{kind}" for kind in kinds(each))
    elif isinstance(value, list):
        for each in value:
            yield from (f"[].{kind}" for kind in kinds(each))
    else:
        yield value if value in ("cat", "dog") else type(value).__name__


def test_the_same_plan_makes_the_same_value() -> None:
    plan = Plan(variant=7, salt=9)
    assert make(Zoo, plan) == make(Zoo, plan)
    assert make(Zoo, plan)["id"] == "zoo_000000000009"
    assert make(Zoo, Plan(salt=8))["id"] != make(Zoo, Plan(salt=9))["id"]


def test_every_member_of_every_union_is_reached() -> None:
    found = {
        kind for variant in range(variants(Zoo, depth=2)) for kind in kinds(make(Zoo, Plan(variant, steered=True)))
    }
    assert {"animals.[].type.cat", "animals.[].type.dog"} <= found
    assert {"animals.[].name.str", "animals.[].name.NoneType"} <= found
    assert {"animals.[].friend.type.cat", "animals.[].friend.type.dog", "animals.[].friend.NoneType"} <= found
    assert {"keeper_id.str", "keeper_id.int", "error.str", "error.NoneType"} <= found


def test_every_kind_of_output_item_is_reached() -> None:
    made = {make(ResponseOutputItem, Plan(variant))["type"] for variant in range(variants(ResponseOutputItem, depth=0))}
    assert len(made) == len(ResponseOutputItem.__args__)


def test_optional_fields_are_there_or_not() -> None:
    everything, least = make(Zoo, Plan(steered=True)), make(Zoo, Plan(full=False))
    assert set(everything) - set(least) == {"error", "deep", "more"}
    assert least["status"] == "completed", "a program would like to see the happy end"


def test_errors_appear_only_where_they_were_asked_for() -> None:
    assert "error" not in make(Zoo)
    assert make(Zoo, Plan(steered=True))["error"] == "error"


def test_a_type_that_holds_itself_comes_to_an_end() -> None:
    for variant in range(20):
        value: Any = make(Zoo, Plan(variant, steered=True))
        depth = 0
        while value.get("deep"):
            value, depth = value["deep"], depth + 1
        assert depth <= 7


def test_known_values_take_their_places() -> None:
    made = make(Zoo, known={"id": "zoo_mine", "unheard_of": 1})
    assert made["id"] == "zoo_mine"
    assert "unheard_of" not in made


def test_fields_look_like_what_their_names_say() -> None:
    made = make(Response, Plan(steered=True))
    assert made["created_at"] >= 1_700_000_000
    assert made["previous_response_id"].startswith("resp_")


def test_arguments_are_least_or_all() -> None:
    assert arguments_for(Params, full=False) == {"file": b"hello", "filter": {"kind": "round"}}
    assert set(arguments_for(Params, full=True)) == {"file", "filter", "limit", "extra"}
    assert arguments_for(Params, full=True, variant=1)["filter"] == ["filter"]


def test_what_is_omitted_is_never_an_argument() -> None:
    values = [arguments_for(Params, full=True, variant=variant)["limit"] for variant in range(4)]
    assert values == [1] * 4
    assert {str(arguments_for(Params, full=True, variant=variant)["extra"]) for variant in range(2)} == {"{}", "None"}


def test_a_type_without_values_in_json_is_an_error() -> None:
    class Odd(Model):
        strange: complex

    with pytest.raises(TypeError, match=r"cannot make a value of the type .*complex.* for 'strange'"):
        make(Odd)


class Reply(Model):
    text: str


class ReplyParam(TypedDict):
    text: str
    again: bool


class ReplyParams(TypedDict):
    replies: list[Reply | ReplyParam]


def test_a_request_has_the_form_made_for_requests_where_a_model_would_do_too() -> None:
    assert variants(ReplyParams) == 2
    assert variants(ReplyParams, for_request=True) == 1
    assert arguments_for(ReplyParams, full=True, variant=1) == {"replies": [{"text": "text", "again": True}]}
