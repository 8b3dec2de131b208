"""Call functions of the user's, plain ones and coroutine functions alike."""

from __future__ import annotations

from collections.abc import Callable
from inspect import isawaitable
from typing import TypeVar

__all__ = ["maybe_await"]

T = TypeVar("T")


async def maybe_await(callback: Callable[[T], object], value: T) -> None:
    """Call `callback(value)`, and await the result if it is awaitable."""
    result = callback(value)
    if isawaitable(result):
        await result
