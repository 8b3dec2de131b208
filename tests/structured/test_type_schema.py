"""Strict schemas of types, and values made of answers."""

from __future__ import annotations

import dataclasses
import enum
import json
import re
from collections.abc import Callable
from dataclasses import make_dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, Optional, TypedDict, Union

import attrs
import jsonschema
import msgspec
import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.structured.strict import SchemaError, strict_schema
from openai_core.structured.type_schema import decoder_of, to_strict_json_schema, type_schema_of
from openai_core.testing.synthesis.schemas import sample
from tests.structured.documented_models import MODELS

_FACTS = json.loads(Path(__file__).with_name("official_schemas.json").read_text())


@pytest.mark.parametrize("name", MODELS)
def test_documented_models_have_the_schemas_of_the_official_package(name: str) -> None:
    assert to_strict_json_schema(MODELS[name]) == _FACTS[name]["schema"]


# Generated types


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


_SCALARS = st.sampled_from(
    [int, float, str, bool, Colour, Level, Literal["a", "b"], Literal[1, "x", None],
     Annotated[int, msgspec.Meta(ge=3, le=9)], Annotated[str, msgspec.Meta(description="Words")]]
)  # fmt: skip
_NAMES = st.from_regex(r"\A[a-z]{1,8}\Z").filter(lambda name: name not in ("if", "in", "is", "as", "or", "and"))
_COUNT = iter(range(10**9))


def _make(kind: str, fields: dict[str, Any], some_have_defaults: bool) -> Any:
    name = f"Made{next(_COUNT)}"
    ordered = list(fields.items())
    if kind == "struct":
        with_defaults: list[Any] = (
            [(key, hint | None, None) for key, hint in ordered] if some_have_defaults else ordered
        )
        return msgspec.defstruct(name, with_defaults, kw_only=True)
    if kind == "dataclass":
        return make_dataclass(name, ordered)
    if kind == "attrs":
        made = attrs.make_class(name, {key: attrs.field(type=hint) for key, hint in ordered})
        return made
    if kind == "pydantic":
        without_meta = {key: (hint, ...) for key, hint in ordered}
        return pydantic.create_model(name, **without_meta)  # type: ignore[call-overload]
    return TypedDict(name, fields)  # type: ignore[operator]  # pyright: ignore


def _is_plain(hint: Any) -> bool:
    return "Meta" not in repr(hint) and "Made" not in repr(hint)


def _records(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    fields = st.dictionaries(_NAMES, inner, min_size=1, max_size=4)
    own = st.builds(_make, st.sampled_from(["struct", "dataclass", "typeddict", "attrs"]), fields, st.booleans())
    plain = st.dictionaries(_NAMES, _SCALARS.filter(_is_plain), min_size=1, max_size=4)
    return (
        own
        | st.builds(lambda of: list.__class_getitem__(of), inner)
        | st.builds(lambda of: of | None, inner)
        | plain.map(lambda given: _make("dataclass", given, False))
    )


_TYPES = st.recursive(_SCALARS, _records, max_leaves=6)
_PYDANTIC = st.builds(
    _make,
    st.just("pydantic"),
    st.dictionaries(_NAMES.map(lambda name: f"f_{name}"), _SCALARS.filter(_is_plain), min_size=1, max_size=4),
    st.just(False),
)


def _assert_strict(node: Any) -> None:
    if isinstance(node, list):
        for each in node:
            _assert_strict(each)
    if not isinstance(node, dict):
        return
    assert not node.keys() & {"default", "oneOf", "allOf", "prefixItems", "patternProperties"}
    if "$ref" in node:
        assert set(node) == {"$ref"}
    if node.get("type") == "object":
        assert node["additionalProperties"] is False
        assert sorted(node["required"]) == sorted(node["properties"])
        for each in node["properties"].values():
            _assert_strict(each)
    for keyword in ("anyOf", "items"):
        _assert_strict(node.get(keyword))
    for each in node.get("$defs", {}).values():
        _assert_strict(each)


@pytest.mark.slow
@settings(max_examples=120, deadline=None)
@given(_TYPES | _PYDANTIC)
def test_type_to_schema_to_instance_to_value(of: Any) -> None:
    type_schema = type_schema_of(of)
    jsonschema.Draft202012Validator.check_schema(type_schema.schema)
    _assert_strict(type_schema.schema)
    assert type_schema.schema["type"] == "object", "the root of a format is an object"
    instance = sample(type_schema.schema)
    jsonschema.validate(instance, type_schema.schema)
    value = type_schema.parse(json.dumps(instance))
    plain = value.model_dump(mode="json") if isinstance(value, pydantic.BaseModel) else msgspec.to_builtins(value)
    assert plain == (instance["value"] if type_schema.wrapped else instance)


# Single facts


class Inner(msgspec.Struct):
    """Inside."""

    x: Annotated[int, msgspec.Meta(description="A number")] = 3


class Tree(msgspec.Struct):
    label: str
    left: Tree | None = None
    right: Tree | None = None


class Cat(msgspec.Struct, tag=True):
    lives: int


class Dog(msgspec.Struct, tag=True):
    tricks: list[str]


def test_neighbours_of_references_are_merged_with_what_they_name() -> None:
    class Outer(msgspec.Struct):
        inner: Annotated[Inner, msgspec.Meta(description="The one")]
        other: Inner

    schema = type_schema_of(Outer).schema
    assert schema["properties"]["other"] == {"$ref": "#/$defs/Inner"}
    assert schema["properties"]["inner"]["description"] == "The one"
    assert schema["properties"]["inner"]["required"] == ["x"]


def test_a_description_of_what_holds_itself_ends() -> None:
    class Node(pydantic.BaseModel):
        child: Node | None = pydantic.Field(description="The next")
        other: Annotated[Node, pydantic.Field(description="Another")]

    Node.model_rebuild(_types_namespace={"Node": Node})
    schema = to_strict_json_schema(Node)
    _assert_strict(schema)


def test_recursion_is_kept() -> None:
    type_schema: Any = type_schema_of(Tree)
    assert type_schema.schema["$defs"]["Tree"]["properties"]["left"]["anyOf"][0] == {"$ref": "#/$defs/Tree"}
    text = '{"label": "a", "left": {"label": "b", "left": null, "right": null}, "right": null}'
    assert type_schema.parse(text) == Tree("a", Tree("b"))


def test_unions_tell_their_members_apart() -> None:
    type_schema: Any = type_schema_of(Cat | Dog)
    assert type_schema.wrapped
    assert type_schema.parse('{"value": {"type": "Dog", "tricks": ["sit"]}}') == Dog(["sit"])


@pytest.mark.parametrize("of", [list[str], pydantic.RootModel[list[str]]], ids=["msgspec", "pydantic"])
def test_a_wrapped_value_may_come_without_its_object(of: Any) -> None:
    """A server that does not keep to the schema may send it so; what fits neither is told of the schema's form."""
    type_schema: Any = type_schema_of(of)
    assert type_schema.wrapped
    assert type_schema.parse('["one"]') == type_schema.parse('{"value": ["one"]}')
    for text in ('"one"', "{}", '{"values": ["one"]}'):
        with pytest.raises(
            msgspec.ValidationError, match=r"^(Expected `object`|Object missing required field `value`)"
        ):
            type_schema.parse(text)
    with pytest.raises(ValueError, match="array"):
        type_schema.parse('{"value": "one"}')


def test_discriminated_unions_of_pydantic() -> None:
    class One(pydantic.BaseModel):
        kind: Literal["one"]

    class Two(pydantic.BaseModel):
        kind: Literal["two"]

    class Holder(pydantic.BaseModel):
        it: One | Two = pydantic.Field(discriminator="kind")

    it = to_strict_json_schema(Holder)["properties"]["it"]
    assert it == {"title": "It", "anyOf": [{"$ref": "#/$defs/One"}, {"$ref": "#/$defs/Two"}]}


def test_open_pydantic_models_are_closed() -> None:
    class Open(pydantic.BaseModel, extra="allow"):
        x: int

    assert to_strict_json_schema(Open)["additionalProperties"] is False


class Mapped(msgspec.Struct):
    tags: list[dict[str, int]]


class Positions(msgspec.Struct):
    at: tuple[int, str]


class Loose(msgspec.Struct):
    inner: list[Any]


class Outer(pydantic.BaseModel):
    inner: dict[str, Any]


class TwoDicts(msgspec.Struct):
    it: Inner | Tree


@pytest.mark.parametrize(
    ("of", "path", "advice"),
    [
        (Mapped, "Mapped.tags[]", "'key' and 'value'"),
        (Positions, "Positions.at", "a field for each position"),
        (Loose, "Loose.inner[]", "write its type"),
        (Outer, "Outer.inner", "a field for each key"),
        (list[Mapped], "list_Mapped[].tags[]", "'key' and 'value'"),
        (Mapped | None, "Mapped_or_None|1.tags[]", "'key' and 'value'"),
        (TwoDicts, "TwoDicts", "Struct"),
        (object, "object", "a msgspec Struct, a dataclass"),
    ],
)
def test_what_strict_mode_cannot_express_is_refused_with_its_place(of: Any, path: str, advice: str) -> None:
    with pytest.raises(SchemaError) as caught:
        type_schema_of(of)
    assert caught.value.path == path
    assert str(caught.value).startswith(path)
    assert advice in str(caught.value)


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"type": "array"},
        {"type": "array", "items": True},
        {"not": {"type": "null"}},
        {"allOf": [{"type": "string"}, {"minLength": 3}]},
        {"type": "object", "patternProperties": {"a": {"type": "string"}}},
        {"$ref": "other.json"},
        {"type": "object"},
        {"const": [1]},
    ],
)
def test_schemas_that_cannot_be_strict_are_refused(schema: Any) -> None:
    with pytest.raises(SchemaError, match=r"^value"):
        strict_schema(schema)


def test_the_schema_that_is_given_stays_as_it_is() -> None:
    given = {"type": "object", "properties": {"a": {"type": "string", "default": "x"}}, "additionalProperties": True}
    before = json.dumps(given)
    assert "default" not in json.dumps(strict_schema(given))
    assert json.dumps(given) == before


def test_one_type_is_described_once() -> None:
    assert type_schema_of(Tree) is type_schema_of(Tree)
    assert type_schema_of(list[int]) is type_schema_of(list[int])


def test_types_with_arguments_have_names_that_the_api_takes() -> None:
    assert type_schema_of(list[Tree]).name == "list_Tree"
    assert type_schema_of(list[Tree]).response_format()["json_schema"]["name"] == "list_Tree"
    assert type_schema_of(Tree).text_format()["name"] == "Tree"


@pytest.mark.parametrize(
    ("of", "name"),
    [
        (Tree | None, "Tree_or_None"),
        (Optional[Tree], "Tree_or_None"),  # noqa: UP045
        (list[Tree] | int | Literal["none"], "list_Tree_or_int_or_Literal"),
        (Union[list[Tree], int], "list_Tree_or_int"),  # noqa: UP007
        (Annotated[Tree | None, "the root"], "Tree_or_None"),
        (Annotated[int, msgspec.Meta(ge=1)], "int"),
    ],
    ids=str,
)
def test_unions_are_named_by_their_members(of: Any, name: str) -> None:
    assert type_schema_of(of).name == name


@pytest.mark.parametrize("text", ["", "{", "[]", '{"label": 1}', '{"label": "a", "left": 3}'])
def test_answers_that_do_not_fit(text: str) -> None:
    with pytest.raises((msgspec.DecodeError, msgspec.ValidationError)):
        type_schema_of(Tree).parse(text)


@pytest.mark.parametrize("value", [5, "Answer", [int], object()])
def test_what_is_no_type_is_named_by_its_argument(value: Any) -> None:
    with pytest.raises(SchemaError) as caught:
        type_schema_of(value, "text_format")
    assert str(caught.value).startswith(f"text_format={value!r} has no JSON schema; use a pydantic model, ")
    assert caught.value.path == "text_format"
    with pytest.raises(SchemaError) as caught:
        decoder_of(value, "parse_as")
    assert str(caught.value).startswith(f"parse_as={value!r} is nothing that JSON can be decoded into; use ")


class Holder(msgspec.Struct):
    field: complex


@pytest.mark.parametrize("of", [complex, Holder])
def test_the_type_at_fault_is_named_in_one_line(of: Any) -> None:
    """Not what a program may call msgspec with."""
    with pytest.raises(SchemaError) as caught:
        type_schema_of(of)
    assert re.match(
        rf"{of.__name__}: it has no JSON schema \(complex is not supported\); use [^\n]*$", str(caught.value)
    )


def test_what_is_no_type_and_no_argument_is_named_by_its_value() -> None:
    with pytest.raises(SchemaError, match=r"^5 has no JSON schema; use a pydantic model"):
        type_schema_of(5)


def test_types_without_a_schema_are_named_by_themselves() -> None:
    with pytest.raises(SchemaError, match=r"^Odd: it has no JSON schema"):
        type_schema_of(type("Odd", (), {"__slots__": ()}), "text_format")


class _Pydantic(pydantic.BaseModel):
    x: int


class _Struct(msgspec.Struct):
    x: int


@dataclasses.dataclass
class _Dataclass:
    x: int


@pydantic.dataclasses.dataclass
class _PydanticDataclass:
    x: int


@pytest.mark.parametrize("kind", [_Pydantic, _Struct, _Dataclass, _PydanticDataclass])
def test_an_instance_in_place_of_its_class(kind: Any) -> None:
    value = kind(x=6)
    message = f"text_format={value!r} is an instance; pass its class, {kind.__name__}"
    with pytest.raises(SchemaError) as caught:
        type_schema_of(value, "text_format")
    assert str(caught.value) == message
    with pytest.raises(SchemaError) as caught:
        decoder_of(value, "text_format")
    assert str(caught.value) == message


def test_a_pydantic_model_that_has_no_schema() -> None:
    class Calls(pydantic.BaseModel):
        f: Callable[[int], int]

    with pytest.raises(SchemaError, match=r"^Calls: it has no JSON schema \([^\n]*\); use a pydantic model"):
        type_schema_of(Calls)
