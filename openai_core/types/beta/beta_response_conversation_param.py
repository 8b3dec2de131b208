"""The struct `BetaResponseConversationParam`."""

from __future__ import annotations

from ...model import Model

__all__ = ["BetaResponseConversationParam"]


class BetaResponseConversationParam(Model):
    """One kind of `ResponseCreateConversation`."""

    id: str
