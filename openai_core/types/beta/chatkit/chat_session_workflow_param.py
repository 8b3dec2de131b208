"""The request dict `ChatSessionWorkflowParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required, TypedDict

__all__ = ["ChatSessionWorkflowParam", "Tracing"]


class Tracing(TypedDict, total=False):
    enabled: bool


class ChatSessionWorkflowParam(TypedDict, total=False):
    """A chat session workflow, as a request has it."""

    id: Required[str]
    version: str
    state_variables: Mapping[str, str | int | bool | float]
    tracing: Tracing
