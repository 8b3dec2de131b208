"""Answers and streams with values of other types, missing, repeated and exchanged, through every helper."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from .helpers import HELPERS
from .targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"

ODD: Final[list[Any]] = [
    None, "", "0", "x", 0, 1, -1, 0.0, 1.5, True, [], {}, [None], [[]], ["x"], [0], {"index": 0}, {"type": "text"},
    {"type": "text", "text": "x"}, [{"type": "text", "text": "x"}], [{"type": "output_text", "text": None}],
    {"a": 1}, '{"a":1}', "stop", "message", "function_call", "final_answer", "commentary", 1 << 70, 1e300,
    {"error": {"message": "x"}}, [{"index": "0", "id": "", "function": {"name": "", "arguments": None}}],
]  # fmt: skip
"""Values that servers may have in place of others."""


def places(value: Any) -> list[tuple[Any, Any]]:
    """The containers and keys of all values inside a value."""
    found: list[tuple[Any, Any]] = []
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType, reportUnknownArgumentType]
    for key, item in items:
        found += [(value, key), *places(item)]
    return found


@st.composite
def mutated(draw: st.DrawFn, seeds: list[list[Any]]) -> list[Any]:
    """A stream of events with some changes."""
    events: list[Any] = deepcopy(draw(st.sampled_from(seeds)))
    for _ in range(draw(st.integers(1, 4))):
        if not (all_places := places(events)):
            break
        container, key = draw(st.sampled_from(all_places))
        change = draw(st.sampled_from(["replace", "replace", "remove", "repeat", "exchange"]))
        if change == "replace":
            container[key] = deepcopy(draw(st.sampled_from(ODD)))
        elif change == "remove":
            del container[key]
        elif change == "repeat" and isinstance(container, list):
            container.insert(key, deepcopy(container[key]))
        elif change == "exchange":
            other, place = draw(st.sampled_from(all_places))
            container[key] = deepcopy(other[place])
    return events


def seeds_of(name: str) -> list[list[Any]]:
    """The inputs of the corpus that are JSON of a usual depth, as events."""
    inputs = [path.read_bytes() for path in sorted((CORPUS / name).iterdir()) if path.name != "deep"]
    return [[json.loads(line) for line in data.split(b"\n")[1:] if line] for data in inputs]


@pytest.mark.slow
@pytest.mark.parametrize("name", [target.__name__ for target in HELPERS])
@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_changed_values_give_values_or_errors_of_ours(name: str, data: st.DataObject) -> None:
    events = data.draw(mutated(seeds_of(name)))
    lines = b"\n".join(json.dumps(event).encode() for event in events)
    TARGETS[name](bytes([data.draw(st.integers(32, 63))]) + b"\n" + lines)
