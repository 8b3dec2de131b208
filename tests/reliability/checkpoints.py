"""Cancel a coroutine at the n-th checkpoint, on asyncio and trio. What is run, and what must hold: the tests."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine, Generator, Iterator
from typing import Any, Literal

import anyio
import trio

from openai_core.net.wakeup import Wakeup

__all__ = ["HOWS", "How", "cancelled_at"]

How = Literal["scope", "task", "late", "timeout"]
HOWS: dict[str, tuple[How, ...]] = {"asyncio": ("scope", "task", "late"), "trio": ("scope",)}
"""The ways to cancel: an anyio scope; `Task.cancel`; the same in the moment when what is waited for has arrived.

Besides there is `asyncio.timeout`, whose time is up then.
"""


async def cancelled_at(number: int, fn: Callable[[], Coroutine[Any, Any, object]], how: How) -> bool:
    """Run `fn()` and cancel it at the `number`-th checkpoint, from 1; say whether it came to that.

    The checkpoints are those of all tasks of the loop, as a call does much of its work in tasks of its own. A coroutine
    that completes before, or in spite of the cancellation, has done its work; whatever else it raises is raised.
    """
    if how == "scope":
        with anyio.CancelScope() as scope:
            return await _Checkpoints(number, lambda waited: scope.cancel()).run(fn())
        return True
    if how == "timeout":
        now = asyncio.get_running_loop().time
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(None) as limit:
                return await _Checkpoints(number, lambda waited: limit.reschedule(now())).run(fn())
        return True
    reached = False

    async def run() -> None:
        nonlocal reached
        task = asyncio.current_task()
        assert task is not None

        def cancel_now(_: object) -> None:
            task.cancel()

        def cancel(waited: Any) -> None:
            if how == "late" and isinstance(waited, Wakeup):
                asyncio.get_running_loop().call_soon(task.cancel)  # a wake-up goes on with its task at once
            elif how == "late" and waited is not None:
                # Called before the callback of the task that waits: that is not yet on its way when this is cancelled.
                waited.add_done_callback(cancel_now)
            else:
                task.cancel()

        reached = await _Checkpoints(number, cancel).run(fn())

    task = asyncio.ensure_future(run())
    await asyncio.wait([task])
    if task.cancelled():
        return True
    task.result()
    return reached


class _Checkpoints:
    """Counts the checkpoints of the running loop, and calls `act` at one of them, with what is waited for there."""

    def __init__(self, number: int, act: Callable[[Any], None]) -> None:
        self._number = number
        self._act = act
        self._count = 0

    def passed(self, waited: Any) -> Any:
        self._count += 1
        if self._count == self._number:
            self._act(waited)
        return waited

    async def run(self, coroutine: Coroutine[Any, Any, object]) -> bool:
        """Await a coroutine; whether there were so many checkpoints."""
        if trio.lowlevel.in_trio_run():
            instrument = _Instrument(self)
            trio.lowlevel.add_instrument(instrument)
            try:
                await coroutine
            finally:
                trio.lowlevel.remove_instrument(instrument)
        else:
            with self._in_new_tasks():
                await _Counted(coroutine, self)
        return self._count >= self._number

    @contextlib.contextmanager
    def _in_new_tasks(self) -> Iterator[None]:
        """On asyncio, count in the tasks that begin meanwhile."""
        loop = asyncio.get_running_loop()

        def factory(loop: asyncio.AbstractEventLoop, coroutine: Any, **how: Any) -> Any:
            return asyncio.Task(_Counted(coroutine, self), loop=loop, **how)

        loop.set_task_factory(factory)
        try:
            yield
        finally:
            loop.set_task_factory(None)
            self._act = lambda waited: None  # what goes on in them is not the call's any more


class _Counted(Coroutine[Any, Any, object]):
    """A coroutine that tells of its checkpoints."""

    def __init__(self, coroutine: Coroutine[Any, Any, object], checkpoints: _Checkpoints) -> None:
        self._coroutine = coroutine
        self._checkpoints = checkpoints

    def send(self, value: Any) -> Any:
        return self._checkpoints.passed(self._coroutine.send(value))

    def throw(self, *exc: Any) -> Any:
        return self._checkpoints.passed(self._coroutine.throw(*exc))

    def close(self) -> None:
        self._coroutine.close()

    def __await__(self) -> Generator[Any, Any, object]:
        value: Any = None
        error: BaseException | None = None
        while True:
            try:
                waited = self.send(value) if error is None else self.throw(error)
            except StopIteration as exc:
                return exc.value
            finally:
                error = None
            try:
                value = yield waited
            except BaseException as exc:  # it is for the coroutine
                error = exc

    def __getattr__(self, name: str) -> Any:
        return getattr(self._coroutine, name)


class _Instrument(trio.abc.Instrument):
    def __init__(self, checkpoints: _Checkpoints) -> None:
        self._checkpoints = checkpoints

    def after_task_step(self, task: trio.lowlevel.Task) -> None:
        self._checkpoints.passed(None)
