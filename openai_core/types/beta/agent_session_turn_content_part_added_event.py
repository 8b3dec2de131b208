# Generated from overlays/3.57.0.json.
"""The event `agent.session.turn.content_part.added`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .output_text import OutputText

__all__ = ["AgentSessionTurnContentPartAddedEvent"]


class AgentSessionTurnContentPartAddedEvent(Model, tag_field="type", tag="agent.session.turn.content_part.added"):
    """The event `agent.session.turn.content_part.added`."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.content_part.added"] = "agent.session.turn.content_part.added"
    obfuscation: str | None = None
