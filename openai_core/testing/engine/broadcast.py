"""The events of one session for all connections that it has. In the server's event loop alone; nothing waits."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Broadcast", "Member"]


@dataclass(eq=False, slots=True)
class Member:
    """One of the connections."""

    wake: Callable[[], None]
    """Has the connection's driver ask for news."""
    news: deque[dict[str, Any]] = field(default_factory=deque[dict[str, Any]])
    """Events that the connection has not sent yet, oldest first."""


class Broadcast:
    """Passes the events of a session to its connections.

    Args:
        source: what the session is to those who join it later.
    """

    def __init__(self, source: Any) -> None:
        self.source = source
        self.ended = False
        """Whether the session is over: after their news, its connections are closed."""
        self._members: list[Member] = []

    def join(self, wake: Callable[[], None]) -> Member:
        """Take part from now on."""
        member = Member(wake)
        self._members.append(member)
        return member

    def leave(self, member: Member) -> None:
        """Take part no longer. May be called again."""
        if member in self._members:
            self._members.remove(member)

    def send(self, events: list[dict[str, Any]], sender: Member | None) -> None:
        """Pass events on to all but the one whose connection sends them itself."""
        for each in self._members:
            if each is not sender:
                each.news += events
                each.wake()

    def end(self) -> None:
        """Note that the session is over."""
        self.ended = True
        for each in self._members:
            each.wake()
