"""A task that outlives the call that starts it, on asyncio and trio: where a run lives while its results are read."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

from ..net.per_loop import running_library

__all__ = ["start", "thread_safe_call_soon"]

_tasks: set[Any] = set()


def start(main: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
    """Run a coroutine function in a task of its own, in the running loop.

    It must not raise, and ends with the loop at the latest. Who starts it sees to its end: here by a cancel scope
    inside, which closing the run cancels.
    """
    if running_library() == "trio":
        import trio

        trio.lowlevel.spawn_system_task(main, name=name)
        return
    import asyncio

    task = asyncio.get_running_loop().create_task(main(), name=name)
    _tasks.add(task)  # the loop itself holds tasks weakly
    task.add_done_callback(_tasks.discard)


def thread_safe_call_soon() -> Callable[[Callable[[], object]], None]:
    """What has the running loop call a function soon: from any thread, and to no effect once the loop has ended."""
    if running_library() == "trio":
        import trio

        soon: Callable[[Callable[[], object]], object] = trio.lowlevel.current_trio_token().run_sync_soon
        ended: type[Exception] = trio.RunFinishedError
    else:
        import asyncio

        soon = asyncio.get_running_loop().call_soon_threadsafe
        ended = RuntimeError

    def call(fn: Callable[[], object]) -> None:
        with suppress(ended):
            soon(fn)

    return call
