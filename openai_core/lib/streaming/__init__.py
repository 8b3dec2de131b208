"""The stream helpers, under the names that programs import them by. They are in `openai_core.streaming`."""

from __future__ import annotations

from ...streaming.assistants.handler import AsyncAssistantEventHandler as AsyncAssistantEventHandler
from ...streaming.assistants.handler import AsyncAssistantEventHandlerT as AsyncAssistantEventHandlerT
from ...streaming.assistants.handler import AsyncAssistantStreamManager as AsyncAssistantStreamManager

__all__ = ["AsyncAssistantEventHandler", "AsyncAssistantEventHandlerT", "AsyncAssistantStreamManager"]
