# Generated from openapi.json.
"""The struct `FileCitationDeltaAnnotation` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["FileCitation", "FileCitationDeltaAnnotation"]


class FileCitation(Model):
    file_id: str | None = None
    quote: str | None = None


class FileCitationDeltaAnnotation(Model, tag_field="type", tag="file_citation"):
    """The kind `file_citation` of `AnnotationDelta`."""

    index: int
    type: Literal["file_citation"] = "file_citation"
    text: str | None = None
    file_citation: FileCitation | None = None
    start_index: int | None = None
    """At least 0."""
    end_index: int | None = None
    """At least 0."""
