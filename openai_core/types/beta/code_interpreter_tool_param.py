# Generated from openapi.json.
"""The request dict `CodeInterpreterToolParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["CodeInterpreterToolParam"]


class CodeInterpreterToolParam(TypedDict):
    """Request form of `CodeInterpreterTool`."""

    type: Literal["code_interpreter"]
