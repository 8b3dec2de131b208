# Generated from openapi.json.
"""The event `response.output_text.annotation.added`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_response_output_text import (
    Annotation,
    AnnotationContainerFileCitation,
    AnnotationFileCitation,
    AnnotationFilePath,
    AnnotationURLCitation,
)

__all__ = [
    "Agent",
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "BetaResponseOutputTextAnnotationAddedEvent",
]


class BetaResponseOutputTextAnnotationAddedEvent(Model, tag_field="type", tag="response.output_text.annotation.added"):
    """The text got a citation."""

    agent: Agent | None = None
    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: Annotation | None = None
