# Generated from overlays/3.57.0.json.
"""The union `ConnectClientEventParam`."""

from __future__ import annotations

from typing import TypeAlias

from .realtime_translation_input_audio_buffer_append_event_param import (
    RealtimeTranslationInputAudioBufferAppendEventParam,
)
from .realtime_translation_session_close_event_param import RealtimeTranslationSessionCloseEventParam
from .realtime_translation_session_update_event_param import RealtimeTranslationSessionUpdateEventParam

__all__ = ["ConnectClientEventParam"]

ConnectClientEventParam: TypeAlias = (
    RealtimeTranslationSessionUpdateEventParam
    | RealtimeTranslationInputAudioBufferAppendEventParam
    | RealtimeTranslationSessionCloseEventParam
)
"""A connect client event, of any kind."""
