# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.reasoning_summary_part.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .summary_text import SummaryText

__all__ = ["AgentSessionTurnReasoningSummaryPartDoneEvent"]


class AgentSessionTurnReasoningSummaryPartDoneEvent(
    Model, tag_field="type", tag="agent.session.turn.reasoning_summary_part.done"
):
    """The event `agent.session.turn.reasoning_summary_part.done`."""

    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    status: Literal["incomplete"] | None = None
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_part.done"] = "agent.session.turn.reasoning_summary_part.done"
    obfuscation: str | None = None
