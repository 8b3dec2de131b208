# Generated from openapi.json.
"""The union `RealtimeAudioInputTurnDetectionParam` and its members."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = ["RealtimeAudioInputTurnDetectionParam", "SemanticVad", "ServerVad"]


class ServerVad(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
    create_response: bool
    """`True` by default."""
    interrupt_response: bool
    """`True` by default."""
    idle_timeout_ms: int | None
    """5,000 to 30,000."""


class SemanticVad(TypedDict, total=False):
    type: Required[Literal["semantic_vad"]]
    eagerness: Literal["low", "medium", "high", "auto"]
    """`"auto"` by default."""
    create_response: bool
    """`True` by default."""
    interrupt_response: bool
    """`True` by default."""


RealtimeAudioInputTurnDetectionParam: TypeAlias = ServerVad | SemanticVad | None
"""Request form of `RealtimeAudioInputTurnDetection`."""
