# Generated from openapi.json.
"""The struct `ToolChoiceApplyPatch`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ToolChoiceApplyPatch"]


class ToolChoiceApplyPatch(Model, tag_field="type", tag="apply_patch"):
    """Makes the model patch files."""

    type: Literal["apply_patch"] = "apply_patch"
