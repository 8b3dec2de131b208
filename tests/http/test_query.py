"""Query strings: the encoding the API's servers know, and what is refused."""

from __future__ import annotations

import datetime as dt
import decimal
import enum
import uuid
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.http.query import encode_query, flatten, merge_query
from openai_core.sentinels import NOT_GIVEN, omit


class Order(enum.Enum):
    ASC = "asc"


class Level(str, enum.Enum):  # noqa: UP042 - as users write it; it formats unlike a StrEnum
    LOW = "low"


@pytest.mark.parametrize(
    ("params", "sent"),
    [
        ({"a": ["x", "y"], "o": {"k": "v"}, "b": True, "n": None}, "a[]=x&a[]=y&o[k]=v&b=true"),
        ({}, ""),
        (
            {"b": False, "i": 3, "big": 10**30, "f": 1.5, "g": 1.0, "e": 1e30},
            f"b=false&i=3&big={10**30}&f=1.5&g=1.0&e=1e+30",
        ),
        ({"a": [], "o": {}, "n": None, "x": omit, "y": NOT_GIVEN}, ""),
        ({"a": [None, "", True], "o": {"n": None, "": "v"}}, "a[]=&a[]=true&o[]=v"),
        ({"a": [{"k": "v", "l": "w"}, {"k": 2}]}, "a[][k]=v&a[][k]=2&a[][l]=w"),
        ({"a": [[1, 2], [3]], "t": (4,)}, "a[][]=1&a[][]=2&a[][]=3&t[]=4"),
        ({"o": {"a": {"b": ["c"]}}}, "o[a][b][]=c"),
        ({"o": {"k.x[y] z": "v"}}, "o[k.x[y] z]=v"),
        ({"g": (n for n in (1, 2)), "s": {5}, "r": range(2)}, "g[]=1&g[]=2&s[]=5&r[]=0&r[]=1"),
        ({"d": dt.date(2024, 1, 2), "t": dt.time(3, 4)}, "d=2024-01-02&t=03:04:00"),
        ({"d": dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)}, "d=2024-01-02T03:04:05+00:00"),
        ({"e": Order.ASC, "l": Level.LOW}, "e=asc&l=low"),
        ({"d": decimal.Decimal("1.50"), "u": uuid.UUID(int=5)}, f"d=1.50&u={uuid.UUID(int=5)}"),
        ({"a&b=c#d": "é 😀 %20+\r\n&="}, "a&b=c#d=é 😀 %20+\r\n&="),
    ],
)
def test_values_are_sent_under_bracketed_names(params: dict[str, object], sent: str) -> None:
    encoded = encode_query(params)
    assert encoded.isascii()
    assert "&".join(f"{name}={value}" for name, value in parse_qsl(encoded, keep_blank_values=True)) == sent


def test_encoding_is_that_of_forms() -> None:
    """Byte for byte what the official client sends: brackets encoded, a space as a plus sign."""
    everything = "a b+c&d=e%20/?#é\u2028~!*'()[]:@$,;\"<>\\^`{|}-_."
    assert encode_query({"k[": [everything]}) == (
        "k%5B%5B%5D=a+b%2Bc%26d%3De%2520%2F%3F%23%C3%A9%E2%80%A8~%21%2A%27%28%29%5B%5D%3A%40%24%2C%3B%22%3C%3E%5C%5E%60"
        "%7B%7C%7D-_."
    )


@pytest.mark.parametrize(
    ("params", "error", "message"),
    [
        (
            {"a": {"b": [b"x"]}},
            TypeError,
            "query parameter 'a[b][]' cannot be encoded from bytes; what can be: str, bool, int, float, date, ",
        ),
        ({"a": object}, TypeError, "query parameter 'a' cannot be encoded from type; what can be: "),
        (
            {"a": [omit]},
            TypeError,
            "query parameter 'a[]' holds omit; only a whole parameter can be left out, not a part of one",
        ),
        ({"a": {"b": NOT_GIVEN}}, TypeError, "query parameter 'a[b]' holds NOT_GIVEN; only a whole"),
        ({1: "x"}, TypeError, "the name of a query parameter at the top level must be a str; got int: 1"),
        ({"a": {None: "x"}}, TypeError, "the name of a query parameter in 'a' must be a str; got NoneType: None"),
        ({"a": float("nan")}, ValueError, "query parameter 'a' must be a finite number; got nan"),
        ({"a": decimal.Decimal("inf")}, ValueError, "query parameter 'a' must be a finite number; got Infinity"),
        ({"a": "\ud83d"}, ValueError, "query parameter 'a' holds half a surrogate pair, which UTF-8 cannot encode: "),
        ({"\ud83d": "a"}, ValueError, "query parameter '\\ud83d' holds half a surrogate pair"),
    ],
)
def test_what_cannot_be_sent_is_an_error_that_names_it(
    params: dict[Any, object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error) as caught:
        encode_query(params)
    assert str(caught.value).startswith(message)


# A decoder of our own. Lists of mappings are not in it: bracketed names do not say where one item ends.

NAMES = st.text(min_size=1, max_size=5).filter(lambda name: not set(name) & set("[]") and name.isprintable())
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
VALUES = st.recursive(
    TEXTS,
    lambda inner: st.dictionaries(NAMES, inner, min_size=1, max_size=3) | st.lists(TEXTS, min_size=1, max_size=3),
    max_leaves=8,
)


def decode(query: str) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        first, *keys = name.replace("]", "").split("[")
        place, key = tree, first
        for following in keys:
            if following == "":
                place.setdefault(key, []).append(value)
                break
            place, key = place.setdefault(key, {}), following
        else:
            place[key] = value
    return tree


@settings(max_examples=100)
@given(st.dictionaries(NAMES, VALUES, max_size=4))
def test_decoding_gives_back_what_was_encoded(params: dict[str, Any]) -> None:
    assert decode(encode_query(params)) == params


@settings(max_examples=60)
@given(st.dictionaries(NAMES, VALUES, max_size=3), st.dictionaries(NAMES, VALUES, max_size=3))
def test_merging_twice_gives_the_later_values(first: dict[str, Any], second: dict[str, Any]) -> None:
    """No parameter of the URL is lost or damaged unless one of the same name replaces it."""
    merged = merge_query(merge_query("http://host/path", first), second)
    base, _, query = merged.partition("?")
    assert base == "http://host/path"
    replaced = {name for name, _ in flatten(second, what="parameter")}
    kept = [pair for pair in flatten(first, what="parameter") if pair[0] not in replaced]
    assert parse_qsl(query, keep_blank_values=True) == kept + flatten(second, what="parameter")


@pytest.mark.parametrize(
    ("url", "params", "merged"),
    [
        ("http://h/x", {}, "http://h/x"),
        ("http://h/x?a=b%20c+d&e", {}, "http://h/x?a=b%20c+d&e"),
        ("http://h/x?a=b%20c+d&e", {"f": 1}, "http://h/x?a=b%20c+d&e&f=1"),
        ("http://h/x?a=1&c=3", {"a": 2}, "http://h/x?c=3&a=2"),
        ("http://h/x?a[]=1&a%5B%5D=2", {"a": [3]}, "http://h/x?a%5B%5D=3"),
        ("http://h/x?", {"a": 1}, "http://h/x?a=1"),
        ("http://h/x?a=1#part?b=2", {"b": 3}, "http://h/x?a=1&b=3"),
        ("http://h/x#part", {}, "http://h/x"),
        ("/x?api-version=2024", {"limit": 5}, "/x?api-version=2024&limit=5"),
    ],
)
def test_parameters_are_merged_into_the_query_of_a_url(url: str, params: dict[str, object], merged: str) -> None:
    assert merge_query(url, params) == merged
