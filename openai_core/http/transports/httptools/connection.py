"""One connection: a link, the parser of what comes over it, and when to give it up."""

from __future__ import annotations

from ....net.links import Link
from .parser import ResponseParser
from .timer import NEVER, Timer

__all__ = ["Connection"]


class Connection:
    """A connection, used for one request at a time.

    Time limits cost no task and no cancel scope: the transport's timer compares `deadline` with the clock, and closes
    the link, which wakes who waits.
    """

    __slots__ = ("_timer", "deadline", "has_timed_out", "link", "parser", "unsent")

    link: Link
    parser: ResponseParser
    deadline: float
    """When to give up, by the timer's clock."""
    has_timed_out: bool
    """Whether it was given up."""
    unsent: BaseException | None
    """Why the request was not sent to its end; None if nothing is known to be wrong."""

    def __init__(self, link: Link, timer: Timer) -> None:
        self.link = link
        self.parser = ResponseParser()
        self.deadline = NEVER
        self.has_timed_out = False
        self.unsent = None
        self._timer = timer

    def limit(self, seconds: float | None, now: float) -> None:
        """Limit the time from `now` on, until `deadline` is set anew."""
        if seconds is None:
            self.deadline = NEVER
            return
        self.deadline = deadline = now + seconds
        if deadline < self._timer.at:
            self._timer.call_at(deadline)

    async def flush(self, seconds: float | None) -> None:
        """Wait until all that was written is sent.

        Args:
            seconds: How long the other side may take nothing.

        Raises:
            OSError, LinkAborted: the connection is lost, or was closed.
        """
        self.limit(seconds, self._timer.now())
        try:
            while not await self.link.drain():
                self.limit(seconds, self._timer.now())
        finally:
            self.deadline = NEVER

    async def receive(self) -> None:
        """Wait for bytes and have them parsed.

        Raises:
            OSError, LinkAborted: as for `flush`.
        """
        self.parser.feed(await self.link.receive())

    async def receive_within(self, seconds: float | None) -> None:
        """Like `receive`, with a limit."""
        self.limit(seconds, self._timer.now())
        try:
            await self.receive()
        finally:
            self.deadline = NEVER

    def give_up(self) -> None:
        """Close, because the time is up."""
        self.has_timed_out = True
        self.deadline = NEVER
        self.link.close()

    def is_quiet(self, long_idle: bool) -> bool:
        """Whether nothing has come since the last response: neither bytes nor the end of the connection.

        Args:
            long_idle: Whether to look even if the event loop has seen nothing, which may have been busy since.
        """
        if not long_idle and self.link.is_watched:
            return True
        try:
            return self.link.receive_nowait() is None
        except OSError:
            return False

    def close(self) -> None:
        """Close at once. May be called again."""
        self.link.close()
        self.parser.close()
