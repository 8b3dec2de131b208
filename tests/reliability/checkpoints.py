"""Cancel a coroutine at its n-th checkpoint, on asyncio and trio. What is run, and what must hold: the tests."""

from __future__ import annotations

import asyncio
import contextlib
import types
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any, Literal

import anyio

__all__ = ["HOWS", "How", "cancelled_at"]

How = Literal["scope", "task", "late", "timeout"]
HOWS: dict[str, tuple[How, ...]] = {"asyncio": ("scope", "task", "late"), "trio": ("scope",)}
"""The ways to cancel: an anyio scope; `Task.cancel`; the same in the moment when what is waited for has arrived.

Besides there is `asyncio.timeout`, whose time is up then.
"""


async def cancelled_at(number: int, fn: Callable[[], Coroutine[Any, Any, object]], how: How) -> bool:
    """Run `fn()` and cancel it when it waits for the `number`-th time, from 1; say whether it came to that.

    A coroutine that completes before, or in spite of the cancellation, has done its work; whatever else it raises is
    raised.
    """
    if how == "scope":
        with anyio.CancelScope() as scope:
            return await _watched(fn(), number, lambda waited: scope.cancel())
        return True
    if how == "timeout":
        now = asyncio.get_running_loop().time
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(None) as limit:
                return await _watched(fn(), number, lambda waited: limit.reschedule(now()))
        return True
    reached = False

    async def run() -> None:
        nonlocal reached
        task = asyncio.current_task()
        assert task is not None

        def cancel_now(_: object) -> None:
            task.cancel()

        def cancel(waited: Any) -> None:
            if how == "late" and waited is not None:
                # Called before the task's own callback: the task is then cancelled on its way to the result.
                waited.add_done_callback(cancel_now)
            else:
                task.cancel()

        reached = await _watched(fn(), number, cancel)

    task = asyncio.ensure_future(run())
    await asyncio.wait([task])
    if task.cancelled():
        return True
    task.result()
    return reached


def _watched(coroutine: Coroutine[Any, Any, object], number: int, act: Callable[[Any], None]) -> Awaitable[bool]:
    """`coroutine`, calling `act` with what it waits for when it waits for the `number`-th time; whether it did."""

    @types.coroutine
    def steps() -> Generator[Any, Any, bool]:
        count = 0
        value: Any = None
        error: BaseException | None = None
        while True:
            try:
                waited = coroutine.send(value) if error is None else coroutine.throw(error)
            except StopIteration:
                return count >= number
            finally:
                error = None
            count += 1
            if count == number:
                act(waited)
            try:
                value = yield waited
            except BaseException as exc:  # it is for the coroutine
                error = exc

    return steps()
