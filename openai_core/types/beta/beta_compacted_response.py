# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `BetaCompactedResponse` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_output_item import BetaResponseOutputItem
from .beta_response_usage import BetaResponseUsage

__all__ = ["BetaCompactedResponse", "Image"]


class Image(Model):
    context_compression: Literal["enabled", "disabled"]


class BetaCompactedResponse(Model):
    """A conversation, shortened to fit the context window."""

    id: str
    object: Literal["response.compaction"]
    output: list[BetaResponseOutputItem]
    created_at: int
    """Unix seconds."""
    usage: BetaResponseUsage
    image: Image | None = None
