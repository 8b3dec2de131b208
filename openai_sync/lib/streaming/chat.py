"""The streams that `chat.completions.stream` gives to blocking callers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.lib.streaming.chat import ChatCompletionStreamEvent, ChatCompletionStreamState
from openai_core.sentinels import Omit

from .helper import HelperStream, HelperStreamManager

if TYPE_CHECKING:
    from openai_core.types.chat.chat_completion_chunk import ChatCompletionChunk
    from openai_core.types.chat.parsed_chat_completion import ParsedChatCompletion

    from ...streaming import Stream

__all__ = ["ChatCompletionStream", "ChatCompletionStreamManager"]

ResponseFormatT = TypeVar("ResponseFormatT")


class ChatCompletionStream(HelperStream[ChatCompletionStreamEvent[ResponseFormatT]], Generic[ResponseFormatT]):
    """The events of a chat completion, and the completion as it grows.

    Raises, while iterating:
        LengthFinishReasonError: the answer was cut off, and there is something to parse.
        ContentFilterFinishReasonError: the answer was withheld, and there is something to parse.
        OutputParsingError: the answer is not what its type says.
        APIError: as any stream.
    """

    def __init__(
        self,
        *,
        raw_stream: Stream[ChatCompletionChunk],
        response_format: type[ResponseFormatT] | Any,
        input_tools: Iterable[Any] | Omit,
    ) -> None:
        self._state: ChatCompletionStreamState[ResponseFormatT] = ChatCompletionStreamState(
            response_format=response_format, input_tools=input_tools
        )
        super().__init__(raw_stream, self._state.handle_chunk)

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[Any]:
        """The completion as far as it has come, also after the stream broke off.

        Raises:
            RuntimeError: nothing has come yet.
        """
        return self._state.current_completion_snapshot

    def _snapshot(self) -> ParsedChatCompletion[Any]:
        return self._state.current_completion_snapshot

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Wait until the stream has ended, and give the completion.

        Raises:
            LengthFinishReasonError: an answer was cut off.
            ContentFilterFinishReasonError: an answer was withheld.
            RuntimeError: the stream ended without a chunk.
            OutputParsingError: the answer is not what its type says.
        """
        self.until_done()
        return self._state.get_final_completion()


class ChatCompletionStreamManager(HelperStreamManager[ChatCompletionStream[ResponseFormatT]], Generic[ResponseFormatT]):
    """What `chat.completions.stream` gives: `with` it sends the request, and gives the stream.

    Args:
        api_request: makes the request; gives its stream of chunks.
        response_format: the type that the content is to be parsed into.
        input_tools: the tools of the request.
    """

    _stream_class = ChatCompletionStream

    def __init__(
        self,
        api_request: Callable[[], Stream[ChatCompletionChunk]],
        *,
        response_format: type[ResponseFormatT] | Any,
        input_tools: Iterable[Any] | Omit,
    ) -> None:
        super().__init__(api_request, response_format=response_format, input_tools=input_tools)
