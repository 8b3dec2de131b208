# Generated from openapi.json.
"""The struct `BetaResponseCompactionItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseCompactionItem"]


class BetaResponseCompactionItem(Model, tag_field="type", tag="compaction"):
    """A shortened stretch of conversation, readable by the API alone."""

    agent: Agent | None = None
    type: Literal["compaction"] = "compaction"
    id: str
    encrypted_content: str
    created_by: str | None = None
