# Generated from openapi.json.
"""The request dict `ResponseConversationParamParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ResponseConversationParamParam"]


class ResponseConversationParamParam(TypedDict):
    """The conversation that a response shall belong to."""

    id: str
