"""The streams of responses, under their documented names; they are in `openai_sync.streaming.responses`."""

from __future__ import annotations

from openai_core.streaming.responses.events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from openai_core.streaming.responses.state import ResponseStreamState

from ...streaming.responses.stream import ResponseStream, ResponseStreamManager

__all__ = [
    "ResponseCompletedEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseStream",
    "ResponseStreamEvent",
    "ResponseStreamManager",
    "ResponseStreamState",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]
