"""Let a request end that should not be left half-way, although whoever waits for it is cancelled."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio

from ...callbacks import is_cancellation

__all__ = ["finish"]


async def finish(fn: Callable[[], Awaitable[object]], seconds: float) -> None:
    """Await `fn()`. A caller that is cancelled meanwhile, by a scope or by `Task.cancel`, waits for it all the same.

    Args:
        fn: what it raises is raised here, unless the caller was cancelled.
        seconds: how long it may go on from then, before it is cancelled too.
    """
    failure: BaseException | None = None
    shield, ended = anyio.CancelScope(shield=True), anyio.Event()

    async def run() -> None:
        nonlocal failure
        with shield:
            try:
                await fn()
            except BaseException as exc:  # raised below: a task group would put it into a group
                if is_cancellation(exc):
                    raise
                failure = exc
        ended.set()

    async with anyio.create_task_group() as group:
        group.start_soon(run)
        try:
            await ended.wait()
        except BaseException:
            shield.deadline = anyio.current_time() + seconds
            raise  # the group waits for its task
    if failure is not None:
        raise failure
