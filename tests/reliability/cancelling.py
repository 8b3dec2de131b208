"""Cancel a call wherever it waits, and look for what it has left each time. What may be left: the tests."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Final

import anyio
import anyio.lowlevel
import pytest

from .checkpoints import How, cancelled_at

__all__ = ["cancel_everywhere", "tasks_alive"]

MOST: Final = 1500
"""Checkpoints that no call here has; a test that gets so far does not end."""


async def cancel_everywhere(
    call: Callable[[], Coroutine[Any, Any, object]], how: How, backend: str, check: Callable[[str], Awaitable[None]]
) -> None:
    """Run `call` again and again, cancelled at one checkpoint later each time, until it ends by itself.

    Args:
        call: What is cancelled.
        how: The way to cancel.
        backend: The name of the event loop.
        check: Called after each run, once no more tasks are left than before; given a name for the run.
    """
    before = tasks_alive(backend)
    for number in range(1, MOST):
        reached = await cancelled_at(number, call, how)
        assert await _settled(backend, before), f"{how} {number} left tasks"
        await check(f"{how} {number}")
        if not reached:
            break
    else:
        pytest.fail("it does not end")
    assert number > 1


def tasks_alive(backend: str) -> int:
    """How many tasks the running loop has."""
    if backend == "asyncio":
        return len(asyncio.all_tasks())
    import trio

    return trio.lowlevel.current_statistics().tasks_living


async def _settled(backend: str, tasks: int) -> bool:
    """Whether no more than so many tasks are left once everything has run that can."""
    with anyio.move_on_after(10):
        while tasks_alive(backend) > tasks:
            await anyio.lowlevel.checkpoint()
        return True
    return False
