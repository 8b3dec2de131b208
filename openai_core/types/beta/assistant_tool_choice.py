# Generated from openapi.json.
"""The struct `AssistantToolChoice`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .assistant_tool_choice_function import AssistantToolChoiceFunction

__all__ = ["AssistantToolChoice"]


class AssistantToolChoice(Model):
    """Names the tool that a run must call."""

    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantToolChoiceFunction | None = None
