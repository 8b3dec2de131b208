"""The struct `ToolChoiceAllowed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ToolChoiceAllowed"]


class ToolChoiceAllowed(Model):
    """Restricts the model to some of the request's tools."""

    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]
    type: Literal["allowed_tools"]
