"""Events that no document of the API knows: of unknown types, and this library's own."""

from __future__ import annotations

from typing import Literal

from ..model import Model, UnknownVariant

__all__ = ["ReconnectedEvent", "UnknownEvent"]


class UnknownEvent(UnknownVariant):
    """An event of a type that this version does not know. All that it holds is in its attributes and `model_extra`."""

    type: str | None = None
    """The kind of event."""


class ReconnectedEvent(Model):
    """The connection was lost and made again: a new session, which knows nothing of the old one's conversation.

    The settings that were sent by `session.update` have been sent again.
    """

    type: Literal["connection.reconnected"] = "connection.reconnected"
    """Always `connection.reconnected`."""
    attempts: int
    """How many it took."""
    close_code: int
    """Of the connection that was lost."""
    close_reason: str
    """Why that connection was closed, in words of the server."""
    lost_responses: list[str]
    """The ids of the responses that were under way."""
    unconfirmed: list[str]
    """The types of the events that were sent and neither confirmed nor refused: the server may not have seen them."""
    dropped: list[str]
    """The types of the events that waited to be sent and were about the old session; they were not sent."""
    resent: int
    """How many events that waited were sent over the new connection."""
