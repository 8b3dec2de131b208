# Generated from overlays/3.57.0.json.
"""The struct `AgentReasoningItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_output_item_status import AgentOutputItemStatus
from .summary_text import SummaryText

__all__ = ["AgentReasoningItem"]


class AgentReasoningItem(Model, tag_field="type", tag="reasoning"):
    """The kind `reasoning` of `AgentOutputItem`."""

    id: str
    status: AgentOutputItemStatus | None = None
    summary: list[SummaryText]
    turn_id: str
    type: Literal["reasoning"] = "reasoning"
