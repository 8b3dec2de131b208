# Generated from overlays/3.57.0.json.
"""The struct `SessionConfig` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .audio_format import AudioFormat
from .built_in_voice import BuiltInVoice
from .client_config import ClientConfig
from .client_delegation import ClientDelegation
from .custom_voice import CustomVoice
from .decision_trigger import DecisionTrigger
from .decisions_delegation_config import DecisionsDelegationConfig
from .initial_item import InitialItem
from .responses_delegation_config import ResponsesDelegationConfig

__all__ = [
    "Audio",
    "AudioOutput",
    "AudioOutputVoice",
    "Delegation",
    "DelegationDecisions",
    "DelegationResponses",
    "SessionConfig",
]

AudioOutputVoice: TypeAlias = str | BuiltInVoice | CustomVoice


class AudioOutput(Model):
    voice: AudioOutputVoice | None = None


class Audio(Model):
    format: AudioFormat | None = None
    output: AudioOutput | None = None


class DelegationResponses(Model, tag_field="type", tag="responses"):
    responses: ResponsesDelegationConfig
    type: Literal["responses"] = "responses"
    acknowledgement_delay_ms: int | None = None


class DelegationDecisions(Model, tag_field="type", tag="decisions"):
    decisions: DecisionsDelegationConfig
    type: Literal["decisions"] = "decisions"
    acknowledgement_delay_ms: int | None = None


Delegation: TypeAlias = ClientDelegation | DelegationResponses | DelegationDecisions


class SessionConfig(Model):
    """What `session` of `SessionStartEvent` holds."""

    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None
