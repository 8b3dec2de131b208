# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.reasoning_summary_text.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AgentSessionTurnReasoningSummaryTextDeltaEvent"]


class AgentSessionTurnReasoningSummaryTextDeltaEvent(
    Model, tag_field="type", tag="agent.session.turn.reasoning_summary_text.delta"
):
    """The event `agent.session.turn.reasoning_summary_text.delta`."""

    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_text.delta"] = "agent.session.turn.reasoning_summary_text.delta"
    obfuscation: str | None = None
