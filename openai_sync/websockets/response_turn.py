"""`ResponseTurn`: one response over a websocket, for blocking callers. The turn itself lives in the portal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from openai_core.realtime.response_turn import END, AsyncResponseTurn

from ..facade import SyncObject, use_as_twin

if TYPE_CHECKING:
    from types import TracebackType

    from openai_core.streaming.responses.events import ResponseStreamEvent
    from openai_core.types.responses.parsed_response import ParsedResponse

__all__ = ["ResponseTurn"]

TextFormatT = TypeVar("TextFormatT")


class ResponseTurn(SyncObject, Generic[TextFormatT]):
    """One response over a websocket: an iterator of its events, and a context manager. For one thread at a time.

    It is asked for when the block is entered, or the first event is waited for; sent, once the turns of its stream that
    were begun before it have ended. The events are those of `responses.stream`, with snapshots of the texts. Leaving
    the block early leaves the response to the server: its events are thrown away, and the next turn of its stream waits
    for its end.

    Raises, while iterating:
        PreviousResponseNotFoundError: the server does not have the response to go on from.
        APIError: the turn ended with an error event.
        WebSocketConnectionClosedError: the connection was lost before the turn ended.
        WebSocketQueueFullError: too many of its events waited.
        OutputParsingError: a text does not fit its type.
    """

    @property
    def stream_id(self) -> str | None:
        """The `stream_id` it was sent with."""
        found: str | None = self._async.stream_id
        return found

    @property
    def response_id(self) -> str | None:
        """The id of the response; None until the server has named it."""
        found: str | None = self._async.response_id
        return found

    def __iter__(self) -> Iterator[ResponseStreamEvent[TextFormatT]]:
        return self

    def __next__(self) -> ResponseStreamEvent[TextFormatT]:
        turn: AsyncResponseTurn[TextFormatT] = self._async
        while (event := turn.take()) is None:
            self._owner.lease.run(turn.fill)
        if event is END:
            raise StopIteration
        found: ResponseStreamEvent[TextFormatT] = event
        return found

    def until_done(self) -> Self:
        """Wait until the turn has ended, discarding the events that remain."""
        for _ in self:
            pass
        return self

    @property
    def current_response_snapshot(self) -> ParsedResponse[TextFormatT]:
        """The response as received so far, also after the turn failed.

        Raises:
            RuntimeError: nothing was received yet.
        """
        found: ParsedResponse[Any] = self._async.current_response_snapshot
        return found

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Wait until the turn has ended, and return the response.

        Raises:
            RuntimeError: the response failed or is incomplete; `current_response_snapshot` has it.
            PreviousResponseNotFoundError, APIError, WebSocketConnectionClosedError, WebSocketQueueFullError, \
OutputParsingError: as for iterating.
        """
        found: ParsedResponse[Any] = self._owner.lease.run(self._async.get_final_response)
        return found

    def close(self) -> None:
        """Leave it: a turn that was not sent is not sent, one under way is left to the server."""
        self._owner.lease.run(self._async.close)

    def __enter__(self) -> Self:
        self._owner.lease.run(self._async.__aenter__)
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


use_as_twin(AsyncResponseTurn, ResponseTurn)
