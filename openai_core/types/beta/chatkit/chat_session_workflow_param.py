# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `ChatSessionWorkflowParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from typing_extensions import TypedDict

__all__ = ["ChatSessionWorkflowParam", "Tracing"]


class Tracing(TypedDict, total=False):
    enabled: bool


class ChatSessionWorkflowParam(TypedDict, total=False):
    """What `workflow` of `client.beta.chatkit.sessions.create()` holds."""

    id: Required[str]
    version: str
    state_variables: Mapping[str, str | int | bool | float]
    tracing: Tracing
