# Generated from overlays/3.57.0.json.
"""The struct `DecisionStoredUserMessage` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .decision_json_object import DecisionJSONObject

__all__ = [
    "ContentPart",
    "ContentPartInputImage",
    "ContentPartInputJSON",
    "ContentPartInputText",
    "DecisionStoredUserMessage",
]


class ContentPartInputText(Model, tag_field="type", tag="input_text"):
    text: str
    type: Literal["input_text"] = "input_text"


class ContentPartInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | None = None


class ContentPartInputJSON(Model, tag_field="type", tag="input_json"):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"] = "input_json"


ContentPart: TypeAlias = ContentPartInputText | ContentPartInputImage | ContentPartInputJSON


class DecisionStoredUserMessage(Model):
    """One kind of `ItemUnion`."""

    id: str
    content: str | list[ContentPart]
    role: Literal["user"]
    type: Literal["message"] | None = None
