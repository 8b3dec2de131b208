# Generated from openapi.json.
"""The request dict `ToolChoiceAllowedParam`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ToolChoiceAllowedParam"]


class ToolChoiceAllowedParam(TypedDict):
    """Request form of `ToolChoiceAllowed`."""

    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: Sequence[Mapping[str, object]]
