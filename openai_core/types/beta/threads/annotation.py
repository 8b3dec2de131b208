# Generated from openapi.json.
"""The union `Annotation`."""

from __future__ import annotations

from typing import TypeAlias

from .file_citation_annotation import FileCitationAnnotation
from .file_path_annotation import FilePathAnnotation

__all__ = ["Annotation"]

Annotation: TypeAlias = FileCitationAnnotation | FilePathAnnotation
"""What a stretch of text refers to."""
