# Generated from overlays/3.57.0.json.
"""The struct `SessionResource`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .client_config import ClientConfig
from .decision_trigger import DecisionTrigger
from .initial_item import InitialItem
from .session_config import Audio, AudioOutput, AudioOutputVoice, Delegation, DelegationDecisions, DelegationResponses

__all__ = [
    "Audio",
    "AudioOutput",
    "AudioOutputVoice",
    "Delegation",
    "DelegationDecisions",
    "DelegationResponses",
    "SessionResource",
]


class SessionResource(Model):
    """What `session` of `SessionClosedEvent` holds."""

    id: str
    expires_at: int
    """Unix seconds."""
    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    status: Literal["active"]
    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None
