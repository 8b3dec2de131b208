# Generated from openapi.json.
"""The struct `ChatSession`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from ..chatkit_workflow import ChatKitWorkflow
from .chat_session_chatkit_configuration import ChatSessionChatKitConfiguration
from .chat_session_rate_limits import ChatSessionRateLimits
from .chat_session_status import ChatSessionStatus

__all__ = ["ChatSession"]


class ChatSession(Model):
    """The answer of `client.beta.chatkit.sessions.create()`."""

    id: str
    object: Literal["chatkit.session"]
    expires_at: int
    """Unix seconds."""
    client_secret: str
    workflow: ChatKitWorkflow
    user: str
    rate_limits: ChatSessionRateLimits
    max_requests_per_1_minute: int
    status: ChatSessionStatus
    chatkit_configuration: ChatSessionChatKitConfiguration
