"""Read a query or a form by the types of its fields: names in brackets become objects and lists, texts numbers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, get_args, get_origin

from ..synthesis.shapes import Field, File, alternatives, fields_of, is_mapping, is_record
from ..synthesis.shapes import is_array as is_array_type
from .json_values import is_array, is_object

__all__ = ["read_fields"]


def read_fields(fields: Iterable[Field], items: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """The values of a query or a form, as JSON would have them.

    `a[]=1&a[]=2` is a list, `a[b]=1` an object; so are those of several levels. A text becomes a number or a truth
    value where the type wants one. What fits no type stays as it is, for the check that follows to complain about.

    Args:
        fields: those that are known.
        items: names as they were sent, with texts or files.
    """
    tree: dict[str, Any] = {}
    for name, value in items:
        _place(tree, _steps(name), value)
    hints = {each.name: each.hint for each in fields}
    return {name: _typed(hints[name], value) if name in hints else value for name, value in tree.items()}


def _steps(name: str) -> list[str]:
    first, bracket, rest = name.partition("[")
    return [first, *rest.removesuffix("]").split("][")] if bracket else [first]


def _place(tree: dict[str, Any], steps: list[str], value: Any) -> None:
    name, *rest = steps
    if not rest:
        # A name sent twice is a list that forgot its brackets.
        tree[name] = value if name not in tree else [*_listed(tree[name]), value]
    elif rest[0] == "" or rest[0].isdigit():
        entries = tree.setdefault(name, [])
        if not is_array(entries):
            return
        if len(rest) == 1:
            entries.append(value)
            return
        # An object goes on until one of its names comes again.
        last: Any = entries[-1] if entries else None
        if not is_object(last) or (len(rest) == 2 and rest[1] in last):
            entries.append({})
        _place(entries[-1], rest[1:], value)
    else:
        inner = tree.setdefault(name, {})
        if is_object(inner):
            _place(inner, rest, value)


def _listed(value: Any) -> list[Any]:
    return value if is_array(value) else [value]


def _typed(hint: Any, value: Any) -> Any:
    members = alternatives(hint)
    if is_object(value):
        for member in members:
            if is_record(member):
                hints = {each.name: each.hint for each in fields_of(member)}
                return {name: _typed(hints.get(name, Any), each) for name, each in value.items()}
            if is_mapping(member) and len(get_args(member)) == 2:
                return {name: _typed(get_args(member)[1], each) for name, each in value.items()}
        return value
    arrays = [member for member in members if is_array_type(member) and get_args(member)]
    if is_array(value):
        return [_typed(get_args(arrays[0])[0], each) for each in value] if arrays else value
    if arrays and len(members) == 1:
        return [_typed(get_args(arrays[0])[0], value)]
    return _scalar(members, value) if isinstance(value, str) else value


def _scalar(members: list[Any], text: str) -> Any:
    for member in members:
        if get_origin(member) is Literal:
            for allowed in get_args(member):
                if str(allowed) == text:
                    return allowed
        elif member is bool and text in ("true", "false"):
            return text == "true"
        elif member is int and text.removeprefix("-").isdecimal():
            return int(text)
        elif member is float:
            try:
                return float(text)
            except ValueError:
                continue
        elif member in (str, File):
            return text
    return text
