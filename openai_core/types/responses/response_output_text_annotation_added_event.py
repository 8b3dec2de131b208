# Generated from openapi.json.
"""The event `response.output_text.annotation.added`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_output_text import (
    Annotation,
    AnnotationContainerFileCitation,
    AnnotationFileCitation,
    AnnotationFilePath,
    AnnotationURLCitation,
)

__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "ResponseOutputTextAnnotationAddedEvent",
]


class ResponseOutputTextAnnotationAddedEvent(Model, tag_field="type", tag="response.output_text.annotation.added"):
    """The text got a citation."""

    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: Annotation | None = None
