# Generated from overlays/3.57.0.json.
"""Parameters of `live.sessions.accept()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .built_in_voice import BuiltInVoice
from .client_delegation_param import ClientDelegationParam
from .custom_voice_param import CustomVoiceParam
from .decision_trigger_param import DecisionTriggerParam
from .decisions_delegation_config_param import DecisionsDelegationConfigParam
from .initial_item_param import InitialItemParam
from .responses_delegation_config_param import ResponsesDelegationConfigParam

__all__ = [
    "Session",
    "SessionAcceptParams",
    "SessionAudio",
    "SessionAudioOutput",
    "SessionAudioOutputVoice",
    "SessionDelegation",
    "SessionDelegationDecisions",
    "SessionDelegationResponses",
]

SessionAudioOutputVoice: TypeAlias = str | BuiltInVoice | CustomVoiceParam


class SessionAudioOutput(TypedDict, total=False):
    voice: SessionAudioOutputVoice


class SessionAudio(TypedDict, total=False):
    output: SessionAudioOutput


class SessionDelegationResponses(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class SessionDelegationDecisions(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


SessionDelegation: TypeAlias = ClientDelegationParam | SessionDelegationResponses | SessionDelegationDecisions


class Session(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    type: Required[Literal["live"]]
    audio: SessionAudio
    delegation: SessionDelegation | None
    input: Sequence[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Sequence[DecisionTriggerParam]


class SessionAcceptParams(TypedDict, total=False):
    """What `client.live.sessions.accept()` takes."""

    session: Required[Session]
