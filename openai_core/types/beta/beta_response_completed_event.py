# Generated from openapi.json.
"""The event `response.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response import BetaResponse
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseCompletedEvent"]


class BetaResponseCompletedEvent(Model, tag_field="type", tag="response.completed"):
    """The response is complete; nothing follows."""

    agent: Agent | None = None
    type: Literal["response.completed"] = "response.completed"
    response: BetaResponse
    sequence_number: int
