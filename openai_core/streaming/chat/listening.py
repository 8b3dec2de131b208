"""Put one answer of a conversation with tools together. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .events import ChatCompletionStreamEvent
from .state import ChatCompletionStreamState

if TYPE_CHECKING:
    from ...structured.tool_dialogue import ChatDialogue
    from ...types.chat import ChatCompletionChunk, ParsedChatCompletion

__all__ = ["ChatListener"]


class ChatListener:
    """Follows the chunks of a completion; what cannot be read in it is for the model to hear, unless it is final."""

    def __init__(self, dialogue: ChatDialogue) -> None:
        self._parsing = dialogue.parsing
        self._state: ChatCompletionStreamState[Any] = ChatCompletionStreamState(
            response_format=dialogue.format, input_tools=dialogue.turns.tools
        )
        self._state.forgive()

    def handle(self, raw: ChatCompletionChunk, /) -> list[ChatCompletionStreamEvent[Any]]:
        """Add a chunk, and tell what it meant."""
        return self._state.handle_chunk(raw)

    def answer(self) -> ParsedChatCompletion[Any]:
        """The completion.

        Raises:
            UnparsedOutputError: it calls no tool, and cannot be parsed.
            RuntimeError: nothing has come.
        """
        return self._parsing.parse_unless_calls(self._state.current_completion_snapshot)

    def snapshot(self) -> ParsedChatCompletion[Any]:
        """The completion as far as it has come.

        Raises:
            RuntimeError: nothing has come.
        """
        return self._state.current_completion_snapshot
