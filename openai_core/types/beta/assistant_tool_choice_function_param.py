"""The request dict `AssistantToolChoiceFunctionParam`."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["AssistantToolChoiceFunctionParam"]


class AssistantToolChoiceFunctionParam(TypedDict):
    """An assistant tool choice function, as a request has it."""

    name: str
