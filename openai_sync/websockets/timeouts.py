"""Timeouts of single receives, which blocking callers cannot put around a call as asynchronous ones can."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import anyio

__all__ = ["within"]


async def within(timeout: float | None, receive: Callable[[], Awaitable[Any]]) -> Any:
    """What `receive` gives, which takes nothing when it is cancelled.

    Args:
        timeout: seconds; None for as long as it takes.

    Raises:
        TimeoutError: it gave nothing in time.
    """
    if timeout is None:
        return await receive()
    with anyio.move_on_after(max(0.0, timeout)):
        return await receive()
    raise TimeoutError(f"no event came within {timeout:g} s")
