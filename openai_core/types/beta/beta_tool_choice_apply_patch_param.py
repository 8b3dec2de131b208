# Generated from openapi.json.
"""The request dict `BetaToolChoiceApplyPatchParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["BetaToolChoiceApplyPatchParam"]


class BetaToolChoiceApplyPatchParam(TypedDict):
    """Request form of `BetaToolChoiceApplyPatch`."""

    type: Literal["apply_patch"]
