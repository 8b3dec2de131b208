# Generated from openapi.json.
"""The struct `ToolChoiceShell`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ToolChoiceShell"]


class ToolChoiceShell(Model, tag_field="type", tag="shell"):
    """Makes the model run shell commands."""

    type: Literal["shell"] = "shell"
