"""Support for models in pydantic models and as FastAPI response models. Imported only when pydantic needs it."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any, Literal, get_args, get_origin

from msgspec import NODEFAULT
from pydantic_core import core_schema

from .annotations import type_parameters
from .decoding.context import Context
from .decoding.introspection import substitute
from .decoding.lenient import converter
from .dump import Options, dump
from .meta import field_hints, field_table

__all__ = ["core_schema_of"]

_in_progress: ContextVar[tuple[str, ...]] = ContextVar("_in_progress", default=())


def core_schema_of(source: Any, handler: Any) -> core_schema.CoreSchema:
    """The schema by which pydantic validates and serialises the model class `source`, or a parametrised one.

    Values are checked by the model itself; the fields are in the schema for what reads it, such as OpenAPI.
    """
    # By the class as it was declared: a decoder may have given it more fields.
    cls = (get_origin(source) or source).__model_public__
    name = cls.__qualname__ if get_origin(source) is None else f"{cls.__qualname__}_{abs(hash(source))}"
    ref = f"{cls.__module__}.{name}:{id(cls)}"
    if ref in _in_progress.get():
        return core_schema.definition_reference_schema(ref)
    token = _in_progress.set((*_in_progress.get(), ref))
    try:
        fields = _fields_schema(cls, source, handler)
    finally:
        _in_progress.reset(token)
    convert = converter(source if get_origin(source) else cls)

    def validate(value: Any, inner: Any, info: core_schema.ValidationInfo) -> Any:
        strict = bool(info.config and info.config.get("strict"))
        return convert(value, Context(strict=True, coerce=not strict, by_name=True))

    return core_schema.with_info_wrap_validator_function(
        validate,
        fields,
        ref=ref,
        serialization=core_schema.plain_serializer_function_ser_schema(_serialize, info_arg=True),
    )


def _serialize(value: Any, info: core_schema.SerializationInfo) -> Any:
    options = Options(
        json=info.mode == "json",
        by_alias=bool(info.by_alias),
        exclude_unset=info.exclude_unset,
        exclude_defaults=info.exclude_defaults,
        exclude_none=info.exclude_none,
    )
    return dump(value, options, info.include, info.exclude)


def _fields_schema(cls: Any, source: Any, handler: Any) -> core_schema.CoreSchema:
    arguments = dict(zip(type_parameters(cls), get_args(source), strict=False))
    hints = field_hints(cls)
    table = field_table(cls)
    fields: dict[str, core_schema.TypedDictField] = {}
    if table.tag_field is not None:
        fields[table.tag_field] = core_schema.typed_dict_field(handler.generate_schema(Literal[table.tag]))
    for field in table.fields:
        schema = handler.generate_schema(substitute(hints[field.name], arguments))
        fields[field.wire] = core_schema.typed_dict_field(schema, required=field.default is NODEFAULT)
    return core_schema.typed_dict_schema(
        fields, cls_name=cls.__name__, extra_behavior="allow", config=core_schema.CoreConfig(title=cls.__name__)
    )
