"""Closing a client while a call of it waits between two requests."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import anyio
import anyio.to_thread

__all__ = ["error_of_closing"]

E = TypeVar("E", bound=BaseException)


async def error_of_closing(
    client: Any, call: Callable[[], Awaitable[object]], waits: threading.Event, expected: type[E]
) -> E:
    """What a call ends with, at once, whose client is closed when it has begun to wait.

    Args:
        waits: set, in any thread, just before the wait.
    """
    errors: list[E] = []

    async def run() -> None:
        try:
            await call()
        except expected as exc:
            errors.append(exc)

    with anyio.fail_after(5):
        async with anyio.create_task_group() as group:
            group.start_soon(run)
            assert await anyio.to_thread.run_sync(waits.wait, 5)
            for _ in range(3):
                await anyio.wait_all_tasks_blocked()
            await client.close()
    (error,) = errors
    return error
