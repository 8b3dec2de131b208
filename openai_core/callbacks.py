"""Calling functions of the caller's, of either kind."""

from __future__ import annotations

from collections.abc import Callable
from inspect import isawaitable
from typing import TypeVar

__all__ = ["tell"]

T = TypeVar("T")


async def tell(callback: Callable[[T], object], value: T) -> None:
    """Call a callback of the caller's; if it is a coroutine function, or the like, await it."""
    result = callback(value)
    if isawaitable(result):
        await result
