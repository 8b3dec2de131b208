"""The turns over one connection: sent when their streams are free, and woken when something came for them.

Which event belongs to which turn is decided in `protocol/turn_queue.py`; what a program holds of a turn is in
response_turn.py. Whoever waits for a turn receives for all, unless another task does.
"""

from __future__ import annotations

from typing import Any, Final, Protocol

import anyio

from .errors import WebSocketConnectionClosedError, WebSocketQueueFullError
from .protocol.session import Message
from .protocol.turn_queue import Turn, TurnQueue

__all__ = ["Turns"]

_MOST_OF_NO_TURN: Final = 10_000
"""Events that may wait for `recv` while turns are received."""


class _Connection(Protocol):
    """What turns need of their connection."""

    @property
    def is_receiving(self) -> bool: ...
    @property
    def waiting(self) -> int: ...
    async def fill(self) -> None: ...
    def send_nowait(self, message: Message) -> None: ...


class Turns:
    """The turns over one connection. For one event loop; each turn for one task."""

    __slots__ = ("_changed", "_connection", "queue")

    def __init__(self, connection: _Connection) -> None:
        self._connection = connection
        self._changed: anyio.Event | None = None  # something came, or nobody receives any more
        self.queue: TurnQueue[Any] = TurnQueue()

    def begin(self, turn: Turn[Any]) -> None:
        """Have a turn sent as soon as no other turn of its `stream_id` is under way.

        Raises:
            WebSocketConnectionClosedError: the connection has ended.
            WebSocketQueueFullError: too many turns wait, or too much waits for the connection.
        """
        if not self.queue.has_room:
            raise WebSocketQueueFullError("response.create: too many turns wait to be sent; wait until some have ended")
        self.queue.add(turn)
        self.send_due()
        if isinstance(turn.error, Exception):
            raise turn.error

    def send_due(self) -> None:
        """Send the turns whose time has come; those that cannot be sent end with the error."""
        for turn in self.queue.due():
            try:
                self._connection.send_nowait(turn.message)
            except (WebSocketConnectionClosedError, WebSocketQueueFullError) as exc:
                self.queue.failed(turn, exc)

    async def wait_for(self, turn: Turn[Any]) -> None:
        """Wait until a turn has events, or has ended. Takes none, so it can be cancelled freely.

        Raises:
            WebSocketConnectionClosedError: the connection has ended before the turn did.
            WebSocketQueueFullError: too many events wait that belong to no turn.
        """
        connection = self._connection
        while not turn.events and not turn.ended:
            if connection.is_receiving:
                self._changed = self._changed or anyio.Event()
                await self._changed.wait()
            elif connection.waiting >= _MOST_OF_NO_TURN:
                raise WebSocketQueueFullError(
                    f"{connection.waiting} events wait that belong to no turn; take them by recv() of the connection"
                )
            else:
                await connection.fill()

    def wake(self) -> None:
        """Wake whoever waits for a turn."""
        if self._changed is not None:
            self._changed.set()
            self._changed = None
