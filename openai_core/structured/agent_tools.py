"""Functions and output types of agents: their schemas as `beta.agents` takes them, and arguments made into values."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Generic, TypeVar, cast, overload

import msgspec

from ..sentinels import Omit, is_given, omit
from ..wrong_calls import refuse_wrong_calls
from .docstrings import read_docstring
from .function_tools import arguments_type, call_with, naming_parameters, text_of_result
from .type_schema import is_pydantic, json_schema, type_schema_of

__all__ = ["FunctionTool", "agent_text_format", "function_tool", "pydantic_function_tool", "tool_output"]

ModelT = TypeVar("ModelT")
OutputT_co = TypeVar("OutputT_co", covariant=True)

_PARTS: Final = frozenset({"input_text", "input_image"})


@refuse_wrong_calls
class FunctionTool(Generic[OutputT_co]):
    """A function of an agent: `definition` is what its `tools` take, the tool itself is a handler of its calls.

    Called with the arguments that the model wrote, it validates them, calls the function, and returns what it returned
    in a form that can be sent; a coroutine of that if the function is a coroutine function. Immutable, and safe to use
    from several tasks and threads if the function is.

    Args:
        model: the type of the arguments: a pydantic model, a msgspec Struct, a dataclass or a TypedDict.
        handler: called with a value of that type.
        name: the name by which the model calls it.
        description: what it does, for the model.
        defer_loading: whether the model first has to search for the tool.

    Raises:
        SchemaError: `model` has no JSON schema.
        ValueError: `name` is empty.
    """

    def __init__(
        self,
        model: type[ModelT],
        handler: Callable[[ModelT], OutputT_co],
        *,
        name: str,
        description: str,
        defer_loading: bool | Omit = omit,
    ) -> None:
        if not name:
            raise ValueError("a tool needs a name that is not empty")
        self._model: Any = model
        self._handler = handler
        self._definition: dict[str, Any] = {
            "type": "function",
            "name": name,
            "description": description,
            "parameters": json_schema(model),
        }
        if is_given(defer_loading):
            self._definition["defer_loading"] = defer_loading

    def __repr__(self) -> str:
        return f"<FunctionTool {self.name}>"

    @property
    def name(self) -> str:
        """The name by which the model calls it."""
        found: str = self._definition["name"]
        return found

    @property
    def definition(self) -> dict[str, Any]:
        """The tool as the `tools` of an agent take it. Shared: change a copy."""
        return self._definition

    def __call__(self, arguments: dict[str, Any]) -> Any:
        """Call the function.

        Raises:
            ValueError: the arguments do not fit; of the class that msgspec or pydantic raises.
            TypeError: what the function returned cannot be sent.
        """
        result: Any = self._handler(self._read(arguments))
        return _awaited(result) if inspect.isawaitable(result) else tool_output(result)

    def _read(self, arguments: dict[str, Any]) -> Any:
        """The arguments as a value of their type."""
        return _validated(self._model, arguments)


async def _awaited(result: Any) -> Any:
    return tool_output(await result)


def _validated(model: Any, arguments: dict[str, Any]) -> Any:
    if not is_pydantic(model):
        return msgspec.convert(arguments, model, strict=False)
    if hasattr(model, "model_validate"):
        return model.model_validate(arguments)
    from pydantic import TypeAdapter

    return TypeAdapter[Any](model).validate_python(arguments)


@refuse_wrong_calls
def pydantic_function_tool(
    model: type[ModelT],
    *,
    handler: Callable[[ModelT], object],
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[Any]:
    """Make a tool from the type of its arguments.

    Args:
        model: a pydantic model, a msgspec Struct, a dataclass or a TypedDict.
        handler: called with a value of that type; a function or a coroutine function.
        name: the name by which the model calls it. Default: that of the type.
        description: what it does. Default: the docstring of the type.
        defer_loading: whether the model first has to search for the tool.

    Raises:
        SchemaError: `model` has no JSON schema.
    """
    said = inspect.cleandoc(model.__dict__.get("__doc__") or "") if description is None else description
    return FunctionTool(model, handler, name=name or model.__name__, description=said, defer_loading=defer_loading)


@overload
def function_tool(
    function: Callable[..., object],
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[Any]: ...
@overload
def function_tool(
    function: None = None,
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> Callable[[Callable[..., object]], FunctionTool[Any]]: ...
@refuse_wrong_calls
def function_tool(
    function: Callable[..., object] | None = None,
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> Any:
    """Make a tool of an agent from a typed function, sync or async; also as a decorator, with or without arguments.

    The schema is made from the annotations, the descriptions from the docstring (Google, NumPy or Sphinx style) or from
    `Annotated[T, "description"]`. The model may leave out parameters that have defaults.

    Args:
        function: the function.
        name: the name by which the model calls it. Default: that of the function.
        description: what it does. Default: the docstring up to its first section.
        defer_loading: whether the model first has to search for the tool.

    Raises:
        SchemaError: a parameter has no type, or one that has no JSON schema.
    """

    def make(fn: Callable[..., object]) -> FunctionTool[Any]:
        called = name or fn.__name__
        said, parameters = read_docstring(fn.__doc__)
        model = arguments_type(fn, called, parameters, forbid_unknown=True)
        with naming_parameters(called, model):
            return FunctionTool(
                model,
                lambda arguments: call_with(fn, arguments),
                name=called,
                description=said if description is None else description,
                defer_loading=defer_loading,
            )

    return make if function is None else make(function)


@refuse_wrong_calls
def agent_text_format(output_type: Any) -> dict[str, Any]:
    """The `text["format"]` of an agent whose output is to be a type.

    Raises:
        SchemaError: strict mode cannot express the type.
    """
    return {"type": "json_schema", "schema": type_schema_of(output_type).schema}


@refuse_wrong_calls
def tool_output(value: object) -> Any:
    """What a function returned, as a session takes it: None, a text, or parts of content; other values as JSON text.

    Raises:
        TypeError: the value cannot be encoded as JSON.
    """
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bytes | bytearray):
        raise TypeError("a tool returned bytes; return text, or parts of content with the file as a data URL")
    given: Any = value
    if isinstance(given, Iterable) and not isinstance(given, Mapping) and not hasattr(cast("Any", given), "model_dump"):
        items: list[Any] = list(cast("Any", given))
        return items if items and all(map(_is_part, items)) else text_of_result(items)
    return text_of_result(value)


def _is_part(item: Any) -> bool:
    return isinstance(item, Mapping) and cast("Mapping[str, Any]", item).get("type") in _PARTS
