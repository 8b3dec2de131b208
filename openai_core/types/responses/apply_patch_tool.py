# Generated from openapi.json.
"""The struct `ApplyPatchTool`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ApplyPatchTool"]


class ApplyPatchTool(Model, tag_field="type", tag="apply_patch"):
    """Lets the model create, change and delete files by patches that the application applies."""

    type: Literal["apply_patch"] = "apply_patch"
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """At least 1 item."""
