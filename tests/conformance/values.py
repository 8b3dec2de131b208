"""Values that a name and a type alone do not tell: what the document asks of texts and numbers beyond their type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

__all__ = ["corrected"]

_VALUES: Final[Mapping[str, Any]] = {
    "compact_threshold": 1000,
    "idle_timeout_ms": 5000,
    "tunnel_id": "tunnel_0123456789abcdefghijklmnopqrstuv",
    "beta.chatkit.sessions.create:seconds": 600,
    # The type says any text; the document knows one.
    "beta.realtime.transcription_sessions.create:include": "item.input_audio_transcription.logprobs",
    # As many as steady's vectors have, whatever is asked for.
    "embeddings.create:dimensions": 1,
}
"""By the name of a parameter or field anywhere, or by `method:name` for one method only; of a list, each item."""


def corrected(method: str, name: str, value: Any) -> Any:
    """A value with all that the table says put in, at any depth."""
    if isinstance(value, dict):
        return {key: corrected(method, key, item) for key, item in value.items()}
    if isinstance(value, list):
        return [corrected(method, name, item) for item in value]
    known = _VALUES.get(f"{method}:{name}", _VALUES.get(name, value))
    return known if type(known) is type(value) else value
