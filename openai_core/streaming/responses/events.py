"""What `responses.stream` tells beyond the events as they are sent."""

from __future__ import annotations

from typing import Generic, TypeAlias, TypeVar

from ...types.responses.response_completed_event import ResponseCompletedEvent
from ...types.responses.response_function_call_arguments_delta_event import (
    ResponseFunctionCallArgumentsDeltaEvent as SentArgumentsDelta,
)
from ...types.responses.response_stream_event import ResponseStreamEvent as SentEvent
from ...types.responses.response_text_delta_event import ResponseTextDeltaEvent as SentTextDelta
from ...types.responses.response_text_done_event import ResponseTextDoneEvent as SentTextDone
from ..deferred import defer

__all__ = [
    "ResponseCompletedEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseStreamEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]

TextFormatT = TypeVar("TextFormatT")


class ResponseTextDeltaEvent(SentTextDelta):
    """More of the text."""

    snapshot: str
    """The text so far, made when it is first read."""


class ResponseTextDoneEvent(SentTextDone, Generic[TextFormatT]):
    """A text is complete."""

    parsed: TextFormatT | None = None
    """The text as the type that was asked for."""


class ResponseFunctionCallArgumentsDeltaEvent(SentArgumentsDelta):
    """More of a function call's arguments."""

    snapshot: str
    """The arguments so far, made when they are first read."""


defer(ResponseTextDeltaEvent, "snapshot")
defer(ResponseFunctionCallArgumentsDeltaEvent, "snapshot")

ResponseStreamEvent: TypeAlias = (
    ResponseTextDeltaEvent | ResponseTextDoneEvent[TextFormatT] | ResponseFunctionCallArgumentsDeltaEvent | SentEvent
)
"""Any event of a stream of a response; its `type` tells which."""
