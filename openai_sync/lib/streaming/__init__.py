"""The stream helpers for blocking callers, under the names that programs import them by."""

from __future__ import annotations

from ...streaming.assistants.handler import AssistantEventHandler as AssistantEventHandler
from ...streaming.assistants.handler import AssistantEventHandlerT as AssistantEventHandlerT
from ...streaming.assistants.handler import AssistantStreamManager as AssistantStreamManager

__all__ = ["AssistantEventHandler", "AssistantEventHandlerT", "AssistantStreamManager"]
