"""Tools made from types and functions, as both APIs take them, and parsing the arguments of calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import msgspec

from ..sentinels import Omit, is_given, omit
from ..wrong_calls import refuse_wrong_calls
from .function_tools import FunctionTool, read_arguments
from .type_schema import TypeSchema, type_schema_of

if TYPE_CHECKING:
    from ..types.chat import ChatCompletionFunctionToolParam
    from ..types.responses import FunctionToolParam

__all__ = [
    "ToolKey",
    "ToolReader",
    "Tools",
    "chat_tools",
    "listed_tools",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "reader_of",
    "response_tools",
    "responses_type_tool",
    "type_tool",
]

ToolReader = Callable[[str], Any]
"""Parses the arguments of a call."""
ToolKey = str | tuple[str, str]
"""The name of a function; of one in a namespace, that of the namespace before it."""


class _Typed(dict[str, Any]):
    """The dict of a tool, with the type that it was made from."""

    type_schema: TypeSchema[Any]


class Tools:
    """The tools of a request: as they are sent, and a parser for the arguments of each."""

    __slots__ = ("readers", "sent")

    def __init__(self, sent: list[Any], readers: dict[ToolKey, ToolReader]) -> None:
        self.sent = sent
        self.readers = readers

    def reader(self, name: str, namespace: str | None = None) -> ToolReader | None:
        """What parses the arguments of a call; None for a tool that is not strict, or unknown.

        Args:
            name: the function's name.
            namespace: the namespace that the call gives. A function that was loaded by a tool search has its own name
                there, if it was declared in no namespace.
        """
        if namespace is None:
            return self.readers.get(name)
        found = self.readers.get((namespace, name))
        return self.readers.get(name) if found is None and namespace == name else found

    def read(self, name: str, arguments: str, namespace: str | None = None) -> Any:
        """Parse the arguments of a call; None for a tool that is not strict, or unknown.

        Raises:
            ValueError: they are not JSON, or do not fit the type of the tool.
        """
        reader = self.reader(name, namespace)
        return None if reader is None else reader(arguments)


@refuse_wrong_calls
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


@refuse_wrong_calls
def pydantic_responses_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None, defer_loading: bool | Omit = omit
) -> FunctionToolParam:
    """The same as `pydantic_function_tool`, for the Responses API.

    Args:
        model: the model.
        name: Default: that of the model.
        description: Default: the docstring of the model.
        defer_loading: whether the model sees the tool only after a `tool_search` has found it.

    Raises:
        SchemaError: strict mode cannot express the model.
    """
    return responses_type_tool(model, name=name, description=description, defer_loading=defer_loading)


@refuse_wrong_calls
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


@refuse_wrong_calls
def responses_type_tool(
    of: type[Any], *, name: str | None = None, description: str | None = None, defer_loading: bool | Omit = omit
) -> FunctionToolParam:
    """The same as `type_tool`, for the Responses API; `defer_loading` as in `pydantic_responses_function_tool`."""
    type_schema: TypeSchema[Any] = type_schema_of(of)
    tool = _Typed(type="function", name=name or type_schema.name, strict=True, parameters=type_schema.schema)
    tool.type_schema = type_schema
    text = description or type_schema.schema.get("description")
    if text:
        tool["description"] = text
    if is_given(defer_loading):
        tool["defer_loading"] = defer_loading
    return cast("FunctionToolParam", tool)


def reader_of(tool: Any) -> ToolReader | None:
    """What parses the arguments of a tool that `responses_type_tool` made; None for others."""
    return tool.type_schema.parse if isinstance(tool, _Typed) and tool.get("type") == "function" else None


def chat_tools(given: Iterable[Any]) -> Tools:
    """The tools of a chat request, given as dicts or made by `function_tool`."""
    sent: list[Any] = []
    readers: dict[ToolKey, ToolReader] = {}
    for tool in given:
        made: Any = tool.chat() if isinstance(tool, FunctionTool) else tool
        sent.append(made)
        function = _mapping(_mapping(made).get("function"))
        _add_reader(readers, tool, function)
    return Tools(sent, readers)


def response_tools(given: Iterable[Any]) -> Tools:
    """The tools of a request for a response: dicts, also those for chat completions, or made by `function_tool`.

    Those of a namespace may be any of these, too.
    """
    sent: list[Any] = []
    readers: dict[ToolKey, ToolReader] = {}
    for tool in given:
        made: Any = tool.responses() if isinstance(tool, FunctionTool) else tool
        fields = _mapping(made)
        nested = _mapping(fields.get("function"))
        if fields.get("type") == "namespace" and isinstance(fields.get("tools"), Iterable):
            members = response_tools(fields["tools"])
            made = {**fields, "tools": members.sent}
            namespace = str(fields.get("name"))
            readers.update({(namespace, name): read for name, read in members.readers.items() if isinstance(name, str)})
        sent.append({"type": "function", **nested} if nested else made)
        if fields.get("type") == "function":
            _add_reader(readers, tool, nested or fields)
    return Tools(sent, readers)


def listed_tools(given: Iterable[Any]) -> list[Any]:
    """The tools in a list, and those of namespaces too, which can be read more than once."""
    tools: list[Any] = []
    for tool in given:
        fields = _mapping(tool)
        members = fields.get("tools") if fields.get("type") == "namespace" else None
        is_one_shot = isinstance(members, Iterable) and not isinstance(members, list | tuple)
        tools.append({**fields, "tools": list(cast("Iterable[Any]", members))} if is_one_shot else tool)
    return tools


def _mapping(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _add_reader(readers: dict[ToolKey, ToolReader], tool: Any, function: Mapping[str, Any]) -> None:
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
