# Generated from overlays/3.57.0.json.
"""The union `EnvironmentParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .hosted_environment_file_param import HostedEnvironmentFileParam
from .hosted_plugin_param import HostedPluginParam
from .hosted_skill_param import HostedSkillParam
from .setup_command_param import SetupCommandParam

__all__ = [
    "EnvironmentParam",
    "EnvironmentParamNone",
    "EnvironmentParamOpenAIHosted",
    "EnvironmentParamOpenAIHostedDesktop",
    "EnvironmentParamOpenAIHostedNetwork",
    "EnvironmentParamOpenAIHostedPackages",
    "EnvironmentParamSelfHosted",
]


class EnvironmentParamNone(TypedDict):
    type: Literal["none"]


class EnvironmentParamOpenAIHostedDesktop(TypedDict):
    enabled: bool


class EnvironmentParamOpenAIHostedNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None


class EnvironmentParamOpenAIHostedPackages(TypedDict, total=False):
    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None


class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: Sequence[str] | None
    container_size: Literal["small", "medium", "large"]
    desktop: EnvironmentParamOpenAIHostedDesktop | None
    env: Mapping[str, str] | None
    environment_id: str
    environment_template_id: str
    files: Sequence[HostedEnvironmentFileParam] | None
    network: EnvironmentParamOpenAIHostedNetwork | None
    packages: EnvironmentParamOpenAIHostedPackages | None
    plugins: Sequence[HostedPluginParam] | None
    setup_commands: Sequence[SetupCommandParam] | None
    skills: Sequence[HostedSkillParam] | None


class EnvironmentParamSelfHosted(TypedDict, total=False):
    type: Required[Literal["self_hosted"]]
    workspace_directory: Required[str]
    capability_directories: Sequence[str] | None


EnvironmentParam: TypeAlias = EnvironmentParamNone | EnvironmentParamOpenAIHosted | EnvironmentParamSelfHosted
"""Request form of `Environment`."""
