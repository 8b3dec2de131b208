"""A decoder that met something new is fast again at the next message, and never grows without bound."""

from __future__ import annotations

import gc
import json
import threading
import types
from typing import Any, Generic, Literal, TypeVar

import pytest

from openai_core.model import Model
from openai_core.model.decoding import decoder_for, encode_json
from openai_core.model.decoding.learned import MAX_REBUILDS
from openai_core.model.decoding.observed import MAX_EXTRAS, MAX_NAME_LENGTH, MAX_REVISIONS, observations_of

T = TypeVar("T")


def fresh_types() -> types.SimpleNamespace:
    """Classes that nobody has learned anything about."""

    class Delta(Model):
        content: str | None = None
        role: Literal["user"] | None = None

    class Choice(Model):
        index: int
        delta: Delta

    class Chunk(Model):
        id: str
        choices: list[Choice]

    class Text(Model, tag_field="type", tag="text"):
        delta: Delta
        type: Literal["text"] = "text"

    class Done(Model, tag_field="type", tag="done"):
        chunk: Chunk
        type: Literal["done"] = "done"

    class Page(Model, Generic[T]):
        data: list[T]

    names = {k: v for k, v in locals().items() if isinstance(v, type)}
    for cls in names.values():  # the module's names, in which annotations are evaluated, are not these
        cls.__module__ = __name__ + ".fresh"
    import sys

    sys.modules[__name__ + ".fresh"] = module = types.ModuleType("fresh")
    vars(module).update(names, Literal=Literal, T=T)
    return types.SimpleNamespace(**names)


def chunk(**delta: Any) -> bytes:
    return json.dumps({"id": "1", "choices": [{"index": 0, "delta": delta}]}).encode()


def test_the_second_message_takes_the_fast_path() -> None:
    t = fresh_types()
    decode = decoder_for(t.Chunk)
    first, second, third = (decode(chunk(content="a", reasoning="b")).choices[0].delta for _ in range(3))
    assert type(first) is not type(second)
    assert type(second) is type(third)
    assert second.reasoning == "b"
    assert first == second == third
    assert isinstance(second, t.Delta)
    assert (type(second).__name__, type(second).__qualname__) == (t.Delta.__name__, t.Delta.__qualname__)
    assert repr(second).startswith("Delta(content='a', role=None, reasoning='b')")


def test_clean_messages_equal_those_from_before() -> None:
    t = fresh_types()
    decode = decoder_for(t.Chunk)
    before = decode(chunk(content="a"))
    decode(chunk(reasoning="b"))
    after = decode(chunk(content="a"))
    assert type(before) is t.Chunk
    assert type(after) is not t.Chunk
    assert before == after
    assert not hasattr(after.choices[0].delta, "reasoning")
    assert after.to_dict() == before.to_dict()


def test_members_of_unions_learn() -> None:
    t = fresh_types()
    decode = decoder_for(t.Text | t.Done)
    text = json.dumps({"type": "text", "delta": {"new": 1}, "obfuscation": "x"}).encode()
    done = json.dumps({"type": "done", "chunk": {"id": "1", "choices": []}}).encode()
    assert isinstance(decode(done), t.Done)
    found = [decode(text) for _ in range(3)]
    assert type(found[1]) is type(found[2]) is not type(found[0])
    assert (found[2].delta.new, found[2].obfuscation) == (1, "x")
    assert isinstance(decode(done), t.Done)
    assert json.loads(encode_json(found[2])) == json.loads(text)


def test_generic_models_learn() -> None:
    t = fresh_types()
    decode = decoder_for(t.Page[t.Delta])
    data = b'{"data":[{"content":"a","new":1}],"object":"list"}'
    found = [decode(data) for _ in range(3)]
    assert type(found[1]) is type(found[2])
    assert type(found[1].data[0]) is type(found[2].data[0])
    assert isinstance(found[2], t.Page)
    assert encode_json(found[2]) == data


@pytest.mark.parametrize(
    "choice",
    [{"delta": {}}, {"index": None, "delta": {}}, {"index": "x", "delta": {}}, {"index": 1, "delta": {"role": "new"}}],
)
def test_missing_null_and_unknown_scalars_are_learned(choice: dict[str, Any]) -> None:
    t = fresh_types()
    decode = decoder_for(t.Page[t.Choice])
    data = json.dumps({"data": [choice]}).encode()
    found = [decode(data) for _ in range(3)]
    assert type(found[1]) is type(found[2]) is not type(found[0])
    assert found[0] == found[2]
    assert json.loads(encode_json(found[2])) == {"data": [choice]}


def test_null_lists_are_learned() -> None:
    t = fresh_types()
    decode = decoder_for(t.Chunk)
    found = [decode(b'{"id":"1","choices":null}') for _ in range(3)]
    assert [f.choices for f in found] == [[], [], []]
    assert type(found[1]) is type(found[2]) is not t.Chunk
    assert encode_json(found[2]) == b'{"id":"1","choices":null}'
    assert decode(chunk(content="x")).choices[0].delta.content == "x"


def test_one_decoder_profits_from_another() -> None:
    t = fresh_types()
    decoder_for(t.Chunk)(chunk(new=1))
    decode = decoder_for(t.Page[t.Chunk])
    first, second = (decode(b'{"data":[%s]}' % chunk(new=1)) for _ in range(2))
    assert type(first) is type(second)


def test_hostile_names_teach_nothing_beyond_the_limits() -> None:
    t = fresh_types()
    decode = decoder_for(t.Chunk)
    for i in range(3 * MAX_REVISIONS):
        delta = {f"n{i}_{j}": j for j in range(5)}
        assert decode(chunk(**delta)).choices[0].delta.model_extra == delta
    seen = observations_of(t.Delta)
    assert seen is not None
    assert len(seen.extras) <= MAX_EXTRAS
    assert seen.revisions <= MAX_REVISIONS
    assert decode(chunk(content="a")).choices[0].delta.content == "a"
    gc.collect()
    assert len(t.Delta.__subclasses__()) <= 4


@pytest.mark.parametrize("name", ["x" * (MAX_NAME_LENGTH + 1), 'a"b', "a\\b", "\n", "\ud800"])
def test_names_that_cannot_be_learned_are_kept_all_the_same(name: str) -> None:
    t = fresh_types()
    decode = decoder_for(t.Chunk)
    for _ in range(3):
        assert decode(chunk(**{name: 1})).choices[0].delta.model_extra == {name: 1}
    assert observations_of(t.Delta) is None
    assert json.loads(encode_json(decode(chunk(**{name: 1})))) == json.loads(chunk(**{name: 1}))


def test_a_decoder_is_not_rebuilt_for_ever() -> None:
    t = fresh_types()
    decode = decoder_for(t.Chunk)
    for i in range(MAX_REVISIONS):
        decode(chunk(**{f"d{i}": 1}))
        decode(json.dumps({"id": "1", "choices": [{"index": 0, "delta": {}, f"c{i}": 1}]}).encode())
        decode(json.dumps({"id": "1", "choices": [], f"k{i}": 1}).encode())
    assert 3 * MAX_REVISIONS > MAX_REBUILDS
    last = MAX_REVISIONS - 1
    assert decode(json.dumps({"id": "1", "choices": [], f"k{last}": 1}).encode()).model_extra == {f"k{last}": 1}


def test_classes_made_for_one_call_are_collected() -> None:
    gc.collect()
    before = sum(1 for o in gc.get_objects() if isinstance(o, type) and o.__name__ == "Passing")
    for i in range(20):
        namespace = {"__annotations__": {"x": int}, "__module__": __name__}
        cls: Any = type(Model)("Passing", (Model,), namespace)
        assert decoder_for(cls)(b'{"x":1,"y%d":2}' % i).x == 1
        assert cls(x=1).x == 1
    del cls
    gc.collect()
    after = sum(1 for o in gc.get_objects() if isinstance(o, type) and o.__name__ == "Passing")
    assert after <= before


def test_threads_may_learn_at_once() -> None:
    t = fresh_types()
    decode = decoder_for(t.Chunk)
    barrier = threading.Barrier(8)
    wrong: list[Any] = []

    def work(number: int) -> None:
        barrier.wait()
        for i in range(60):
            delta = {"content": str(i), f"extra{(i + number) % 6}": number}
            found = decode(chunk(**delta))
            if found.choices[0].delta.to_dict() != delta or json.loads(encode_json(found)) != json.loads(
                chunk(**delta)
            ):
                wrong.append(found)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
