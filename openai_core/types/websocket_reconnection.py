"""What is told of a websocket that reconnects, and what can be answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict

__all__ = ["ReconnectingEvent", "ReconnectingOverrides"]


@dataclass(frozen=True)
class ReconnectingEvent:
    """A connection was lost, and another one is about to be made."""

    attempt: int
    """1 for the first one after the loss."""
    max_attempts: int
    """The most attempts that are made."""
    delay: float
    """Seconds until the attempt."""
    close_code: int
    """Of the connection that was lost; see RFC 6455, section 7.4."""
    extra_query: Mapping[str, object]
    """Query parameters that the attempt will send."""
    extra_headers: Mapping[str, str]
    """Headers that the attempt will send."""


class ReconnectingOverrides(TypedDict, total=False):
    """Changes to the attempt."""

    extra_query: Mapping[str, object]
    """In place of the event's."""
    extra_headers: Mapping[str, str]
    """In place of the event's."""
    abort: bool
    """Whether to make no attempt, nor another one."""
