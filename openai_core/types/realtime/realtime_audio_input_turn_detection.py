# Generated from openapi.json.
"""The union `RealtimeAudioInputTurnDetection` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = ["RealtimeAudioInputTurnDetection", "SemanticVad", "ServerVad"]


class ServerVad(Model, tag_field="type", tag="server_vad"):
    type: Literal["server_vad"] = "server_vad"
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    create_response: bool | None = None
    """`True` by default."""
    interrupt_response: bool | None = None
    """`True` by default."""
    idle_timeout_ms: int | None = None
    """5,000 to 30,000."""


class SemanticVad(Model, tag_field="type", tag="semantic_vad"):
    type: Literal["semantic_vad"] = "semantic_vad"
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    """`"auto"` by default."""
    create_response: bool | None = None
    """`True` by default."""
    interrupt_response: bool | None = None
    """`True` by default."""


RealtimeAudioInputTurnDetection: TypeAlias = ServerVad | SemanticVad | None
"""How the end of a user's turn is noticed."""
