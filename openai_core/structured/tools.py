"""Tools made from types and functions, as both APIs take them, and parsing the arguments of calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import msgspec

from .function_tools import FunctionTool, read_arguments
from .type_schema import TypeSchema, type_schema_of

if TYPE_CHECKING:
    from ..types.chat import ChatCompletionFunctionToolParam
    from ..types.responses import FunctionToolParam

__all__ = [
    "ToolReader",
    "Tools",
    "chat_tools",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "reader_of",
    "response_tools",
    "responses_type_tool",
    "type_tool",
]

ToolReader = Callable[[str], Any]
"""Parses the arguments of a call."""


class _Typed(dict[str, Any]):
    """The dict of a tool, with the type that it was made from."""

    type_schema: TypeSchema[Any]


class Tools:
    """The tools of a request: as they are sent, and a parser for the arguments of each."""

    __slots__ = ("readers", "sent")

    def __init__(self, sent: list[Any], readers: dict[str, ToolReader]) -> None:
        self.sent = sent
        self.readers = readers

    def read(self, name: str, arguments: str) -> Any:
        """Parse the arguments of a call; None for a tool that is not strict, or unknown.

        Raises:
            ValueError: they are not JSON, or do not fit the type of the tool.
        """
        reader = self.readers.get(name)
        return None if reader is None else reader(arguments)


def pydantic_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """A strict function tool for chat completions, with the fields of a pydantic model as parameters.

    Args:
        model: the model.
        name: Default: that of the model.
        description: Default: the docstring of the model.

    Raises:
        SchemaError: strict mode cannot express the model.
    """
    return type_tool(model, name=name, description=description)


def pydantic_responses_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> FunctionToolParam:
    """The same as `pydantic_function_tool`, for the Responses API."""
    return responses_type_tool(model, name=name, description=description)


def type_tool(
    of: type[Any], *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """A strict function tool for chat completions, with the fields of a class as parameters.

    Args:
        of: a msgspec Struct, dataclass, TypedDict or pydantic model.
        name: Default: that of the class.
        description: Default: the docstring of the class.

    Raises:
        SchemaError: strict mode cannot express the class.
    """
    type_schema: TypeSchema[Any] = type_schema_of(of)
    function = _Typed(name=name or type_schema.name, strict=True, parameters=type_schema.schema)
    function.type_schema = type_schema
    text = description or type_schema.schema.get("description")
    if text:
        function["description"] = text
    return cast("ChatCompletionFunctionToolParam", {"type": "function", "function": function})


def responses_type_tool(of: type[Any], *, name: str | None = None, description: str | None = None) -> FunctionToolParam:
    """The same as `type_tool`, for the Responses API."""
    type_schema: TypeSchema[Any] = type_schema_of(of)
    tool = _Typed(type="function", name=name or type_schema.name, strict=True, parameters=type_schema.schema)
    tool.type_schema = type_schema
    text = description or type_schema.schema.get("description")
    if text:
        tool["description"] = text
    return cast("FunctionToolParam", tool)


def reader_of(tool: Any) -> ToolReader | None:
    """What parses the arguments of a tool that `responses_type_tool` made; None for others."""
    return tool.type_schema.parse if isinstance(tool, _Typed) and tool.get("type") == "function" else None


def chat_tools(given: Iterable[Any]) -> Tools:
    """The tools of a chat request, given as dicts or made by `function_tool`."""
    sent: list[Any] = []
    readers: dict[str, ToolReader] = {}
    for tool in given:
        made: Any = tool.chat() if isinstance(tool, FunctionTool) else tool
        sent.append(made)
        function = _mapping(_mapping(made).get("function"))
        _add_reader(readers, tool, function)
    return Tools(sent, readers)


def response_tools(given: Iterable[Any]) -> Tools:
    """The tools of a request for a response: dicts, also those for chat completions, or made by `function_tool`."""
    sent: list[Any] = []
    readers: dict[str, ToolReader] = {}
    for tool in given:
        made: Any = tool.responses() if isinstance(tool, FunctionTool) else tool
        nested = _mapping(_mapping(made).get("function"))
        sent.append({"type": "function", **nested} if nested else made)
        if _mapping(made).get("type") == "function":
            _add_reader(readers, tool, nested or _mapping(made))
    return Tools(sent, readers)


def _mapping(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _add_reader(readers: dict[str, ToolReader], tool: Any, function: Mapping[str, Any]) -> None:
    name = function.get("name")
    if not isinstance(name, str):
        return
    if isinstance(tool, FunctionTool):
        readers[name] = tool.parse
    elif isinstance(function, _Typed):
        readers[name] = partial(read_arguments, function.type_schema.parse)
    elif function.get("strict"):
        required = _mapping(function.get("parameters")).get("required")
        readers[name] = msgspec.json.decode if required else partial(read_arguments, msgspec.json.decode)
