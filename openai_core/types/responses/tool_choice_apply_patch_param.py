# Generated from openapi.json.
"""The request dict `ToolChoiceApplyPatchParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ToolChoiceApplyPatchParam"]


class ToolChoiceApplyPatchParam(TypedDict):
    """Request form of `ToolChoiceApplyPatch`."""

    type: Literal["apply_patch"]
