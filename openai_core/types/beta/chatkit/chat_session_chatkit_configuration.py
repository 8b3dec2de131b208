# Generated from openapi.json.
"""The struct `ChatSessionChatKitConfiguration`."""

from __future__ import annotations

from ....model import Model
from .chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
from .chat_session_file_upload import ChatSessionFileUpload
from .chat_session_history import ChatSessionHistory

__all__ = ["ChatSessionChatKitConfiguration"]


class ChatSessionChatKitConfiguration(Model):
    """What `chatkit_configuration` of `ChatSession` holds."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory
