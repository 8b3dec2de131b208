"""Errors of wrong calls in the words of users, in place of Python's, which name inner classes and suggest nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import update_wrapper, wraps
from inspect import CO_COROUTINE, CO_VARKEYWORDS, iscoroutinefunction
from itertools import repeat
from types import FunctionType
from typing import Any, Final, TypeVar

from ..sentinels import is_given, omit

__all__ = ["check_options", "generated_entry", "with_keywords_as_dict", "with_own_errors", "without_arguments"]

F = TypeVar("F", bound="Callable[..., Any]")


def with_own_errors(method: F, kind: type | None = None) -> F:
    """The method, in which a call that does not fit it raises what generated methods do.

    For methods that are written by hand. It takes the place of Python's error, and of the error of another method that
    an option was passed on to.

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


def generated_entry(method: FunctionType, kind: type) -> FunctionType:
    """The function by which a generated method is called, in place of the method as it is written.

    Python refuses a call that does not fit a signature before any code of the function runs, counts the object among
    the arguments, and names the class. So this function takes whatever it is given. It begins the method itself, which
    gets its keyword arguments as the one dict that they are in already, so that a correct call costs hardly more. An
    argument in the path that is missing is passed on as `omit`, of which the check of the endpoint tells.

    Tools see the method as it is written.

    Args:
        method: with `self`, path parameters without defaults, and `**params` or `**options`, in this order.
        kind: the class whose method it is.
    """
    assert not method.__defaults__, "the API has no optional parts of paths"
    assert not method.__kwdefaults__, "the API has no optional parts of paths"
    code = method.__code__
    begin = with_keywords_as_dict(method)
    name, *others = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount] or ("",)
    second = others[0] if len(others) == 1 else None

    def refusal(args: tuple[Any, ...], params: dict[str, Any]) -> TypeError:
        from .method_arguments import misfit

        error = misfit(kind, method, args, params)
        assert error is not None, "the arguments by position do not fit"
        return error

    def call(self: Any, /, *args: Any, **params: Any) -> Any:
        if args:
            raise refusal(args, params)
        return begin(self, params)

    def call_with_id(self: Any, first: Any = omit, /, *args: Any, **params: Any) -> Any:
        if first is omit and not args:
            first = params.pop(name, omit)
        elif args or name in params:
            raise refusal((first, *args), params)
        return begin(self, first, params)

    def call_with_ids(self: Any, first: Any = omit, /, *args: Any, **params: Any) -> Any:
        if first is omit and not args:
            first = params.pop(name, omit)
        elif args or name in params:
            raise refusal((first, *args), params)
        if second is not None:  # quicker than the general case
            return begin(self, first, params.pop(second, omit), params)
        return begin(self, first, *map(params.pop, others, repeat(omit)), params)

    chosen: Any = call_with_ids if others else call_with_id if name else call
    made: Any = update_wrapper(_as_coroutine_function(chosen) if iscoroutinefunction(method) else chosen, method)
    made.__wrapped__ = method.__dict__.get("__wrapped__", method)
    called: FunctionType = made
    return called


def without_arguments(**hints: str) -> Callable[[F], F]:
    """As `with_own_errors`, for a method without parameters that is called often, at less cost.

    Args:
        **hints: what to do about a parameter that it does not have.
    """

    def refusing(method: F) -> F:
        written: Any = method

        def called(self: Any, /, *args: Any, **kwargs: Any) -> Any:
            if args or kwargs:
                raise _refusal(self, args, kwargs)
            return written(self)

        def _refusal(thing: object, args: Any, kwargs: Any) -> TypeError:
            from .method_arguments import misfit, public_name

            hint = next((name for name in kwargs if name in hints), None)
            if hint is not None:
                return TypeError(f"{public_name(type(thing), written)}() has no parameter {hint!r}; {hints[hint]}")
            error = misfit(type(thing), written, args, kwargs)
            assert error is not None, "it takes no arguments"
            return error

        entered: Any = called
        made: Any = update_wrapper(_as_coroutine_function(entered) if iscoroutinefunction(method) else entered, written)
        refused: F = made
        return refused

    return refusing


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


def with_keywords_as_dict(function: FunctionType) -> Callable[..., Any]:
    """A function, all of whose parameters are given by position; the last one is the dict of its keyword arguments."""
    return _by_place(function) if _PLACES_ARE_THE_SAME else _by_name(function)


def _by_place(function: FunctionType) -> Callable[..., Any]:
    """With the same code, as CPython keeps the values of parameters in the same places, however they were given."""
    code = function.__code__
    taking = code.replace(
        co_argcount=code.co_argcount + code.co_kwonlyargcount + 1,
        co_kwonlyargcount=0,
        co_flags=code.co_flags & ~CO_VARKEYWORDS,
    )
    return FunctionType(taking, function.__globals__, function.__name__, None, function.__closure__)


def _by_name(function: FunctionType) -> Callable[..., Any]:
    """For interpreters that keep them elsewhere; a call costs more."""
    code = function.__code__
    placed = code.co_argcount
    named = code.co_varnames[placed : placed + code.co_kwonlyargcount]

    def begin(*args: Any) -> Any:
        *values, keywords = args
        return function(*values[:placed], **dict(zip(named, values[placed:], strict=True)), **keywords)

    return begin


def _example(first: Any, *, second: Any, **others: Any) -> Any:
    return first, second, others


def _has_same_places() -> bool:
    example: Any = _example
    return bool(_by_place(example)(1, 2, {"third": 3}) == (1, 2, {"third": 3}))


_PLACES_ARE_THE_SAME: Final = _has_same_places()


def _as_coroutine_function(function: FunctionType) -> FunctionType:
    """A function that returns coroutines of another one, as `inspect.iscoroutinefunction` is to see it.

    That looks at a flag of the code. Its marker would do, were it in Python 3.11, and were it not copied by
    `functools.wraps` to functions that return something else.
    """
    code = function.__code__.replace(co_flags=function.__code__.co_flags | CO_COROUTINE)
    return FunctionType(code, function.__globals__, function.__name__, function.__defaults__, function.__closure__)
