# Generated from openapi.json.
"""Parameters of `beta.chatkit.sessions.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from ....sentinels import Omit
from .chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam
from .chat_session_expires_after_param import ChatSessionExpiresAfterParam
from .chat_session_rate_limits_param import ChatSessionRateLimitsParam
from .chat_session_workflow_param import ChatSessionWorkflowParam

__all__ = ["SessionCreateParams"]


class SessionCreateParams(TypedDict, total=False):
    """What `client.beta.chatkit.sessions.create()` takes."""

    workflow: Required[ChatSessionWorkflowParam]
    user: Required[str]
    """At least 1 character."""
    expires_after: ChatSessionExpiresAfterParam | Omit
    rate_limits: ChatSessionRateLimitsParam | Omit
    chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit
