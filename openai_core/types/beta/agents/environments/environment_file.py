# Generated from overlays/3.57.0.json.
"""The struct `EnvironmentFile`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["EnvironmentFile"]


class EnvironmentFile(Model):
    """The answer of `client.beta.agents.environments.files.create()`."""

    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int
