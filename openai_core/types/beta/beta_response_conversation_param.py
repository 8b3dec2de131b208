# Generated from openapi.json.
"""The struct `BetaResponseConversationParam`."""

from __future__ import annotations

from ...model import Model

__all__ = ["BetaResponseConversationParam"]


class BetaResponseConversationParam(Model):
    """The conversation that a response belongs to."""

    id: str
