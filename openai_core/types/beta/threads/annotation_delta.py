# Generated from openapi.json.
"""The union `AnnotationDelta`."""

from __future__ import annotations

from typing import TypeAlias

from .file_citation_delta_annotation import FileCitationDeltaAnnotation
from .file_path_delta_annotation import FilePathDeltaAnnotation

__all__ = ["AnnotationDelta"]

AnnotationDelta: TypeAlias = FileCitationDeltaAnnotation | FilePathDeltaAnnotation
"""A piece of an annotation, in a stream."""
