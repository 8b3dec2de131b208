# Generated from openapi.json.
"""The struct `FilePathAnnotation` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["FilePath", "FilePathAnnotation"]


class FilePath(Model):
    file_id: str


class FilePathAnnotation(Model, tag_field="type", tag="file_path"):
    """The kind `file_path` of `Annotation`."""

    type: Literal["file_path"] = "file_path"
    text: str
    file_path: FilePath
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""
