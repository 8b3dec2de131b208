# Generated from overlays/3.57.0.json.
"""The struct `AgentText`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .text_format import TextFormat

__all__ = ["AgentText"]


class AgentText(Model):
    """What `text` of `Agent` holds."""

    format: TextFormat
    verbosity: Literal["low", "medium", "high"]
