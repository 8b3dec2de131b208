# Generated from overlays/3.57.0.json.
"""The struct `AgentSessionMessage`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_output_item_status import AgentOutputItemStatus
from .agent_session_message_content import AgentSessionMessageContent

__all__ = ["AgentSessionMessage"]


class AgentSessionMessage(Model, tag_field="type", tag="message"):
    """The kind `message` of `AgentSessionItem`."""

    id: str | None = None
    content: list[AgentSessionMessageContent]
    phase: Literal["commentary", "final_answer"] | None = None
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"] = "message"
