"""The stream event `response.output_text.annotation.added`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .response_output_text import (
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

Annotation: TypeAlias = (
    AnnotationFileCitation | AnnotationURLCitation | AnnotationContainerFileCitation | AnnotationFilePath | None
)


class ResponseOutputTextAnnotationAddedEvent(Model, tag_field="type", tag="response.output_text.annotation.added"):
    """The text got a citation."""

    annotation: Annotation | None = None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
