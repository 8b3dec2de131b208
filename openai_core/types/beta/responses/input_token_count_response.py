# Generated from openapi.json.
"""The struct `InputTokenCountResponse`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["InputTokenCountResponse"]


class InputTokenCountResponse(Model):
    """How many input tokens a request would use."""

    object: Literal["response.input_tokens"]
    input_tokens: int
