# Generated from overlays/3.57.0.json.
"""The request dict `MultiAgentConfigParam`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["MultiAgentConfigParam"]


class MultiAgentConfigParam(TypedDict, total=False):
    """Request form of `MultiAgentConfig`."""

    enabled: Required[bool]
    max_concurrent_subagents: int
