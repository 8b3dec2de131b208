"""The struct `ResponseApplyPatchToolCallOutput` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_function_tool_call import Caller, CallerDirect, CallerProgram

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseApplyPatchToolCallOutput"]


class ResponseApplyPatchToolCallOutput(Model, tag_field="type", tag="apply_patch_call_output"):
    """How a patch went."""

    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    caller: Caller | None = None
    created_by: str | None = None
    output: str | None = None
