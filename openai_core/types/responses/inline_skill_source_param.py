# Generated from openapi.json.
"""The request dict `InlineSkillSourceParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["InlineSkillSourceParam"]


class InlineSkillSourceParam(TypedDict):
    """Request form of `InlineSkillSource`."""

    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: str
    """The archive in base64; at most 70,254,592 characters."""
