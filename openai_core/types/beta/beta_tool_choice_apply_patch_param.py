"""The request dict `BetaToolChoiceApplyPatchParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["BetaToolChoiceApplyPatchParam"]


class BetaToolChoiceApplyPatchParam(TypedDict):
    """One kind of `ResponseCreateToolChoice`."""

    type: Literal["apply_patch"]
