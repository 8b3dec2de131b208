# Generated from openapi.json.
"""The request dict `BetaInlineSkillSourceParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["BetaInlineSkillSourceParam"]


class BetaInlineSkillSourceParam(TypedDict):
    """Request form of `BetaInlineSkillSource`."""

    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: str
    """The archive in base64; at most 70,254,592 characters."""
