# Generated from openapi.json.
"""The event `response.inject`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInjectEvent"]


class BetaResponseInjectEvent(Model, tag_field="type", tag="response.inject"):
    """The event `response.inject`."""

    type: Literal["response.inject"] = "response.inject"
    response_id: str
    input: list[BetaResponseInputItem]
    """At most 16,384 items."""
