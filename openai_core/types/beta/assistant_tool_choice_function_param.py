# Generated from openapi.json.
"""The request dict `AssistantToolChoiceFunctionParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["AssistantToolChoiceFunctionParam"]


class AssistantToolChoiceFunctionParam(TypedDict):
    """Request form of `AssistantToolChoiceFunction`."""

    name: str
