"""Any JSON, and JSON that nearly is what a type asks for.

Hypothesis draws a seed and Python's generator does the rest: drawing every choice takes a hundred times as long.
"""

from __future__ import annotations

from random import Random
from typing import Any, Literal, get_args, get_origin

from hypothesis import strategies as st
from msgspec import NODEFAULT

from openai_core.model.decoding.introspection import DICTS, LISTS, is_union, strip, union_members
from openai_core.model.decoding.walk import node_hints
from openai_core.model.meta import ModelMeta, field_table

NAMES = [
    "id", "type", "reasoning", "foo-bar", "", "copy", "__class__", "__bool__", "_request_id", "model_dump", 'a"b',
    "class", "kind", "\n", "é", "to_dict", "_extra_0", "_attached", "object", "x" * 80
]  # fmt: skip
TEXTS = ["", "a", "message", "text", "custom", "é€😀", "\u2028", "\x00", '"\\', "user", "3"]


def json_values() -> st.SearchStrategy[Any]:
    """Any JSON value."""
    return st.integers(0, 2**48).map(lambda seed: any_json(Random(seed), 4))


def nearly(tp: Any) -> st.SearchStrategy[Any]:
    """Values of `tp`, with one thing or another wrong in some: a type, a missing or an unknown field, a tag."""
    return st.integers(0, 2**48).map(lambda seed: near(tp, Random(seed), 5))


def exactly(tp: Any) -> st.SearchStrategy[Any]:
    """Values of `tp` as it declares them."""
    return st.integers(0, 2**48).map(lambda seed: exact(tp, Random(seed), 4))


def any_json(dice: Random, depth: int) -> Any:
    """Any JSON value, at most `depth` deep."""
    kind = dice.randrange(8 if depth else 6)
    if kind == 6:
        return [any_json(dice, depth - 1) for _ in range(dice.randrange(3))]
    if kind == 7:
        return {name(dice): any_json(dice, depth - 1) for _ in range(dice.randrange(4))}
    return scalar(dice, (type(None), bool, int, float, str, str)[kind])


def name(dice: Random) -> str:
    """A name for a field, not always a kind one."""
    return dice.choice(NAMES) if dice.randrange(3) else f"n{dice.randrange(200)}"


def scalar(dice: Random, tp: type[Any]) -> Any:
    """A value of a scalar type."""
    if tp is str:
        return dice.choice(TEXTS)
    if tp is int:
        return dice.choice([0, 1, -1, dice.randrange(2**31), 2**63, -(2**70)])
    if tp is float:
        return dice.choice([0.0, -0.5, 1e300, dice.random()])
    return dice.random() < 0.5 if tp is bool else None


def near(tp: Any, dice: Random, depth: int) -> Any:
    """A value of `tp`, or in one of twelve cases any other."""
    if not dice.randrange(12):
        return any_json(dice, 2)
    tp = strip(tp)
    origin = get_origin(tp)
    if tp is Any:
        return any_json(dice, 2)
    if isinstance(origin or tp, ModelMeta):
        return near_object(tp, dice, depth)
    if is_union(tp):
        return near(dice.choice(union_members(tp)), dice, depth)
    if origin is Literal:
        return dice.choice(get_args(tp))
    count = dice.randrange(3) if depth > 0 else 0
    if (origin or tp) in LISTS:
        return [near(get_args(tp)[0], dice, depth - 1) for _ in range(count)]
    if (origin or tp) in DICTS:
        return {name(dice): near(get_args(tp)[1], dice, depth - 1) for _ in range(count)}
    return scalar(dice, tp)


def near_object(tp: Any, dice: Random, depth: int) -> dict[str, Any]:
    """An object for a model class."""
    table = field_table(get_origin(tp) or tp)
    made: dict[str, Any] = {}
    if table.tag_field is not None and dice.randrange(10):
        made[table.tag_field] = table.tag
    hints = node_hints(tp)
    for field in table.fields:
        required = field.default is NODEFAULT
        if dice.random() < (0.92 if required else 0.6 if depth > 0 else 0):
            made[field.wire] = near(hints[field.name], dice, depth - 1)
    if not dice.randrange(3):
        made.update((name(dice), any_json(dice, 2)) for _ in range(dice.randrange(3)))
    return made


def exact(tp: Any, dice: Random, depth: int) -> Any:
    """A value of `tp`; from a certain depth on, with no more in it than there must be."""
    tp = strip(tp)
    origin = get_origin(tp)
    if tp is Any:
        return any_json(dice, 2)
    if isinstance(origin or tp, ModelMeta):
        return exact_object(tp, dice, depth)
    if is_union(tp):
        members = union_members(tp)
        small = [m for m in members if depth <= 0 and not isinstance(get_origin(m) or m, ModelMeta)]
        return exact(type(None) if type(None) in small else dice.choice(small or members), dice, depth)
    if origin is Literal:
        return dice.choice(get_args(tp))
    count = dice.randrange(3) if depth > 0 else 0
    if (origin or tp) in LISTS:
        return [exact(get_args(tp)[0], dice, depth - 1) for _ in range(count)]
    if (origin or tp) in DICTS:
        return {name(dice): exact(get_args(tp)[1], dice, depth - 1) for _ in range(count)}
    return dice.randrange(2**53) if tp is int else scalar(dice, tp)


def exact_object(tp: Any, dice: Random, depth: int) -> dict[str, Any]:
    """An object for a model class, with all that it requires."""
    table = field_table(get_origin(tp) or tp)
    made: dict[str, Any] = {} if table.tag_field is None else {table.tag_field: table.tag}
    hints = node_hints(tp)
    for field in table.fields:
        if field.default is NODEFAULT or (depth > 0 and dice.random() < 0.5):
            made[field.wire] = exact(hints[field.name], dice, depth - 1)
    return made
