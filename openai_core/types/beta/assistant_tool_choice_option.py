# Generated from openapi.json.
"""The union `AssistantToolChoiceOption`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .assistant_tool_choice import AssistantToolChoice

__all__ = ["AssistantToolChoiceOption"]

AssistantToolChoiceOption: TypeAlias = Literal["none", "auto", "required"] | AssistantToolChoice
"""Which tool a run may or must call, if any."""
