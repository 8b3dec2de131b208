"""Errors of wrong calls in the words of users, for methods that are written by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, TypeVar

from ..sentinels import is_given

__all__ = ["check_options", "with_own_errors"]

F = TypeVar("F", bound="Callable[..., Any]")


def with_own_errors(method: F, kind: type | None = None) -> F:
    """The method, in which a call that does not fit it raises what generated methods do.

    That takes the place of Python's error, and of the error of another method that an option was passed on to.

    Args:
        method: of a class.
        kind: the class by which users know it. Default: that of the object.
    """

    def own_error(error: TypeError, thing: object, args: Any, kwargs: Any) -> TypeError | None:
        from .method_arguments import misfit, public_name

        known_as = kind or type(thing)
        traceback = error.__traceback__
        if traceback is None or traceback.tb_next is not None:  # it began, and something in it raised
            is_own = str(error).startswith(f"{public_name(known_as, method)}()")
            if is_own or not error.__dict__.get("wrong_call"):
                return None
        return misfit(known_as, method, args, kwargs)

    @wraps(method)
    async def awaited(self: Any, /, *args: Any, **kwargs: Any) -> Any:
        try:
            return await method(self, *args, **kwargs)
        except TypeError as error:
            own = own_error(error, self, args, kwargs)
            if own is None:
                raise
            raise own from None

    @wraps(method)
    def called(self: Any, /, *args: Any, **kwargs: Any) -> Any:
        try:
            return method(self, *args, **kwargs)
        except TypeError as error:
            own = own_error(error, self, args, kwargs)
            if own is None:
                raise
            raise own from None

    made: Any = awaited if iscoroutinefunction(method) else called
    wrapped: F = made
    return wrapped


def check_options(thing: object, method: str, options: Mapping[str, object]) -> None:
    """Check the names of options that a method takes as `**options` and passes on, so that the error is its own.

    Args:
        thing: whose method it is.
        method: its name.
        options: as the method got them.

    Raises:
        TypeError: the method has no option of that name.
    """
    given = {name for name, value in options.items() if is_given(value)}
    if not given:
        return
    from .method_arguments import arguments_of, public_name

    kind = type(thing)
    written: Mapping[str, Any] = getattr(kind, "_written", {})  # of a resource, whose methods programs may replace
    function = written.get(method) or getattr(kind, method)
    taken = arguments_of(function)
    if taken is None:
        return
    known = taken.known.union(taken.names)
    if unknown := given - known:
        from .wrong_parameters import wrong_names

        raise wrong_names(public_name(kind, function), unknown, set(), known)
