# Generated from openapi.json.
"""The request dict `BetaResponseConversationParamParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["BetaResponseConversationParamParam"]


class BetaResponseConversationParamParam(TypedDict):
    """The conversation that a response shall belong to."""

    id: str
