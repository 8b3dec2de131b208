"""The functions that users call for generated methods. They take any arguments, and refuse wrong ones in our words."""

from __future__ import annotations

from functools import update_wrapper
from inspect import iscoroutinefunction
from itertools import repeat
from types import FunctionType
from typing import Any

from ..sentinels import omit
from ..wrong_calls import marked_as_coroutine_function, with_keywords_as_dict

__all__ = ["entry"]


def entry(method: FunctionType, kind: type) -> FunctionType:
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
        from ..calls.method_arguments import misfit

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

    made: Any = update_wrapper(call_with_ids if others else call_with_id if name else call, method)
    made.__wrapped__ = method.__dict__.get("__wrapped__", method)
    if iscoroutinefunction(method):
        marked_as_coroutine_function(made)
    called: FunctionType = made
    return called
