# Generated from openapi.json.
"""The union `RealtimeTranscriptionSessionAudioInputTurnDetectionParam`."""

from __future__ import annotations

from typing import TypeAlias

from .realtime_audio_input_turn_detection_param import SemanticVad, ServerVad

__all__ = ["RealtimeTranscriptionSessionAudioInputTurnDetectionParam", "SemanticVad", "ServerVad"]

RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = ServerVad | SemanticVad | None
"""Request form of `RealtimeTranscriptionSessionAudioInputTurnDetection`."""
