# Generated from openapi.json.
"""The union `RealtimeTranscriptionSessionAudioInputTurnDetection`."""

from __future__ import annotations

from typing import TypeAlias

from .realtime_audio_input_turn_detection import SemanticVad, ServerVad

__all__ = ["RealtimeTranscriptionSessionAudioInputTurnDetection", "SemanticVad", "ServerVad"]

RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = ServerVad | SemanticVad | None
"""How the end of a speaker's turn is noticed."""
