# Generated from overlays/3.57.0.json.
"""The union `Environment` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .hosted_environment_file import HostedEnvironmentFile
from .hosted_plugin import HostedPlugin
from .hosted_skill import HostedSkill

__all__ = [
    "Environment",
    "EnvironmentResourceNone",
    "EnvironmentResourceOpenAIHosted",
    "EnvironmentResourceOpenAIHostedDesktop",
    "EnvironmentResourceOpenAIHostedNetwork",
    "EnvironmentResourceOpenAIHostedPackages",
    "EnvironmentResourceSelfHosted",
]


class EnvironmentResourceNone(Model, tag_field="type", tag="none"):
    type: Literal["none"] = "none"


class EnvironmentResourceOpenAIHostedNetwork(Model):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class EnvironmentResourceOpenAIHostedPackages(Model):
    npm: list[str]
    python: list[str]
    system: list[str]


class EnvironmentResourceOpenAIHostedDesktop(Model):
    enabled: bool


class EnvironmentResourceOpenAIHosted(Model, tag_field="type", tag="openai_hosted"):
    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    type: Literal["openai_hosted"] = "openai_hosted"
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: EnvironmentResourceOpenAIHostedDesktop | None = None


class EnvironmentResourceSelfHosted(Model, tag_field="type", tag="self_hosted"):
    id: str
    capability_directories: list[str]
    remote_url: str
    type: Literal["self_hosted"] = "self_hosted"
    workspace_directory: str


Environment: TypeAlias = EnvironmentResourceNone | EnvironmentResourceOpenAIHosted | EnvironmentResourceSelfHosted
"""An environment, of any kind."""
