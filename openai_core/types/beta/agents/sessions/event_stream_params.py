# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.sessions.events.stream()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["EventStreamParams"]


class EventStreamParams(TypedDict, total=False):
    """What `client.beta.agents.sessions.events.stream()` takes."""

    include_obfuscation: bool | Omit
