# Generated from openapi.json.
"""The struct `BetaContainerAuto` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
from .beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
from .beta_inline_skill import BetaInlineSkill
from .beta_skill_reference import BetaSkillReference

__all__ = ["BetaContainerAuto", "NetworkPolicy", "Skill"]

NetworkPolicy: TypeAlias = BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist

Skill: TypeAlias = BetaSkillReference | BetaInlineSkill


class BetaContainerAuto(Model, tag_field="type", tag="container_auto"):
    """A container that the API makes for the occasion."""

    type: Literal["container_auto"] = "container_auto"
    file_ids: list[str] | None = None
    """Up to 50 files."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None
    skills: list[Skill] | None = None
    """Up to 200."""
