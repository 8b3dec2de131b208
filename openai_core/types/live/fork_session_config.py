# Generated from overlays/3.57.0.json.
"""The struct `ForkSessionConfig` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .audio_format import AudioFormat
from .client_config import ClientConfig
from .responses_delegation_update_config import ResponsesDelegationUpdateConfig

__all__ = ["Audio", "Delegation", "ForkSessionConfig"]


class Audio(Model):
    format: AudioFormat | None = None


class Delegation(Model):
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None = None
    responses: ResponsesDelegationUpdateConfig | None = None


class ForkSessionConfig(Model):
    """What `session` of `ForkSessionStartEvent` holds."""

    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    store: bool | None = None
