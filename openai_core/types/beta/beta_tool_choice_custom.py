"""The struct `BetaToolChoiceCustom`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaToolChoiceCustom"]


class BetaToolChoiceCustom(Model, tag_field="type", tag="custom"):
    """One kind of `ToolChoice`."""

    type: Literal["custom"] = "custom"
    name: str
