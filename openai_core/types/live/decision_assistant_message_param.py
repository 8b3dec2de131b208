# Generated from overlays/3.57.0.json.
"""The request dict `DecisionAssistantMessageParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = ["ContentPart", "ContentPartOutputText", "ContentPartRefusal", "DecisionAssistantMessageParam"]


class ContentPartOutputText(TypedDict):
    text: str
    type: Literal["output_text"]


class ContentPartRefusal(TypedDict):
    refusal: str
    type: Literal["refusal"]


ContentPart: TypeAlias = ContentPartOutputText | ContentPartRefusal


class DecisionAssistantMessageParam(TypedDict, total=False):
    """Request form of `DecisionAssistantMessage`."""

    content: Required[str | Sequence[ContentPart]]
    role: Required[Literal["assistant"]]
    id: str | None
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]
