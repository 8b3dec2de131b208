# Generated from overlays/3.57.0.json.
"""The request dict `DecisionSystemMessageParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .decision_input_text_param import DecisionInputTextParam

__all__ = ["DecisionSystemMessageParam"]


class DecisionSystemMessageParam(TypedDict, total=False):
    """Request form of `DecisionSystemMessage`."""

    content: Required[str | Sequence[DecisionInputTextParam]]
    role: Required[Literal["system"]]
    id: str | None
    type: Literal["message"]
