# Generated from overlays/3.57.0.json.
"""The struct `AgentSessionAssistantMessage`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_output_item_status import AgentOutputItemStatus
from .output_text import OutputText

__all__ = ["AgentSessionAssistantMessage"]


class AgentSessionAssistantMessage(Model, tag_field="type", tag="message"):
    """The kind `message` of `AgentOutputItem`."""

    id: str
    content: list[OutputText]
    phase: Literal["commentary", "final_answer"] | None = None
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"] = "message"
