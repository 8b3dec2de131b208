# Generated from overlays/3.57.0.json.
"""The union `AutomationEnvironment` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model
from ..hosted_plugin import HostedPlugin

__all__ = [
    "AutomationEnvironment",
    "AutomationEnvironmentResourceNone",
    "AutomationEnvironmentResourceOpenAIHosted",
    "AutomationEnvironmentResourceOpenAIHostedDesktop",
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline",
    "AutomationEnvironmentResourceOpenAIHostedNetwork",
    "AutomationEnvironmentResourceOpenAIHostedPackages",
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline",
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference",
    "AutomationEnvironmentResourceOpenaiHostedFile",
    "AutomationEnvironmentResourceOpenaiHostedSkill",
    "AutomationEnvironmentResourceSelfHosted",
]


class AutomationEnvironmentResourceNone(Model, tag_field="type", tag="none"):
    type: Literal["none"] = "none"


class AutomationEnvironmentResourceOpenAIHostedDesktop(Model):
    enabled: bool


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(
    Model, tag_field="type", tag="file_id"
):
    file_id: str
    path: str
    type: Literal["file_id"] = "file_id"


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(
    Model, tag_field="type", tag="inline"
):
    path: str
    size_bytes: int
    type: Literal["inline"] = "inline"


AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = (
    AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID
    | AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline
)


class AutomationEnvironmentResourceOpenAIHostedNetwork(Model):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class AutomationEnvironmentResourceOpenAIHostedPackages(Model):
    npm: list[str]
    python: list[str]
    system: list[str]


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(
    Model, tag_field="type", tag="skill_reference"
):
    skill_id: str
    type: Literal["skill_reference"] = "skill_reference"
    version: str | None = None


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(
    Model, tag_field="type", tag="inline"
):
    description: str
    name: str
    type: Literal["inline"] = "inline"


AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = (
    AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference
    | AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline
)


class AutomationEnvironmentResourceOpenAIHosted(Model, tag_field="type", tag="openai_hosted"):
    capability_directories: list[str] | None = None
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: AutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    environment_id: str | None = None
    environment_template_id: str | None = None
    files: list[AutomationEnvironmentResourceOpenaiHostedFile] | None = None
    network: AutomationEnvironmentResourceOpenAIHostedNetwork | None = None
    packages: AutomationEnvironmentResourceOpenAIHostedPackages | None = None
    plugins: list[HostedPlugin] | None = None
    skills: list[AutomationEnvironmentResourceOpenaiHostedSkill] | None = None
    type: Literal["openai_hosted"] = "openai_hosted"


class AutomationEnvironmentResourceSelfHosted(Model, tag_field="type", tag="self_hosted"):
    capability_directories: list[str]
    environment_id: str | None = None
    type: Literal["self_hosted"] = "self_hosted"
    workspace_directory: str


AutomationEnvironment: TypeAlias = (
    AutomationEnvironmentResourceNone
    | AutomationEnvironmentResourceOpenAIHosted
    | AutomationEnvironmentResourceSelfHosted
)
"""An automation environment, of any kind."""
