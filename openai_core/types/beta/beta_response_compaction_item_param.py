# Generated from openapi.json.
"""The struct `BetaResponseCompactionItemParam`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseCompactionItemParam"]


class BetaResponseCompactionItemParam(Model, tag_field="type", tag="compaction"):
    """A shortened stretch of conversation among a response's instructions."""

    agent: Agent | None = None
    id: str | None = None
    type: Literal["compaction"] = "compaction"
    encrypted_content: str
    """At most 20,971,520 characters."""
