"""`AsyncResponseTurn`: one response over a websocket, as programs use it: its events, and what they add up to."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from ..errors import APIError
from ..sentinels import is_given, omit
from ..streaming.helper import attach_snapshot
from ..streaming.responses.state import ResponseStreamState
from ..structured.responses import ResponseParsing
from ..wrong_statements import refuse_plain_statements
from .close_errors import error_event, previous_response_not_found
from .encode import encoded
from .errors import WebSocketQueueFullError
from .protocol.turn_queue import MAX_EVENTS, Turn

if TYPE_CHECKING:
    from types import TracebackType

    from ..streaming.responses.events import ResponseStreamEvent
    from ..types.responses.parsed_response import ParsedResponse
    from .connection import AsyncWebSocketConnection

__all__ = ["END", "AsyncResponseTurn"]

TextFormatT = TypeVar("TextFormatT")

_NOT_FOUND: Final = "previous_response_not_found"
END: Final[Any] = object()
"""What `take` gives behind the last event."""


@refuse_plain_statements
class AsyncResponseTurn(Generic[TextFormatT]):
    """One response over a websocket: an async iterator of its events, and a context manager. For one task at a time.

    It is asked for when the block is entered, or the first event is waited for; sent, once the turns of its stream that
    were begun before it have ended. The events are those of `responses.stream`, with snapshots of the texts. Leaving
    the block early leaves the response to the server: its events are thrown away, and the next turn of its stream waits
    for its end.

    Several turns may be under way in several tasks: each gets its own events, whichever task receives them. 10,000
    events may wait for a turn that nobody reads; then the turn is given up, and the others go on.

    Raises, while iterating:
        PreviousResponseNotFoundError: the server does not have the response to go on from.
        APIError: the turn ended with an error event.
        WebSocketConnectionClosedError: the connection was lost before the turn ended.
        WebSocketQueueFullError: too many of its events waited.
        OutputParsingError: a text does not fit its type.
    """

    def __init__(
        self, connection: AsyncWebSocketConnection[Any], params: Mapping[str, Any], text_format: Any = omit
    ) -> None:
        """Check what was given; nothing is sent.

        Raises:
            TypeError: something that cannot be sent; both `text_format` and a `format` in `text`.
            SchemaError: strict mode cannot express `text_format`.
        """
        given = {name: value for name, value in params.items() if is_given(value)}
        stream_id: Any = given.get("stream_id")
        if stream_id is not None and (not isinstance(stream_id, str) or not 0 < len(stream_id) <= 256):
            raise ValueError(f"stream_id must be a string of 1 to 256 characters; got {stream_id!r}")
        tools: Any = list(given.get("tools") or ()) or omit
        sent = ResponseParsing(text_format, tools).sent(given, call="connection.response")
        self._previous: str | None = given.get("previous_response_id")
        self._turn: Turn[Any] = Turn(encoded({"type": "response.create", **sent}), stream_id)
        self._connection = connection
        self._state: ResponseStreamState[TextFormatT] = ResponseStreamState(text_format=text_format, input_tools=tools)
        self._ready: deque[ResponseStreamEvent[TextFormatT]] = deque()
        self._begun = False
        self._cached: str | None = None

    def __repr__(self) -> str:
        turn = self._turn
        state = "ended" if turn.ended else "under way" if turn.sent else "waiting" if self._begun else "not begun"
        return f"<{type(self).__name__} {turn.response_id or 'without a response yet'}, {state}>"

    @property
    def stream_id(self) -> str | None:
        """The `stream_id` it was sent with."""
        return self._turn.stream_id

    @property
    def response_id(self) -> str | None:
        """The id of the response; None until the server has named it."""
        return self._turn.response_id

    # Receiving

    def begin(self) -> None:
        """Ask for the response, unless that was done."""
        if not self._begun:
            self._begun = True
            turns = self._connection.turns
            self._cached = turns.queue.cached.get(self._turn.stream_id)
            turns.begin(self._turn)

    def __aiter__(self) -> AsyncIterator[ResponseStreamEvent[TextFormatT]]:
        return self

    async def __anext__(self) -> ResponseStreamEvent[TextFormatT]:
        while (event := self.take()) is None:
            await self.fill()
        if event is END:
            raise StopAsyncIteration
        found: ResponseStreamEvent[TextFormatT] = event
        return found

    def take(self) -> Any:
        """The next event that is there; None if there is none yet, `END` behind the last one."""
        ready, turn = self._ready, self._turn
        while not ready:
            ended = turn.ended  # before the look at the events: another thread may receive them
            if turn.overflowed:
                turn.abandoned = True
                turn.events.clear()
                raise WebSocketQueueFullError(
                    f"{MAX_EVENTS} events of the turn of {turn.response_id or 'a response'} waited, and later ones "
                    "were dropped; read a turn while others are read"
                )
            if turn.events:
                ready.extend(self._state.handle_event(turn.events.popleft()))
            elif not ended:
                return None
            elif turn.error is not None:
                raise self._error()
            else:
                return END
        return ready.popleft()

    async def fill(self) -> None:
        """Wait until there is something to take."""
        self.begin()
        await self._connection.turns.wait_for(self._turn)

    def _error(self) -> Exception:
        error: Any = self._turn.error
        if not isinstance(error, Exception):
            where = self._connection.where
            if getattr(getattr(error, "error", None), "code", None) == _NOT_FOUND:
                error = previous_response_not_found(where, error, self._previous, self._cached)
            else:
                error = error_event(where, error)
        made: Exception = error.with_traceback(None)
        if isinstance(made, APIError):
            attach_snapshot(made, lambda: self._state.current_response_snapshot)
        return made

    async def until_done(self) -> Self:
        """Wait until the turn has ended, discarding the events that remain."""
        async for _ in self:
            pass
        return self

    @property
    def current_response_snapshot(self) -> ParsedResponse[TextFormatT]:
        """The response as received so far, also after the turn failed.

        Raises:
            RuntimeError: nothing was received yet.
        """
        return self._state.current_response_snapshot

    async def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Wait until the turn has ended, and return the response.

        Raises:
            RuntimeError: the response failed or is incomplete; `current_response_snapshot` has it.
            PreviousResponseNotFoundError, APIError, WebSocketConnectionClosedError, WebSocketQueueFullError, \
OutputParsingError: as for iterating.
        """
        await self.until_done()
        return self._state.get_final_response()

    # Leaving

    async def close(self) -> None:
        """Leave it: a turn that was not sent is not sent, one under way is left to the server."""
        self._give_up()

    def _give_up(self) -> None:
        turn = self._turn
        self._begun = True
        turn.abandoned = True
        turn.events.clear()
        self._ready.clear()
        if self._connection.turns.queue.withdraw(turn) or not turn.sent:
            turn.ended = True

    async def __aenter__(self) -> Self:
        self.begin()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
