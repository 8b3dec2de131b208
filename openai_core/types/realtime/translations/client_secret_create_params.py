"""Parameters of `realtime.translations.client_secrets.create()`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from ....sentinels import Omit
from ..noise_reduction_type import NoiseReductionType

__all__ = [
    "ClientSecretCreateParams",
    "ExpiresAfter",
    "Session",
    "SessionAudio",
    "SessionAudioInput",
    "SessionAudioInputNoiseReduction",
    "SessionAudioInputTranscription",
    "SessionAudioOutput",
]


class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int
    """10 to 7,200; 600 by default."""


class SessionAudioInputTranscription(TypedDict):
    model: str


class SessionAudioInputNoiseReduction(TypedDict):
    type: NoiseReductionType


class SessionAudioInput(TypedDict, total=False):
    transcription: SessionAudioInputTranscription | None
    noise_reduction: SessionAudioInputNoiseReduction | None


class SessionAudioOutput(TypedDict, total=False):
    language: str


class SessionAudio(TypedDict, total=False):
    input: SessionAudioInput
    output: SessionAudioOutput


class Session(TypedDict, total=False):
    model: Required[str]
    audio: SessionAudio


class ClientSecretCreateParams(TypedDict, total=False):
    """What `client.realtime.translations.client_secrets.create()` takes."""

    expires_after: ExpiresAfter | Omit
    session: Required[Session]
