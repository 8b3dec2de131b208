# Generated from openapi.json.
"""The struct `ResponseConversationParam`."""

from __future__ import annotations

from ...model import Model

__all__ = ["ResponseConversationParam"]


class ResponseConversationParam(Model):
    """The conversation that a response belongs to."""

    id: str
