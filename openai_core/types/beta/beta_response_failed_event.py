# Generated from openapi.json.
"""The event `response.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response import BetaResponse
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseFailedEvent"]


class BetaResponseFailedEvent(Model, tag_field="type", tag="response.failed"):
    """The response failed; `response.error` says why."""

    agent: Agent | None = None
    type: Literal["response.failed"] = "response.failed"
    sequence_number: int
    response: BetaResponse
