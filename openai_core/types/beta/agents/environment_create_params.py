# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.environments.create()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ....sentinels import Omit
from ..hosted_environment_file_param import HostedEnvironmentFileParam
from ..hosted_plugin_param import HostedPluginParam
from ..hosted_skill_param import HostedSkillParam
from ..setup_command_param import SetupCommandParam

__all__ = ["Environment", "EnvironmentCreateParams", "EnvironmentDesktop", "EnvironmentNetwork", "EnvironmentPackages"]


class EnvironmentDesktop(TypedDict):
    enabled: bool


class EnvironmentNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None


class EnvironmentPackages(TypedDict, total=False):
    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None


class Environment(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: Sequence[str] | None
    desktop: EnvironmentDesktop | None
    env: Mapping[str, str] | None
    environment_template_id: str
    files: Sequence[HostedEnvironmentFileParam] | None
    network: EnvironmentNetwork | None
    packages: EnvironmentPackages | None
    plugins: Sequence[HostedPluginParam] | None
    setup_commands: Sequence[SetupCommandParam] | None
    skills: Sequence[HostedSkillParam] | None


class EnvironmentCreateParams(TypedDict, total=False):
    """What `client.beta.agents.environments.create()` takes."""

    environment: Required[Environment]
    vault_ids: Sequence[str] | Omit | None
