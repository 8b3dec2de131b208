# Generated from overlays/3.57.0.json.
"""The union `HostedSkillParam` and its members."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .inline_capability_source_param import InlineCapabilitySourceParam

__all__ = ["HostedSkillParam", "HostedSkillParamInline", "HostedSkillParamSkillReference"]


class HostedSkillParamSkillReference(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


class HostedSkillParamInline(TypedDict):
    description: str
    name: str
    source: InlineCapabilitySourceParam
    type: Literal["inline"]


HostedSkillParam: TypeAlias = HostedSkillParamSkillReference | HostedSkillParamInline
"""Request form of `HostedSkill`."""
