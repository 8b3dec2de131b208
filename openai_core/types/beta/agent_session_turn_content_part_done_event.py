# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.content_part.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .output_text import OutputText

__all__ = ["AgentSessionTurnContentPartDoneEvent"]


class AgentSessionTurnContentPartDoneEvent(Model, tag_field="type", tag="agent.session.turn.content_part.done"):
    """The event `agent.session.turn.content_part.done`."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.content_part.done"] = "agent.session.turn.content_part.done"
    obfuscation: str | None = None
