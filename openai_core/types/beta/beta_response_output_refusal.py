# Generated from openapi.json.
"""The struct `BetaResponseOutputRefusal`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaResponseOutputRefusal"]


class BetaResponseOutputRefusal(Model, tag_field="type", tag="refusal"):
    """The model's words when it declines."""

    type: Literal["refusal"] = "refusal"
    refusal: str
