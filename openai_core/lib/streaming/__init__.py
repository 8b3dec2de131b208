"""The streams that accumulate what they give, under the names that programs import them by."""

from __future__ import annotations

from ._assistants import AsyncAssistantEventHandler as AsyncAssistantEventHandler
from ._assistants import AsyncAssistantEventHandlerT as AsyncAssistantEventHandlerT
from ._assistants import AsyncAssistantStreamManager as AsyncAssistantStreamManager

__all__ = ["AsyncAssistantEventHandler", "AsyncAssistantEventHandlerT", "AsyncAssistantStreamManager"]
