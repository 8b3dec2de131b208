"""Errors of wrong calls in the words of users, for methods that are written by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, NoReturn, TypeVar

from ..sentinels import is_given

__all__ = ["check_options", "with_own_errors"]

F = TypeVar("F", bound="Callable[..., Any]")


def with_own_errors(method: F, kind: type | None = None) -> F:
    """The method, in which a call that does not fit it raises what generated methods do, instead of Python's error.

    Args:
        method: of a class.
        kind: the class by which users know it. Default: that of the object.
    """

    def raise_own(error: TypeError, thing: object, args: Any, kwargs: Any) -> NoReturn:
        from .method_arguments import misfit

        traceback = error.__traceback__
        if traceback is None or traceback.tb_next is not None:  # it began, and something in it raised
            raise error
        raise (misfit(kind or type(thing), method, args, kwargs) or error).with_traceback(None) from None

    @wraps(method)
    async def awaited(self: Any, /, *args: Any, **kwargs: Any) -> Any:
        try:
            begun = method(self, *args, **kwargs)
        except TypeError as error:
            raise_own(error, self, args, kwargs)
        return await begun

    @wraps(method)
    def called(self: Any, /, *args: Any, **kwargs: Any) -> Any:
        try:
            return method(self, *args, **kwargs)
        except TypeError as error:
            raise_own(error, self, args, kwargs)

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
    function = getattr(kind, method)
    taken = arguments_of(function)
    if taken is not None and (unknown := given - taken.known):
        from .wrong_parameters import wrong_names

        raise wrong_names(public_name(kind, function), unknown, set(), taken.known.union(taken.names))
