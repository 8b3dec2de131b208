# Generated from overlays/3.57.0.json.
"""The struct `SessionUpdateConfig` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .client_delegation import ClientDelegation
from .decision_trigger import DecisionTrigger
from .decisions_delegation_update_config import DecisionsDelegationUpdateConfig
from .responses_delegation_update_config import ResponsesDelegationUpdateConfig

__all__ = ["Delegation", "DelegationDecisions", "DelegationResponses", "SessionUpdateConfig"]


class DelegationResponses(Model, tag_field="type", tag="responses"):
    type: Literal["responses"] = "responses"
    acknowledgement_delay_ms: int | None = None
    responses: ResponsesDelegationUpdateConfig | None = None


class DelegationDecisions(Model, tag_field="type", tag="decisions"):
    type: Literal["decisions"] = "decisions"
    acknowledgement_delay_ms: int | None = None
    decisions: DecisionsDelegationUpdateConfig | None = None


Delegation: TypeAlias = ClientDelegation | DelegationResponses | DelegationDecisions


class SessionUpdateConfig(Model):
    """What `session` of `SessionUpdateEvent` holds."""

    delegation: Delegation | None = None
    triggers: list[DecisionTrigger] | None = None
