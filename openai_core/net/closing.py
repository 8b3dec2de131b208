"""Close things in the event loop that they belong to, from wherever they are dropped."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

from .per_loop import running_library, running_loop

__all__ = ["LoopCloser"]

_closing: set[Any] = set()  # an event loop holds its tasks weakly; each removes itself when it is done
_held: set[LoopCloser] = set()
_held_in_trio: Any = None  # the same for each run alone: what is held refers to the run, and so to all that it returned


class LoopCloser:
    """Remembers the running event loop, so that something can be closed there later, from any thread, without waiting.

    Made inside the loop. Does nothing once that loop has ended: its connections ended with it.

    Args:
        held: What must outlive its owner until `release`. When a cycle of objects is garbage collected, its members
            are finalized in any order: a connection among them would warn that it was not closed, before its owner
            could close it. What is held here is not part of the cycle.
    """

    __slots__ = ("_held", "_is_trio", "_loop", "_thing")

    def __init__(self, held: object = None) -> None:
        self._loop = running_loop()
        self._is_trio = running_library() == "trio"
        self._thing = held
        if held is not None:
            self._held = _held_by_run() if self._is_trio else _held
            self._held.add(self)

    def close_soon(self, aclose: Callable[[], Awaitable[None]]) -> None:
        """Have the loop run `aclose`, which must not raise. Returns at once and never raises; safe inside `__del__`."""
        # The loop, the run (trio.RunFinishedError) or the interpreter has ended; then imports fail too.
        with contextlib.suppress(RuntimeError, ImportError):
            if self._is_trio:
                self._loop.run_sync_soon(_spawn, aclose)
            else:
                self._loop.call_soon_threadsafe(_start, self._loop, aclose)

    def release(self) -> None:
        """Hold nothing any more. May be called again, and from any thread."""
        if self._thing is not None:
            self._held.discard(self)


def _start(loop: Any, aclose: Callable[[], Awaitable[None]]) -> None:
    task = loop.create_task(aclose())
    _closing.add(task)
    task.add_done_callback(_closing.discard)


def _spawn(aclose: Callable[[], Awaitable[None]]) -> None:
    import trio

    with contextlib.suppress(RuntimeError):  # the run is ending
        trio.lowlevel.spawn_system_task(aclose)


def _held_by_run() -> set[LoopCloser]:
    global _held_in_trio
    if _held_in_trio is None:
        import trio

        _held_in_trio = trio.lowlevel.RunVar[Any]("held until their owners are gone")
    try:
        found: set[LoopCloser] = _held_in_trio.get()
    except LookupError:
        found = set()
        _held_in_trio.set(found)
    return found
