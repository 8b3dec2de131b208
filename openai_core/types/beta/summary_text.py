# Generated from overlays/3.57.0.json.
"""The struct `SummaryText`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["SummaryText"]


class SummaryText(Model):
    """What `summary` of `AgentReasoningItem` holds."""

    text: str
    type: Literal["summary_text"]
