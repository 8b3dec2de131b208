# Generated from overlays/3.57.0.json.
"""The request dict `CustomVoiceParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["CustomVoiceParam"]


class CustomVoiceParam(TypedDict):
    """Request form of `CustomVoice`."""

    id: str
