"""The stream that `chat.completions.stream` gives, and the manager that opens it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...lacked_names import lack_names, visible_names
from ...sentinels import Omit
from ..helper import AsyncHelperStream, AsyncHelperStreamManager
from ..read_errors import OF_CHAT_STREAMS
from .events import ChatCompletionStreamEvent
from .state import ChatCompletionStreamState

if TYPE_CHECKING:
    from ...types.chat.chat_completion_chunk import ChatCompletionChunk
    from ...types.chat.parsed_chat_completion import ParsedChatCompletion
    from ..stream import AsyncStream

__all__ = ["AsyncChatCompletionStream", "AsyncChatCompletionStreamManager"]

ResponseFormatT = TypeVar("ResponseFormatT")


class AsyncChatCompletionStream(
    AsyncHelperStream[ChatCompletionStreamEvent[ResponseFormatT]], Generic[ResponseFormatT]
):
    """The events of a chat completion, and a snapshot of the completion.

    Args:
        raw_stream: the chunks as the API sends them.
        response_format: the type to parse the content into.
        input_tools: the tools of the request.

    Raises, while iterating:
        LengthFinishReasonError: the answer was cut off, and is to be parsed.
        ContentFilterFinishReasonError: the answer was withheld, and is to be parsed.
        OutputParsingError: the answer does not fit its type.
        APIError: as for any stream.
    """

    def __init__(
        self,
        *,
        raw_stream: AsyncStream[ChatCompletionChunk],
        response_format: type[ResponseFormatT] | Any,
        input_tools: Iterable[Any] | Omit,
    ) -> None:
        self._state: ChatCompletionStreamState[ResponseFormatT] = ChatCompletionStreamState(
            response_format=response_format, input_tools=input_tools
        )
        self._state.is_followed_to_its_end = True
        super().__init__(raw_stream, self._state.handle_chunk)

    async def _continue(self) -> bool:
        events = self._state.finish()
        self._ready = iter(events)
        return bool(events)

    __dir__ = visible_names

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[Any]:
        """The completion as received so far, also after the stream failed.

        Raises:
            RuntimeError: nothing was received yet.
        """
        return self._state.current_completion_snapshot

    def _snapshot(self) -> ParsedChatCompletion[Any]:
        return self._state.current_completion_snapshot

    async def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Wait until the stream has ended, and return the completion.

        Raises:
            LengthFinishReasonError: an answer was cut off.
            ContentFilterFinishReasonError: an answer was withheld.
            RuntimeError: the stream ended without a chunk.
            OutputParsingError: the answer does not fit its type.
        """
        await self.until_done()
        return self._state.get_final_completion()


lack_names(AsyncChatCompletionStream, OF_CHAT_STREAMS)


class AsyncChatCompletionStreamManager(
    AsyncHelperStreamManager[AsyncChatCompletionStream[ResponseFormatT]], Generic[ResponseFormatT]
):
    """What `chat.completions.stream` gives: entering it sends the request, and gives the stream.

    Args:
        api_request: sends the request, and gives the stream of chunks.
        response_format: the type to parse the content into.
        input_tools: the tools of the request.
    """

    _stream_class = AsyncChatCompletionStream

    def __init__(
        self,
        api_request: Callable[[], Awaitable[AsyncStream[ChatCompletionChunk]]]
        | Awaitable[AsyncStream[ChatCompletionChunk]],
        *,
        response_format: type[ResponseFormatT] | Any,
        input_tools: Iterable[Any] | Omit,
    ) -> None:
        super().__init__(api_request, response_format=response_format, input_tools=input_tools)
