"""The struct `ToolChoiceApplyPatch`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ToolChoiceApplyPatch"]


class ToolChoiceApplyPatch(Model):
    """Makes the model patch files."""

    type: Literal["apply_patch"]
