# Generated from openapi.json.
"""The request dict `BetaContainerAutoParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
from .beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam
from .beta_inline_skill_param import BetaInlineSkillParam
from .beta_skill_reference_param import BetaSkillReferenceParam

__all__ = ["BetaContainerAutoParam", "NetworkPolicy", "Skill"]

NetworkPolicy: TypeAlias = BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam

Skill: TypeAlias = BetaSkillReferenceParam | BetaInlineSkillParam


class BetaContainerAutoParam(TypedDict, total=False):
    """Request form of `BetaContainerAuto`."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    """Up to 50 files."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: NetworkPolicy
    skills: Sequence[Skill]
    """Up to 200."""
