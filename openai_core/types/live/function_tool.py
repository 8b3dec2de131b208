# Generated from overlays/3.57.0.json.
"""The struct `FunctionTool`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["FunctionTool"]


class FunctionTool(Model, tag_field="type", tag="function"):
    """A function of the application that the model may call."""

    name: str
    type: Literal["function"] = "function"
    description: str | None = None
    parameters: dict[str, object] | None = None
    strict: bool | None = None
