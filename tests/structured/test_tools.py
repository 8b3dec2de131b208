"""Tools made of types and functions."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import msgspec
import pydantic
import pytest

from openai_core import SchemaError, function_tool, pydantic_function_tool, responses_type_tool, type_tool
from openai_core.lib import pydantic_responses_function_tool
from openai_core.structured.agent_tools import function_tool as agent_function_tool
from openai_core.structured.docstrings import read_docstring
from openai_core.structured.function_tools import FunctionTool, text_of_result
from openai_core.structured.tool_loop import ToolRunner
from tests.structured.documented_models import MODELS, Node

_FACTS = json.loads(Path(__file__).with_name("official_schemas.json").read_text())


@pytest.mark.parametrize("name", MODELS)
def test_tools_of_documented_models_are_those_of_the_official_package(name: str) -> None:
    assert pydantic_function_tool(MODELS[name], name="use_it") == _FACTS[name]["tool"]


class Search(msgspec.Struct):
    """Find things."""

    words: str


def test_types_become_tools() -> None:
    tool: Any = type_tool(Search)
    assert tool["function"]["name"] == "Search"
    assert tool["function"]["description"] == "Find things."
    flat: Any = responses_type_tool(Search, name="find", description="Look")
    assert (flat["type"], flat["name"], flat["description"], flat["strict"]) == ("function", "find", "Look", True)
    assert flat["parameters"] == tool["function"]["parameters"]
    official: Any = pydantic_responses_function_tool(MODELS["Node"])
    assert official["name"] == "Node"


def test_tools_may_be_loaded_later() -> None:
    """As the official function says it; left out, nothing is said."""
    later: Any = pydantic_responses_function_tool(MODELS["Node"], defer_loading=True)
    plain: Any = pydantic_responses_function_tool(MODELS["Node"])
    assert later == {**plain, "defer_loading": True}


GOOGLE = """Find things.

Everywhere.

Args:
    words (str): what to find,
        on two lines
    limit: how many
Returns:
    what: ever
"""
NUMPY = """Find things.

Everywhere.

Parameters
----------
words : str
    what to find,
    on two lines
limit
    how many

Returns
-------
what
    ever
"""
SPHINX = """Find things.

Everywhere.

:param words: what to find,
    on two lines
:param int limit: how many
:returns: whatever
"""


@pytest.mark.parametrize("text", [GOOGLE, NUMPY, SPHINX], ids=["google", "numpy", "sphinx"])
def test_docstrings_describe_a_function_and_its_arguments(text: str) -> None:
    described = {"words": "what to find, on two lines", "limit": "how many"}
    assert read_docstring(text) == ("Find things.\n\nEverywhere.", described)


def test_a_function_needs_no_docstring() -> None:
    assert read_docstring(None) == ("", {})
    assert read_docstring("Only this: words.") == ("Only this: words.", {})


def test_a_function_stays_one() -> None:
    @function_tool(name="look_up", description="Look it up")
    def search(words: str, limit: Annotated[int, "how many"] = 3) -> str:
        """Find things."""
        return words * limit

    assert search("a") == "aaa"
    assert search.call_with(search.parse('{"words": "a", "limit": 2}')) == "aa"
    assert (search.name, search.description, search.fn.__name__) == ("look_up", "Look it up", "search")
    assert search.parameters == {
        "type": "object",
        "properties": {"words": {"type": "string"}, "limit": {"type": "integer", "description": "how many"}},
        "required": ["words", "limit"],
        "additionalProperties": False,
    }
    assert search.chat()["function"] == {key: value for key, value in search.responses().items() if key != "type"}
    assert repr(search) == "<FunctionTool look_up>"


def test_parameters_may_have_pydantic_types() -> None:
    @function_tool
    def plan(node: Node, /, label: str = "x") -> Any:
        """Plan.

        Args:
            label: what it is
        """
        return node, label

    node, label = plan.call_with(plan.parse('{"node": {"value": 1, "next": null}, "label": "y"}'))
    assert (node.value, label) == (1, "y")
    assert plan.parameters["properties"]["label"]["description"] == "what it is"


def test_what_no_tool_can_be_made_of() -> None:
    def many(*words: str) -> None: ...

    def loose(words: Any) -> None: ...

    def mapped(words: dict[str, int]) -> None: ...

    for fn, path in ((many, "many.words"), (loose, "loose.words"), (mapped, "mapped.words")):
        with pytest.raises(SchemaError) as caught:
            function_tool(fn)
        assert caught.value.path == path


def test_the_type_of_the_result_may_be_one_that_only_a_function_knows() -> None:
    """It is no part of what the model is told."""

    class Local(msgspec.Struct):
        x: int

    def find(x: Annotated[int, "how many"], at: Node | None = None) -> Local:
        return Local(x)

    tool = function_tool(find)
    assert tool.call_with(tool.parse('{"x": 5, "at": null}')) == Local(5)


def test_parameters_of_types_that_only_a_function_knows_are_refused() -> None:
    class Local(msgspec.Struct):
        x: int

    def use(it: Local) -> None: ...

    with pytest.raises(SchemaError, match=r"use: its annotations cannot be read .* define the types that it uses"):
        function_tool(use)


@dataclasses.dataclass
class Point:
    x: int


class PointModel(pydantic.BaseModel):
    x: int


@pytest.mark.parametrize(
    ("result", "text"),
    [("words", "words"), (3, "3"), (None, "null"), ([Point(1)], '[{"x":1}]'), (PointModel(x=1), '{"x":1}')],
)
def test_each_result_is_sent_as_text(result: Any, text: str) -> None:
    assert text_of_result(result) == text


def test_results_without_json_are_refused() -> None:
    with pytest.raises(TypeError, match="a value of type object, which cannot be encoded as JSON"):
        text_of_result(object())


# Misuse


def doubled(number: int, times: int = 2) -> int:
    """Multiply a number.

    Args:
        number: the number.
    """
    return number * times


@pytest.mark.parametrize(
    ("tools", "text"),
    [
        (
            [doubled, 5],
            "tools[1] of run_tools() must be a function, a FunctionTool, or a tool that the server runs, "
            "such as {'type': 'web_search'}; got int",
        ),
        (
            [{"type": "function", "name": "f"}],
            "tools[0] of run_tools() only describes the function 'f', which cannot be run; pass the Python "
            "function itself, or run the calls yourself with create() or parse()",
        ),
        (
            [{"type": "function"}],
            "tools[0] of run_tools() only describes a function, which cannot be run; pass the Python "
            "function itself, or run the calls yourself with create() or parse()",
        ),
        (doubled, "tools of run_tools() must be a list of functions; got a function"),
        ("doubled", "tools of run_tools() must be a list of functions; got str"),
        (None, "tools of run_tools() must be a list of functions; got NoneType"),
        ([partial(doubled, 1)], "a partial has no name by which a model could call it; use FunctionTool(fn, name=...)"),
    ],
)
def test_what_is_no_function_cannot_be_run(tools: Any, text: str) -> None:
    with pytest.raises(TypeError) as caught:
        ToolRunner(tools, concurrency=1, on_error="tell")
    assert str(caught.value) == text


def test_a_function_tool_is_made_from_a_function() -> None:
    with pytest.raises(TypeError, match=r"^a FunctionTool is made from a function; got int$"):
        FunctionTool(5)  # type: ignore[arg-type]


class Adding:
    def __call__(self, number: int) -> int:
        """Add one."""
        return number + 1


def test_functions_without_a_name_become_tools_by_one() -> None:
    """Their parameters and descriptions are those of the function inside."""
    times: FunctionTool[..., int] = FunctionTool(partial(doubled, times=3), name="tripled")
    assert times.description == "Multiply a number."
    assert times.parameters["properties"]["number"] == {"type": "integer", "description": "the number."}
    assert times.call_with(times.parse('{"number": 2}')) == 6
    adding: FunctionTool[..., int] = FunctionTool(Adding(), name="add")
    assert adding.description == "Add one."
    assert adding.call_with(adding.parse('{"number": 2}')) == 3


@pytest.mark.parametrize("of", [function_tool, agent_function_tool])
@pytest.mark.parametrize(
    ("hint", "shown"),
    [(object, "object"), (Callable, "Callable"), (list[Callable[[], int]], "list[collections.abc.Callable[[], int]]")],
)
def test_the_parameter_that_has_no_schema_is_named(of: Any, hint: Any, shown: str) -> None:
    def find(number: int, key: Any) -> None: ...

    find.__annotations__["key"] = hint
    with pytest.raises(SchemaError) as caught:
        of(find)
    assert str(caught.value).startswith(f"find.key: JSON has nothing of type {shown}; annotate it with str")
    assert caught.value.path == "find.key"


@pytest.mark.parametrize("name", ["look up", "<lambda>", "größe"])
def test_a_tool_has_a_name_that_the_api_takes(name: str) -> None:
    with pytest.raises(ValueError, match=f"only; got {name!r}; give another one"):
        function_tool(doubled, name=name)
    assert function_tool(doubled, name="math.double-1_a").name == "math.double-1_a"
