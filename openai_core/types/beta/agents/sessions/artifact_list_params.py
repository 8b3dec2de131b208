# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.sessions.artifacts.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["ArtifactListParams"]


class ArtifactListParams(TypedDict, total=False):
    """What `client.beta.agents.sessions.artifacts.list()` takes."""

    after: str | Omit
    environment_id: str | Omit | None
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
