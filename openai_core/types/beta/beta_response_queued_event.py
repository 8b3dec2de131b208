# Generated from openapi.json.
"""The event `response.queued`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response import BetaResponse
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseQueuedEvent"]


class BetaResponseQueuedEvent(Model, tag_field="type", tag="response.queued"):
    """The response waits for its turn."""

    agent: Agent | None = None
    type: Literal["response.queued"] = "response.queued"
    response: BetaResponse
    sequence_number: int
