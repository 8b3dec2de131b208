"""Functions that a run may call, and what they may return."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Self, TypeAlias, cast

from ...structured.tools import ToolReader, reader_of

if TYPE_CHECKING:
    from ...types.responses import FunctionToolParam, ResponseFunctionCallOutputItemListParam

__all__ = [
    "AsyncRegisteredFunction",
    "FunctionResult",
    "RegisteredFunction",
    "checked_functions",
    "checked_result",
    "read_arguments",
]

FunctionResult: TypeAlias = "str | ResponseFunctionCallOutputItemListParam"
"""Text, or a list of input texts, images and files."""

_PARTS: Final = ("input_text", "input_image", "input_file")


@dataclass(frozen=True)
class _Registered:
    tool: FunctionToolParam
    """The tool as it is sent."""
    execute: Callable[[Any], Any]
    """Gets the arguments: a dict, or what the type of `from_tool` makes of them; and if it has a parameter `cancelled`,
    that of the run, to end early by itself."""
    allow_output_override: bool = False
    """Whether `ResponsesRunnerTurn.supply_outputs` may answer a call instead."""
    independent: bool = False
    """Whether an early call may run at the same time as others."""
    _read: ToolReader | None = field(default=None, repr=False, compare=False)

    @classmethod
    def from_tool(
        cls,
        tool: FunctionToolParam,
        *,
        execute: Callable[[Any], Any],
        allow_output_override: bool = False,
        independent: bool = False,
    ) -> Self:
        """A function that gets a value of the type that its tool was made from.

        Args:
            tool: made by `pydantic_responses_function_tool` or `responses_type_tool`.
            execute: gets the arguments of a call as that type.
            allow_output_override: whether a turn may be given the output of a call instead.
            independent: whether an early call may run at the same time as others.

        Raises:
            ValueError: the tool was made in another way, or `execute` cannot be called.
        """
        read = reader_of(tool)
        if read is None or not callable(execute):
            raise ValueError(
                "from_tool() takes a tool made by pydantic_responses_function_tool() and a function to execute; "
                "give other tools to the class itself"
            )
        return cls(tool, execute, allow_output_override, independent, read)


@dataclass(frozen=True)
class RegisteredFunction(_Registered):
    """A function that a blocking run may call."""

    execute: Callable[[Any], FunctionResult]


@dataclass(frozen=True)
class AsyncRegisteredFunction(_Registered):
    """A function that a run may call: a coroutine function, or a plain one, which is called in a worker thread."""

    execute: Callable[[Any], Awaitable[FunctionResult]]


def checked_functions(given: Iterable[_Registered] | None, taken: Iterable[str] = ()) -> dict[str, _Registered]:
    """The functions by their names.

    Raises:
        ValueError: a tool is not of a function, or its name is empty, given twice or one of `taken`.
    """
    found: dict[str, _Registered] = {}
    names = set(taken)
    for one in given or ():
        name: Any = one.tool.get("name")
        if one.tool.get("type") != "function" or not isinstance(name, str) or not name or name in names:
            raise ValueError(
                f"the functions of a runner are tools of the type 'function' with different names; got {name!r}"
            )
        names.add(name)
        found[name] = one
    return found


def read_arguments(function: _Registered, arguments: str) -> Any:
    """What a function gets.

    Raises:
        ValueError: the arguments are not those of the function, or no JSON object.
    """
    if function._read is not None:
        return function._read(arguments)
    found = json.loads(arguments, parse_constant=_refuse)
    if not isinstance(found, dict):
        raise ValueError("the arguments are no JSON object")
    return cast("dict[str, Any]", found)


def _refuse(name: str) -> None:
    raise ValueError(f"JSON has no {name}")


def checked_result(result: Any) -> FunctionResult:
    """What a function returned, if it can be sent.

    Raises:
        ValueError: it is neither text nor a list of parts.
    """
    if isinstance(result, str):
        return result
    parts = list(cast("Iterable[Any]", result)) if isinstance(result, list) else [None]
    if all(isinstance(part, Mapping) and cast("Any", part).get("type") in _PARTS for part in parts):
        return cast("FunctionResult", parts)
    raise ValueError(
        f"a function returns text, or a list of parts of the types {', '.join(_PARTS)}; got a "
        f"{cast('object', result).__class__.__name__}"
    )
