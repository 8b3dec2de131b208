# Generated from overlays/3.57.0.json.
"""The union `ConnectServerEvent` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .commentary_appended_event import CommentaryAppendedEvent
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
    "ConnectServerEvent",
    "SessionInputAudioAppend",
    "SessionPaused",
    "SessionResumed",
    "TransportAnswered",
    "TransportDtmfReceived",
    "TransportDtmfSend",
    "TransportDtmfSent",
    "TransportFailed",
    "TransportFailedError",
    "TransportRinging",
]


class SessionResumed(Model, tag_field="type", tag="session.resumed"):
    event_id: str
    type: Literal["session.resumed"] = "session.resumed"
    client_event_id: str | None = None


class SessionPaused(Model, tag_field="type", tag="session.paused"):
    event_id: str
    type: Literal["session.paused"] = "session.paused"
    client_event_id: str | None = None


class SessionInputAudioAppend(Model, tag_field="type", tag="session.input_audio.append"):
    audio: str
    type: Literal["session.input_audio.append"] = "session.input_audio.append"


class TransportDtmfReceived(Model, tag_field="type", tag="transport.dtmf.received"):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"] = "transport.dtmf.received"


class TransportDtmfSend(Model, tag_field="type", tag="transport.dtmf.send"):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"] = "transport.dtmf.send"
    client_event_id: str | None = None


class TransportDtmfSent(Model, tag_field="type", tag="transport.dtmf.sent"):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"] = "transport.dtmf.sent"
    client_event_id: str | None = None


class TransportRinging(Model, tag_field="type", tag="transport.ringing"):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"] = "transport.ringing"


class TransportAnswered(Model, tag_field="type", tag="transport.answered"):
    event_id: str
    session_id: str
    type: Literal["transport.answered"] = "transport.answered"


class TransportFailedError(Model):
    code: str
    message: str
    type: Literal["call_error"]
    param: str | None = None


class TransportFailed(Model, tag_field="type", tag="transport.failed"):
    error: TransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"] = "transport.failed"


ConnectServerEvent: TypeAlias = (
    SessionStartedEvent
    | SessionUpdatedEvent
    | SessionResumed
    | SessionPaused
    | InputAudioMutedEvent
    | InputAudioUnmutedEvent
    | OutputAudioFixturePlayingEvent
    | OutputAudioFixturePlayedEvent
    | InstructionsAppendedEvent
    | ThinkingAppendedEvent
    | CommentaryAppendedEvent
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
    | SessionInputAudioAppend
    | OutputAudioDeltaEvent
    | TransportDtmfReceived
    | TransportDtmfSend
    | TransportDtmfSent
    | TransportRinging
    | TransportAnswered
    | TransportFailed
)
"""A connect server event, of any kind."""
