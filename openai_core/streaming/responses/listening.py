"""Put one answer of a conversation with tools together. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .events import ResponseStreamEvent
from .state import ResponseStreamState

if TYPE_CHECKING:
    from ...structured.tool_dialogue import ResponseDialogue
    from ...types.responses import ParsedResponse
    from ...types.responses import ResponseStreamEvent as SentEvent

__all__ = ["ResponseListener"]


class ResponseListener:
    """Follows the events of a response; what cannot be read in it is for the model to hear, unless it is final."""

    def __init__(self, dialogue: ResponseDialogue) -> None:
        self._parsing = dialogue.parsing
        self._state: ResponseStreamState[Any] = ResponseStreamState(
            text_format=dialogue.format, input_tools=dialogue.turns.tools
        )
        self._state.forgive()

    def handle(self, raw: SentEvent, /) -> list[ResponseStreamEvent[Any]]:
        """Add an event, and tell what it meant."""
        return self._state.handle_event(raw)

    def answer(self) -> ParsedResponse[Any]:
        """The response.

        Raises:
            UnparsedOutputError: it calls no tool, and cannot be parsed.
            RuntimeError: it failed, or did not end.
        """
        if self._state.ended_as == "incomplete":
            return self._parsing.parse_unless_calls(self._state.current_response_snapshot)
        return self._parsing.parse_unless_calls(self._state.get_final_response())

    def snapshot(self) -> ParsedResponse[Any]:
        """The response as far as it has come.

        Raises:
            RuntimeError: nothing has come.
        """
        return self._state.current_response_snapshot
