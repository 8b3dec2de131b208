# Generated from overlays/3.57.0.json and openapi.json.
"""The event `response.function_call_arguments.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseFunctionCallArgumentsDoneEvent"]


class BetaResponseFunctionCallArgumentsDoneEvent(Model, tag_field="type", tag="response.function_call_arguments.done"):
    """A function call's arguments are complete."""

    agent: Agent | None = None
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    item_id: str
    output_index: int
    sequence_number: int
    arguments: str
