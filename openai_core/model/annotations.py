"""Evaluates the annotations of a class. Independent of models and JSON."""

from __future__ import annotations

import sys
import types
import typing
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from typing import Any, ClassVar, TypeVar, get_origin

__all__ = [
    "class_annotations",
    "is_class_variable",
    "local_types",
    "namespace_annotations",
    "resolve_annotations",
    "type_parameters",
]

_DEFERRED = sys.version_info >= (3, 14)


def namespace_annotations(namespace: Mapping[str, Any]) -> dict[str, Any]:
    """The annotations in the body of a class that is being made: strings or types, in order, a new dict."""
    found = namespace.get("__annotations__")
    if found is None and _DEFERRED:
        lib: Any = import_module("annotationlib")
        annotate = lib.get_annotate_from_class_namespace(namespace)
        if annotate is not None:
            # PEP 649: names may not exist yet while the class body runs
            found = lib.call_annotate_function(annotate, lib.Format.FORWARDREF)
    return dict(found or {})


def class_annotations(cls: type[Any]) -> dict[str, Any]:
    """The annotations that `cls` itself declares, not those of its bases, unevaluated where possible."""
    if _DEFERRED:
        lib: Any = import_module("annotationlib")
        return dict(lib.get_annotations(cls, format=lib.Format.FORWARDREF))
    return dict(cls.__dict__.get("__annotations__", {}))  # noqa: RUF063  # inspect is slow to import


def local_types(names: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the local variables around a class definition that its annotations may mean."""
    return {name: value for name, value in names.items() if isinstance(value, type | TypeVar) or get_origin(value)}


def is_class_variable(annotation: Any) -> bool:
    """Whether `annotation`, a string or a type, says ClassVar."""
    if isinstance(annotation, str):
        head = annotation.partition("[")[0].rpartition(".")[2].strip()
        return head == "ClassVar"
    return annotation is ClassVar or get_origin(annotation) is ClassVar


def resolve_annotations(cls: type[Any], annotations: Mapping[str, Any]) -> dict[str, Any]:
    """Evaluate `annotations` as written in the body of `cls`: in its module, and among the classes in that body.

    Its other attributes do not count: a field called `list` or `object` does not hide the builtin of that name.

    Raises:
        TypeError: a name in an annotation does not exist in the module of `cls`.
    """
    if not annotations:
        return {}
    module = sys.modules.get(cls.__module__)
    names: dict[str, Any] = {base.__name__: base for base in reversed(cls.__mro__)}
    names.update((str(p), p) for p in type_parameters(cls))
    names = {name.lstrip("~+-"): value for name, value in names.items()}
    scope = {**names, **({} if module is None else vars(module)), **cls.__dict__.get("__model_scope__", {})}
    try:
        try:
            return {name: _evaluate(written, scope) for name, written in annotations.items()}
        except NameError:
            scope = scope | _nested_classes(cls)
            return {name: _evaluate(written, scope) for name, written in annotations.items()}
    except NameError as exc:
        raise TypeError(
            f"cannot evaluate the annotations of {cls.__module__}.{cls.__qualname__}: {exc};"
            " import the name at run time in that module"
        ) from exc


def _nested_classes(cls: type[Any]) -> dict[str, Any]:
    prefix = f"{cls.__qualname__}."
    return {name: value for name, value in vars(cls).items() if getattr(value, "__qualname__", "") == prefix + name}


def _evaluate(written: Any, scope: dict[str, Any]) -> Any:
    # typing.get_type_hints does the same and takes three times as long, which the first call of a program waits for.
    value: Any = eval(_compiled(written), scope) if isinstance(written, str) else written
    if value is None:
        return type(None)
    if isinstance(value, type) or not _is_deferred(value):
        return value
    holder = types.SimpleNamespace(__annotations__={"value": value})
    return typing.get_type_hints(holder, globalns=scope, include_extras=True)["value"]


@lru_cache(4096)
def _compiled(text: str) -> types.CodeType:
    return compile(text.strip(), "<annotation>", "eval")


def _is_deferred(value: Any) -> bool:
    """Whether `value` has a string inside that is yet to be evaluated."""
    if isinstance(value, str | typing.ForwardRef):
        return True
    origin = get_origin(value)
    return origin is not None and origin is not typing.Literal and any(map(_is_deferred, typing.get_args(value)))


def type_parameters(cls: type[Any]) -> tuple[TypeVar, ...]:
    """The type variables of a generic class."""
    return tuple(getattr(cls, "__parameters__", ())) or tuple(getattr(cls, "__type_params__", ()))
