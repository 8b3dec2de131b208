"""Calls with wrong arguments are refused in the caller's thread, by an error whose traceback ends at the call."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from openai_core.calls.method_arguments import Arguments, arguments_of, misfit

__all__ = ["PLAIN", "LazyArguments", "refusal"]

PLAIN: Final = frozenset({str, int, float, bool, list, dict, tuple, type(None)})
"""Types whose instances are no iterators."""


class LazyArguments:
    """What a method takes, found out at its first call."""

    def __init__(self, fn: Callable[..., Any]) -> None:
        self._fn = fn

    @functools.cached_property
    def taken(self) -> Arguments | None:
        """None where anything goes."""
        return arguments_of(self._fn)


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
    own = misfit(source.__class__, method, args, kwargs) if str(found).startswith(f"{method.__qualname__}()") else None
    return own or found.with_traceback(None)
