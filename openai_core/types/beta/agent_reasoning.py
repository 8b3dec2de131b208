# Generated from overlays/3.57.0.json.
"""The struct `AgentReasoning`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AgentReasoning"]


class AgentReasoning(Model):
    """What `reasoning` of `Agent` holds."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    summary: Literal["concise", "detailed", "auto"] | None = None
