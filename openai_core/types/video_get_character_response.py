# Generated from openapi.json.
"""The struct `VideoGetCharacterResponse`."""

from __future__ import annotations

from ..model import Model

__all__ = ["VideoGetCharacterResponse"]


class VideoGetCharacterResponse(Model):
    """The answer of `client.videos.get_character()`."""

    id: str | None = None
    name: str | None = None
    created_at: int
    """Unix seconds."""
