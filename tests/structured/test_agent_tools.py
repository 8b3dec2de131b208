"""Tools of agents: their schemas, and calls with the arguments that a model wrote."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any, Literal

import msgspec
import pydantic
import pytest

from openai_core.structured.agent_tools import FunctionTool, agent_text_format, function_tool, pydantic_function_tool
from openai_core.structured.strict import SchemaError


class Place(pydantic.BaseModel):
    """A place on earth."""

    name: str
    height: int | None = 0


class Spot(msgspec.Struct):
    """A spot on a map."""

    x: int
    y: int = 0


class Tree(msgspec.Struct):
    below: list[Tree] = []


def test_a_tool_has_the_parameters_of_its_function() -> None:
    """Parameters with defaults may be left out; others than there are may not be given."""

    @function_tool
    def weather(city: str, days: int = 3, *, unit: Literal["c", "f"] = "c") -> str:
        """Tell the weather.

        Args:
            city: where
        """
        return f"{city} {days} {unit}"

    assert weather.name == "weather"
    definition = weather.definition
    assert (definition["type"], definition["description"]) == ("function", "Tell the weather.")
    assert "defer_loading" not in definition
    parameters = definition["parameters"]
    assert parameters["type"] == "object"
    assert parameters["required"] == ["city"]
    assert parameters["additionalProperties"] is False
    assert parameters["properties"]["city"] == {"type": "string", "description": "where"}
    assert weather({"city": "Oslo"}) == "Oslo 3 c"
    assert weather({"city": "Oslo", "days": "4", "unit": "f"}) == "Oslo 4 f"
    for wrong in ({}, {"city": 1, "x": 2}, {"city": "Oslo", "x": 1}, {"city": "Oslo", "days": "many"}):
        with pytest.raises(msgspec.ValidationError):
            weather(wrong)


def test_a_tool_of_a_coroutine_function() -> None:
    @function_tool(name="go", description="Go there.", defer_loading=True)
    async def walk(place: Place, after: Place | None = None) -> list[Any]:
        return [place.name, after]

    assert (walk.name, walk.definition["description"], walk.definition["defer_loading"]) == ("go", "Go there.", True)
    assert walk.definition["parameters"]["required"] == ["place"]
    called = walk({"place": {"name": "Oslo"}})
    assert inspect.iscoroutine(called)
    assert asyncio.run(called) == '["Oslo",null]'
    with pytest.raises(ValueError, match="extra"):
        walk({"place": {"name": "Oslo"}, "x": 1})


@pytest.mark.parametrize("model", [Place, Spot])
def test_a_tool_of_a_type(model: Any) -> None:
    tool = pydantic_function_tool(model, handler=lambda value: type(value).__name__)
    definition = tool.definition
    assert tool.name == definition["name"] == model.__name__
    assert definition["description"] == inspect.cleandoc(model.__doc__)
    assert len(definition["parameters"]["required"]) == 1
    assert "$ref" not in definition["parameters"]
    assert tool({"name": "Oslo"} if model is Place else {"x": 1}) == model.__name__
    named = pydantic_function_tool(model, handler=print, name="n", description="d", defer_loading=False)
    assert named.definition.items() >= {"name": "n", "description": "d", "defer_loading": False}.items()


def test_a_schema_that_refers_to_itself_keeps_its_definitions() -> None:
    parameters = pydantic_function_tool(Tree, handler=print).definition["parameters"]
    assert parameters["type"] == "object"
    assert parameters["properties"]["below"]["items"] == {"$ref": "#/$defs/Tree"}
    assert "Tree" in parameters["$defs"]


def test_functions_that_are_no_tools_are_refused() -> None:
    untyped: Any = eval("lambda x: x")
    with pytest.raises(SchemaError, match="any number of arguments"):
        function_tool(print, name="f")
    with pytest.raises(SchemaError, match="has no type"):
        function_tool(untyped, name="f")
    with pytest.raises(ValueError, match="not empty"):
        FunctionTool(Place, print, name="", description="")
    with pytest.raises(SchemaError, match="no JSON schema"):
        pydantic_function_tool(complex, handler=print)


def test_an_output_has_the_format_of_its_type() -> None:
    made = agent_text_format(Place)
    assert made["type"] == "json_schema"
    assert made["schema"]["required"] == ["name", "height"]
    assert made["schema"]["additionalProperties"] is False
