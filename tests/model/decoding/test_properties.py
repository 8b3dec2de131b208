"""What holds for any JSON: it decodes, nothing is lost, and what was learned changes nothing but the speed."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.model import Model
from openai_core.model.decoding import DecodeError, convert, decode_json, decoder_for, encode_json
from openai_core.model.decoding.context import Context
from openai_core.model.decoding.learned import make_lenient_decoder
from openai_core.model.decoding.lenient import converter

from .samples import ROOTS, Answer, Choice, Chunk, Delta, Page, Tree
from .strategies import json_values, nearly

settings.register_profile("decoding", max_examples=120, deadline=None)
settings.load_profile("decoding")


def roots_and_values() -> st.SearchStrategy[tuple[Any, Any]]:
    return st.sampled_from(ROOTS).flatmap(lambda root: st.tuples(st.just(root), nearly(root)))


def decode_or_refuse(root: Any, data: bytes, value: Any) -> Any:
    """Decode; only a root of the wrong kind may be refused, and then the value is None."""
    try:
        return decode_json(root, data)
    except DecodeError:
        assert not isinstance(value, list if root == list[Chunk] else dict)
        return None


@given(roots_and_values())
def test_encoding_gives_back_what_was_decoded(case: tuple[Any, Any]) -> None:
    root, value = case
    decoded = decode_or_refuse(root, json.dumps(value).encode(), value)
    if decoded is not None:
        assert json.loads(encode_json(decoded)) == value


@given(st.sampled_from(ROOTS), json_values())
def test_any_json_decodes_or_is_refused_at_its_root(root: Any, value: Any) -> None:
    decoded = decode_or_refuse(root, json.dumps(value).encode(), value)
    if decoded is not None:
        assert json.loads(encode_json(decoded)) == value


@given(roots_and_values())
def test_learned_decoders_and_conversion_agree(case: tuple[Any, Any]) -> None:
    """The same text gives equal objects the first time, later, and through builtins."""
    root, value = case
    data = json.dumps(value).encode()
    if decode_or_refuse(root, data, value) is None:
        return
    first, second, third = convert(root, json.loads(data)), decode_json(root, data), make_lenient_decoder(root)(data)
    assert first == second == third


@given(roots_and_values())
def test_copies_and_pickles_are_equal_and_encode_alike(case: tuple[Any, Any]) -> None:
    root, value = case
    decoded = decode_or_refuse(root, json.dumps(value).encode(), value)
    if not isinstance(decoded, Model):
        return
    encoded = json.loads(encode_json(decoded))
    for other in [
        copy.copy(decoded),
        copy.deepcopy(decoded),
        *(pickle.loads(pickle.dumps(decoded, n)) for n in range(6)),
    ]:
        assert other == decoded
        assert type(other).__name__ == type(decoded).__name__
        assert json.loads(encode_json(other)) == encoded


@given(roots_and_values())
def test_dumps_agree_with_the_encoding(case: tuple[Any, Any]) -> None:
    root, value = case
    decoded = decode_or_refuse(root, json.dumps(value).encode(), value)
    if isinstance(decoded, Model):
        assert Model.to_dict(decoded) == value
        assert json.loads(Model.to_json(decoded)) == value
        assert json.loads(Model.model_dump_json(decoded, by_alias=True, exclude_unset=True, ensure_ascii=True)) == value


@given(st.data())
def test_reading_attributes_never_fails(data: st.DataObject) -> None:
    """Whatever came, declared fields can be read and required lists iterated over if they are lists at all."""
    root = data.draw(st.sampled_from([Chunk, Answer, Tree, Page[Choice]]))
    value = data.draw(nearly(root))
    decoded = decode_or_refuse(root, json.dumps(value).encode(), value)
    if decoded is None:
        return
    for name in type(decoded).model_fields:
        getattr(decoded, name)
    lists = {Chunk: "choices", Answer: "output", Page[Choice]: "data"}
    if root in lists and value.get(lists[root]) is None:
        assert getattr(decoded, lists[root]) == []


@given(nearly(Chunk))
def test_strict_accepts_only_what_lenient_finds_nothing_wrong_with(value: Any) -> None:
    data = json.dumps(value).encode()
    try:
        decoded = decode_json(Chunk, data, strict=True)
    except DecodeError:
        return
    context = Context()
    assert converter(Chunk)(value, context) == decoded
    assert context.mismatches == 0


@pytest.mark.parametrize("state", ["missing", "null", "given"])
def test_missing_null_and_given_differ_at_depth(state: str) -> None:
    delta = {"missing": {}, "null": {"content": None}, "given": {"content": "x"}}[state]
    value = {"id": "1", "object": "chunk", "created": 1, "model": "m", "choices": [{"index": 0, "delta": delta}]}
    decoded: Delta = decoder_for(Chunk)(json.dumps(value).encode()).choices[0].delta
    assert decoded.content == delta.get("content")
    assert decoded.model_fields_set == set(delta)
    assert decoded.to_dict() == delta
    assert decoded.model_dump()["content"] == delta.get("content")
