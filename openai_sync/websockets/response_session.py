"""Several lanes of responses over one websocket, for blocking callers. The session itself lives in the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from openai_core.realtime.response_session import AsyncResponsesWebSocketLane, AsyncResponsesWebSocketSession

from ..facade import SyncObject
from .connection import close_in_portal, run_in_portal
from .timeouts import within

if TYPE_CHECKING:
    from types import TracebackType

    from openai_core.realtime.protocol.lane_buffers import LaneBuffer, ResponsesWebSocketLimits
    from openai_core.types.responses import (
        Response,
        ResponsesClientEvent,
        ResponsesClientEventParam,
        ResponsesServerEvent,
    )

    from .connections import ResponsesConnection

__all__ = ["ResponsesWebSocketLane", "ResponsesWebSocketSession"]


class ResponsesWebSocketLane(SyncObject):
    """One lane of a session: its responses follow each other, beside those of other lanes. `session.lane` gives it.

    The session must be entered before a lane can send and receive. Lanes may be received in several threads, each in
    one.
    """

    def __init__(self, session: ResponsesWebSocketSession, state: LaneBuffer) -> None:
        super().__init__(AsyncResponsesWebSocketLane(session._async, state), session._owner)
        self._connection = session.connection

    @property
    def stream_id(self) -> str | None:
        """Its name; None for the default lane."""
        found: str | None = self._async.stream_id
        return found

    def send(self, event: ResponsesClientEvent | ResponsesClientEventParam) -> None:
        """Send an event; the name of the lane is added to a `response.create`.

        Raises:
            RuntimeError: the session or the lane is not open, or the last response was not received to its end.
            TypeError, ValueError: the event cannot be sent, or names another lane.
            WebSocketConnectionClosedError: the connection has ended.
            WebSocketQueueFullError: too much waits for the connection.
        """
        run_in_portal(self._connection, self._async.send, event)

    def recv(self, *, timeout: float | None = None) -> ResponsesServerEvent:
        """Wait for the next event of the lane. A call that is interrupted has taken none.

        Args:
            timeout: the most seconds to wait; None for as long as it takes.

        Raises:
            TimeoutError: none came in time.
            EOFError: the lane or the session was closed.
            ResponsesWebSocketBufferError: too many events waited.
            WebSocketConnectionClosedError: the connection has ended.
            APIResponseValidationError: a message was no event; the session has ended.
            RuntimeError: the session was not entered.
        """
        event: ResponsesServerEvent = run_in_portal(self._connection, within, timeout, self._async.recv)
        return event

    def get_final_response(self, *, timeout: float | None = None) -> Response:
        """Receive until the response is complete, and return it: also one that failed or is incomplete.

        After that, it gives the same one until another is asked for.

        Args:
            timeout: the most seconds to wait; None for as long as it takes. What was received before stays received.

        Raises:
            TimeoutError: it was not complete in time.
            ResponsesWebSocketError: it ended with an error event.
            EOFError, ResponsesWebSocketBufferError, WebSocketConnectionClosedError, APIResponseValidationError, \
RuntimeError: as for `recv`.
        """
        response: Response = run_in_portal(self._connection, within, timeout, self._async.get_final_response)
        return response

    def close(self) -> None:
        """Leave the lane: what comes for it is thrown away. Its name cannot be used again, and the session goes on."""
        run_in_portal(self._connection, _call, self._async.close)


class ResponsesWebSocketSession(SyncObject):
    """Lanes over one connection for responses, which it closes at the end of its `with` block.

    While it is entered, receive by its lanes alone. Any number of threads may, one for each lane; while one waits, it
    receives for all. Nothing is received while none does, so a slow program slows down the server; but a lane that is
    not read while others are is limited by `limits`.

    Args:
        connection: what `client.responses.connect` opened.
        limits: of what may wait.
        isolate_lane_overflow: whether a lane in which too much waits ends alone. Otherwise the session ends, with its
            connection.
    """

    def __init__(
        self,
        connection: ResponsesConnection,
        *,
        limits: ResponsesWebSocketLimits,
        isolate_lane_overflow: bool = False,
    ) -> None:
        source = AsyncResponsesWebSocketSession(
            connection._async, limits=limits, isolate_lane_overflow=isolate_lane_overflow
        )
        super().__init__(source, connection._owner)
        self._connection: Any = connection
        self._default = ResponsesWebSocketLane(self, source.default._state)

    @property
    def connection(self) -> Any:
        """The connection; it can be sent over."""
        return self._connection

    @property
    def default(self) -> ResponsesWebSocketLane:
        """The lane of events without a `stream_id`."""
        return self._default

    def lane(self, stream_id: str | None = None) -> ResponsesWebSocketLane:
        """Make a lane, before or after the session is entered.

        Args:
            stream_id: its name, 1 to 256 letters, digits, `_`, `-` and `.`; each can be used once.

        Raises:
            ValueError: there is one of that name, or it is no name.
            ResponsesWebSocketBufferError: there are too many.
            RuntimeError: the session has ended.
        """
        made: AsyncResponsesWebSocketLane = run_in_portal(self._connection, _call, self._async.lane, stream_id)
        return ResponsesWebSocketLane(self, made._state)

    def enter(self) -> Self:
        """Begin, without a block; then `close` is the program's to call.

        Raises:
            RuntimeError: it was entered before.
        """
        self._async.enter()
        return self

    def close(self) -> None:
        """Close the session and its connection. Events that were received can still be taken. May be called again."""
        close_in_portal(self._connection, self._async.close)

    def __enter__(self) -> Self:
        return self.enter()

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


async def _call(function: Any, *args: Any) -> Any:
    """Call what is not to be called beside the event loop."""
    return function(*args)
