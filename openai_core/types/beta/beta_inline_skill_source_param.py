"""The request dict `BetaInlineSkillSourceParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["BetaInlineSkillSourceParam"]


class BetaInlineSkillSourceParam(TypedDict):
    """A beta inline skill source, as a request has it."""

    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: str
    """1 to 70,254,592 characters."""
