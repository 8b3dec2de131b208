# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.reasoning_summary_text.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AgentSessionTurnReasoningSummaryTextDoneEvent"]


class AgentSessionTurnReasoningSummaryTextDoneEvent(
    Model, tag_field="type", tag="agent.session.turn.reasoning_summary_text.done"
):
    """The event `agent.session.turn.reasoning_summary_text.done`."""

    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    text: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_text.done"] = "agent.session.turn.reasoning_summary_text.done"
    obfuscation: str | None = None
