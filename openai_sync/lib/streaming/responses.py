"""The streams that `responses.stream` gives to blocking callers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.lib.streaming.responses import ResponseStreamEvent, ResponseStreamState
from openai_core.sentinels import Omit

from .helper import HelperStream, HelperStreamManager

if TYPE_CHECKING:
    from openai_core.types.responses.parsed_response import ParsedResponse
    from openai_core.types.responses.response_stream_event import ResponseStreamEvent as SentEvent

    from ...streaming import Stream

__all__ = ["ResponseStream", "ResponseStreamManager"]

TextFormatT = TypeVar("TextFormatT")


class ResponseStream(HelperStream[ResponseStreamEvent[TextFormatT]], Generic[TextFormatT]):
    """The events of a response, and the response as it grows.

    Args:
        raw_stream: the events as they are sent, from the first on.
        text_format: the type that texts are to be parsed into.
        input_tools: the tools of the request.
        starting_after: the number of the last event that is not to be given; those before it are taken in all the same.

    Raises, while iterating:
        RuntimeError: the stream does not begin with the response.
        OutputParsingError: a text is not what its type says.
        APIError: as any stream.
    """

    def __init__(
        self,
        *,
        raw_stream: Stream[SentEvent],
        text_format: type[TextFormatT] | Any,
        input_tools: Iterable[Any] | Omit,
        starting_after: int | None,
    ) -> None:
        self._state: ResponseStreamState[TextFormatT] = ResponseStreamState(
            text_format=text_format, input_tools=input_tools
        )
        super().__init__(raw_stream, self._state.handler(after=starting_after))

    @property
    def current_response_snapshot(self) -> ParsedResponse[TextFormatT]:
        """The response as far as it has come, also after the stream broke off.

        Raises:
            RuntimeError: nothing has come yet.
        """
        return self._state.current_response_snapshot

    def _snapshot(self) -> ParsedResponse[TextFormatT]:
        return self._state.current_response_snapshot

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Wait until the stream has ended, and give the response.

        Raises:
            RuntimeError: the response failed, is incomplete, or did not end; `current_response_snapshot` has it.
            OutputParsingError: a text is not what its type says.
        """
        self.until_done()
        return self._state.get_final_response()


class ResponseStreamManager(HelperStreamManager[ResponseStream[TextFormatT]], Generic[TextFormatT]):
    """What `responses.stream` gives: `with` it sends the request, and gives the stream.

    Args:
        api_request: makes the request; gives its stream of events.
        text_format: the type that texts are to be parsed into.
        input_tools: the tools of the request.
        starting_after: the number of the last event that is not to be given.
    """

    _stream_class = ResponseStream

    def __init__(
        self,
        api_request: Callable[[], Stream[SentEvent]],
        *,
        text_format: type[TextFormatT] | Any,
        input_tools: Iterable[Any] | Omit,
        starting_after: int | None,
    ) -> None:
        super().__init__(api_request, text_format=text_format, input_tools=input_tools, starting_after=starting_after)
