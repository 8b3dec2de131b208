# Generated from overlays/3.57.0.json.
"""The request dict `MediaSessionConfigParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .built_in_voice import BuiltInVoice
from .client_config_param import ClientConfigParam
from .client_delegation_param import ClientDelegationParam
from .custom_voice_param import CustomVoiceParam
from .decision_trigger_param import DecisionTriggerParam
from .decisions_delegation_config_param import DecisionsDelegationConfigParam
from .initial_item_param import InitialItemParam
from .responses_delegation_config_param import ResponsesDelegationConfigParam

__all__ = [
    "Audio",
    "AudioOutput",
    "AudioOutputVoice",
    "Delegation",
    "DelegationDecisions",
    "DelegationResponses",
    "MediaSessionConfigParam",
    "WakePolicy",
]

AudioOutputVoice: TypeAlias = str | BuiltInVoice | CustomVoiceParam


class AudioOutput(TypedDict, total=False):
    voice: AudioOutputVoice


class Audio(TypedDict, total=False):
    output: AudioOutput


class DelegationResponses(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class DelegationDecisions(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


Delegation: TypeAlias = ClientDelegationParam | DelegationResponses | DelegationDecisions


class WakePolicy(TypedDict, total=False):
    type: Required[Literal["speech"]]
    vad_threshold: float


class MediaSessionConfigParam(TypedDict, total=False):
    """What `session` of `client.live.create()` holds."""

    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: Audio
    client: ClientConfigParam
    delegation: Delegation | None
    idle_timeout_s: int
    input: Sequence[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Sequence[DecisionTriggerParam]
    wake_policy: WakePolicy
