"""The streams of turns of sessions, under their documented names; they are in `openai_core.streaming.agents`."""

from __future__ import annotations

from ...streaming.agents.stream import AsyncAgentSessionStream
from ...streaming.agents.tool_calls import AsyncToolHandler, ToolHandler, ToolOutput

__all__ = ["AsyncAgentSessionStream", "AsyncToolHandler", "ToolHandler", "ToolOutput"]
