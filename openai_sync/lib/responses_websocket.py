"""Lanes of responses over one websocket, for programs that block; they are in `openai_sync.websockets`."""

from __future__ import annotations

from openai_core.realtime.protocol.lane_buffers import (
    ResponsesWebSocketBufferError,
    ResponsesWebSocketError,
    ResponsesWebSocketLimits,
)
from openai_core.realtime.response_accumulator import (
    ResponsesWebSocketAccumulator,
    ResponsesWebSocketOutput,
    ResponsesWebSocketSnapshot,
)

from ..websockets.response_session import ResponsesWebSocketLane, ResponsesWebSocketSession

__all__ = [
    "ResponsesWebSocketAccumulator",
    "ResponsesWebSocketBufferError",
    "ResponsesWebSocketError",
    "ResponsesWebSocketLane",
    "ResponsesWebSocketLimits",
    "ResponsesWebSocketOutput",
    "ResponsesWebSocketSession",
    "ResponsesWebSocketSnapshot",
]
