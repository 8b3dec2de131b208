# Generated from overlays/3.57.0.json.
"""The union `ConnectClientEventParam` and its members."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .commentary_append_event_param import CommentaryAppendEventParam
from .decision_create_event_param import DecisionCreateEventParam
from .decision_item_create_event_param import DecisionItemCreateEventParam
from .decision_item_delete_event_param import DecisionItemDeleteEventParam
from .input_audio_mute_event_param import InputAudioMuteEventParam
from .input_audio_unmute_event_param import InputAudioUnmuteEventParam
from .instructions_append_event_param import InstructionsAppendEventParam
from .output_audio_fixture_play_event_param import OutputAudioFixturePlayEventParam
from .response_create_event_param import ResponseCreateEventParam
from .response_item_create_event_param import ResponseItemCreateEventParam
from .session_close_event_param import SessionCloseEventParam
from .session_update_event_param import SessionUpdateEventParam
from .thinking_append_event_param import ThinkingAppendEventParam

__all__ = ["ConnectClientEventParam", "TransportDtmfSend"]


class TransportDtmfSend(TypedDict, total=False):
    event: Required[str]
    type: Required[Literal["transport.dtmf.send"]]
    event_id: str | None


ConnectClientEventParam: TypeAlias = (
    SessionUpdateEventParam
    | InputAudioMuteEventParam
    | InputAudioUnmuteEventParam
    | OutputAudioFixturePlayEventParam
    | TransportDtmfSend
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
"""Request form of `ConnectClientEvent`."""
