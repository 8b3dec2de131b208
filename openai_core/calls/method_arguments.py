"""What methods can be called with, and what a call that does not fit is told."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Mapping, Sequence
from inspect import CO_VARARGS, CO_VARKEYWORDS
from typing import Any, Final, NamedTuple, get_args, get_origin

from ..wrong_calls import by_position, twice
from .endpoint import required_keys
from .options import CallOptions

__all__ = ["Arguments", "arguments_of", "misfit", "public_name"]

_EXAMPLES: Final = ("messages", "input", "prompt", "file", "limit")
"""The parameters that a message names first: those of which most calls give one."""


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
        from ..model.decoding import materialize_iterators

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


def public_name(kind: type, method: Callable[..., Any]) -> str:
    """A method as users write it after the client, such as `chat.completions.create`; of other classes, with theirs.

    A class that is no resource and is behind a client says in `_public_path` what is written before its methods.
    """
    name = method.__name__
    path: str | None = getattr(kind, "_public_path", None)
    if path is not None:
        return ".".join(filter(None, (path, "" if name == "__call__" else name)))
    endpoint = getattr(sys.modules.get(method.__module__), name.upper(), None)
    written = str(getattr(endpoint, "name", ""))
    if written.rpartition(".")[2] == name:
        return written
    modules = kind.__module__.partition(".resources.")[2].split(".")
    if modules == [""]:
        return method.__qualname__.removeprefix("Async")
    return ".".join([*(modules[:-1] if modules[-1:] == modules[-2:-1] else modules), name])


def misfit(
    kind: type, method: Callable[..., Any], args: Sequence[object], kwargs: Mapping[str, object]
) -> TypeError | None:
    """The error of a call that does not fit the signature of a method; None if it fits, or anything does.

    Args:
        kind: the class of the object whose method it is.
        method: of that class.
        args: of the call, without the object.
        kwargs: of the call.
    """
    taken = arguments_of(method)
    if taken is None:
        return None
    name = public_name(kind, method)
    names = taken.names
    if len(args) > len(names):
        written: tuple[str, ...] = inspect.unwrap(method).__code__.co_varnames  # begins with parameters, in their order
        own = [key for key in written if key in taken.known]
        others = sorted(taken.known.difference(own, CallOptions.__annotations__))
        by_name = [key for key in (*sorted(taken.required), *own, *others) if key not in kwargs]
        by_name.sort(key=lambda key: _EXAMPLES.index(key) if key in _EXAMPLES else len(_EXAMPLES))
        return by_position(name, names, by_name)
    placed = set(names[: len(args)])
    if repeated := placed & kwargs.keys():
        return twice(name, repeated)
    known = taken.known.union(names)
    unknown = kwargs.keys() - known
    missing = taken.required.union(names[: taken.least]) - placed - kwargs.keys()
    if not unknown and not missing:
        return None
    from .wrong_parameters import wrong_names

    return wrong_names(name, unknown, missing, known)
