# Generated from overlays/3.57.0.json.
"""The struct `MultiAgentConfig`."""

from __future__ import annotations

from ...model import Model

__all__ = ["MultiAgentConfig"]


class MultiAgentConfig(Model):
    """What `multi_agent` of `Agent` holds."""

    enabled: bool
    max_concurrent_subagents: int | None = None
