"""Tools made from functions: the schema from the signature, the descriptions from the docstring."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import partial, update_wrapper
from typing import (
    Annotated,
    Any,
    Final,
    Generic,
    ParamSpec,
    TypeVar,
    cast,
    get_args,
    get_origin,
    get_type_hints,
    overload,
)

import msgspec

from ..wrong_calls import refuse_wrong_calls
from .docstrings import read_docstring
from .strict import SchemaError
from .type_schema import is_pydantic, json_schema, type_schema_of

__all__ = [
    "AnsweringItem",
    "FunctionTool",
    "arguments_type",
    "call_with",
    "function_tool",
    "naming_parameters",
    "read_arguments",
    "text_of_result",
]

P = ParamSpec("P")
R = TypeVar("R")

_NAME: Final = re.compile(r"[a-zA-Z0-9_.-]+")
_NO_SIGNATURE: Final = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


class AnsweringItem(dict[str, Any]):
    """The input item that answers a call, as a whole, where a tool returns more than the text of a result."""


@refuse_wrong_calls
class FunctionTool(Generic[P, R]):
    """A function that a model can call. It can still be called like the function itself.

    Made by `function_tool`; immutable, and safe to use from several tasks and threads if the function is.
    """

    answers: str = "function_call"
    """The type of the output items that call the tool."""
    returns_errors: bool = True
    """Whether an answer to the model can be an error; if not, errors are raised to the caller of `run_tools`."""
    queue: object = None
    """Calls of tools with the same queue run one after the other, in the order of the answer that has them."""

    def __init__(self, fn: Callable[P, R], *, name: str | None = None, description: str | None = None) -> None:
        if not callable(fn):
            raise TypeError(f"a FunctionTool is made from a function; got {type(fn).__name__}")
        named = name or getattr(fn, "__name__", None)
        if not named:
            kind = type(fn).__name__
            raise TypeError(f"a {kind} has no name by which a model could call it; use FunctionTool(fn, name=...)")
        if not _NAME.fullmatch(named):
            raise ValueError(
                f"the name of a tool has letters, digits, '_', '-' and '.' only; got {named!r}; give another one, as "
                "in function_tool(f, name='look_up')"
            )
        update_wrapper(self, fn)
        self.fn = fn
        self.name: str = named
        """The name by which the model calls it."""
        described, parameters = read_docstring(_written(fn).__doc__)
        self.description: str = described if description is None else description
        self.is_async = inspect.iscoroutinefunction(inspect.unwrap(fn)) or inspect.iscoroutinefunction(
            getattr(fn, "__call__", None)  # noqa: B004  (not whether, but how it is called)
        )
        """Whether calling it returns a coroutine."""
        arguments = arguments_type(fn, self.name, parameters)
        with naming_parameters(self.name, arguments):
            self._type_schema = type_schema_of(arguments)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.fn(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<FunctionTool {self.name}>"

    @property
    def parameters(self) -> dict[str, Any]:
        """The strict schema of its arguments. Shared: change a copy."""
        return {key: value for key, value in self._type_schema.schema.items() if key != "title"}

    def chat(self) -> dict[str, Any]:
        """The tool as `chat.completions.create` takes it."""
        return {"type": "function", "function": self._common()}

    def responses(self) -> dict[str, Any]:
        """The tool as `responses.create` takes it."""
        return {"type": "function", **self._common()}

    def parse(self, arguments: str | bytes) -> Any:
        """Parse the arguments of a call. Returns an object with one attribute for each parameter.

        An empty text stands for no arguments, if the function can be called without any.

        Raises:
            ValueError: they are not JSON, or do not fit the signature; of the class that msgspec or pydantic raises.
        """
        return read_arguments(self._type_schema.parse, arguments)

    def read_call(self, call_id: str, arguments: str) -> Any:
        """What `call_with` takes for one call.

        Raises:
            ValueError: the arguments are not JSON, or do not fit the signature.
        """
        return self.parse(arguments)

    def call_with(self, arguments: Any) -> Any:
        """Call the function with what `parse` returned. An async function returns its coroutine."""
        return call_with(self.fn, arguments)

    def _common(self) -> dict[str, Any]:
        described = {"description": self.description} if self.description else {}
        return {"name": self.name, **described, "strict": True, "parameters": self.parameters}


@overload
def function_tool(fn: Callable[P, R], /) -> FunctionTool[P, R]: ...
@overload
def function_tool(
    *, name: str | None = None, description: str | None = None
) -> Callable[[Callable[P, R]], FunctionTool[P, R]]: ...
@refuse_wrong_calls
def function_tool(
    fn: Callable[..., Any] | None = None, /, *, name: str | None = None, description: str | None = None
) -> Any:
    """Make a tool from a typed function, sync or async; also as a decorator, with or without arguments.

    The schema is made from the annotations, the descriptions from the docstring (Google, NumPy or Sphinx style) or from
    `Annotated[T, "description"]`. The model has to give every parameter; defaults apply only to calls from Python.

    Args:
        fn: the function.
        name: the name by which the model calls it. Default: that of the function.
        description: what it does. Default: the docstring up to its first section.

    Raises:
        SchemaError: a parameter has no type, or one that strict mode cannot express.
        TypeError: it is no function, or one without a name.
        ValueError: the name has other characters than the API allows.
    """
    if fn is None:
        return partial(FunctionTool[..., Any], name=name, description=description)
    return FunctionTool(fn, name=name, description=description)


def read_arguments(parse: Callable[[str | bytes], R], arguments: str | bytes) -> R:
    """Parse arguments; an empty text, which servers send for calls without arguments, as an empty object.

    Raises:
        ValueError: they do not parse. For an empty text, the error is about that text.
    """
    if not arguments.strip():
        with suppress(ValueError):
            return parse("{}")
    return parse(arguments)


def text_of_result(result: Any) -> str:
    """The text of a result for the model: a string unchanged, other values as JSON.

    Raises:
        TypeError: the result cannot be encoded as JSON.
    """
    return result if isinstance(result, str) else msgspec.json.encode(result, enc_hook=_encode_other).decode()


def _encode_other(value: Any) -> Any:
    for name in ("model_dump", "to_dict", "tolist"):
        dump: Callable[[], Any] | None = getattr(value, name, None)
        if dump is not None:
            return dump()
    raise TypeError(
        f"the result of a tool is a value of type {type(value).__name__}, which cannot be encoded as JSON; return "
        "text, numbers, lists, dicts, dataclasses, Structs or pydantic models"
    )


def call_with(fn: Callable[..., Any], arguments: Any) -> Any:
    """Call a function with an object of its `arguments_type`."""
    names = inspect.signature(fn).parameters
    positional = [getattr(arguments, name) for name, one in names.items() if one.kind is one.POSITIONAL_ONLY]
    named = {name: getattr(arguments, name) for name, one in names.items() if one.kind is not one.POSITIONAL_ONLY}
    return fn(*positional, **named)


def arguments_type(
    fn: Callable[..., Any], name: str, descriptions: dict[str, str], *, forbid_unknown: bool = False
) -> Any:
    """The class of a function's arguments, with an attribute for each parameter: a Struct, or a pydantic model.

    Args:
        fn: the function.
        name: of the class.
        descriptions: of the parameters, for those whose annotations have none.
        forbid_unknown: whether other arguments are an error.

    Raises:
        SchemaError: a parameter has no type, or there can be any number of them.
    """
    try:
        hints = _parameter_hints(_written(fn))
    except NameError as exc:
        raise SchemaError(
            f"{name}: its annotations cannot be read ({exc}); define the types that it uses in a module",
            path=name,
        ) from exc
    fields: list[tuple[str, Any, str, Any]] = []
    for one in inspect.signature(fn).parameters.values():
        path = f"{name}.{one.name}"
        if one.kind in _NO_SIGNATURE:
            raise SchemaError(f"{path}: a tool cannot take any number of arguments; name each parameter", path=path)
        if one.name not in hints:
            raise SchemaError(f"{path}: the parameter has no type; annotate it", path=path)
        hint, words = _without_description(hints[one.name])
        fields.append((one.name, hint, words or descriptions.get(one.name, ""), one.default))
    if any(is_pydantic(hint) for _, hint, _, _ in fields):
        return _pydantic_arguments(name, fields, forbid_unknown)
    made = [_struct_field(*field) for field in fields]
    return msgspec.defstruct(name, made, kw_only=True, forbid_unknown_fields=forbid_unknown)


@contextmanager
def naming_parameters(name: str, arguments: Any) -> Generator[None]:
    """Have the error for an `arguments_type` that has no JSON schema name the parameter that is at fault.

    Args:
        name: of the tool.
        arguments: the class of its arguments.
    """
    try:
        yield
    except SchemaError as exc:
        if exc.path != name:
            raise  # it names a parameter
        for parameter, hint in arguments.__annotations__.items():
            try:
                json_schema(hint)
            except SchemaError:
                path = f"{name}.{parameter}"
                raise SchemaError(
                    f"{path}: JSON has nothing of type {_shown(hint)}; annotate it with str, int, float, bool, an "
                    "enum, a dataclass, or lists and unions of them",
                    path=path,
                ) from exc
        raise


def _shown(hint: Any) -> str:
    hint, _ = _without_description(hint)
    return hint.__qualname__ if isinstance(hint, type) else str(hint)


def _parameter_hints(written: Any) -> dict[str, Any]:
    """The types of the parameters; that of the result is not needed, and may be a name that is not found."""
    try:
        return get_type_hints(written, include_extras=True)
    except NameError:
        given = {name: hint for name, hint in written.__annotations__.items() if name != "return"}

        def alone() -> None: ...

        alone.__annotations__ = given
        return get_type_hints(alone, globalns=getattr(written, "__globals__", None), include_extras=True)


def _written(fn: Callable[..., Any]) -> Any:
    """What has the annotations and the docstring: behind wrappers and partials, or the `__call__` of an object."""
    found: Any = inspect.unwrap(fn)
    while isinstance(found, partial):
        found = inspect.unwrap(cast("Any", found).func)
    return found if isinstance(found, type) or inspect.isroutine(found) else type(found).__call__


def _without_description(hint: Any) -> tuple[Any, str]:
    """A type without the strings in its `Annotated`, and these strings."""
    if get_origin(hint) is not Annotated:
        return hint, ""
    of, *rest = get_args(hint)
    words = [each for each in rest if isinstance(each, str)]
    kept = tuple(each for each in rest if not isinstance(each, str))
    return (Annotated[(of, *kept)] if kept else of), " ".join(words)


def _struct_field(name: str, hint: Any, words: str, default: Any) -> Any:
    annotated: Any = Annotated[hint, msgspec.Meta(description=words)] if words else hint
    if default is inspect.Parameter.empty:
        return (name, annotated)
    return (name, annotated, msgspec.field(default_factory=lambda: default))


def _pydantic_arguments(name: str, fields: list[tuple[str, Any, str, Any]], forbid_unknown: bool) -> Any:
    from pydantic import Field, create_model

    made: dict[str, Any] = {
        field: (hint, Field(... if default is inspect.Parameter.empty else default, description=words or None))
        for field, hint, words, default in fields
    }
    config = {"extra": "forbid" if forbid_unknown else "ignore"}
    return cast("Any", create_model)(name, __config__=config, **made)
