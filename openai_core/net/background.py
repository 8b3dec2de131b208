"""Run a coroutine in the running event loop, beside whoever started it: for what lives as long as a connection."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from .per_loop import running_library

__all__ = ["start"]

_tasks: set[Any] = set()  # asyncio holds its tasks weakly; each takes itself out when done


def start(run: Callable[[], Coroutine[Any, Any, None]], *, name: str) -> None:
    """Start `run` in the running event loop, which cancels it when it ends.

    No task group can own it: a connection may be opened in one function and closed in another, which a scope cannot.
    Whoever starts it keeps the means to end it, and waits for that. It must not raise, and must end when cancelled.
    """
    if running_library() == "trio":
        import trio

        trio.lowlevel.spawn_system_task(run, name=name)
        return
    import asyncio

    task = asyncio.get_running_loop().create_task(run(), name=name)
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)
