"""The streams that accumulate what they give to blocking callers, under the names that programs import them by."""

from __future__ import annotations

from ._assistants import AssistantEventHandler as AssistantEventHandler
from ._assistants import AssistantEventHandlerT as AssistantEventHandlerT
from ._assistants import AssistantStreamManager as AssistantStreamManager

__all__ = ["AssistantEventHandler", "AssistantEventHandlerT", "AssistantStreamManager"]
