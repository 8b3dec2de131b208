# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.reasoning_summary_part.added`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .summary_text import SummaryText

__all__ = ["AgentSessionTurnReasoningSummaryPartAddedEvent"]


class AgentSessionTurnReasoningSummaryPartAddedEvent(
    Model, tag_field="type", tag="agent.session.turn.reasoning_summary_part.added"
):
    """The event `agent.session.turn.reasoning_summary_part.added`."""

    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_part.added"] = "agent.session.turn.reasoning_summary_part.added"
    obfuscation: str | None = None
