# Generated from openapi.json.
"""The request dict `RealtimeFunctionToolParam`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import TypedDict

__all__ = ["RealtimeFunctionToolParam"]


class RealtimeFunctionToolParam(TypedDict, total=False):
    """Request form of `RealtimeFunctionTool`."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, object]
