# Generated from overlays/3.57.0.json.
"""The struct `EnvironmentInfo`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from ..hosted_environment_file import HostedEnvironmentFile
from ..hosted_plugin import HostedPlugin
from ..hosted_skill import HostedSkill

__all__ = ["EnvironmentInfo"]


class EnvironmentInfo(Model):
    """The answer of `client.beta.agents.environments.retrieve()`."""

    id: str
    files: list[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]
