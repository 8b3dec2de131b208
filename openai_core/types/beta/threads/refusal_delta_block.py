# Generated from openapi.json.
"""The struct `RefusalDeltaBlock`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["RefusalDeltaBlock"]


class RefusalDeltaBlock(Model, tag_field="type", tag="refusal"):
    """The kind `refusal` of `MessageContentDelta`."""

    index: int
    type: Literal["refusal"] = "refusal"
    refusal: str | None = None
