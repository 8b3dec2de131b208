"""`AsyncResponsesWebSocketSession`: several lanes of responses over one websocket, each received by itself.

Which event belongs to which lane, and how many may wait, is decided in protocol/lane_buffers.py. Whoever waits for a
lane receives for all, unless another task does: nothing runs in the background.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

import anyio

from ..errors import APIResponseValidationError, OpenAIError
from ..wrong_statements import refuse_plain_statements
from .errors import WebSocketConnectionClosedError
from .events import ReconnectedEvent
from .protocol.lane_buffers import (
    LaneBuffer,
    LaneBuffers,
    ResponsesWebSocketBufferError,
    ResponsesWebSocketLimits,
)

if TYPE_CHECKING:
    from types import TracebackType

    from ..types.responses import Response, ResponsesClientEvent, ResponsesClientEventParam, ResponsesServerEvent
    from .connections import AsyncResponsesConnection

__all__ = ["AsyncResponsesWebSocketLane", "AsyncResponsesWebSocketSession"]


class AsyncResponsesWebSocketLane:
    """One lane of a session: its responses follow each other, beside those of other lanes. `session.lane` gives it.

    The session must be entered before a lane can send and receive.
    """

    def __init__(self, session: AsyncResponsesWebSocketSession, state: LaneBuffer) -> None:
        self._session = session
        self._state = state

    def __repr__(self) -> str:
        state = self._state
        more = " closed" if not state.is_open else ", a response is under way" if state.is_active else ""
        return f"<{type(self).__name__} {state.stream_id!r}{more}>"

    @property
    def stream_id(self) -> str | None:
        """Its name; None for the default lane."""
        return self._state.stream_id

    async def send(self, event: ResponsesClientEvent | ResponsesClientEventParam) -> None:
        """Send an event; the name of the lane is added to a `response.create`.

        Raises:
            RuntimeError: the session or the lane is not open, or the last response was not received to its end.
            TypeError, ValueError: the event cannot be sent, or names another lane.
            WebSocketConnectionClosedError: the connection has ended.
            WebSocketQueueFullError: too much waits for the connection.
        """
        await self._session.send(self._state, event)

    async def recv(self) -> ResponsesServerEvent:
        """Wait for the next event of the lane. A call that is cancelled has taken none.

        Raises:
            EOFError: the lane or the session was closed.
            ResponsesWebSocketBufferError: too many events waited.
            WebSocketConnectionClosedError: the connection has ended.
            APIResponseValidationError: a message was no event; the session has ended.
            RuntimeError: the session was not entered.
        """
        while (event := self.take()) is None:
            await self._session.fill(self._state)
        found: ResponsesServerEvent = event
        return found

    async def get_final_response(self) -> Response:
        """Receive until the response is complete, and return it: also one that failed or is incomplete.

        After that, it gives the same one until another is asked for.

        Raises:
            ResponsesWebSocketError: it ended with an error event.
            EOFError, ResponsesWebSocketBufferError, WebSocketConnectionClosedError, APIResponseValidationError, \
RuntimeError: as for `recv`.
        """
        while (response := self._state.result()) is None:
            await self.recv()
        found: Response = response
        return found

    def take(self) -> Any:
        """The next event that is there; None if there is none yet. Raises what `recv` raises."""
        self._session.check_entered()
        return self._session.lanes.take(self._state)

    def close(self) -> None:
        """Leave the lane: what comes for it is thrown away. Its name cannot be used again, and the session goes on."""
        self._session.leave(self._state)


@refuse_plain_statements
class AsyncResponsesWebSocketSession:
    """Lanes over one connection for responses, which it closes at the end of its `async with` block.

    While it is entered, receive by its lanes alone. Any number of tasks may, one for each lane; while one waits, it
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
        connection: AsyncResponsesConnection,
        *,
        limits: ResponsesWebSocketLimits,
        isolate_lane_overflow: bool = False,
    ) -> None:
        connection.reports_reconnections = True  # that is how lanes learn that their responses are lost
        self.connection = connection
        """The connection; it can be sent over."""
        self.lanes = LaneBuffers(limits, isolate_overflow=isolate_lane_overflow)
        """What waits in each lane."""
        self.default = AsyncResponsesWebSocketLane(self, self.lanes.add(None))
        """The lane of events without a `stream_id`."""
        self._entered = False
        self._receiving = False
        self._changed: anyio.Event | None = None  # something came, or nobody receives any more

    def __repr__(self) -> str:
        state = " closed" if self.lanes.error is not None else ""
        return f"<{type(self).__name__}{state}, {len(self.lanes)} lanes of {self.connection!r}>"

    def lane(self, stream_id: str | None = None) -> AsyncResponsesWebSocketLane:
        """Make a lane, before or after the session is entered.

        Args:
            stream_id: its name, 1 to 256 letters, digits, `_`, `-` and `.`; each can be used once.

        Raises:
            ValueError: there is one of that name, or it is no name.
            ResponsesWebSocketBufferError: there are too many.
            RuntimeError: the session has ended.
        """
        if self.lanes.error is not None:
            raise RuntimeError(f"cannot make lane {stream_id!r}: the session has ended; open another one")
        return AsyncResponsesWebSocketLane(self, self.lanes.add(stream_id))

    def check_entered(self) -> None:
        """Raise RuntimeError if the session was not entered."""
        if not self._entered:
            raise RuntimeError("the session was not entered; use its lanes inside of `async with session:`")

    async def send(self, lane: LaneBuffer, event: Any) -> None:
        """Send an event over a lane. Raises what `send` of the lane raises."""
        if not self._entered or not lane.is_open:
            raise RuntimeError(
                f"cannot send over {lane.name}: the session or the lane is not open; send inside of the session's "
                "`async with` block, and over lanes that were not closed"
            )
        event = _named(event, lane)
        if event.get("type") != "response.create":
            await self.connection.send(event)
            return
        lane.begin()
        try:
            await self.connection.send(event)
        except BaseException:
            lane.not_sent()
            raise

    def leave(self, lane: LaneBuffer) -> None:
        """Close a lane."""
        self.lanes.leave(lane)
        self._tell()

    # Receiving

    async def fill(self, lane: LaneBuffer) -> None:
        """Wait until a lane may have an event. Takes none, so it can be cancelled freely."""
        if self._receiving:
            self._changed = self._changed or anyio.Event()
            await self._changed.wait()
            return
        self._receiving = True
        try:
            if not self.connection.waiting:
                await self.connection.fill()
            self._sort()
        except WebSocketConnectionClosedError as exc:
            self.lanes.end(exc)
        finally:
            self._receiving = False
            self._tell()
        if isinstance(self.lanes.error, ResponsesWebSocketBufferError | APIResponseValidationError):
            await self.connection.close()

    def _sort(self) -> None:
        """Put what has come into its lanes."""
        ready = self.connection._ready  # pyright: ignore[reportPrivateUsage]
        while ready and self.lanes.error is None:
            data, event = ready.popleft()
            if isinstance(event, Exception):
                self.lanes.end(event)
            elif isinstance(event, ReconnectedEvent):
                lost = (
                    "the connection was lost and made again; the response that was under way has to be asked for anew"
                )
                self.lanes.replaced(OpenAIError(lost))
            else:
                self.lanes.received(len(data), event)

    def _tell(self) -> None:
        if self._changed is not None:
            self._changed.set()
            self._changed = None

    # Being entered and left

    def enter(self) -> Self:
        """Begin, without a block; then `close` is the program's to call.

        Raises:
            RuntimeError: it was entered before.
        """
        if self._entered:
            raise RuntimeError("the session was entered before; make another one over another connection")
        self._entered = True
        return self

    async def close(self) -> None:
        """Close the session and its connection. Events that were received can still be taken. May be called again."""
        self.lanes.end(EOFError("the session was closed"))
        self._tell()
        await self.connection.close()

    async def __aenter__(self) -> Self:
        return self.enter()

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()


def _named(event: Any, lane: LaneBuffer) -> dict[str, Any]:
    """An event as a dict, with the name of its lane if it asks for a response."""
    if isinstance(event, Mapping):
        fields = dict(cast("Mapping[str, Any]", event))
    elif hasattr(event, "to_dict"):
        fields = cast("dict[str, Any]", event.to_dict())
    else:
        raise TypeError(f"cannot send {type(event).__name__}; an event is a dict with its type, or a model")
    named = fields.get("stream_id", lane.stream_id)
    if named != lane.stream_id:
        where = "the session itself" if named is None else f"session.lane({named!r})"
        raise ValueError(
            f"an event with stream_id {named!r} cannot be sent over {lane.name}; send it over {where}, or leave "
            "stream_id out"
        )
    if fields.get("type") == "response.create" and lane.stream_id is not None:
        fields["stream_id"] = lane.stream_id
    return fields
