# Generated from openapi.json.
"""The struct `RefusalContentBlock`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["RefusalContentBlock"]


class RefusalContentBlock(Model, tag_field="type", tag="refusal"):
    """The kind `refusal` of `MessageContent`."""

    type: Literal["refusal"] = "refusal"
    refusal: str
