# Generated from openapi.json.
"""The struct `RealtimeFunctionTool`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeFunctionTool"]


class RealtimeFunctionTool(Model):
    """A function of the application that the model may call."""

    type: Literal["function"] | None = None
    name: str | None = None
    description: str | None = None
    parameters: dict[str, object] | None = None
