"""The streams of turns of sessions for programs that block; they are in `openai_sync.streaming.agents`."""

from __future__ import annotations

from openai_core.streaming.agents.tool_calls import ToolHandler, ToolOutput

from ...streaming.agents.stream import AgentSessionStream

__all__ = ["AgentSessionStream", "ToolHandler", "ToolOutput"]
