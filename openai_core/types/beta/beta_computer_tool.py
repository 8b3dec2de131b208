"""The struct `BetaComputerTool`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaComputerTool"]


class BetaComputerTool(Model, tag_field="type", tag="computer"):
    """One kind of `BetaTool`."""

    type: Literal["computer"] = "computer"
