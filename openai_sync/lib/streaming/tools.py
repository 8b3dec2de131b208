"""The streams of tool runs, under their documented names; they are in `openai_sync.streaming.tool_runs`."""

from __future__ import annotations

from openai_core.streaming.tool_runs.events import ToolCallEvent, ToolResultEvent, ToolRunEvent, ToolStepEvent

from ...streaming.tool_runs.stream import ToolRunStream, ToolRunStreamManager

__all__ = ["ToolCallEvent", "ToolResultEvent", "ToolRunEvent", "ToolRunStream", "ToolRunStreamManager", "ToolStepEvent"]
