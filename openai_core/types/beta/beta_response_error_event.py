# Generated from openapi.json.
"""The event `error`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseErrorEvent"]


class BetaResponseErrorEvent(Model, tag_field="type", tag="error"):
    """The stream failed."""

    agent: Agent | None = None
    type: Literal["error"] = "error"
    code: str | None = None
    message: str
    param: str | None = None
    sequence_number: int
