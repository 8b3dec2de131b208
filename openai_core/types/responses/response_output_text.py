"""The struct `ResponseOutputText` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "Logprob",
    "LogprobTopLogprob",
    "ResponseOutputText",
]


class AnnotationFileCitation(Model, tag_field="type", tag="file_citation"):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"] = "file_citation"


class AnnotationURLCitation(Model, tag_field="type", tag="url_citation"):
    end_index: int
    """Characters from the start of the text."""
    start_index: int
    """Characters from the start of the text."""
    title: str
    type: Literal["url_citation"] = "url_citation"
    url: str


class AnnotationContainerFileCitation(Model, tag_field="type", tag="container_file_citation"):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"] = "container_file_citation"


class AnnotationFilePath(Model, tag_field="type", tag="file_path"):
    file_id: str
    index: int
    type: Literal["file_path"] = "file_path"


Annotation: TypeAlias = (
    AnnotationFileCitation | AnnotationURLCitation | AnnotationContainerFileCitation | AnnotationFilePath
)


class LogprobTopLogprob(Model):
    token: str
    bytes: list[int]
    logprob: float


class Logprob(Model):
    token: str
    bytes: list[int]
    logprob: float
    top_logprobs: list[LogprobTopLogprob]


class ResponseOutputText(Model, tag_field="type", tag="output_text"):
    """Text by the model, with its citations."""

    annotations: list[Annotation]
    text: str
    type: Literal["output_text"] = "output_text"
    logprobs: list[Logprob] | None = None
