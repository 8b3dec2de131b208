"""Limit the time that a stream may stay open without an event that says something."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import anyio

from ..http.failure import stream_idle
from .receiving import receive
from .stream_state import StreamState

__all__ = ["IdleClock", "is_content"]

_IDLE_NAMES: Final = frozenset({b"ping", b"keepalive", b"keep-alive", b"heartbeat"})
_LONGEST: Final = 200
"""Bytes of data beyond which an event is not looked into: what only keeps a connection busy is short."""


def is_content(events: Sequence[tuple[bytes, bytes]]) -> bool:
    """Whether one of these events is there for more than to keep the connection busy."""
    return any(not _is_idle(name, data) for name, data in events)


def _is_idle(name: bytes, data: bytes) -> bool:
    if name in _IDLE_NAMES or not data.strip(b" {}"):
        return True
    if len(data) > _LONGEST:
        return False
    compact = data.replace(b" ", b"")
    return any(b'"type":"%b"' % kind in compact for kind in _IDLE_NAMES)


class IdleClock:
    """How long one stream has been waited for since its last event with content. The reader's own time is not counted.

    Args:
        limit: seconds.
    """

    __slots__ = ("limit", "spent")

    def __init__(self, limit: float) -> None:
        self.limit = limit
        self.spent = 0.0

    @property
    def left(self) -> float:
        """Seconds."""
        return max(0.0, self.limit - self.spent)

    async def receive(self, state: StreamState) -> None:
        """Receive events of a stream until some have arrived, for as long as the clock allows.

        Raises:
            StreamIdleTimeoutError: none arrived.
        """
        received = state.received
        while True:
            before, started = received.count, anyio.current_time()
            with anyio.move_on_after(self.left) as scope:
                await receive(state)
            if scope.cancelled_caught:
                if received.is_whole():
                    return
                raise stream_idle(state.exchange, self.limit, events=received.count, last=state.last_event())
            if state.is_closed:
                return
            self.spent += anyio.current_time() - started
            if received.count > before:
                if is_content(received.last_chunk):
                    self.spent = 0.0
                return
