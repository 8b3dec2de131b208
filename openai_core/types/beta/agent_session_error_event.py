# Generated from overlays/3.57.0.json.
"""The event `error`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .session_error import SessionError

__all__ = ["AgentSessionErrorEvent"]


class AgentSessionErrorEvent(Model, tag_field="type", tag="error"):
    """The event `error`."""

    error: SessionError
    event_id: str
    session_id: str
    type: Literal["error"] = "error"
    obfuscation: str | None = None
