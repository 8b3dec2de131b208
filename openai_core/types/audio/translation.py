# Generated from openapi.json.
"""The struct `Translation`."""

from __future__ import annotations

from ...model import Model

__all__ = ["Translation"]


class Translation(Model):
    """The answer of `client.audio.translations.create()`."""

    text: str
