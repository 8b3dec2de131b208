# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.sessions.list()`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["SessionListParams"]


class SessionListParams(TypedDict, total=False):
    """What `client.beta.agents.sessions.list()` takes."""

    after: str | Omit
    agent_id: str | Omit
    limit: int | Omit
    metadata: Mapping[str, str] | Omit
    order: Literal["asc", "desc"] | Omit
