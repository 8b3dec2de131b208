"""Close what its owner let go of without closing, in the event loop that it belongs to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

__all__ = ["Abandoner"]

_closing: set[Any] = set()  # an event loop holds its tasks weakly; each takes itself out when done
_held: set[Abandoner] = set()
_held_in_trio: Any = None  # the same for each run alone: what is held leads to the run, and so to what that came to


class Abandoner:
    """Remembers the running event loop, so that something can be closed there later, from any thread, without waiting.

    Made inside the loop. Does nothing if that loop has ended: its connections ended with it.

    Args:
        held: what must outlive its owner until `release`. Of a cycle of objects that is let go of as a whole, the
            garbage collector finalises all members, in any order: a connection among them would complain that nobody
            closed it before its owner gets to say so. What is held here is no member.
    """

    __slots__ = ("_held", "_loop", "_thing", "_token")

    def __init__(self, held: object) -> None:
        import anyio.lowlevel

        token = anyio.lowlevel.current_token()
        self._token: Any = token.native_token
        self._loop = token.backend_class.__module__.rpartition(".")[2].lstrip("_")
        self._thing = held
        self._held = _held_by_run() if self._loop == "trio" else _held
        self._held.add(self)

    def close_soon(self, aclose: Callable[[], Awaitable[None]]) -> None:
        """Have `aclose` run in the remembered loop. It must not raise. Returns at once; never raises."""
        try:
            if self._loop == "trio":
                import trio

                self._token.run_sync_soon(trio.lowlevel.spawn_system_task, aclose)
            else:
                self._token.call_soon_threadsafe(self._start, aclose)
        except (
            RuntimeError,
            ImportError,
        ):  # the loop, (trio.RunFinishedError) the run or the interpreter has ended
            return

    def release(self) -> None:
        """Hold nothing any more. May be called again, and from any thread."""
        self._held.discard(self)

    def _start(self, aclose: Callable[[], Awaitable[None]]) -> None:
        task = self._token.create_task(aclose())
        _closing.add(task)
        task.add_done_callback(_closing.discard)


def _held_by_run() -> set[Abandoner]:
    global _held_in_trio
    if _held_in_trio is None:
        import trio

        _held_in_trio = trio.lowlevel.RunVar[Any]("held until their owners are gone")
    try:
        found: set[Abandoner] = _held_in_trio.get()
    except LookupError:
        found = set()
        _held_in_trio.set(found)
    return found
