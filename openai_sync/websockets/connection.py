"""`WebSocketConnection`: an open connection for blocking callers. The connection itself lives in the portal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from openai_core.calls.own_errors import with_own_errors, without_arguments
from openai_core.realtime.connection import AsyncWebSocketConnection
from openai_core.realtime.errors import WebSocketConnectionClosedError

from ..facade import use_as_twin
from .handlers import HandlerMethods

if TYPE_CHECKING:
    from types import TracebackType

    from ..owner import Owner
    from ..portal import Portal

__all__ = ["WebSocketConnection", "close_in_portal", "run_in_portal"]

EventT_co = TypeVar("EventT_co", covariant=True)

_AT_ONCE: Final = 256
"""Messages that are decoded together: changing threads costs as much as some dozens of them."""


class WebSocketConnection(HandlerMethods, Generic[EventT_co]):
    """An open connection to the API. One thread receives, any number may send.

    `for event in connection` gives the events until the connection is closed; leaving the loop leaves it open, and
    another loop goes on where that one stopped. Events are received while the caller works, up to `max_queue` messages.

    Raises, while receiving:
        WebSocketConnectionClosedError: the connection ended otherwise than by `close`, or by the server with nothing
            under way; it names the close code and what was lost.
        APIResponseValidationError: one message was no event; those after it can be received.
        RuntimeError: another thread is receiving; the connection was opened before a fork; or its client was closed.
    """

    _public_path = "connection"

    def __init__(self, source: AsyncWebSocketConnection[EventT_co], owner: Owner) -> None:
        super().__init__(source, owner)
        portal = owner.portal
        portal.open.add(source)
        owner.websockets.add(source)
        self._portal: Portal = portal
        self._ready = source._ready  # pyright: ignore[reportPrivateUsage]

    # Receiving

    @without_arguments()
    def recv(self) -> EventT_co:
        """Wait for the next event. A call that is interrupted has taken none.

        Raises:
            WebSocketConnectionClosedError: there will be none.
            APIResponseValidationError: the next message is no event; the one after it may be.
            RuntimeError: another thread is receiving.
        """
        while True:
            try:
                # Without a lock: a deque's ends may be taken from by any thread.
                event: Any = self._ready.popleft()[1]
            except IndexError:
                run_in_portal(self, self._async.fill, _AT_ONCE)
                continue
            if isinstance(event, Exception):
                raise event
            found: EventT_co = event
            return found

    @without_arguments()
    def recv_bytes(self) -> bytes:
        """Wait for the next message, and give it as it came; `parse_event` makes an event of it.

        Raises:
            WebSocketConnectionClosedError: there will be none.
            RuntimeError: another thread is receiving.
        """
        data: bytes = run_in_portal(self, self._async.recv_bytes)
        return data

    def parse_event(self, data: str | bytes) -> EventT_co:
        """The event in a message that `recv_bytes` gave.

        Raises:
            APIResponseValidationError: it is no event.
        """
        event: EventT_co = self._async.parse_event(data)
        return event

    def __iter__(self) -> Iterator[EventT_co]:
        return self

    def __next__(self) -> EventT_co:
        # Not by `recv` where an event is there already: one call more would cost a tenth of what an event does.
        try:
            event: Any = self._ready.popleft()[1]
        except IndexError:
            return self._following()
        if isinstance(event, Exception):
            raise event
        found: EventT_co = event
        return found

    def _following(self) -> EventT_co:
        try:
            return self.recv()
        except WebSocketConnectionClosedError as exc:
            if exc.is_clean:
                raise StopIteration from None
            raise

    # Sending

    def send(self, event: Any) -> None:
        """Send an event. A call that is interrupted has not sent it; one that has returned has it sent whole.

        While the connection is being made again, events wait, up to `max_queue_size` bytes.

        Raises:
            TypeError, ValueError: it cannot be sent.
            WebSocketConnectionClosedError: the connection has ended.
            WebSocketQueueFullError: too much waits for the connection.
        """
        run_in_portal(self, self._async.send, event)

    def send_raw(self, data: bytes | str) -> None:
        """Send a message as it is: a string as text, bytes as a binary message.

        Raises:
            WebSocketConnectionClosedError, WebSocketQueueFullError: as for `send`.
        """
        run_in_portal(self, self._async.send_raw, data)

    # Handlers

    def dispatch_events(self) -> None:
        """Receive until the connection is closed, and call the handlers of each event, in the calling thread.

        Raises:
            APIError: an error event came that no handler is for.
            WebSocketConnectionClosedError, APIResponseValidationError: as for receiving.
        """
        for event in self:
            for handler in self._async.handlers_for(event):
                handler(event)

    # Closing

    @with_own_errors
    def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close: what waits goes out first, within `close_timeout` for all. Whoever receives gets no more events.

        Raises:
            TypeError, ValueError: the code or the reason cannot be sent. The connection stays open.
        """
        close_in_portal(self, self._async.close, code=code, reason=reason)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def run_in_portal(connection: WebSocketConnection[Any], fn: Callable[..., Any], *args: Any) -> Any:
    """Run a coroutine function in the event loop that a connection is in, and wait for it.

    Raises:
        RuntimeError: the connection was opened before a fork, or its client was closed.
    """
    portal = connection._portal
    if portal.closed:
        why = "it was opened before a fork; open one in this process" if portal.is_foreign else "its client was closed"
        raise RuntimeError(f"{connection!r} cannot be used any more: {why}")
    return portal.run(fn, *args)


def close_in_portal(connection: WebSocketConnection[Any], fn: Callable[..., Any], **options: Any) -> None:
    """Run a coroutine function that closes a connection, unless it was closed with its event loop."""
    portal = connection._portal
    if not portal.closed:
        portal.run(fn, **options)


use_as_twin(AsyncWebSocketConnection, WebSocketConnection)
