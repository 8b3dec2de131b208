# Generated from openapi.json.
"""The struct `BetaInlineSkillSource`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaInlineSkillSource"]


class BetaInlineSkillSource(Model):
    """The zip archive of an inline skill."""

    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: str
    """The archive in base64; at most 70,254,592 characters."""
