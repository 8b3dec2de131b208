# Generated from openapi.json.
"""The struct `FileContentResponse`."""

from __future__ import annotations

from ...model import Model

__all__ = ["FileContentResponse"]


class FileContentResponse(Model):
    """One item of `client.vector_stores.files.content()`."""

    type: str | None = None
    text: str | None = None
