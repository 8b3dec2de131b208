# Generated from openapi.json.
"""The struct `InlineSkillSource`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InlineSkillSource"]


class InlineSkillSource(Model):
    """The zip archive of an inline skill."""

    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: str
    """The archive in base64; at most 70,254,592 characters."""
