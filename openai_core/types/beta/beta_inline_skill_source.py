"""The struct `BetaInlineSkillSource`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaInlineSkillSource"]


class BetaInlineSkillSource(Model):
    """A beta inline skill source."""

    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: str
    """1 to 70,254,592 characters."""
