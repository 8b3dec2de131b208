# Generated from openapi.json.
"""The union `RealtimeTranslationClientEventParam` and its members."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .realtime_translation_session_update_request_param import RealtimeTranslationSessionUpdateRequestParam

__all__ = ["RealtimeTranslationClientEventParam", "SessionClose", "SessionInputAudioBufferAppend", "SessionUpdate"]


class SessionUpdate(TypedDict, total=False):
    event_id: str
    """At most 512 characters."""
    type: Required[Literal["session.update"]]
    session: Required[RealtimeTranslationSessionUpdateRequestParam]


class SessionInputAudioBufferAppend(TypedDict, total=False):
    event_id: str
    """At most 512 characters."""
    type: Required[Literal["session.input_audio_buffer.append"]]
    audio: Required[str]


class SessionClose(TypedDict, total=False):
    event_id: str
    """At most 512 characters."""
    type: Required[Literal["session.close"]]


RealtimeTranslationClientEventParam: TypeAlias = SessionUpdate | SessionInputAudioBufferAppend | SessionClose
"""Request form of `RealtimeTranslationClientEvent`."""
