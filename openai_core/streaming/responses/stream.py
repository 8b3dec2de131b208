"""The stream that `responses.stream` gives, and the manager that opens it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...lacked_names import lack_names, visible_names
from ...sentinels import Omit
from ..helper import AsyncHelperStream, AsyncHelperStreamManager
from ..read_errors import OF_RESPONSE_STREAMS
from .events import ResponseStreamEvent
from .state import ResponseStreamState

if TYPE_CHECKING:
    from ...types.responses.parsed_response import ParsedResponse
    from ...types.responses.response_stream_event import ResponseStreamEvent as SentEvent
    from ..stream import AsyncStream

__all__ = ["AsyncResponseStream", "AsyncResponseStreamManager"]

TextFormatT = TypeVar("TextFormatT")


class AsyncResponseStream(AsyncHelperStream[ResponseStreamEvent[TextFormatT]], Generic[TextFormatT]):
    """The events of a response, and a snapshot of the response.

    Args:
        raw_stream: the events as the API sends them, from the first on.
        text_format: the type to parse texts into.
        input_tools: the tools of the request.
        starting_after: the `sequence_number` of the last event to leave out; events up to it are accumulated all the
            same.

    Raises, while iterating:
        RuntimeError: the stream does not begin with the response.
        OutputParsingError: a text does not fit its type.
        APIError: as for any stream.
    """

    def __init__(
        self,
        *,
        raw_stream: AsyncStream[SentEvent],
        text_format: type[TextFormatT] | Any,
        input_tools: Iterable[Any] | Omit,
        starting_after: int | None,
    ) -> None:
        self._state: ResponseStreamState[TextFormatT] = ResponseStreamState(
            text_format=text_format, input_tools=input_tools
        )
        super().__init__(raw_stream, self._state.handler(after=starting_after))

    __dir__ = visible_names

    @property
    def current_response_snapshot(self) -> ParsedResponse[TextFormatT]:
        """The response as received so far, also after the stream failed.

        Raises:
            RuntimeError: nothing was received yet.
        """
        return self._state.current_response_snapshot

    def _snapshot(self) -> ParsedResponse[TextFormatT]:
        return self._state.current_response_snapshot

    async def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Wait until the stream has ended, and return the response.

        Raises:
            RuntimeError: the response failed, is incomplete, or did not end; `current_response_snapshot` has it.
            OutputParsingError: a text does not fit its type.
        """
        await self.until_done()
        return self._state.get_final_response()


lack_names(AsyncResponseStream, OF_RESPONSE_STREAMS)


class AsyncResponseStreamManager(AsyncHelperStreamManager[AsyncResponseStream[TextFormatT]], Generic[TextFormatT]):
    """What `responses.stream` gives: entering it sends the request, and gives the stream.

    Args:
        api_request: sends the request, and gives the stream of events.
        text_format: the type to parse texts into.
        input_tools: the tools of the request.
        starting_after: the `sequence_number` of the last event to leave out.
    """

    _stream_class = AsyncResponseStream

    def __init__(
        self,
        api_request: Callable[[], Awaitable[AsyncStream[SentEvent]]] | Awaitable[AsyncStream[SentEvent]],
        *,
        text_format: type[TextFormatT] | Any,
        input_tools: Iterable[Any] | Omit,
        starting_after: int | None,
    ) -> None:
        super().__init__(api_request, text_format=text_format, input_tools=input_tools, starting_after=starting_after)
