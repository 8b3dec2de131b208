# Generated from openapi.json.
"""The request dict `ToolChoiceShellParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ToolChoiceShellParam"]


class ToolChoiceShellParam(TypedDict):
    """Request form of `ToolChoiceShell`."""

    type: Literal["shell"]
