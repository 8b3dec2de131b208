"""Close what its owner let go of without closing, in the event loop that it belongs to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

__all__ = ["Abandoner"]

_closing: set[Any] = set()  # an event loop holds its tasks weakly; each takes itself out when done


class Abandoner:
    """Remembers the running event loop, so that something can be closed there later, from any thread, without waiting.

    Made inside the loop. Does nothing if that loop has ended: its connections ended with it.
    """

    __slots__ = ("_loop", "_token")

    def __init__(self) -> None:
        import anyio.lowlevel

        token = anyio.lowlevel.current_token()
        self._token: Any = token.native_token
        self._loop = token.backend_class.__module__.rpartition(".")[2].lstrip("_")

    def close_soon(self, aclose: Callable[[], Awaitable[None]]) -> None:
        """Have `aclose` run in the remembered loop. It must not raise. Returns at once; never raises."""
        try:
            if self._loop == "trio":
                import trio

                self._token.run_sync_soon(trio.lowlevel.spawn_system_task, aclose)
            else:
                self._token.call_soon_threadsafe(self._start, aclose)
        except RuntimeError:  # the loop is closed, or (trio.RunFinishedError) the run is over
            return

    def _start(self, aclose: Callable[[], Awaitable[None]]) -> None:
        task = self._token.create_task(aclose())
        _closing.add(task)
        task.add_done_callback(_closing.discard)
