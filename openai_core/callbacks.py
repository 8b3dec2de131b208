"""Call functions of the user's, plain ones and coroutine functions alike."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from inspect import Parameter, isawaitable, signature
from typing import TypeVar

__all__ = ["maybe_await", "with_cancelled"]

T = TypeVar("T")


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
