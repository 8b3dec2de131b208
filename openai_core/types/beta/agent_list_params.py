# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ...sentinels import Omit

__all__ = ["AgentListParams"]


class AgentListParams(TypedDict, total=False):
    """What `client.beta.agents.list()` takes."""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
