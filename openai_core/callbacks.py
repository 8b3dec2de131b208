"""Call functions of the user's, plain ones and coroutine functions alike."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from inspect import Parameter, isawaitable, signature
from typing import TypeVar

__all__ = ["check_takes", "is_cancellation", "maybe_await", "with_cancelled"]

T = TypeVar("T")


def check_takes(name: str, function: Callable[..., object], *given: str) -> None:
    """Check that a function can be called with as many positional arguments as it will be.

    Args:
        name: what the program gave it as.
        function: the function. One whose parameters Python does not know, as of an extension module, is let pass.
        given: what each argument is.

    Raises:
        TypeError: it takes more or fewer, or is no function.
    """
    if not callable(function):
        raise TypeError(f"{name} must be a function; got {type(function).__name__}")
    try:
        parameters = signature(function)
    except (TypeError, ValueError):
        return
    try:
        parameters.bind(*given)
    except TypeError:
        several = {0: "no arguments", 1: "one argument"}.get(len(given), f"{len(given)} arguments")
        named = f", {' and '.join(given)}" if given else ""
        raise TypeError(f"{name} must take {several}{named}; its parameters are {parameters}") from None


def is_cancellation(error: BaseException) -> bool:
    """Whether the event loop ends a task by this exception, which the task must raise then.

    Other exceptions, `SystemExit` included, are better kept by a task that calls functions of the program's, for the
    task that waits for it to raise: in a task of its own, `SystemExit` ends the event loop on asyncio, and a task
    group wraps it into a group. Must be called in an event loop.
    """
    from anyio import get_cancelled_exc_class

    return isinstance(error, get_cancelled_exc_class())


async def maybe_await(callback: Callable[[T], object], value: T) -> None:
    """Call `callback(value)`, and await the result if it is awaitable."""
    result = callback(value)
    if isawaitable(result):
        await result


def with_cancelled(
    function: Callable[..., T], cancelled: Callable[[], bool] | None, positional: int
) -> Callable[..., T]:
    """`function` with `cancelled`, if it has a parameter of that name, so that it can end early by itself.

    Args:
        function: what the program gave.
        cancelled: what the program asks to stop with; None if it did not give it.
        positional: how many positional arguments `function` gets; a parameter that takes one of these is another.
    """
    try:
        parameters = signature(function).parameters
    except (TypeError, ValueError):  # a function of an extension module, or no function
        return function
    parameter = parameters.get("cancelled")
    if parameter is not None and (
        parameter.kind is Parameter.KEYWORD_ONLY
        or (parameter.kind is Parameter.POSITIONAL_OR_KEYWORD and [*parameters].index("cancelled") >= positional)
    ):
        return partial(function, cancelled=cancelled)
    return function
