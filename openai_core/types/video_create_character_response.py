# Generated from openapi.json.
"""The struct `VideoCreateCharacterResponse`."""

from __future__ import annotations

from ..model import Model

__all__ = ["VideoCreateCharacterResponse"]


class VideoCreateCharacterResponse(Model):
    """The answer of `client.videos.create_character()`."""

    id: str | None = None
    name: str | None = None
    created_at: int
    """Unix seconds."""
