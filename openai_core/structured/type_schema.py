"""Types of the caller: the strict JSON schema of a type, and decoding model output into it.

pydantic is imported only for types that are made with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from copy import deepcopy
from dataclasses import is_dataclass
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Generic, TypeVar, Union, cast, get_args, get_origin

import msgspec

from .strict import SchemaError, is_object_schema, strict_schema

__all__ = ["TypeSchema", "decoder_of", "is_pydantic", "json_schema", "to_strict_json_schema", "type_schema_of"]

T = TypeVar("T")

_NAME: Final = re.compile(r"[^a-zA-Z0-9_-]+")
_ROOT: Final = "value"
_UNNAMED: Final = "output"
"""The name of what has none."""
_UNSUPPORTED: Final = re.compile(r"^type <class '(.+)'> is not supported$", re.MULTILINE)
_SHOWN: Final = 100
"""Characters of a value that a message shows."""
_ADVICE: Final = (
    "use a pydantic model, a msgspec Struct, a dataclass, a TypedDict, an enum, or lists and unions of them"
)


class _Wrapped(msgspec.Struct):
    """The object that wraps an answer whose type is not an object."""

    value: msgspec.Raw


class TypeSchema(Generic[T]):
    """A type with its strict schema and its decoder. Made by `type_schema_of`; immutable, safe to share.

    A type that is not an object (a list, an enum, a union) is wrapped in an object with the single property `value`,
    which `parse` unwraps.
    """

    __slots__ = ("_decode", "name", "schema", "type", "wrapped")

    def __init__(
        self, of: Any, name: str, schema: dict[str, Any], decode: Callable[[str | bytes], T], *, wrapped: bool
    ) -> None:
        self.type = of
        self.name = name
        """The name of the type, in the characters that the API allows."""
        self.schema = schema
        """The strict schema. Shared: change a copy."""
        self.wrapped = wrapped
        """Whether the type is wrapped in an object with the single property `value`."""
        self._decode = decode

    def __repr__(self) -> str:
        return f"<TypeSchema {self.name}>"

    def parse(self, text: str | bytes) -> T:
        """Decode an answer.

        Raises:
            ValueError: it is not JSON, or does not fit the type; of the class that msgspec or pydantic raises.
        """
        if not self.wrapped:
            return self._decode(text)
        try:
            value = bytes(msgspec.json.decode(text, type=_Wrapped).value)
        except msgspec.ValidationError:
            # Servers that do not keep to the schema may give the value itself.
            try:
                return self._decode(text)
            except ValueError:
                pass
            raise
        return self._decode(value)

    def response_format(self) -> dict[str, Any]:
        """The `response_format` of `chat.completions.create`."""
        return {
            "type": "json_schema",
            "json_schema": {"schema": self.schema, "name": self.name, "strict": True},
        }

    def text_format(self) -> dict[str, Any]:
        """The `format` in the `text` of `responses.create`."""
        return {"type": "json_schema", "strict": True, "name": self.name, "schema": self.schema}


def type_schema_of(of: type[T] | Any, argument: str = "") -> TypeSchema[T]:
    """Describe a type. Recent results are cached.

    Args:
        argument: what the caller passed `of` as, for the message where it is no type.
        of: a pydantic model, dataclass or `TypeAdapter`; a msgspec Struct, dataclass, attrs class, TypedDict, enum; or
            any other type that msgspec supports.

    Raises:
        SchemaError: strict mode cannot express the type. The message names the field, and what to write instead.
    """
    try:
        try:
            hash(of)
        except TypeError:
            return _make_type_schema(of)
        return cast("TypeSchema[T]", _cached(cast("Hashable", of)))
    except SchemaError as exc:
        if argument and exc.path == _name_of(of) and not _is_a_type(of):
            raise _not_a_type(of, argument, "has no JSON schema") from exc
        raise


def to_strict_json_schema(model: Any) -> dict[str, Any]:
    """The strict JSON schema of a pydantic model or `TypeAdapter`, or of any other type that `type_schema_of` takes.

    Raises:
        SchemaError: strict mode cannot express the type.
    """
    return deepcopy(_schema_of(of=model, name=_name_of(model)))


def _is_a_type(of: Any) -> bool:
    return isinstance(of, type) or get_origin(of) is not None


def _is_instance(of: object) -> bool:
    """Whether what was given for a type is an object of a class that is one."""
    kind: Any = type(of)
    made = hasattr(kind, "__pydantic_validator__") or hasattr(kind, "__struct_fields__") or is_dataclass(kind)
    return bool(made)


def _not_a_type(of: Any, argument: str, problem: str) -> SchemaError:
    shown = repr(of)
    shown = f"{shown[:_SHOWN]}..." if len(shown) > _SHOWN else shown
    given = f"{argument}={shown}" if argument else shown
    if _is_instance(of):
        return SchemaError(
            f"{given} is an instance; pass its class, {type(of).__name__}", path=argument or _name_of(of)
        )
    return SchemaError(f"{given} {problem}; {_ADVICE}", path=argument or _name_of(of))


def _reason(error: Exception) -> str:
    """The line of an error that says which type is at fault. Others of msgspec's are about what a program may call."""
    text = str(error)
    found = _UNSUPPORTED.search(text)
    return f"{found[1]} is not supported" if found else text.partition("\n")[0]


def decoder_of(of: Any, argument: str) -> tuple[str, Callable[[str | bytes], Any]]:
    """The name of a type, and what decodes JSON into it; also of a type that strict mode cannot express.

    Args:
        argument: what the caller passed `of` as, for the message where it is no type.

    Raises:
        SchemaError: it is no type that can be decoded into.
    """
    name = _name_of(of)
    try:
        return name, _decoder_of(of)
    except (TypeError, ValueError, AttributeError, NameError) as exc:
        if not _is_a_type(of):
            raise _not_a_type(of, argument, "is nothing that JSON can be decoded into") from exc
        raise SchemaError(f"{name}: JSON cannot be decoded into it ({_reason(exc)}); {_ADVICE}", path=name) from exc


def json_schema(of: Any) -> dict[str, Any]:
    """The JSON schema of a type as it is: what has a default may be missing. That of an object is not a reference.

    Raises:
        SchemaError: it has none.
    """
    schema = dict(_plain_schema(of, _name_of(of)))
    place = schema.get("$ref")
    if not isinstance(place, str):
        return schema
    definitions: dict[str, Any] = dict(schema.pop("$defs"))
    name = place.rpartition("/")[2]
    found = definitions[name]
    if place not in repr(definitions):  # else it refers to itself
        del definitions[name]
    return {**found, "$defs": definitions} if definitions else dict(found)


def is_pydantic(of: Any) -> bool:
    """Whether a type is made with pydantic, or has a type argument that is."""
    if hasattr(of, "__pydantic_validator__") or hasattr(of, "__pydantic_core_schema__"):
        return isinstance(of, type)
    if type(of).__module__.partition(".")[0] == "pydantic":
        return True
    return any(is_pydantic(argument) for argument in get_args(of) if not isinstance(argument, str))


def _make_type_schema(of: Any) -> TypeSchema[Any]:
    name = _name_of(of)
    schema = _schema_of(of, name)
    wrapped = not is_object_schema(schema)
    if wrapped:
        definitions = schema.pop("$defs", None)
        schema = {
            **({"$defs": definitions} if definitions else {}),
            "type": "object",
            "properties": {_ROOT: schema},
            "required": [_ROOT],
            "additionalProperties": False,
        }
    return TypeSchema(of, _NAME.sub("_", name)[:64].strip("_") or _UNNAMED, schema, _decoder_of(of), wrapped=wrapped)


_cached: Final = lru_cache(maxsize=64, typed=True)(_make_type_schema)


def _schema_of(of: Any, name: str) -> dict[str, Any]:
    return strict_schema(_plain_schema(of, name), name=name, prune=not is_pydantic(of))


def _plain_schema(of: Any, name: str) -> Mapping[str, Any]:
    try:
        return _pydantic_schema(of) if is_pydantic(of) else msgspec.json.schema(of)
    except (TypeError, ValueError, AttributeError, NameError, RuntimeError) as exc:
        if isinstance(exc, RuntimeError) and not type(exc).__module__.startswith("pydantic."):
            raise
        if name == _UNNAMED and not _is_a_type(of):
            raise _not_a_type(of, "", "has no JSON schema") from exc
        raise SchemaError(f"{name}: it has no JSON schema ({_reason(exc)}); {_ADVICE}", path=name) from exc


def _pydantic_schema(of: Any) -> Mapping[str, Any]:
    if isinstance(of, type) and hasattr(of, "model_json_schema"):
        made: Mapping[str, Any] = cast("Any", of).model_json_schema()
        return made
    return cast("Mapping[str, Any]", _adapter(of).json_schema())


def _decoder_of(of: Any) -> Callable[[str | bytes], Any]:
    if not is_pydantic(of):
        return msgspec.json.Decoder(of).decode
    if isinstance(of, type) and hasattr(of, "model_validate_json"):
        validate: Callable[[str | bytes], Any] = cast("Any", of).model_validate_json
        return validate
    return cast("Callable[[str | bytes], Any]", _adapter(of).validate_json)


def _adapter(of: Any) -> Any:
    from pydantic import TypeAdapter

    made: Any = cast("Any", TypeAdapter)
    return of if isinstance(of, made) else made(of)


def _name_of(of: Any) -> str:
    if type(of).__name__ == "TypeAdapter":
        of = getattr(of, "_type", of)
    origin = get_origin(of)
    if origin is Annotated:
        return _name_of(of.__origin__)
    # The `__name__` of a union depends on how it is written and on the version of Python.
    if origin is Union or origin is UnionType:
        return "_or_".join("None" if member is NoneType else _name_of(member) for member in get_args(of))
    arguments = [_name_of(argument) for argument in get_args(of) if isinstance(argument, type)]
    return "_".join([getattr(of, "__name__", _UNNAMED), *arguments])
