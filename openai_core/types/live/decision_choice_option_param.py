# Generated from overlays/3.57.0.json.
"""The request dict `DecisionChoiceOptionParam`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["DecisionChoiceOptionParam"]


class DecisionChoiceOptionParam(TypedDict, total=False):
    """Request form of `DecisionChoiceOption`."""

    value: Required[str | bool]
    description: str
