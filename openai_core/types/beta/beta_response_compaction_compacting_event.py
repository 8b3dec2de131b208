# Generated from overlays/3.57.0.json.
"""The event `response.compaction.compacting`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseCompactionCompactingEvent"]


class BetaResponseCompactionCompactingEvent(Model, tag_field="type", tag="response.compaction.compacting"):
    """The event `response.compaction.compacting`."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"] = "response.compaction.compacting"
    agent: Agent | None = None
