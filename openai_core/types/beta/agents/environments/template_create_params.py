# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.environments.templates.create()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .....sentinels import Omit
from ...hosted_environment_file_param import HostedEnvironmentFileParam
from ...hosted_plugin_param import HostedPluginParam
from ...hosted_skill_param import HostedSkillParam
from ...setup_command_param import SetupCommandParam

__all__ = ["Desktop", "Network", "Packages", "TemplateCreateParams"]


class Desktop(TypedDict):
    enabled: bool


class Network(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None


class Packages(TypedDict, total=False):
    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None


class TemplateCreateParams(TypedDict, total=False):
    """What `client.beta.agents.environments.templates.create()` takes."""

    capability_directories: Sequence[str] | Omit | None
    desktop: Desktop | Omit | None
    env: Mapping[str, str] | Omit | None
    files: Sequence[HostedEnvironmentFileParam] | Omit | None
    name: str | Omit | None
    network: Network | Omit | None
    packages: Packages | Omit | None
    plugins: Sequence[HostedPluginParam] | Omit | None
    setup_commands: Sequence[SetupCommandParam] | Omit | None
    skills: Sequence[HostedSkillParam] | Omit | None
