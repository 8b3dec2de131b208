# Generated from openapi.json.
"""The event `response.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response import BetaResponse
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseInProgressEvent"]


class BetaResponseInProgressEvent(Model, tag_field="type", tag="response.in_progress"):
    """Work on the response has begun."""

    agent: Agent | None = None
    type: Literal["response.in_progress"] = "response.in_progress"
    response: BetaResponse
    sequence_number: int
