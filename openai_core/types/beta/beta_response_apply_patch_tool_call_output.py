# Generated from openapi.json.
"""The struct `BetaResponseApplyPatchToolCallOutput`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent, Caller, CallerDirect, CallerProgram

__all__ = ["Agent", "BetaResponseApplyPatchToolCallOutput", "Caller", "CallerDirect", "CallerProgram"]


class BetaResponseApplyPatchToolCallOutput(Model, tag_field="type", tag="apply_patch_call_output"):
    """How a patch went."""

    agent: Agent | None = None
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str
    call_id: str
    caller: Caller | None = None
    status: Literal["completed", "failed"]
    output: str | None = None
    created_by: str | None = None
