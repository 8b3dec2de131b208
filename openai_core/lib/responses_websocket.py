"""Lanes of responses over one websocket, under their documented names; they are in `openai_core.realtime`."""

from __future__ import annotations

from ..realtime.protocol.lane_buffers import (
    ResponsesWebSocketBufferError,
    ResponsesWebSocketError,
    ResponsesWebSocketLimits,
)
from ..realtime.response_accumulator import (
    ResponsesWebSocketAccumulator,
    ResponsesWebSocketOutput,
    ResponsesWebSocketSnapshot,
)
from ..realtime.response_session import AsyncResponsesWebSocketLane, AsyncResponsesWebSocketSession

__all__ = [
    "AsyncResponsesWebSocketLane",
    "AsyncResponsesWebSocketSession",
    "ResponsesWebSocketAccumulator",
    "ResponsesWebSocketBufferError",
    "ResponsesWebSocketError",
    "ResponsesWebSocketLimits",
    "ResponsesWebSocketOutput",
    "ResponsesWebSocketSnapshot",
]
