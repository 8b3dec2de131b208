"""Accumulates one answer of a tool run with responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..responses.events import ResponseStreamEvent
from ..responses.state import ResponseStreamState

if TYPE_CHECKING:
    from ...structured.tool_dialogue import ResponseDialogue
    from ...types.responses import ParsedResponse
    from ...types.responses import ResponseStreamEvent as SentEvent

__all__ = ["ResponseAnswerAccumulator"]


class ResponseAnswerAccumulator:
    """Accumulates the events of a response. Arguments that do not parse stay text; the model gets the error."""

    def __init__(self, dialogue: ResponseDialogue) -> None:
        self._parsing = dialogue.parsing
        self._state: ResponseStreamState[Any] = ResponseStreamState(
            text_format=dialogue.format, input_tools=dialogue.turns.tools
        )
        self._state.parse_leniently()

    def handle(self, raw: SentEvent, /) -> list[ResponseStreamEvent[Any]]:
        """Add an event. Returns the events to give to the caller."""
        return self._state.handle_event(raw)

    def finish(self) -> list[ResponseStreamEvent[Any]]:
        """Note the end of the stream. Returns no further events: the last one is that of the response."""
        return []

    def answer(self) -> ParsedResponse[Any]:
        """The response.

        Raises:
            UnparsedOutputError: it calls no tool, and cannot be parsed.
            RuntimeError: it failed, or is not complete.
        """
        if self._state.ended_as == "incomplete":
            return self._parsing.parse_unless_calls(self._state.current_response_snapshot)
        return self._parsing.parse_unless_calls(self._state.get_final_response())

    def snapshot(self) -> ParsedResponse[Any]:
        """The response as received so far.

        Raises:
            RuntimeError: nothing was received yet.
        """
        return self._state.current_response_snapshot
