"""The parts of the server that work without a socket: spool, schemas, replies, events, exports."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import openai_core.testing as testing
from openai_core.testing.api.replies import Reply, compose, pieces
from openai_core.testing.engine.alterations import add_fields
from openai_core.testing.engine.spool import Spool
from openai_core.testing.synthesis.schemas import sample

# Spool


@given(st.lists(st.binary(max_size=300_000), max_size=4))
@settings(max_examples=30)
def test_a_spool_gives_back_what_it_took_as_often_as_wanted(blocks: list[bytes]) -> None:
    spool = Spool(limit=2**20)
    for block in blocks:
        spool.write(block)
    whole = b"".join(blocks)
    assert (spool.length, spool.sha256) == (len(whole), hashlib.sha256(whole).hexdigest())
    first = spool.blocks()
    begun = next(first, b"")
    assert spool.kept == (len(whole) <= 2**20)
    if spool.kept:
        assert b"".join(spool.blocks()) == whole
        assert begun + b"".join(first) == whole
    spool.close()
    spool.close()


def test_a_spool_beyond_its_limit_counts_but_keeps_nothing() -> None:
    spool = Spool(limit=3)
    spool.write(b"ab")
    spool.write(b"cd")
    spool.write(b"e")
    assert (spool.kept, spool.length, spool.sha256) == (False, 5, hashlib.sha256(b"abcde").hexdigest())
    assert list(spool.blocks()) == []
    spool.close()


# Schemas


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string"}, "value"),
        ({}, "value"),
        ({"type": "string", "minLength": 8}, "value..."),
        ({"type": "string", "maxLength": 2}, "va"),
        ({"type": "integer"}, 1),
        ({"type": "integer", "minimum": 5}, 5),
        ({"type": "integer", "exclusiveMinimum": 5}, 6),
        ({"type": "number"}, 1.5),
        ({"type": "number", "maximum": 0.5}, 0.5),
        ({"type": "boolean"}, True),
        ({"type": "null"}, None),
        ({"type": ["string", "null"]}, "value"),
        ({"const": 3}, 3),
        ({"enum": ["b", "a"]}, "b"),
        ({"default": [], "type": "array"}, []),
        ({"type": "array", "items": {"type": "integer"}}, [1]),
        ({"type": "array", "items": {"type": "integer"}, "minItems": 2}, [1, 1]),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, 1),
        ({"oneOf": [{"type": "boolean"}]}, True),
        ({"allOf": [{"type": "object"}, {"properties": {"a": {"type": "integer"}}}]}, {"a": 1}),
        ({"properties": {"city": {"type": "string"}}}, {"city": "city"}),
        ({"$ref": "#/$defs/X", "$defs": {"X": {"const": 7}}}, 7),
        (True, "value"),
    ],
)
def test_a_sample_satisfies_its_schema(schema: Any, value: Any) -> None:
    assert sample(schema) == value


def test_a_sample_of_a_recursive_schema_ends() -> None:
    node = {"type": "object", "properties": {"next": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}}}
    text = json.dumps(sample(node))
    assert text.startswith('{"next": {"next": ')
    assert sample({"$ref": "#"}) is None
    tree = {"type": "object", "properties": {"children": {"type": "array", "items": {"$ref": "#"}}}}
    assert json.dumps(sample(tree | {"required": []})).count("children") < 10


# Replies


@given(st.text())
def test_pieces_joined_are_the_text(text: str) -> None:
    assert "".join(pieces(text)) == text
    assert all(pieces(text))


def test_nothing_said_has_a_reply_too() -> None:
    assert compose("") == Reply(text="You said nothing.")


# Alterations

values = st.recursive(st.none() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))


@given(values)
def test_fields_everywhere_reach_every_object_and_change_no_other(value: Any) -> None:
    def without(part: Any) -> Any:
        if isinstance(part, dict):
            assert part["\0x"] == 1
            return {key: without(child) for key, child in part.items() if key != "\0x"}
        return [without(child) for child in part] if isinstance(part, list) else part

    assert without(add_fields(value, {"\0x": 1}, "**")) == value


@given(values, st.sampled_from(["a", "*", "0", "*.a", "a.b.c"]))
def test_a_path_that_leads_nowhere_changes_nothing(value: Any, path: str) -> None:
    assert add_fields(value, {}, path) == value


# Exports


def test_every_export_is_there_and_listed() -> None:
    for name in testing.__all__:
        assert getattr(testing, name) is not None
    assert set(testing.__all__) <= set(dir(testing))
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        _ = testing.Nonsense  # type: ignore[attr-defined]
