# Generated from openapi.json.
"""Parameters of `containers.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..sentinels import Omit
from .responses.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from .responses.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from .responses.inline_skill_param import InlineSkillParam
from .responses.skill_reference_param import SkillReferenceParam

__all__ = ["ContainerCreateParams", "ExpiresAfter", "NetworkPolicy", "Skill"]


class ExpiresAfter(TypedDict):
    anchor: Literal["last_active_at"]
    minutes: int


Skill: TypeAlias = SkillReferenceParam | InlineSkillParam

NetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam


class ContainerCreateParams(TypedDict, total=False):
    """What `client.containers.create()` takes."""

    name: Required[str]
    file_ids: Sequence[str] | Omit
    expires_after: ExpiresAfter | Omit
    skills: Sequence[Skill] | Omit
    memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit
    network_policy: NetworkPolicy | Omit
