# Generated from openapi.json.
"""The request dict `BetaResponseOutputTextParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "BetaResponseOutputTextParam",
    "Logprob",
    "LogprobTopLogprob",
]


class AnnotationFileCitation(TypedDict):
    type: Literal["file_citation"]
    file_id: str
    index: int
    filename: str


class AnnotationURLCitation(TypedDict):
    type: Literal["url_citation"]
    url: str
    start_index: int
    """Characters from the start of the text."""
    end_index: int
    """Characters from the start of the text."""
    title: str


class AnnotationContainerFileCitation(TypedDict):
    type: Literal["container_file_citation"]
    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str


class AnnotationFilePath(TypedDict):
    type: Literal["file_path"]
    file_id: str
    index: int


Annotation: TypeAlias = (
    AnnotationFileCitation | AnnotationURLCitation | AnnotationContainerFileCitation | AnnotationFilePath
)


class LogprobTopLogprob(TypedDict):
    token: str
    logprob: float
    bytes: Sequence[int]


class Logprob(TypedDict):
    token: str
    logprob: float
    bytes: Sequence[int]
    top_logprobs: Sequence[LogprobTopLogprob]


class BetaResponseOutputTextParam(TypedDict, total=False):
    """Request form of `BetaResponseOutputText`."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Required[Sequence[Annotation]]
    logprobs: Sequence[Logprob]
