# Generated from overlays/3.57.0.json.
"""The request dict `DecisionInputJSON`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from typing_extensions import TypedDict

__all__ = ["DecisionInputJSON"]


class DecisionInputJSON(TypedDict):
    """Request form of `shared.DecisionInputJSON`."""

    data: Mapping[str, object] | Sequence[Mapping[str, object]]
    type: Literal["input_json"]
