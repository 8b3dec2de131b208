# Generated from openapi.json.
"""The struct `Image`."""

from __future__ import annotations

from ..model import Model

__all__ = ["Image"]


class Image(Model):
    """What `data` of `ImagesResponse` holds."""

    b64_json: str | None = None
    url: str | None = None
    revised_prompt: str | None = None
