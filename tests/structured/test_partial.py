"""Reading JSON as it arrives."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.structured.partial import PartialJSON

_SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
_VALUES = st.recursive(_SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=12)


def _is_part_of(part: Any, whole: Any) -> bool:
    """Whether `part` is what can be known of `whole` before it has all arrived."""
    if isinstance(part, str) and isinstance(whole, str):
        return whole.startswith(part)
    if isinstance(part, list) and isinstance(whole, list):
        pairs = zip(part, whole, strict=False)
        return len(part) <= len(whole) and all(_is_part_of(one, other) for one, other in pairs)
    if isinstance(part, dict) and isinstance(whole, dict):
        in_order = list(part) == list(whole)[: len(part)]
        return in_order and all(_is_part_of(value, whole[key]) for key, value in part.items())
    return type(part) is type(whole) and part == whole


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(_VALUES, st.booleans(), st.sampled_from([None, 1]))
def test_each_prefix_has_a_part_of_the_value(value: Any, ascii_only: bool, indent: int | None) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    reader = PartialJSON()
    seen: list[tuple[Any, str]] = []
    for character in text:
        reader.feed(character)
        part = reader.value
        assert part is None or _is_part_of(part, value)
        seen.append((part, repr(part)))
    assert reader.close() == json.loads(text) == reader.value
    assert all(repr(part) == before for part, before in seen), "a value changed after it was given"


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(_VALUES, st.lists(st.integers(1, 9)))
def test_the_cuts_change_nothing(value: Any, cuts: list[int]) -> None:
    text = json.dumps(value)
    reader, at = PartialJSON(), 0
    for length in [*cuts, len(text)]:
        reader.feed(text[at : at + length])
        at += length
    assert reader.close() == json.loads(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("  ", None),
        ('"ab', "ab"),
        ('"ab\\', "ab"),
        ('"ab\\u00e', "ab"),
        ('"\\ud83d', ""),
        ('"\\ud83d\\ude0', ""),
        ("12", None),
        ("[1, 2", [1]),
        ("[1, tru", [1]),
        ('{"a', {}),
        ('{"a"', {}),
        ('{"a": ', {}),
        ('{"a": "x', {"a": "x"}),
        ('{"a": [1, {"b": "c"', {"a": [1, {"b": "c"}]}),
    ],
)
def test_what_is_not_complete(text: str, value: Any) -> None:
    reader = PartialJSON()
    reader.feed(text)
    assert reader.value == value
    assert not reader.is_complete


@pytest.mark.parametrize(
    "text",
    ['"\\ud83d\\ude00"', '"\\ud83dx"', '"\\ud83d\\n"', '"\\ud83d\\ud83d\\ude00"', '"\\ude00"', '"\\ud83d\\u0041"',
     '"\\ud83d"', "-0.5e+3", " [ ] ", '{"a": 1, "a": 2}', "1E5"],
)  # fmt: skip
def test_it_reads_what_json_reads(text: str) -> None:
    for size in (1, 2, len(text)):
        reader = PartialJSON()
        for at in range(0, len(text), size):
            reader.feed(text[at : at + size])
        assert reader.close() == json.loads(text)
        assert reader.is_complete or text == "1E5" or text.startswith("-")


@pytest.mark.parametrize(
    "text", ["}", "[,", "[1 2]", '{"a" 1}', "{a: 1}", "01 ", "tru ", '"\\x"', '"\n"', "1 2", '{"a": 1,}', "[1,]",
             "-", "{1: 2}", '"\\u00g0"']
)  # fmt: skip
def test_it_refuses_what_json_refuses(text: str) -> None:
    with pytest.raises(json.JSONDecodeError):
        json.loads(text)
    with pytest.raises(ValueError, match="invalid JSON at character"):
        _read(text)


def _read(text: str) -> Any:
    reader = PartialJSON()
    reader.feed(text)
    return reader.close()


@pytest.mark.parametrize("text", ["", "[1", '{"a"', '"a', "["])
def test_closing_too_early_is_an_error(text: str) -> None:
    reader = PartialJSON()
    reader.feed(text)
    with pytest.raises(ValueError, match="before its value does"):
        reader.close()
    assert "incomplete" in repr(reader)


def test_the_place_of_a_fault_counts_all_pieces() -> None:
    reader = PartialJSON()
    reader.feed('{"a": 1')
    with pytest.raises(ValueError, match="at character 9: expected a key, found 'b'"):
        reader.feed(", b")
    assert reader.value == {"a": 1}


@pytest.mark.slow
def test_deep_json_needs_no_stack() -> None:
    reader = PartialJSON()
    reader.feed("[" * 50_000 + "]" * 49_999)
    assert not reader.is_complete
    reader.feed("]")
    assert reader.is_complete
