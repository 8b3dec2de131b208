# Generated from overlays/3.57.0.json.
"""The union `ClientEvent`."""

from __future__ import annotations

from typing import TypeAlias

from .commentary_append_event import CommentaryAppendEvent
from .decision_create_event import DecisionCreateEvent
from .decision_item_create_event import DecisionItemCreateEvent
from .decision_item_delete_event import DecisionItemDeleteEvent
from .input_audio_append_event import InputAudioAppendEvent
from .input_audio_mute_event import InputAudioMuteEvent
from .input_audio_unmute_event import InputAudioUnmuteEvent
from .instructions_append_event import InstructionsAppendEvent
from .output_audio_fixture_play_event import OutputAudioFixturePlayEvent
from .response_create_event import ResponseCreateEvent
from .response_item_create_event import ResponseItemCreateEvent
from .session_close_event import SessionCloseEvent
from .session_start_event import SessionStartEvent
from .session_update_event import SessionUpdateEvent
from .thinking_append_event import ThinkingAppendEvent

__all__ = ["ClientEvent"]

ClientEvent: TypeAlias = (
    SessionStartEvent
    | SessionUpdateEvent
    | InputAudioAppendEvent
    | InputAudioMuteEvent
    | InputAudioUnmuteEvent
    | OutputAudioFixturePlayEvent
    | InstructionsAppendEvent
    | ThinkingAppendEvent
    | CommentaryAppendEvent
    | DecisionCreateEvent
    | DecisionItemCreateEvent
    | DecisionItemDeleteEvent
    | ResponseItemCreateEvent
    | ResponseCreateEvent
    | SessionCloseEvent
)
"""A client event, of any kind."""
