# Generated from openapi.json.
"""The request dict `ResponseOutputMessageParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .response_output_refusal_param import ResponseOutputRefusalParam
from .response_output_text_param import ResponseOutputTextParam

__all__ = ["Content", "ResponseOutputMessageParam"]

Content: TypeAlias = ResponseOutputTextParam | ResponseOutputRefusalParam


class ResponseOutputMessageParam(TypedDict, total=False):
    """Request form of `ResponseOutputMessage`."""

    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Sequence[Content]]
    phase: Literal["commentary", "final_answer"] | None
    status: Required[Literal["in_progress", "completed", "incomplete"]]
