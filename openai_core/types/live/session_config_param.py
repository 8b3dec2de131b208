# Generated from overlays/3.57.0.json.
"""The request dict `SessionConfigParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .audio_format_param import AudioFormatParam
from .client_config_param import ClientConfigParam
from .decision_trigger_param import DecisionTriggerParam
from .initial_item_param import InitialItemParam
from .media_session_config_param import (
    AudioOutput,
    AudioOutputVoice,
    Delegation,
    DelegationDecisions,
    DelegationResponses,
)

__all__ = [
    "Audio",
    "AudioOutput",
    "AudioOutputVoice",
    "Delegation",
    "DelegationDecisions",
    "DelegationResponses",
    "SessionConfigParam",
]


class Audio(TypedDict, total=False):
    format: AudioFormatParam
    output: AudioOutput


class SessionConfigParam(TypedDict, total=False):
    """Request form of `SessionConfig`."""

    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: Audio
    client: ClientConfigParam
    delegation: Delegation | None
    input: Sequence[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Sequence[DecisionTriggerParam]
