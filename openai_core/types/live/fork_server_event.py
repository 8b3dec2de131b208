# Generated from overlays/3.57.0.json.
"""The union `ForkServerEvent`."""

from __future__ import annotations

from typing import TypeAlias

from .commentary_appended_event import CommentaryAppendedEvent
from .connect_server_event import (
    SessionInputAudioAppend,
    TransportAnswered,
    TransportDtmfReceived,
    TransportDtmfSend,
    TransportDtmfSent,
    TransportFailed,
    TransportFailedError,
    TransportRinging,
)
from .decision_event import DecisionEvent
from .decision_item_created_event import DecisionItemCreatedEvent
from .decision_item_deleted_event import DecisionItemDeletedEvent
from .delegation_created_event import DelegationCreatedEvent
from .error_event import ErrorEvent
from .info_event import InfoEvent
from .input_audio_muted_event import InputAudioMutedEvent
from .input_audio_unmuted_event import InputAudioUnmutedEvent
from .input_transcript_delta_event import InputTranscriptDeltaEvent
from .instructions_appended_event import InstructionsAppendedEvent
from .output_audio_delta_event import OutputAudioDeltaEvent
from .output_audio_fixture_played_event import OutputAudioFixturePlayedEvent
from .output_audio_fixture_playing_event import OutputAudioFixturePlayingEvent
from .output_transcript_delta_event import OutputTranscriptDeltaEvent
from .response_event import ResponseEvent
from .session_closed_event import SessionClosedEvent
from .session_started_event import SessionStartedEvent
from .session_updated_event import SessionUpdatedEvent
from .session_usage_updated_event import SessionUsageUpdatedEvent
from .thinking_appended_event import ThinkingAppendedEvent

__all__ = [
    "ForkServerEvent",
    "SessionInputAudioAppend",
    "TransportAnswered",
    "TransportDtmfReceived",
    "TransportDtmfSend",
    "TransportDtmfSent",
    "TransportFailed",
    "TransportFailedError",
    "TransportRinging",
]

ForkServerEvent: TypeAlias = (
    SessionStartedEvent
    | SessionUpdatedEvent
    | InputAudioMutedEvent
    | InputAudioUnmutedEvent
    | OutputAudioFixturePlayingEvent
    | OutputAudioFixturePlayedEvent
    | InstructionsAppendedEvent
    | ThinkingAppendedEvent
    | CommentaryAppendedEvent
    | SessionInputAudioAppend
    | OutputAudioDeltaEvent
    | InputTranscriptDeltaEvent
    | OutputTranscriptDeltaEvent
    | DelegationCreatedEvent
    | DecisionEvent
    | DecisionItemCreatedEvent
    | DecisionItemDeletedEvent
    | ResponseEvent
    | SessionUsageUpdatedEvent
    | SessionClosedEvent
    | ErrorEvent
    | InfoEvent
    | TransportDtmfReceived
    | TransportDtmfSend
    | TransportDtmfSent
    | TransportRinging
    | TransportAnswered
    | TransportFailed
)
"""A fork server event, of any kind."""
