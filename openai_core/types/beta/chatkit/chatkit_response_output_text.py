# Generated from openapi.json.
"""The struct `ChatKitResponseOutputText` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model

__all__ = [
    "Annotation",
    "AnnotationFile",
    "AnnotationFileSource",
    "AnnotationURL",
    "AnnotationURLSource",
    "ChatKitResponseOutputText",
]


class AnnotationFileSource(Model):
    type: Literal["file"]
    filename: str


class AnnotationFile(Model, tag_field="type", tag="file"):
    type: Literal["file"] = "file"
    source: AnnotationFileSource


class AnnotationURLSource(Model):
    type: Literal["url"]
    url: str


class AnnotationURL(Model, tag_field="type", tag="url"):
    type: Literal["url"] = "url"
    source: AnnotationURLSource


Annotation: TypeAlias = AnnotationFile | AnnotationURL


class ChatKitResponseOutputText(Model):
    """What `content` of `ChatKitThreadAssistantMessageItem` holds."""

    type: Literal["output_text"]
    text: str
    annotations: list[Annotation]
