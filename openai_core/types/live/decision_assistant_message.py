# Generated from overlays/3.57.0.json.
"""The struct `DecisionAssistantMessage` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = ["ContentPart", "ContentPartOutputText", "ContentPartRefusal", "DecisionAssistantMessage"]


class ContentPartOutputText(Model, tag_field="type", tag="output_text"):
    text: str
    type: Literal["output_text"] = "output_text"


class ContentPartRefusal(Model, tag_field="type", tag="refusal"):
    refusal: str
    type: Literal["refusal"] = "refusal"


ContentPart: TypeAlias = ContentPartOutputText | ContentPartRefusal


class DecisionAssistantMessage(Model):
    """One kind of `ItemUnion`."""

    content: str | list[ContentPart]
    role: Literal["assistant"]
    id: str | None = None
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None
