# Generated from overlays/3.57.0.json.
"""The request dict `SessionUpdateConfigParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .client_delegation_param import ClientDelegationParam
from .decision_trigger_param import DecisionTriggerParam
from .decisions_delegation_update_config_param import DecisionsDelegationUpdateConfigParam
from .responses_delegation_update_config_param import ResponsesDelegationUpdateConfigParam

__all__ = ["Delegation", "DelegationDecisions", "DelegationResponses", "SessionUpdateConfigParam"]


class DelegationResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam


class DelegationDecisions(TypedDict, total=False):
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    decisions: DecisionsDelegationUpdateConfigParam


Delegation: TypeAlias = ClientDelegationParam | DelegationResponses | DelegationDecisions


class SessionUpdateConfigParam(TypedDict, total=False):
    """Request form of `SessionUpdateConfig`."""

    delegation: Delegation | None
    triggers: Sequence[DecisionTriggerParam]
