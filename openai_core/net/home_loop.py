"""Hand work to the event loop something was made in, from wherever the garbage collector runs."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

from .per_loop import running_library

__all__ = ["HomeLoop"]


class HomeLoop:
    """The event loop that was running when this was made."""

    __slots__ = ("_run_soon", "_tasks")

    def __init__(self) -> None:
        if running_library() == "trio":
            self._run_soon = _soon_on_trio()
        else:
            self._tasks: set[Any] = set()
            self._run_soon = _soon_on_asyncio(self._tasks)

    def run_soon(self, function: Callable[[], Awaitable[None]]) -> None:
        """Have the loop run a coroutine function some time; nobody waits for it. Nothing happens if the loop is over.

        Safe from any thread and inside `__del__`. The function must not raise.
        """
        self._run_soon(function)


def _soon_on_trio() -> Callable[[Callable[[], Awaitable[None]]], None]:
    import trio

    token = trio.lowlevel.current_trio_token()

    def run_soon(function: Callable[[], Awaitable[None]]) -> None:
        with contextlib.suppress(trio.RunFinishedError):
            token.run_sync_soon(_spawn, function)

    def _spawn(function: Callable[[], Awaitable[None]]) -> None:
        with contextlib.suppress(RuntimeError):  # the run is ending
            trio.lowlevel.spawn_system_task(function)

    return run_soon


def _soon_on_asyncio(tasks: set[Any]) -> Callable[[Callable[[], Awaitable[None]]], None]:
    import asyncio

    loop = asyncio.get_running_loop()

    def run_soon(function: Callable[[], Awaitable[None]]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed
            loop.call_soon_threadsafe(start, function)

    def start(function: Callable[[], Awaitable[None]]) -> None:
        task = asyncio.ensure_future(function())
        tasks.add(task)  # the loop itself holds tasks only weakly
        task.add_done_callback(tasks.discard)

    return run_soon
