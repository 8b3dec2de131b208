# Generated from openapi.json.
"""The struct `FileCitationAnnotation` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["FileCitation", "FileCitationAnnotation"]


class FileCitation(Model):
    file_id: str


class FileCitationAnnotation(Model, tag_field="type", tag="file_citation"):
    """The kind `file_citation` of `Annotation`."""

    type: Literal["file_citation"] = "file_citation"
    text: str
    file_citation: FileCitation
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""
