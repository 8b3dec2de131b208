"""Make a value for a type: the same one for the same plan, as small or as full as the plan says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, Final, Literal, cast, get_args, get_origin

from . import scalars
from .shapes import File, alternatives, fields_of, height, is_array, is_mapping, is_model, is_record, plain

__all__ = ["Plan", "arguments_for", "make", "variants"]

MAX_DEPTH: Final = 6
"""Objects inside one another; below, only what is required is there, and of unions the shallowest member."""
_UNHAPPY: Final = ("error", "last_error", "errors", "refusal", "incomplete_details", "cancelled_at", "failed_at")
"""Fields that report errors: left out, or null, unless a variant was asked for."""
_CONTENT: Final = b"hello"


@dataclass(frozen=True, slots=True)
class Plan:
    """Which of all values of a type to make."""

    variant: int = 0
    """Chooses the members of unions. Read as a number with digits of different bases: a union of n members takes the
    member `variant % n`, and the unions below that member go on with `variant // n`. So every member can be reached."""
    full: bool = True
    """Whether all optional fields are there, or none."""
    steered: bool = False
    """Whether a test asked for this variant; then fields that report errors are filled as all others."""
    salt: int = 0
    """Distinguishes ids and times of values that are otherwise alike."""
    for_request: bool = False
    """Whether to make what a program gives: files are bytes, times are `datetime`, and where an object may be given as
    a model that was received too, it is not."""


def make(hint: Any, plan: Plan = Plan(), *, name: str = "value", known: Mapping[str, Any] | None = None) -> Any:
    """Make a value of a type, out of what JSON knows.

    Args:
        hint: the type.
        plan: which value.
        name: the field it is for.
        known: values for the fields of the outermost object, where it has them.
    """
    made: Any = _Maker(plan).value(hint, name, plan.variant, 0)
    for key, value in (known or {}).items():
        if key in made:
            made[key] = value
    return made


def arguments_for(params: type[Any], *, full: bool, variant: int = 0) -> dict[str, Any]:
    """Keyword arguments that satisfy a TypedDict of parameters.

    Args:
        params: the TypedDict.
        full: all parameters, `stream` among them, down to `MAX_DEPTH`; otherwise only those that are required.
        variant: chooses the members of unions; `variants(params, for_request=True)` of them reach every member.
    """
    return cast("dict[str, Any]", make(params, Plan(variant, full, steered=True, for_request=True)))


def variants(hint: Any, *, depth: int = MAX_DEPTH, for_request: bool = False) -> int:
    """How many variants, counted from 0, it takes until each member of each union in a type was there once.

    Args:
        depth: unions that lie below so many objects do not count.
        for_request: as in `Plan`.
    """
    members = _members(hint, for_request)
    inner = (_variants_within(member, depth, for_request) for member in members)
    return max((index + len(members) * (each - 1) + 1 for index, each in enumerate(inner)), default=1)


def _variants_within(hint: Any, depth: int, for_request: bool) -> int:
    arguments = get_args(hint)
    if is_record(hint):
        parts, depth = [each.hint for each in fields_of(hint) if depth > 0], depth - 1
    elif is_array(hint):
        parts = [*arguments[:1]]
    else:
        parts = [*arguments[1:]] if is_mapping(hint) else []
    return max((variants(part, depth=depth, for_request=for_request) for part in parts), default=1)


def _members(hint: Any, for_request: bool) -> list[Any]:
    found = alternatives(hint)
    return [member for member in found if not is_model(member)] or found if for_request else found


class _Maker:
    """Walks down a type."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def value(self, hint: Any, name: str, variant: int, depth: int, of: str = "") -> Any:
        members = _members(hint, self._plan.for_request)
        if depth > MAX_DEPTH:
            lowest = min(map(height, members))
            members = [member for member in members if height(member) == lowest]
        elif type(None) in members and name in _UNHAPPY and not self._plan.steered:
            return None
        member = members[variant % len(members)]
        variant //= len(members)
        if is_record(member):
            return self._record(member, name, variant, depth)
        if is_array(member):
            return self._array(member, name, variant, depth)
        if is_mapping(member):
            return self._mapping(member, name, variant, depth)
        return self._scalar(member, name, of)

    def _record(self, hint: Any, name: str, variant: int, depth: int) -> dict[str, Any]:
        of = _kind(hint, name)
        everything = self._plan.full and depth <= MAX_DEPTH
        return {
            each.name: self.value(each.hint, each.name, variant, depth + 1, of)
            for each in fields_of(hint)
            if each.required or (everything and (self._plan.steered or each.name not in _UNHAPPY))
        }

    def _array(self, hint: Any, name: str, variant: int, depth: int) -> list[Any]:
        arguments = get_args(hint)
        item = arguments[0] if arguments else Any
        if depth > MAX_DEPTH and height(item):
            return []
        single = name.removesuffix("s") if name.endswith("_ids") else name
        return [self.value(item, single, variant, depth)]

    def _mapping(self, hint: Any, name: str, variant: int, depth: int) -> dict[str, Any]:
        arguments = get_args(hint)
        if len(arguments) < 2 or plain(arguments[1]) is Any or depth > MAX_DEPTH:
            return {}
        return {"key": self.value(arguments[1], name, variant, depth)}

    def _scalar(self, hint: Any, name: str, of: str) -> Any:
        salt = self._plan.salt
        if get_origin(hint) is Literal:
            return scalars.best_literal(get_args(hint))
        if isinstance(hint, type) and issubclass(hint, Enum):
            return next(iter(hint)).value
        if hint is File:
            return _CONTENT
        if hint is datetime or hint is date:
            moment = datetime.fromtimestamp(scalars.EPOCH, UTC)
            given = moment if hint is datetime else moment.date()
            return given if self._plan.for_request else given.isoformat()
        if hint is Any:
            return {}
        makers: dict[Any, Callable[[], Any]] = {
            str: lambda: scalars.text(name, salt, of),
            bool: lambda: name != "has_more",
            int: lambda: scalars.whole_number(name, salt),
            float: lambda: scalars.number(name, salt),
            type(None): lambda: None,
        }
        if hint not in makers:
            raise TypeError(f"cannot make a value of the type {hint!r} for {name!r}")
        return makers[hint]()


def _kind(hint: Any, name: str) -> str:
    """What an object is, for its id: what its field `object` says, else its type's name."""
    for each in fields_of(hint):
        if each.name == "object" and get_origin(each.hint) is Literal:
            return str(get_args(each.hint)[0]).removesuffix(".deleted")
    return name if name not in ("value", "data") else _words((get_origin(hint) or hint).__name__)


def _words(name: str) -> str:
    return "".join("_" + letter.lower() if letter.isupper() else letter for letter in name).strip("_")
