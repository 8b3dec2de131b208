# Generated from openapi.json.
"""The struct `BetaResponseOutputMessage` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_response_output_refusal import BetaResponseOutputRefusal
from .beta_response_output_text import BetaResponseOutputText

__all__ = ["Agent", "BetaResponseOutputMessage", "Content"]

Content: TypeAlias = BetaResponseOutputText | BetaResponseOutputRefusal


class BetaResponseOutputMessage(Model, tag_field="type", tag="message"):
    """A message by the model."""

    agent: Agent | None = None
    id: str
    type: Literal["message"] = "message"
    role: Literal["assistant"]
    content: list[Content]
    phase: Literal["commentary", "final_answer"] | None = None
    status: Literal["in_progress", "completed", "incomplete"]
