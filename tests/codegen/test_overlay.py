"""Overlays: what they add and change, what they refuse, and where the parts of a document then come from."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from openai_core._codegen.document import Document
from openai_core._codegen.generate import BASELINE, load
from openai_core._codegen.overlay import Overlay, OverlayError, apply

THING = {"type": "object", "properties": {"id": {"type": "string"}, "old": {}}, "required": ["id", "old"]}
BASE: dict[str, Any] = {
    "paths": {"/things": {"get": {"parameters": [{"name": "limit"}]}}},
    "components": {"schemas": {"Thing": THING, "Kind": {"enum": ["a"]}, "Any": {"oneOf": [{"type": "string"}]}}},
}
AT = "#/components/schemas/Thing"


def applied(**data: Any) -> Document:
    document = Document(copy.deepcopy(BASE))
    apply([Overlay("new", data)], document)
    return document


def changed(**change: Any) -> Document:
    return applied(**{"x-changes": [{"at": AT, **change}]})


def test_paths_webhooks_and_components_are_added() -> None:
    document = applied(
        paths={"/things": {"post": {"operationId": "make"}}, "/new": {"get": {}}},
        webhooks={"thing.made": {"post": {}}},
        components={"schemas": {"New": {"type": "string"}}, "securitySchemes": {"Key": {}}},
    )
    assert set(document.operations) == {("GET", "/things"), ("POST", "/things"), ("GET", "/new")}
    assert document.data["components"]["schemas"].keys() == {"Thing", "Kind", "Any", "New"}
    assert document.data["webhooks"].keys() == {"thing.made"}


@pytest.mark.parametrize(
    ("change", "after"),
    [
        (
            {"properties": {"new": {"type": "integer"}}, "required": ["new"]},
            (["id", "old", "new"], ["id", "old", "new"]),
        ),
        ({"optional": ["old"]}, (["id", "old"], ["id"])),
        ({"remove": ["old"]}, (["id"], ["id"])),
    ],
)
def test_properties_are_changed(change: Any, after: tuple[list[str], list[str]]) -> None:
    node = changed(**change).at(AT)
    assert (list(node["properties"]), node["required"]) == after


def test_members_parameters_and_whole_schemas_are_changed() -> None:
    changes: list[dict[str, Any]] = [
        {"at": "#/components/schemas/Kind", "enum": ["a", "b"]},
        {"at": "#/components/schemas/Any", "members": [{"type": "integer"}]},
        {"at": "#/paths/~1things/get", "parameters": [{"name": "order"}], "deprecated": True},
        {"at": AT, "replace": {"type": "string"}},
    ]
    document = applied(**{"x-changes": changes})
    assert document.at("#/components/schemas") == {
        "Thing": {"type": "string"},
        "Kind": {"enum": ["a", "b"]},
        "Any": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
    }
    assert document.at("#/paths/~1things/get") == {
        "parameters": [{"name": "limit"}, {"name": "order"}],
        "deprecated": True,
    }


def test_what_is_added_may_be_changed_by_another_overlay() -> None:
    document = Document(copy.deepcopy(BASE))
    later = Overlay("a", {"x-changes": [{"at": "#/components/schemas/New", "enum": ["x"]}]})
    apply([later, Overlay("b", {"components": {"schemas": {"New": {}}}})], document)
    assert document.at("#/components/schemas/New") == {"enum": ["x"]}


def test_a_part_knows_where_it_comes_from() -> None:
    document = changed(properties={"new": {"type": "object", "properties": {"deep": {}}}})
    assert document.origin(AT) == "openapi.json"
    assert document.origin(f"{AT}/properties/id") == "openapi.json"
    assert document.origin(f"{AT}/properties/new/properties/deep") == "overlays/new.json"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"components": {"schemas": {"Thing": {}}}}, "the document already has #/components/schemas/Thing"),
        ({"paths": {"/things": {"get": {}}}}, "the document already has #/paths/~1things/get"),
        (
            {"x-changes": [{"at": "#/components/schemas/None", "enum": []}]},
            "#/components/schemas/None, which is not there",
        ),
        ({"x-changes": [{"at": AT, "required": ["id"]}]}, "changes nothing; remove it from the overlay 'new'"),
        ({"x-changes": [{"at": AT, "rename": "x"}]}, f"unknown kinds of change at {AT}: rename"),
        ({"x-changes": [{"at": AT, "members": [{}]}]}, f"adds members to {AT}, which is no union"),
    ],
)
def test_what_does_not_fit_is_an_error(data: dict[str, Any], text: str) -> None:
    with pytest.raises(OverlayError) as caught:
        applied(**data)
    assert text in str(caught.value)


def test_those_in_use_add_to_the_document() -> None:
    """Each operation of the document is still there, and many more are."""
    before, after = Document.load(BASELINE), load()
    assert before.operations.keys() < after.operations.keys()
    assert len(after.operations) - len(before.operations) > 100
    assert {after.origin(one.pointer) for one in after.operations.values()} == {"openapi.json", "overlays/3.57.0.json"}
