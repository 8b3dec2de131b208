"""Models where other packages count on pydantic's: in `isinstance`, and as classes to derive from.

The official package's models are pydantic's. A class statement that only adds fields works on ours; one that has an
`__init__`, fields or validators of pydantic, or another pydantic model among its bases does not. For those, each model
has an equal among pydantic's, made when it is first needed. What a client gives is never one of these.
"""

from __future__ import annotations

import types
import warnings
from collections.abc import Callable, Mapping
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Union, cast, get_args, get_origin

from msgspec import NODEFAULT

from ..model import Model
from ..model.meta import ModelMeta, PrivateAttribute, field_hints, field_table
from .names import MARKS

if TYPE_CHECKING:
    pass

__all__ = ["add_attribute_slots", "patch_pydantic_checks", "pydantic_counterpart"]

_READ_OF_PYDANTIC: Final[Mapping[str, Any]] = {
    "__pydantic_generic_metadata__": {"origin": None, "args": (), "parameters": ()},
    "model_computed_fields": {},
    "model_config": {},
    "__pydantic_extra__": property(lambda model: model.model_extra),
    "__pydantic_fields_set__": property(lambda model: model.model_fields_set),
}
"""What is read of any instance of a pydantic model, by pydantic when it compares, and by FastAPI."""

_in_progress: Final[set[Any]] = set()


def patch_pydantic_checks() -> None:
    """Have `isinstance(x, pydantic.BaseModel)` be true of models, which have the methods that are asked for then."""
    if find_spec("pydantic") is None:
        return
    import pydantic

    meta: Any = type(pydantic.BaseModel)
    plain_check: Callable[[Any, Any], bool] = meta.__instancecheck__
    if hasattr(plain_check, "_takes_models"):
        return

    def instance_check(cls: Any, instance: Any) -> bool:
        return plain_check(cls, instance) or (cls is pydantic.BaseModel and isinstance(instance, Model))

    plain_subclass_check: Callable[[Any, Any], bool] = meta.__subclasscheck__

    def subclass_check(cls: Any, other: Any) -> bool:
        return plain_subclass_check(cls, other) or (cls is pydantic.BaseModel and isinstance(other, ModelMeta))

    cast("Any", instance_check)._takes_models = True
    meta.__instancecheck__ = instance_check  # registering classes is what pydantic does not support
    meta.__subclasscheck__ = subclass_check
    for name, value in _READ_OF_PYDANTIC.items():
        type.__setattr__(Model, name, value)


def add_attribute_slots() -> None:
    """Let packages hang their attributes on models by `object.__setattr__`, which asks for a place of that name."""
    for name in MARKS:
        type.__setattr__(Model, name, PrivateAttribute(name, NODEFAULT))


# Equals


@cache
def _base() -> Any:
    """The pydantic class that stands for `Model`. Made here, as pydantic may not be installed."""
    import pydantic

    class BaseModel(pydantic.BaseModel, metaclass=_counterpart_meta(type(pydantic.BaseModel))):  # type: ignore[metaclass]
        """Base class of models that other packages derive: keeps unknown fields, takes models of ours for dicts."""

        model_config = pydantic.ConfigDict(
            extra="allow", populate_by_name=True, arbitrary_types_allowed=True, protected_namespaces=()
        )

        # Around the whole, as an instance of ours would pass for one of this class.
        @pydantic.model_validator(mode="wrap")
        @classmethod
        def _accept_models(cls, value: Any, validate: Callable[[Any], Any]) -> Any:
            return validate(value.to_dict() if isinstance(type(value), ModelMeta) else value)

        def to_dict(self, *, use_api_names: bool = True, exclude_unset: bool = True, **options: Any) -> Any:
            """A dict of what was set, with the names of the API."""
            return self.model_dump(by_alias=use_api_names, exclude_unset=exclude_unset, **options)

        def to_json(
            self, *, indent: int | None = 2, use_api_names: bool = True, exclude_unset: bool = True, **options: Any
        ) -> str:
            """JSON text of what was set, with the names of the API."""
            return self.model_dump_json(indent=indent, by_alias=use_api_names, exclude_unset=exclude_unset, **options)

    type.__setattr__(BaseModel, "__openai_model__", Model)
    _accept_counterparts()
    return BaseModel


def _accept_counterparts() -> None:
    """Have `isinstance` and `issubclass` take what derives from an equal for the model that it is equal to."""

    def model_of(kind: Any) -> Any:
        bases: tuple[type, ...] = kind.__mro__
        return next((vars(base)["__openai_model__"] for base in bases if "__openai_model__" in vars(base)), None)

    def subclass_check(cls: Any, other: Any) -> bool:
        if type.__subclasscheck__(cls, other):
            return True
        model = model_of(other) if isinstance(other, type) else None
        return model is not None and type.__subclasscheck__(cls, model)

    def instance_check(cls: Any, instance: Any) -> bool:
        return type.__instancecheck__(cls, instance) or subclass_check(cls, type(instance))

    meta: Any = ModelMeta
    meta.__instancecheck__ = instance_check
    meta.__subclasscheck__ = subclass_check


def _counterpart_meta(meta: Any) -> Any:
    """The metaclass of equals, which takes an instance of a model of ours for one of its equal."""

    def takes(check: Callable[[Any, Any], bool], ask: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
        def either(cls: Any, thing: Any) -> bool:
            ours = cls.__dict__.get("__openai_model__")
            return check(cls, thing) or (ours is not None and ask(thing, ours))

        return either

    checks = {
        "__instancecheck__": takes(meta.__instancecheck__, isinstance),
        "__subclasscheck__": takes(meta.__subclasscheck__, issubclass),
    }
    return type("CounterpartMeta", (meta,), checks)


@cache
def pydantic_counterpart(model: Any) -> Any:
    """The pydantic model with the fields of a model of ours; made once. Needs pydantic."""
    import pydantic

    if model is Model:
        return _base()
    _in_progress.add(model)
    try:
        fields: dict[str, Any] = {}
        hints = field_hints(model)
        table = field_table(model)
        if table.tag_field is not None:
            fields[table.tag_field] = (Literal[table.tag], table.tag)
        for field in table.fields:
            default = ... if field.default is NODEFAULT else field.default
            alias = None if field.wire == field.name else field.wire
            fields[field.name] = (_with_counterparts(hints[field.name]), pydantic.Field(default, alias=alias))
        bases = tuple(pydantic_counterpart(base) for base in model.__bases__ if isinstance(base, ModelMeta))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # some fields have names of methods that pydantic once had
            made: Any = pydantic.create_model(model.__name__, __base__=bases, __module__=model.__module__, **fields)
    finally:
        _in_progress.discard(model)
    type.__setattr__(made, "__openai_model__", model)
    return made


def _with_counterparts(hint: Any) -> Any:
    """An annotation with the equals of the models in it. Where a model holds itself, anything will do."""
    if isinstance(hint, ModelMeta):
        return Any if hint in _in_progress else pydantic_counterpart(hint)
    origin = get_origin(hint)
    if origin is None or origin is Literal:
        return hint
    if origin is Annotated:
        inner, *notes = get_args(hint)
        return Annotated[(_with_counterparts(inner), *notes)]
    arguments = tuple(_with_counterparts(argument) for argument in get_args(hint))
    return Union[arguments] if origin in (Union, types.UnionType) else origin[arguments]  # noqa: UP007


def __getattr__(name: str) -> Any:
    if name == "BaseModel":  # what `openai._models` gives to derive from
        return Model if find_spec("pydantic") is None else _base()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
