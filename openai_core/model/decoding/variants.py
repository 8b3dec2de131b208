"""Derived classes with slots for observed fields, in place of the declared ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, Union, get_origin

from ..derived import derive_class
from ..meta import field_table
from .introspection import is_union, strip, union_members
from .observed import observations_of
from .walk import node_hints

__all__ = ["make_variants", "revisions_of"]

_NOT_INT: Final[Any] = float | str | bool | list[Any] | dict[str, Any] | None
"""Any JSON, of which whole numbers become floats, as they do where a float is declared."""

FastType: TypeAlias = Callable[[Any, Mapping[Any, Any]], Any]
"""Gives the type to decode with in place of a type, and in view of the variants."""


def revisions_of(nodes: Mapping[Any, Any]) -> dict[Any, int]:
    """The classes with observations, and how often these were extended."""
    observed = {node: observations_of(get_origin(node) or node) for node in nodes}
    return {node: seen.revisions for node, seen in observed.items() if seen is not None}


def make_variants(
    nodes: Mapping[Any, tuple[Any, ...]], observed: Mapping[Any, int], fast_type: FastType
) -> dict[Any, Any]:
    """Derived classes for all that were observed, and for all that contain one of those, by the class they replace."""
    affected = set(observed)
    grew = True
    while grew:
        above = {node for node, children in nodes.items() if node not in affected and affected.intersection(children)}
        grew = bool(above)
        affected |= above
    variants: dict[Any, Any] = {}
    for node in affected:
        cls = get_origin(node) or node
        seen = observations_of(cls)
        variants[node] = derive_class(
            cls,
            annotations=dict.fromkeys(field_table(cls).by_name, Any),
            loosened=() if seen is None else seen.loosened,
            extras=() if seen is None else seen.extras,
        )
    for node, variant in variants.items():
        _annotate(node, variant, variants, fast_type)
    return variants


def _annotate(node: Any, variant: Any, variants: Mapping[Any, Any], fast_type: FastType) -> None:
    cls = get_origin(node) or node
    seen = observations_of(cls)
    annotations = dict(variant.__annotations__)
    for name, hint in node_hints(node).items():
        if seen is not None and name in seen.loosened:
            annotations[name] = _loosened_type(hint, variants, fast_type)
        else:
            annotations[name] = fast_type(hint, variants)
    type.__setattr__(variant, "__annotations__", annotations)


def _loosened_type(hint: Any, variants: Mapping[Any, Any], fast_type: FastType) -> Any:
    members = [strip(member) for member in union_members(hint)] if is_union(strip(hint)) else [strip(hint)]
    scalars = (str, int, float, bool, type(None))
    if all(member in scalars or str(get_origin(member)) == "typing.Literal" for member in members):
        return _NOT_INT if float in members and int not in members else Any
    fast = fast_type(hint, variants)
    return Any if fast is Any else _nullable(fast)


def _nullable(tp: Any) -> Any:
    return Union[tp, None]  # noqa: UP007  # built at run time
