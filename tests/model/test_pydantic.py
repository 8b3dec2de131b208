"""Models as fields of pydantic models and as FastAPI's bodies and responses."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Annotated, Any, Generic, Literal, TypeVar

import httpx
import pydantic
import pydantic_core
import pytest
from fastapi import Body, FastAPI

from openai_core.model import Model
from openai_core.model.decoding import decode_json, encode_json
from openai_core.types import EmbeddingCreateParams
from openai_core.types.chat.completion_create_params import CompletionCreateParams

T = TypeVar("T")


class Node(Model):
    name: str
    kids: list[Node] | None = None


class Tool(Model, tag_field="type", tag="tool"):
    size: float
    type: Literal["tool"] = "tool"


class Box(Model, Generic[T]):
    item: T


class Holder(pydantic.BaseModel):
    node: Node
    tools: list[Tool] = []
    box: Box[Node] | None = None


def test_validation_takes_dicts_and_instances() -> None:
    node = Node(name="a")
    assert Holder(node=node).node is node
    holder = Holder.model_validate({"node": {"name": "a", "new": 1}, "tools": [{"type": "tool", "size": 1}]})
    assert holder.node.model_extra == {"new": 1}
    assert holder.tools == [Tool(size=1.0)]
    boxed = Holder.model_validate({"node": {"name": "a"}, "box": {"item": {"name": "b"}}})
    assert boxed.box is not None
    assert boxed.box.item == Node(name="b")


def test_validation_errors_name_the_place() -> None:
    with pytest.raises(pydantic.ValidationError, match=r"expected str, got 3 at \$.kids\[0\].name"):
        Holder.model_validate({"node": {"name": "a", "kids": [{"name": 3}]}})


def test_strict_configuration_is_obeyed() -> None:
    class Strict(pydantic.BaseModel):
        model_config = pydantic.ConfigDict(strict=True)
        tool: Tool

    assert (
        Holder.model_validate({"node": {"name": "a"}, "tools": [{"type": "tool", "size": "1.5"}]}).tools[0].size == 1.5
    )
    with pytest.raises(pydantic.ValidationError, match="expected float"):
        Strict.model_validate({"tool": {"type": "tool", "size": "1.5"}})


def test_serialisation_gives_back_what_came() -> None:
    data: dict[str, Any] = {"node": {"name": "a", "kids": [{"name": "b", "new": {"x": None}}]}}
    holder = Holder.model_validate(data)
    assert holder.model_dump(exclude_unset=True) == data
    assert json.loads(holder.model_dump_json(exclude_unset=True)) == data
    assert json.loads(encode_json(holder)) == data
    assert holder.model_dump()["node"]["kids"][0]["kids"] is None
    assert Holder.model_validate_json(holder.model_dump_json()) == holder


def test_json_schema_refers_to_nested_models() -> None:
    for mode in ("validation", "serialization"):
        schema = pydantic.TypeAdapter(Holder).json_schema(mode=mode)  # type: ignore[arg-type]
        node = schema["$defs"]["Node"]
        assert node["required"] == ["name"]
        assert node["properties"]["kids"]["anyOf"][0]["items"] == {"$ref": "#/$defs/Node"}
        assert schema["$defs"]["Tool"]["properties"]["type"]["const"] == "tool"
    assert Tool.model_json_schema()["required"] == ["type", "size"]


@pytest.mark.anyio
async def test_fastapi_reads_and_answers_models() -> None:
    app = FastAPI()

    @app.post("/echo", response_model=Node)
    async def echo(node: Annotated[Node, Body()]) -> Node:
        return node

    @app.get("/tools")
    async def tools() -> list[Tool]:
        return [Tool(size=2)]

    assert {"Node-Input", "Node-Output", "Tool"} <= app.openapi()["components"]["schemas"].keys()
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        answer = await client.post("/echo", json={"name": "a", "new": [1]})
        assert answer.json() == {"name": "a", "kids": None, "new": [1]}
        assert (await client.post("/echo", json={"nme": "a"})).status_code == 422
        assert (await client.get("/tools")).json() == [{"type": "tool", "size": 2.0}]


def test_models_do_not_import_pydantic() -> None:
    code = "import sys, openai_core.model, openai_core.model.decoding; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_class_that_learned_a_field_has_the_schema_of_its_declaration() -> None:
    learned = type(decode_json(Node, b'{"name": "a", "new": 1}'))
    assert pydantic.TypeAdapter(learned).json_schema() == Node.model_json_schema()


def test_core_functions_of_pydantic_write_models() -> None:
    assert pydantic_core.to_json({"tool": Tool(size=1.0)}) == b'{"tool":{"type":"tool","size":1.0}}'
    assert pydantic_core.to_jsonable_python([Node(name="a")]) == [{"name": "a", "kids": None}]


def test_parameters_are_fields() -> None:
    embedding: Any = pydantic.TypeAdapter(EmbeddingCreateParams)
    assert embedding.validate_python({"model": "m", "input": "x"}) == {"model": "m", "input": "x"}
    assert "model" in embedding.json_schema()["properties"]
    chat: Any = pydantic.TypeAdapter(CompletionCreateParams)
    sent = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
    # Pydantic checks an iterable while it is read, and gives an iterator in its place.
    assert json.loads(encode_json(chat.validate_python(sent))) == sent
    with pytest.raises(pydantic.ValidationError):
        encode_json(chat.validate_python({"model": "m", "messages": [{"role": 3}]}))
