"""`WebSocketConnectionManager`: what `connect` gives to blocking callers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.realtime.manager import AsyncWebSocketConnectionManager

from ..facade import convert, use_as_twin
from .connection import run_in_portal
from .handlers import HandlerMethods

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["WebSocketConnectionManager"]

ConnectionT = TypeVar("ConnectionT")


class WebSocketConnectionManager(HandlerMethods, Generic[ConnectionT]):
    """Opens a connection when it is entered: `with client.realtime.connect(...) as connection`.

    The end of the block closes the connection. `enter` opens it without a block; then `close` is the program's to call.
    """

    def enter(self) -> ConnectionT:
        """Open the connection, and send what waits.

        Raises:
            APIStatusError: the server refused; tried again as the client's policy has it.
            APIConnectionError: there is no connection.
            RuntimeError: it was entered before.
        """
        connection: ConnectionT = convert(self._owner.lease.run(self._async.enter), self._owner)
        self._connection = connection
        return connection

    def __enter__(self) -> ConnectionT:
        return self.enter()

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        connection: Any = getattr(self, "_connection", None)
        if connection is not None:
            connection.close()

    def send(self, event: Any) -> None:
        """Have an event sent as soon as the connection is open, after those before it. Nothing is waited for.

        While a lost connection is made again, such as in `on_reconnecting`, the event waits for the next one.

        Raises:
            TypeError, ValueError: it cannot be sent.
            WebSocketQueueFullError: too much waits already.
            WebSocketConnectionClosedError: the connection was closed.
        """
        connection: Any = getattr(self, "_connection", None)
        if connection is None:
            self._async.send(event)
        else:
            run_in_portal(connection, _send, self._async, event)


async def _send(manager: AsyncWebSocketConnectionManager[Any], event: Any) -> None:
    """Send in the event loop, as the connection is in use there."""
    manager.send(event)


use_as_twin(AsyncWebSocketConnectionManager, WebSocketConnectionManager)
