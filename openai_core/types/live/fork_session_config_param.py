# Generated from overlays/3.57.0.json.
"""The request dict `ForkSessionConfigParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .audio_format_param import AudioFormatParam
from .client_config_param import ClientConfigParam
from .responses_delegation_update_config_param import ResponsesDelegationUpdateConfigParam

__all__ = ["Audio", "Delegation", "ForkSessionConfigParam"]


class Audio(TypedDict, total=False):
    format: AudioFormatParam


class Delegation(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam


class ForkSessionConfigParam(TypedDict, total=False):
    """Request form of `ForkSessionConfig`."""

    audio: Audio
    client: ClientConfigParam
    delegation: Delegation
    store: bool
