# Generated from openapi.json.
"""The request dict `ContainerAutoParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from .container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from .inline_skill_param import InlineSkillParam
from .skill_reference_param import SkillReferenceParam

__all__ = ["ContainerAutoParam", "NetworkPolicy", "Skill"]

NetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam

Skill: TypeAlias = SkillReferenceParam | InlineSkillParam


class ContainerAutoParam(TypedDict, total=False):
    """Request form of `ContainerAuto`."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    """Up to 50 files."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: NetworkPolicy
    skills: Sequence[Skill]
    """Up to 200."""
