"""Tools made of types and of functions, as both APIs take them, with what is needed to read the model's calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

import msgspec

from .described import Described, describe
from .function_tools import FunctionTool

if TYPE_CHECKING:
    from ..types.chat import ChatCompletionFunctionToolParam
    from ..types.responses import FunctionToolParam

__all__ = [
    "ToolReader",
    "Tools",
    "chat_tools",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "response_tools",
    "responses_type_tool",
    "type_tool",
]

ToolReader = Callable[[str], Any]
"""Makes a value of the arguments of a call."""


class _Typed(dict[str, Any]):
    """A tool's description that knows the type it was made of."""

    described: Described[Any]


class Tools:
    """The tools of a request: as they are sent, and how the arguments of each are read."""

    __slots__ = ("readers", "sent")

    def __init__(self, sent: list[Any], readers: dict[str, ToolReader]) -> None:
        self.sent = sent
        self.readers = readers

    def read(self, name: str, arguments: str) -> Any:
        """The arguments of a call; None for a tool that is not strict, or that is not known.

        Raises:
            ValueError: they are no JSON, or do not fit the tool's type.
        """
        reader = self.readers.get(name)
        return None if reader is None else reader(arguments)


def pydantic_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """A strict function tool for chat completions, its arguments those of a pydantic model.

    Args:
        name: default: the model's.
        description: default: the model's docstring.

    Raises:
        SchemaError: strict mode cannot express the model.
    """
    return type_tool(model, name=name, description=description)


def pydantic_responses_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> FunctionToolParam:
    """As `pydantic_function_tool`, for the responses API."""
    return responses_type_tool(model, name=name, description=description)


def type_tool(
    of: type[Any], *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """A strict function tool for chat completions, its arguments those of a class: a msgspec Struct, a dataclass, a
    TypedDict, a pydantic model.

    Args:
        name: default: the type's.
        description: default: the type's docstring.

    Raises:
        SchemaError: strict mode cannot express the type.
    """  # fmt: skip
    described: Described[Any] = describe(of)
    function = _Typed(name=name or described.name, strict=True, parameters=described.schema)
    function.described = described
    told = description or described.schema.get("description")
    if told:
        function["description"] = told
    return cast("ChatCompletionFunctionToolParam", {"type": "function", "function": function})


def responses_type_tool(of: type[Any], *, name: str | None = None, description: str | None = None) -> FunctionToolParam:
    """As `type_tool`, for the responses API."""
    described: Described[Any] = describe(of)
    tool = _Typed(type="function", name=name or described.name, strict=True, parameters=described.schema)
    tool.described = described
    told = description or described.schema.get("description")
    if told:
        tool["description"] = told
    return cast("FunctionToolParam", tool)


def chat_tools(given: Iterable[Any]) -> Tools:
    """The tools of a chat request: dicts, or what `function_tool` gives."""
    sent: list[Any] = []
    readers: dict[str, ToolReader] = {}
    for tool in given:
        made: Any = tool.chat() if isinstance(tool, FunctionTool) else tool
        sent.append(made)
        function = _mapping(_mapping(made).get("function"))
        _add_reader(readers, tool, function)
    return Tools(sent, readers)


def response_tools(given: Iterable[Any]) -> Tools:
    """The tools of a response request: dicts (also those for chat completions), or what `function_tool` gives."""
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
        readers[name] = function.described.parse
    elif function.get("strict"):
        readers[name] = msgspec.json.decode
