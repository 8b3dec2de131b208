# Generated from openapi.json.
"""The event `response.created`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response import BetaResponse
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseCreatedEvent"]


class BetaResponseCreatedEvent(Model, tag_field="type", tag="response.created"):
    """The response exists; always the first event."""

    agent: Agent | None = None
    type: Literal["response.created"] = "response.created"
    response: BetaResponse
    sequence_number: int
