# Generated from openapi.json.
"""The struct `BetaResponseInputMessageItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_response_input_message_content_list import BetaResponseInputMessageContentList

__all__ = ["Agent", "BetaResponseInputMessageItem"]


class BetaResponseInputMessageItem(Model, tag_field="type", tag="message"):
    """An input message as listed among a response's items."""

    agent: Agent | None = None
    type: Literal["message"] = "message"
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    content: BetaResponseInputMessageContentList
    id: str
