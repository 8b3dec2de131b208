"""The streams of tool runs, under their documented names; they are in `openai_core.streaming.tool_runs`."""

from __future__ import annotations

from ...streaming.tool_runs.events import ToolCallEvent, ToolResultEvent, ToolRunEvent, ToolStepEvent
from ...streaming.tool_runs.stream import AsyncToolRunStream, AsyncToolRunStreamManager

__all__ = [
    "AsyncToolRunStream",
    "AsyncToolRunStreamManager",
    "ToolCallEvent",
    "ToolResultEvent",
    "ToolRunEvent",
    "ToolStepEvent",
]
