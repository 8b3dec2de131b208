"""Accumulates one answer of a tool run with chat completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..chat.events import ChatCompletionStreamEvent
from ..chat.state import ChatCompletionStreamState

if TYPE_CHECKING:
    from ...structured.tool_dialogue import ChatDialogue
    from ...types.chat import ChatCompletionChunk, ParsedChatCompletion

__all__ = ["ChatAnswerAccumulator"]


class ChatAnswerAccumulator:
    """Accumulates the chunks of a completion. Arguments that do not parse stay text; the model gets the error."""

    def __init__(self, dialogue: ChatDialogue) -> None:
        self._parsing = dialogue.parsing
        self._state: ChatCompletionStreamState[Any] = ChatCompletionStreamState(
            response_format=dialogue.format, input_tools=dialogue.turns.tools
        )
        self._state.parse_leniently()
        self._state.is_followed_to_its_end = True

    def handle(self, raw: ChatCompletionChunk, /) -> list[ChatCompletionStreamEvent[Any]]:
        """Add a chunk. Returns the events to give to the caller."""
        return self._state.handle_chunk(raw)

    def finish(self) -> list[ChatCompletionStreamEvent[Any]]:
        """Note the end of the stream. Returns further events to give to the caller."""
        return self._state.finish()

    def answer(self) -> ParsedChatCompletion[Any]:
        """The completion.

        Raises:
            UnparsedOutputError: it calls no tool, and cannot be parsed.
            RuntimeError: nothing was received yet.
        """
        return self._parsing.parse_unless_calls(self._state.current_completion_snapshot)

    def snapshot(self) -> ParsedChatCompletion[Any]:
        """The completion as received so far.

        Raises:
            RuntimeError: nothing was received yet.
        """
        return self._state.current_completion_snapshot
