# Generated from overlays/3.57.0.json.
"""The union `ClientEventParam`."""

from __future__ import annotations

from typing import TypeAlias

from .commentary_append_event_param import CommentaryAppendEventParam
from .decision_create_event_param import DecisionCreateEventParam
from .decision_item_create_event_param import DecisionItemCreateEventParam
from .decision_item_delete_event_param import DecisionItemDeleteEventParam
from .input_audio_append_event_param import InputAudioAppendEventParam
from .input_audio_mute_event_param import InputAudioMuteEventParam
from .input_audio_unmute_event_param import InputAudioUnmuteEventParam
from .instructions_append_event_param import InstructionsAppendEventParam
from .output_audio_fixture_play_event_param import OutputAudioFixturePlayEventParam
from .response_create_event_param import ResponseCreateEventParam
from .response_item_create_event_param import ResponseItemCreateEventParam
from .session_close_event_param import SessionCloseEventParam
from .session_start_event_param import SessionStartEventParam
from .session_update_event_param import SessionUpdateEventParam
from .thinking_append_event_param import ThinkingAppendEventParam

__all__ = ["ClientEventParam"]

ClientEventParam: TypeAlias = (
    SessionStartEventParam
    | SessionUpdateEventParam
    | InputAudioAppendEventParam
    | InputAudioMuteEventParam
    | InputAudioUnmuteEventParam
    | OutputAudioFixturePlayEventParam
    | InstructionsAppendEventParam
    | ThinkingAppendEventParam
    | CommentaryAppendEventParam
    | DecisionCreateEventParam
    | DecisionItemCreateEventParam
    | DecisionItemDeleteEventParam
    | ResponseItemCreateEventParam
    | ResponseCreateEventParam
    | SessionCloseEventParam
)
"""Request form of `ClientEvent`."""
