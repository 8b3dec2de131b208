# Generated from overlays/3.57.0.json.
"""The struct `DecisionStoredAssistantMessage`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .decision_assistant_message import ContentPart, ContentPartOutputText, ContentPartRefusal

__all__ = ["ContentPart", "ContentPartOutputText", "ContentPartRefusal", "DecisionStoredAssistantMessage"]


class DecisionStoredAssistantMessage(Model):
    """One kind of `ItemUnion`."""

    id: str
    content: str | list[ContentPart]
    role: Literal["assistant"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None
