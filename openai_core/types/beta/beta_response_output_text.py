# Generated from openapi.json.
"""The struct `BetaResponseOutputText` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "BetaResponseOutputText",
    "Logprob",
    "LogprobTopLogprob",
]


class AnnotationFileCitation(Model, tag_field="type", tag="file_citation"):
    type: Literal["file_citation"] = "file_citation"
    file_id: str
    index: int
    filename: str


class AnnotationURLCitation(Model, tag_field="type", tag="url_citation"):
    type: Literal["url_citation"] = "url_citation"
    url: str
    start_index: int
    """Characters from the start of the text."""
    end_index: int
    """Characters from the start of the text."""
    title: str


class AnnotationContainerFileCitation(Model, tag_field="type", tag="container_file_citation"):
    type: Literal["container_file_citation"] = "container_file_citation"
    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str


class AnnotationFilePath(Model, tag_field="type", tag="file_path"):
    type: Literal["file_path"] = "file_path"
    file_id: str
    index: int


Annotation: TypeAlias = (
    AnnotationFileCitation | AnnotationURLCitation | AnnotationContainerFileCitation | AnnotationFilePath
)


class LogprobTopLogprob(Model):
    token: str
    logprob: float
    bytes: list[int]


class Logprob(Model):
    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[LogprobTopLogprob]


class BetaResponseOutputText(Model, tag_field="type", tag="output_text"):
    """Text by the model, with its citations."""

    type: Literal["output_text"] = "output_text"
    text: str
    annotations: list[Annotation]
    logprobs: list[Logprob] | None = None
