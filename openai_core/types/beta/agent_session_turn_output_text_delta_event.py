# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.output_text.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AgentSessionTurnOutputTextDeltaEvent"]


class AgentSessionTurnOutputTextDeltaEvent(Model, tag_field="type", tag="agent.session.turn.output_text.delta"):
    """The event `agent.session.turn.output_text.delta`."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.output_text.delta"] = "agent.session.turn.output_text.delta"
    obfuscation: str | None = None
