"""`WebSocketConnection`: an open connection for blocking callers. The connection itself lives in the portal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar, overload

from openai_core.realtime.connection import AsyncWebSocketConnection
from openai_core.realtime.errors import WebSocketConnectionClosedError

from ..facade import SyncObject, use_as_twin

if TYPE_CHECKING:
    from types import TracebackType

    from ..owner import Owner
    from ..portal import Portal

__all__ = ["WebSocketConnection"]

EventT_co = TypeVar("EventT_co", covariant=True)
Handler = Callable[..., Any]
HandlerT = TypeVar("HandlerT", bound=Handler)

_AT_ONCE: Final = 256
"""Messages that are decoded together: changing threads costs as much as some dozens of them."""


class WebSocketConnection(SyncObject, Generic[EventT_co]):
    """An open connection to the API. One thread receives, any number may send.

    `for event in connection` gives the events until the connection is closed; leaving the loop leaves it open, and
    another loop goes on where that one stopped. Events are received while the caller works, up to `max_queue` messages.

    Raises, while receiving:
        WebSocketConnectionClosedError: the connection ended otherwise than by `close`, or by the server with nothing
            under way; it names the close code and what was lost.
        APIResponseValidationError: one message was no event; those after it can be received.
        RuntimeError: another thread is receiving; the connection was opened before a fork; or its client was closed.
    """

    def __init__(self, source: AsyncWebSocketConnection[EventT_co], owner: Owner) -> None:
        super().__init__(source, owner)
        portal = owner.portal
        portal.open.add(source)
        owner.websockets.add(source)
        self._portal: Portal = portal
        self._ready = source._ready  # pyright: ignore[reportPrivateUsage]

    # Receiving

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
                self._run(self._async.fill, _AT_ONCE)
                continue
            if isinstance(event, Exception):
                raise event
            found: EventT_co = event
            return found

    def recv_bytes(self) -> bytes:
        """Wait for the next message, and give it as it came; `parse_event` makes an event of it.

        Raises:
            WebSocketConnectionClosedError: there will be none.
            RuntimeError: another thread is receiving.
        """
        data: bytes = self._run(self._async.recv_bytes)
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
        self._run(self._async.send, event)

    def send_raw(self, data: bytes | str) -> None:
        """Send a message as it is: a string as text, bytes as a binary message.

        Raises:
            WebSocketConnectionClosedError, WebSocketQueueFullError: as for `send`.
        """
        self._run(self._async.send_raw, data)

    # Handlers

    @overload
    def on(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[HandlerT], HandlerT]: ...
    def on(self, event_type: str, handler: Handler | None = None) -> Any:
        """Have `dispatch_events` call a handler for each event of a type; `event` is for all. Also a decorator."""
        return self if handler is not None and self._async.on(event_type, handler) else self._async.on(event_type)

    @overload
    def once(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[HandlerT], HandlerT]: ...
    def once(self, event_type: str, handler: Handler | None = None) -> Any:
        """As `on`, for the next such event alone."""
        return self if handler is not None and self._async.once(event_type, handler) else self._async.once(event_type)

    def off(self, event_type: str, handler: Handler) -> Self:
        """Have a handler not called any more."""
        self._async.off(event_type, handler)
        return self

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

    def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close: what waits goes out first, within `close_timeout` for all. Whoever receives gets no more events.

        Raises:
            TypeError, ValueError: the code or the reason cannot be sent. The connection stays open.
        """
        if not self._portal.closed:  # else it was closed with the event loop
            self._portal.run(self._async.close, code=code, reason=reason)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _run(self, fn: Callable[..., Any], *args: Any) -> Any:
        portal = self._portal
        if portal.closed:
            why = (
                "it was opened before a fork; open one in this process"
                if portal.is_foreign
                else "its client was closed"
            )
            raise RuntimeError(f"{self!r} cannot be used any more: {why}")
        return portal.run(fn, *args)


use_as_twin(AsyncWebSocketConnection, WebSocketConnection)
