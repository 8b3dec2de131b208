"""What a call with wrong arguments is told: which name was probably meant, and what may be given by position."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from inspect import Parameter
from types import FunctionType
from typing import Any, TypeVar

__all__ = [
    "by_position",
    "misfit_of",
    "refuse_wrong_calls",
    "refuse_wrong_method_calls",
    "twice",
]

F = TypeVar("F", bound="Callable[..., Any]")
C = TypeVar("C", bound=type)


def refuse_wrong_calls(target: F) -> F:
    """Have a call of a function or a class that does not fit its signature refused in the words of users.

    Python names `__init__` or an inner function, and suggests no name.
    """
    given: Any = target
    if isinstance(target, type):
        given.__init__ = init = _refusing(given.__init__, lambda args: _class_name(given, args[0]), bound=True)
        init.__qualname__ = f"{given.__qualname__}.__init__"
    else:
        given = _refusing(given, lambda _: str(given.__name__))
    refusing: F = given
    return refusing


def refuse_wrong_method_calls(cls: C) -> C:
    """The same for a class and all of its public methods."""
    refuse_wrong_calls(cls)
    for name, member in list(vars(cls).items()):
        if name.startswith("_"):
            continue
        named = _always(f"{cls.__name__}.{name}")
        if isinstance(member, FunctionType):
            setattr(cls, name, _refusing(member, named, bound=True))
        elif isinstance(member, staticmethod):
            setattr(cls, name, staticmethod(_refusing(member.__func__, named)))
    return cls


def _always(name: str) -> Callable[[Sequence[Any]], str]:
    return lambda _: name


def _class_name(cls: Any, made: object) -> str:
    """What users called: a class derived from the one that refuses, unless it has an `__init__` of its own."""
    called: Any = made.__class__
    return str((called if called.__init__ is cls.__init__ else cls).__name__)


def _refusing(function: Callable[..., Any], name: Callable[[Sequence[Any]], str], bound: bool = False) -> Any:
    """The function, with another error where Python cannot begin it.

    Args:
        name: gives the name that users know, for the arguments of a call.
        bound: whether the first argument is the object.
    """

    def own_error(error: TypeError, args: Sequence[Any], kwargs: Mapping[str, Any]) -> TypeError:
        traceback = error.__traceback__
        if traceback is None or traceback.tb_next is not None:  # it began, and something in it raised
            return error
        return misfit_of(name(args), function, args[bound:], kwargs, bound=bound) or error

    @wraps(function)
    async def awaited(*args: Any, **kwargs: Any) -> Any:
        try:
            return await function(*args, **kwargs)
        except TypeError as error:
            own = own_error(error, args, kwargs)
            if own is error:
                raise
            raise own from None

    @wraps(function)
    def called(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except TypeError as error:
            own = own_error(error, args, kwargs)
            if own is error:
                raise
            raise own from None

    return awaited if inspect.iscoroutinefunction(function) else called


def misfit_of(
    name: str, function: Callable[..., Any], args: Sequence[Any], kwargs: Mapping[str, Any], *, bound: bool = False
) -> TypeError | None:
    """The error of a call that does not fit the signature of a function; None if it fits.

    Args:
        name: that users know.
        function: with its `self`, if it is `bound`.
        args: of the call, without the object.
        kwargs: of the call.
        bound: whether the first parameter is the object.
    """
    parameters = [*inspect.signature(function).parameters.values()][bound:]
    placed = [each for each in parameters if each.kind in (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)]
    named = [each.name for each in parameters if each.kind in (Parameter.POSITIONAL_OR_KEYWORD, Parameter.KEYWORD_ONLY)]
    kinds = {each.kind for each in parameters}
    if len(args) > len(placed) and Parameter.VAR_POSITIONAL not in kinds:
        needed = [each.name for each in parameters if each.default is Parameter.empty and each.name in named]
        free = [each for each in (*needed, *named) if each not in kwargs and each not in {one.name for one in placed}]
        has_more = free or Parameter.VAR_KEYWORD in kinds
        return by_position(name, [each.name for each in placed], free if has_more else None)
    given = {each.name for each in placed[: len(args)]}
    if repeated := given & set(named) & kwargs.keys():
        return twice(name, repeated)
    unknown = [each for each in kwargs if each not in named] if Parameter.VAR_KEYWORD not in kinds else []
    missing = [
        each.name
        for each in parameters
        if each.default is Parameter.empty
        and each.kind not in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD)
        and each.name not in given
        and each.name not in kwargs
    ]
    if not unknown and not missing:
        return None
    return TypeError(f"{name}() {_faults(unknown, missing, [each for each in named if each not in given])}")


def _faults(unknown: Sequence[str], missing: Sequence[str], known: Sequence[str]) -> str:
    from .nearest_name import did_you_mean

    faults = [f"has no parameter {each!r}{did_you_mean(each, known)}" for each in unknown]
    # What was suggested for another name is missing because of it, and needs no second mention.
    needed = [repr(each) for each in missing if not any(fault.endswith(f"{each!r}?") for fault in faults)]
    if needed:
        faults.append(f"needs {' and '.join(needed)}")
    text = faults[0]
    for fault in faults[1:]:
        text += f"{'' if text.endswith('?') else ';'} it {fault}"
    return text


def by_position(name: str, placed: Sequence[str], others: Sequence[str] | None) -> TypeError:
    """The error of a call with more arguments by position than may be.

    Args:
        name: of what was called.
        placed: the names of the parameters that may be given by position.
        others: names of parameters to be given by name, of which the first is the example; None: there are no more.
    """
    *first, last = map(repr, placed or ("",))
    only = f"only {', '.join(first)}{' and ' if first else ''}{last}" if placed else "no argument"
    text = f"{name}() takes {only} by position"
    if others is not None:
        text += f"; give {'others' if placed else 'each'} by name"
    if others:
        text += f", as in {name.rpartition('.')[2]}({others[0]}=...)"
    return TypeError(text)


def twice(name: str, repeated: Iterable[str]) -> TypeError:
    """The error of a call with arguments that are there by position and by name."""
    return TypeError(f"{name}() was given {' and '.join(map(repr, sorted(repeated)))} twice, by position and by name")
