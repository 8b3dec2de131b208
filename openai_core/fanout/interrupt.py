"""Ctrl-C in a run: the first drains it, the second ends it. On asyncio and trio, in the main thread."""

from __future__ import annotations

import signal
from collections.abc import Awaitable, Callable

import anyio

__all__ = ["draining"]


async def draining(run: Callable[[], Awaitable[None]], drain: Callable[[], None]) -> None:
    """Await `run`; at Ctrl-C call `drain` and wait on, at the next one cancel it.

    Raises:
        KeyboardInterrupt: there was a Ctrl-C; the run has ended, one way or the other.
    """
    count = 0

    async def listen(scope: anyio.CancelScope) -> None:
        nonlocal count
        with anyio.open_signal_receiver(signal.SIGINT) as signals:
            async for _ in signals:
                count += 1
                if count == 1:
                    drain()
                else:
                    scope.cancel()
                    return

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(listen, tasks.cancel_scope)
        await run()
        tasks.cancel_scope.cancel()
    if count:
        raise KeyboardInterrupt
