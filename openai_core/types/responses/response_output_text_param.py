"""The request dict `ResponseOutputTextParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "Logprob",
    "LogprobTopLogprob",
    "ResponseOutputTextParam",
]


class AnnotationFileCitation(TypedDict):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]


class AnnotationURLCitation(TypedDict):
    end_index: int
    """Characters from the start of the text."""
    start_index: int
    """Characters from the start of the text."""
    title: str
    type: Literal["url_citation"]
    url: str


class AnnotationContainerFileCitation(TypedDict):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


class AnnotationFilePath(TypedDict):
    file_id: str
    index: int
    type: Literal["file_path"]


Annotation: TypeAlias = (
    AnnotationFileCitation | AnnotationURLCitation | AnnotationContainerFileCitation | AnnotationFilePath
)


class LogprobTopLogprob(TypedDict):
    token: str
    bytes: Sequence[int]
    logprob: float


class Logprob(TypedDict):
    token: str
    bytes: Sequence[int]
    logprob: float
    top_logprobs: Sequence[LogprobTopLogprob]


class ResponseOutputTextParam(TypedDict, total=False):
    """Request form of `ResponseOutputText`."""

    annotations: Required[Sequence[Annotation]]
    text: Required[str]
    type: Required[Literal["output_text"]]
    logprobs: Sequence[Logprob]
