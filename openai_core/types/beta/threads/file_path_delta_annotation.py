# Generated from openapi.json.
"""The struct `FilePathDeltaAnnotation` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["FilePath", "FilePathDeltaAnnotation"]


class FilePath(Model):
    file_id: str | None = None


class FilePathDeltaAnnotation(Model, tag_field="type", tag="file_path"):
    """The kind `file_path` of `AnnotationDelta`."""

    index: int
    type: Literal["file_path"] = "file_path"
    text: str | None = None
    file_path: FilePath | None = None
    start_index: int | None = None
    """At least 0."""
    end_index: int | None = None
    """At least 0."""
