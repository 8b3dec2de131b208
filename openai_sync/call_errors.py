"""Calls with wrong arguments are refused in the caller's thread, by an error whose traceback ends at the call."""

from __future__ import annotations

import functools
import inspect
import sys
from collections.abc import Callable, Mapping, Sequence
from inspect import CO_VARARGS, CO_VARKEYWORDS
from typing import Any, Final, NamedTuple, get_args, get_origin

from openai_core.calls.endpoint import required_keys
from openai_core.calls.options import CallOptions

__all__ = ["PLAIN", "Arguments", "LazyArguments", "arguments_of", "refusal"]

PLAIN: Final = frozenset({str, int, float, bool, list, dict, tuple, type(None)})
"""Types whose instances are no iterators."""


class Arguments(NamedTuple):
    """What a method can be called with. A call that fits may be wrong all the same, which comes out when it is made."""

    names: tuple[str, ...]
    """Of the arguments that may be given by position."""
    least: int
    """How many of these have no default."""
    required: frozenset[str]
    """The names of other arguments that a call must have."""
    known: frozenset[str]
    """The names of all others."""
    sent: frozenset[str]
    """Those of `known` that are parameters of the API, or options of the call."""

    def materialize_iterators(self, kwargs: dict[str, Any]) -> dict[str, Any]:
        """`kwargs` with lists in place of iterators that are to be sent: they may only work in the caller's thread."""
        from openai_core.model.decoding import materialize_iterators

        found = {name: materialize_iterators(kwargs[name]) for name in self.sent & kwargs.keys()}
        return {**kwargs, **found}

    def fit(self, args: Sequence[object], kwargs: Mapping[str, object]) -> bool:
        """Whether a call looks right."""
        given = len(args)
        if self.least <= given <= len(self.names) and self.required <= kwargs.keys() <= self.known:
            return True
        required = self.required.union(self.names[given : self.least])
        known = self.known.union(self.names[given:])
        return given <= len(self.names) and required <= kwargs.keys() <= known


class LazyArguments:
    """What a method takes, found out at its first call."""

    def __init__(self, fn: Callable[..., Any]) -> None:
        self._fn = fn

    @functools.cached_property
    def taken(self) -> Arguments | None:
        """None where anything goes."""
        return arguments_of(self._fn)


def arguments_of(method: Callable[..., Any]) -> Arguments | None:
    """What a method of an asynchronous class takes besides `self`; None where anything goes."""
    plain: Any = inspect.unwrap(method)
    code, defaults = plain.__code__, plain.__defaults__ or ()
    positional = code.co_varnames[1 : code.co_argcount]
    known = frozenset(code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount])
    required = known - (plain.__kwdefaults__ or {}).keys()
    sent: frozenset[str] = frozenset()
    if code.co_flags & CO_VARARGS:
        return None
    if code.co_flags & CO_VARKEYWORDS:
        given: Any = plain.__annotations__.get(code.co_varnames[code.co_argcount + code.co_kwonlyargcount])
        given = eval(given, plain.__globals__) if isinstance(given, str) else given
        call: Any = next(iter(get_args(given)), None)
        call = get_origin(call) or call
        if not hasattr(call, "__required_keys__"):
            return None
        sent = frozenset(call.__annotations__)
        known |= sent
        required |= required_keys(call)
    return Arguments(positional, len(positional) - len(defaults), required, known, sent)


def refusal(
    method: Callable[..., Any], source: Any, args: Sequence[Any], kwargs: Mapping[str, Any]
) -> Exception | None:
    """The error of a call that looks wrong; None if it is not.

    Such a call raises before it waits for anything, so its coroutine needs no event loop for that.

    Args:
        method: of the asynchronous class.
        source: the asynchronous object.
        args: of the call.
        kwargs: of the call.
    """
    try:
        begun = method(source, *args, **kwargs)
        if inspect.iscoroutine(begun):
            try:
                begun.send(None)
            finally:
                begun.close()
    except TypeError as error:
        found = error
    except BaseException:  # it goes on: whatever comes of that, comes of it where there is an event loop
        return None
    else:
        return None
    if str(found).startswith(f"{method.__qualname__}()"):
        found.args = (_in_words(method, str(found), args, kwargs),)
    return found.with_traceback(None)


def _in_words(method: Callable[..., Any], text: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> str:
    """What Python says of a call that does not fit the signature, in the words of other errors of calls."""
    # The endpoint of a generated method is a constant of its module.
    endpoint = getattr(sys.modules.get(method.__module__), method.__name__.upper(), None)
    name = getattr(endpoint, "name", "") or method.__qualname__.removeprefix("Async")
    taken = arguments_of(method)
    if taken is None:
        return text.removeprefix("Async")
    if len(args) > len(taken.names):
        others = sorted(taken.known - CallOptions.__annotations__.keys())
        by_name = [key for key in (*sorted(taken.required), *others) if key not in kwargs]
        example = f", as in {method.__name__}({by_name[0]}=...)" if by_name else ""
        only = f"only {' and '.join(map(repr, taken.names))}" if taken.names else "no argument"
        return f"{name}() takes {only} by position; give {'others' if taken.names else 'each'} by name{example}"
    missing = [each for each in taken.names[len(args) : taken.least] if each not in kwargs]
    if missing:
        return f"{name}() needs {' and '.join(map(repr, missing))}"
    return text.removeprefix("Async")
