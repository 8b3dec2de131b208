"""The struct `BetaCompactedResponse`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_output_item import BetaResponseOutputItem
from .beta_response_usage import BetaResponseUsage

__all__ = ["BetaCompactedResponse"]


class BetaCompactedResponse(Model):
    """A conversation, shortened to fit the context window."""

    id: str
    object: Literal["response.compaction"]
    output: list[BetaResponseOutputItem]
    created_at: int
    """Unix seconds."""
    usage: BetaResponseUsage
