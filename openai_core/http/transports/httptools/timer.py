"""One timer for all connections of a transport: it costs a request no more than a comparison."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from ....net.per_loop import running_library

if TYPE_CHECKING:
    import asyncio

__all__ = ["NEVER", "Timer", "make_timer"]

NEVER: Final = float("inf")


class Timer:
    """Calls a function when a time has come."""

    __slots__ = ("_check", "at", "now")

    at: float
    """When the function is called next, by `now`."""
    now: Callable[[], float]
    """The clock of the event loop."""

    def __init__(self, check: Callable[[float], float], now: Callable[[], float]) -> None:
        self._check = check
        self.now = now
        self.at = NEVER

    def call_at(self, at: float) -> None:
        """Call at `at` the latest; for those who have seen that `self.at` is later."""
        raise AssertionError("a subclass knows its loop")

    def stop(self) -> None:
        """Never call again."""
        raise AssertionError("a subclass knows its loop")


def make_timer(check: Callable[[float], float]) -> Timer:
    """Make a timer for the event loop that is running.

    Args:
        check: Given the time, does what is due, and returns when it is to be called next. It must not raise.
    """
    return _TrioTimer(check) if running_library() == "trio" else _AsyncioTimer(check)


class _AsyncioTimer(Timer):
    __slots__ = ("_handle", "_loop")

    def __init__(self, check: Callable[[float], float]) -> None:
        import asyncio

        self._loop = asyncio.get_running_loop()
        super().__init__(check, self._loop.time)
        self._handle: asyncio.TimerHandle | None = None

    def call_at(self, at: float) -> None:
        self.stop()
        self.at = at
        self._handle = self._loop.call_at(at, self._call)

    def stop(self) -> None:
        self.at = NEVER
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _call(self) -> None:
        self.at = NEVER
        at = self._check(self._loop.time())
        if at < self.at:
            self.call_at(at)


class _TrioTimer(Timer):
    __slots__ = ("_scope",)

    def __init__(self, check: Callable[[float], float]) -> None:
        import trio

        super().__init__(check, trio.current_time)
        self._scope: Any = None  # of the task that waits, if there is one

    def call_at(self, at: float) -> None:
        self.at = at
        if self._scope is not None:
            self._scope.deadline = at
            return
        import trio

        self._scope = trio.CancelScope(deadline=at)
        trio.lowlevel.spawn_system_task(self._run, name="time limits of connections")

    def stop(self) -> None:
        self.at = NEVER
        if self._scope is not None:
            self._scope.cancel()

    async def _run(self) -> None:
        import trio

        try:
            while True:
                with self._scope:
                    await trio.sleep_forever()
                if self.at == NEVER:  # it was stopped
                    return
                self.at = NEVER
                self.at = self._check(trio.current_time())
                if self.at == NEVER:
                    return
                self._scope = trio.CancelScope(deadline=self.at)
        finally:
            self._scope = None
