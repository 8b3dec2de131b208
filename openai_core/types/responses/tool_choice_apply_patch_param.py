"""The request dict `ToolChoiceApplyPatchParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["ToolChoiceApplyPatchParam"]


class ToolChoiceApplyPatchParam(TypedDict):
    """Request form of `ToolChoiceApplyPatch`."""

    type: Literal["apply_patch"]
