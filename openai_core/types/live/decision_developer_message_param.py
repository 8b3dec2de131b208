# Generated from overlays/3.57.0.json.
"""The request dict `DecisionDeveloperMessageParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .decision_input_text_param import DecisionInputTextParam

__all__ = ["DecisionDeveloperMessageParam"]


class DecisionDeveloperMessageParam(TypedDict, total=False):
    """Request form of `DecisionDeveloperMessage`."""

    content: Required[str | Sequence[DecisionInputTextParam]]
    role: Required[Literal["developer"]]
    id: str | None
    type: Literal["message"]
