# Generated from openapi.json.
"""The struct `ToolChoiceAllowed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ToolChoiceAllowed"]


class ToolChoiceAllowed(Model, tag_field="type", tag="allowed_tools"):
    """Restricts the model to some of the request's tools."""

    type: Literal["allowed_tools"] = "allowed_tools"
    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]
