"""Wake a task of asyncio in the turn of the event loop in which it has something to do, rather than in the next one."""

from __future__ import annotations

from threading import get_ident
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from contextvars import Context

__all__ = ["Wakeup"]

_following: Final[dict[int, Wakeup]] = {}
"""By thread, what is woken when the step that its event loop is in has ended."""


class Wakeup:
    """What one task at a time waits for, again and again: as a future, but reused, and without a turn of the loop.

    A future that is done has the loop call its task in the next turn. That takes a handle and, if nothing else is to be
    done, another look at all sockets. Here a callback of the loop, such as that of a socket, goes on with the task
    itself. To wait, yield it in a function decorated with `types.coroutine`.

    The names are those by which `asyncio.Task` uses whatever it waits for.
    """

    __slots__ = ("_asyncio_future_blocking", "_context", "_is_cancelled", "_is_due", "_loop", "_message", "waiting")

    waiting: Any
    """What goes on with the task that waits; None if none does, or it was woken."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._asyncio_future_blocking = True
        self._loop = loop
        self.waiting = None
        self._context: Any = None
        self._message: object = None
        self._is_cancelled = False
        self._is_due = False  # whether the loop will call `_wake_if_waiting`

    def wake(self) -> None:
        """Go on with the task that waits; one must. To be called by the loop itself, while no task is running."""
        callback, context = self.waiting, self._context
        self.waiting = self._context = None
        self._asyncio_future_blocking = True  # for the next time
        try:
            context.run(callback, self)
        except RuntimeError:  # a loop within a loop: another task is running. Of itself, a task raises nothing here.
            self._loop.call_soon(callback, self, context=context)
        if _following:
            following = _following.pop(get_ident(), None)
            if following is not None and following.waiting is not None and following._loop is self._loop:
                following.wake()

    def wake_next(self) -> None:
        """Have the task that waits go on when the task that is running waits itself, if that was woken by `wake`.

        Otherwise it goes on in the next turn of the loop. It may go on once more than it was woken, so that it has to
        look at what it waits for. To be called by a task, and again as often as wanted.
        """
        if self.waiting is not None:
            _following[get_ident()] = self
            self.wake_in_next_turn()

    def wake_in_next_turn(self) -> None:
        """Have the task that waits go on in the next turn of the loop, unless `wake_next` is called before.

        For the rest see there.
        """
        if self.waiting is not None and not self._is_due:
            self._is_due = True
            self._loop.call_soon(self._wake_if_waiting)

    def _wake_if_waiting(self) -> None:
        self._is_due = False
        _following.pop(get_ident(), None)
        if self.waiting is not None:
            self.wake()

    def wake_soon(self) -> None:
        """Have the loop go on with the task that waits, if one does. To be called from anywhere in the loop."""
        callback, context = self.waiting, self._context
        if callback is not None:
            self.waiting = self._context = None
            self._asyncio_future_blocking = True
            self._loop.call_soon(callback, self, context=context)

    # Called by the task

    def add_done_callback(self, callback: Callable[[Wakeup], None], *, context: Context) -> None:
        """Take what goes on with the task."""
        self.waiting = callback
        self._context = context

    def done(self) -> bool:
        """Whether the task need not wait any longer; anyio asks that, too."""
        return self.waiting is None

    def result(self) -> None:
        """Say why the task was woken.

        Raises:
            asyncio.CancelledError: it was cancelled.
        """
        if self._is_cancelled:
            self._is_cancelled = False
            from asyncio import CancelledError

            message: Any = self._message
            raise CancelledError(*(() if message is None else (message,)))

    def cancel(self, msg: object = None) -> bool:
        """Wake the task because it was cancelled. Returns false if it was woken before."""
        if self.waiting is None:
            return False
        self._is_cancelled = True
        self._message = msg
        self.wake_soon()
        return True
