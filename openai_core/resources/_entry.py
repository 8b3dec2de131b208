"""The functions that users call for generated methods. They take any arguments, and refuse wrong ones in our words."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from inspect import CO_COROUTINE, CO_VARKEYWORDS, iscoroutinefunction
from types import FunctionType
from typing import Any

from ..sentinels import omit

__all__ = ["entry"]


def entry(method: FunctionType, kind: type) -> FunctionType:
    """The function by which a generated method is called, in place of the method as it is written.

    Python refuses a call that does not fit a signature before any code of the function runs, counts the object among
    the arguments, and names the class. So this function takes whatever it is given. It begins the method itself, which
    gets its keyword arguments as the one dict that they are in already: a correct call costs no more than without it.
    An argument in the path that is missing is passed on as `omit`, of which the check of the endpoint tells.

    Tools see the method as it is written.

    Args:
        method: with `self`, path parameters and `**params` or `**options`, in this order.
        kind: the class whose method it is.
    """
    code = method.__code__
    begin = _with_keywords_as_dict(method)
    most = code.co_argcount - 1
    names = code.co_varnames[1 : most + 1 + code.co_kwonlyargcount]
    defaults = {**dict(zip(reversed(names[:most]), reversed(method.__defaults__ or ()), strict=False))}
    defaults |= method.__kwdefaults__ or {}
    expected = [(name, defaults.get(name, omit)) for name in names]

    def call(self: Any, /, *args: Any, **params: Any) -> Any:
        if args:
            raise _refusal(kind, method, args, params)
        return begin(self, params)

    def call_with_path(self: Any, /, *args: Any, **params: Any) -> Any:
        given = len(args)
        if given > most or not params.keys().isdisjoint(names[:given]):
            raise _refusal(kind, method, args, params)
        others = [params.pop(name, default) for name, default in expected[given:]]
        return begin(self, *args, *others, params)

    made: Any = update_wrapper(call_with_path if names else call, method)
    made.__wrapped__ = method.__dict__.get("__wrapped__", method)
    if iscoroutinefunction(method):
        # `inspect.iscoroutinefunction` looks for this. Its marker would do, were it in Python 3.11, and were it not
        # copied by `functools.wraps` to functions that return something else.
        made.__code__ = made.__code__.replace(co_flags=made.__code__.co_flags | CO_COROUTINE)
    called: FunctionType = made
    return called


def _with_keywords_as_dict(method: FunctionType) -> Callable[..., Any]:
    """The method, all of whose parameters are given by position: the last one is the dict of its keyword arguments.

    The values of parameters are in the same places, so the code is the same; only what fills them differs.
    """
    code = method.__code__
    taking = code.replace(
        co_argcount=code.co_argcount + code.co_kwonlyargcount + 1,
        co_kwonlyargcount=0,
        co_flags=code.co_flags & ~CO_VARKEYWORDS,
    )
    return FunctionType(taking, method.__globals__, method.__name__, None, method.__closure__)


def _refusal(kind: type, method: Callable[..., Any], args: tuple[Any, ...], params: dict[str, Any]) -> TypeError:
    """The error of a call with arguments by position that the method does not take there."""
    from ..calls.method_arguments import misfit

    error = misfit(kind, method, args, params)
    assert error is not None, "the arguments do not fit"
    return error
