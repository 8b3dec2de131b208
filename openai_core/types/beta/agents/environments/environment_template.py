# Generated from overlays/3.57.0.json.
"""The struct `EnvironmentTemplate` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .....model import Model
from ...hosted_plugin import HostedPlugin

__all__ = [
    "Desktop",
    "EnvironmentTemplate",
    "File",
    "FileHostedTemplateFileResourceFileID",
    "FileHostedTemplateFileResourceInline",
    "Network",
    "Packages",
    "Skill",
    "SkillHostedTemplateSkillResourceInline",
    "SkillHostedTemplateSkillResourceSkillReference",
]


class FileHostedTemplateFileResourceFileID(Model, tag_field="type", tag="file_id"):
    file_id: str
    path: str
    type: Literal["file_id"] = "file_id"


class FileHostedTemplateFileResourceInline(Model, tag_field="type", tag="inline"):
    path: str
    size_bytes: int
    type: Literal["inline"] = "inline"


File: TypeAlias = FileHostedTemplateFileResourceFileID | FileHostedTemplateFileResourceInline


class Network(Model):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class Packages(Model):
    npm: list[str]
    python: list[str]
    system: list[str]


class SkillHostedTemplateSkillResourceSkillReference(Model, tag_field="type", tag="skill_reference"):
    skill_id: str
    type: Literal["skill_reference"] = "skill_reference"
    version: str | None = None


class SkillHostedTemplateSkillResourceInline(Model, tag_field="type", tag="inline"):
    description: str
    name: str
    type: Literal["inline"] = "inline"


Skill: TypeAlias = SkillHostedTemplateSkillResourceSkillReference | SkillHostedTemplateSkillResourceInline


class Desktop(Model):
    enabled: bool


class EnvironmentTemplate(Model):
    """The answer of `client.beta.agents.environments.templates.retrieve()`."""

    id: str
    capability_directories: list[str]
    created_at: int
    """Unix seconds."""
    files: list[File]
    name: str | None = None
    network: Network
    object: Literal["agent.environment.template"]
    packages: Packages
    plugins: list[HostedPlugin]
    skills: list[Skill]
    updated_at: int
    desktop: Desktop | None = None
