# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.sessions.events.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

from ...agent_session_input_param import AgentSessionInputParam

__all__ = ["EventCreateParams"]


class EventCreateParams(TypedDict, total=False):
    """What `client.beta.agents.sessions.events.create()` takes."""

    events: Required[Sequence[AgentSessionInputParam]]
