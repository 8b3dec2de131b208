"""Check settings that users give: every limit, timeout, tolerance and interval, flags, and the names of fields."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from msgspec import StructMeta

__all__ = ["PlainSettingsMeta", "SettingsMeta", "check_fields", "check_kinds", "checked_number"]


def checked_number(
    name: str,
    value: object,
    *,
    unit: str = "",
    least: float = 0,
    above: bool = False,
    most: float = math.inf,
    whole: bool = False,
    infinite: bool = False,
    hint: str = "",
) -> Any:
    """`value`, if it is a number in its range. NaN is in none, and infinity only where it is allowed.

    Args:
        name: what the number is, for messages.
        value: what the user gave.
        unit: what it counts, for messages, such as `seconds`.
        least: the smallest number allowed.
        above: whether it must be larger than `least`.
        most: the largest number allowed.
        whole: whether it must be an `int`; where infinity is allowed, a float without a fraction will do.
        infinite: whether `math.inf` is allowed.
        hint: what else would work, for messages, such as `None is no limit`.

    Raises:
        TypeError: it is not a number, or not an `int` where only those will do.
        ValueError: it is not in its range.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        wrong: type[Exception] = TypeError
    elif value == math.inf:
        if infinite:
            return value
        wrong = ValueError
    elif not (value > least if above else least <= value) or value > most or (not whole and value > sys.float_info.max):
        wrong = ValueError  # also for an int that no float can represent
    elif not whole or isinstance(value, int) or (infinite and value.is_integer()):
        return value
    else:
        wrong = ValueError if infinite else TypeError
    kind = "whole number" if whole else "number" if infinite or most != math.inf else "finite number"
    allowed = f"{least:g} or more"
    if above:
        allowed = f"above {least:g}"
    elif most != math.inf:
        allowed = f"between {least:g} and {most:g}"
    raise wrong(
        f"{name} must be a {kind}{f' of {unit}' if unit else ''}, {allowed}{', or math.inf' if infinite else ''}; "
        f"got {value!r}{f'; {hint}' if hint else ''}"
    )


def check_kinds(settings: Any, where: str = "", **classes: type) -> None:
    """Refuse values that are not of their field's annotation, where that is a flag, a string or a function.

    Args:
        settings: whose class has its annotations as strings.
        where: added to the name of a field in messages. Default: the class before it.
        **classes: those of further fields, by the names of these.

    Raises:
        TypeError: a value is of another type.
    """
    checked: type = settings.__class__
    for name, kind, expected, optional in _checks(checked):
        value = getattr(settings, name)
        if not isinstance(value, kind) and not (optional and value is None):
            raise _wrong_kind(settings, where, name, expected, optional)
    for name, kind in classes.items():
        value, optional = getattr(settings, name), checked.__annotations__[name].endswith(" | None")
        if not isinstance(value, kind) and not (optional and value is None):
            raise _wrong_kind(settings, where, name, f"a {kind.__name__}", optional)


@cache
def _checks(settings: type) -> tuple[tuple[str, Any, str, bool], ...]:
    """The fields of a class whose annotation says enough, each with what it says, and whether it may be None."""
    found: list[tuple[str, Any, str, bool]] = []
    for name, text in settings.__annotations__.items():
        annotation = text.removesuffix(" | None")
        kind, expected = _KINDS.get(annotation.partition("[")[0], (None, ""))
        if kind is not None:
            found.append((name, kind, expected, annotation != text))
    return tuple(found)


def _wrong_kind(settings: object, where: str, name: str, expected: str, optional: bool) -> TypeError:
    value = getattr(settings, name)
    shown = repr(value) if expected == "True or False" else type(value).__name__  # of a string, it may be a secret
    named = f"{name}{where}" if where else f"{type(settings).__name__}.{name}"
    return TypeError(f"{named} must be {expected}{' or None' if optional else ''}; got {shown}")


_KINDS: Final = {"bool": (bool, "True or False"), "str": (str, "a string"), "Callable": (Callable, "a function")}
"""The annotations that `check_kinds` knows."""


class SettingsMeta(StructMeta):
    """Metaclass of structs that users make: calling one with an unknown name says which field was probably meant."""

    if not TYPE_CHECKING:  # to which the parameters are the fields

        def __call__(cls, *args: Any, **fields: Any) -> Any:
            check_fields(cls, fields)
            if args:
                _check_positions(cls, cls.__match_args__, args, fields)
            return super().__call__(*args, **fields)


class PlainSettingsMeta(type):
    """The same for classes that are no structs. The fields are the parameters of `__init__`."""

    if not TYPE_CHECKING:

        def __call__(cls, *args: Any, **fields: Any) -> Any:
            code = cls.__init__.__code__
            if fields:
                check_fields(cls, fields, code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount])
            if args and (fields or len(args) >= code.co_argcount):
                _check_positions(cls, code.co_varnames[1 : code.co_argcount], args, fields)
            return super().__call__(*args, **fields)

        @property
        def __signature__(cls) -> Any:
            from inspect import signature

            whole = signature(cls.__init__)
            return whole.replace(parameters=[*whole.parameters.values()][1:], return_annotation=whole.empty)


def check_fields(kind: Any, names: Iterable[str], known: Sequence[str] | None = None) -> None:
    """Refuse names that are no fields of a class.

    Args:
        known: the fields. Default: those of a struct.

    Raises:
        TypeError: naming each of them, with the field that is spelled most like it.
    """
    fields: Sequence[str] = kind.__struct_fields__ if known is None else known
    unknown = [name for name in names if name not in fields]
    if unknown:
        faults = [f"has no field {name!r}{_instead(kind, name, fields)}" for name in unknown]
        raise TypeError(f"{kind.__name__}() {'; it '.join(faults)}")


def _check_positions(kind: type, placed: Sequence[str], args: Sequence[object], fields: Mapping[str, object]) -> None:
    """Refuse arguments of a class by position that are too many, or that are there by name as well.

    Args:
        placed: the fields that may be given by position.
    """
    repeated = fields.keys() & placed[: len(args)]
    if len(args) <= len(placed) and not repeated:
        return
    from inspect import signature

    from .wrong_calls import by_position, twice

    if len(args) > len(placed):
        others = [name for name in signature(kind).parameters if name not in placed]
        raise by_position(kind.__name__, placed, others or None)
    raise twice(kind.__name__, repeated)


def _instead(kind: Any, name: str, fields: Sequence[str]) -> str:
    """What to write in place of a name that is no field, as a clause; empty if nothing comes near."""
    for field, annotation in getattr(kind, "__annotations__", {}).items():
        inner: Any = vars(sys.modules[kind.__module__]).get(annotation)
        if isinstance(inner, SettingsMeta | PlainSettingsMeta) and name in inner.__annotations__:
            return f"; write {field}={inner.__name__}({name}=...)"
    from .nearest_name import did_you_mean

    return did_you_mean(name, fields)
