# Generated from overlays/3.57.0.json.
"""The request dict `DecisionUserMessageParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .decision_json_object_param import DecisionJSONObjectParam

__all__ = [
    "ContentPart",
    "ContentPartInputImage",
    "ContentPartInputJSON",
    "ContentPartInputText",
    "DecisionUserMessageParam",
]


class ContentPartInputText(TypedDict):
    text: str
    type: Literal["input_text"]


class ContentPartInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class ContentPartInputJSON(TypedDict):
    data: DecisionJSONObjectParam | Sequence[DecisionJSONObjectParam]
    type: Literal["input_json"]


ContentPart: TypeAlias = ContentPartInputText | ContentPartInputImage | ContentPartInputJSON


class DecisionUserMessageParam(TypedDict, total=False):
    """Request form of `DecisionUserMessage`."""

    content: Required[str | Sequence[ContentPart]]
    role: Required[Literal["user"]]
    id: str | None
    type: Literal["message"]
