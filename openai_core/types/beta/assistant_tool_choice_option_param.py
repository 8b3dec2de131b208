# Generated from openapi.json.
"""The union `AssistantToolChoiceOptionParam`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .assistant_tool_choice_param import AssistantToolChoiceParam

__all__ = ["AssistantToolChoiceOptionParam"]

AssistantToolChoiceOptionParam: TypeAlias = Literal["none", "auto", "required"] | AssistantToolChoiceParam
"""Request form of `AssistantToolChoiceOption`."""
