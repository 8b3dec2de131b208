# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.environments.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["EnvironmentListParams"]


class EnvironmentListParams(TypedDict, total=False):
    """What `client.beta.agents.environments.list()` takes."""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    type: Literal["openai_hosted"] | Omit
