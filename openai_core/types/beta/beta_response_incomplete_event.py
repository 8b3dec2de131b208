# Generated from openapi.json.
"""The event `response.incomplete`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response import BetaResponse
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseIncompleteEvent"]


class BetaResponseIncompleteEvent(Model, tag_field="type", tag="response.incomplete"):
    """The response ended early; `response.incomplete_details` says why."""

    agent: Agent | None = None
    type: Literal["response.incomplete"] = "response.incomplete"
    response: BetaResponse
    sequence_number: int
