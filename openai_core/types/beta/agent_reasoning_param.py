# Generated from overlays/3.57.0.json.
"""The request dict `AgentReasoningParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["AgentReasoningParam"]


class AgentReasoningParam(TypedDict, total=False):
    """Request form of `AgentReasoning`."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None
