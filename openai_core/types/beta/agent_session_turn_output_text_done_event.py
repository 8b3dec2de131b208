# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.output_text.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AgentSessionTurnOutputTextDoneEvent"]


class AgentSessionTurnOutputTextDoneEvent(Model, tag_field="type", tag="agent.session.turn.output_text.done"):
    """The event `agent.session.turn.output_text.done`."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.output_text.done"] = "agent.session.turn.output_text.done"
    obfuscation: str | None = None
