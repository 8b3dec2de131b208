"""What is known to differ between the API's document, the mock server and the library, each with its reason.

A row that no longer applies fails its method's test.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

__all__ = ["EXPECTED", "UNCALLED", "Known"]


@dataclass(frozen=True)
class Known:
    """A finding that is not ours to mend."""

    kind: Literal["request", "answer", "stream"]
    pattern: str
    """A regular expression that is somewhere in the finding."""
    reason: str


EXPECTED: Final[dict[str, tuple[Known, ...]]] = {}
"""By method."""

UNCALLED: Final[dict[str, str]] = {
    "POST /audio/voice_consents": "custom voices have no method in the official client",
    "GET /audio/voice_consents": "custom voices have no method in the official client",
    "GET /audio/voice_consents/{}": "custom voices have no method in the official client",
    "POST /audio/voice_consents/{}": "custom voices have no method in the official client",
    "DELETE /audio/voice_consents/{}": "custom voices have no method in the official client",
    "POST /audio/voices": "custom voices have no method in the official client",
    "POST /realtime/translations/client_secrets": "translation sessions have no method in the official client",
}
"""Operations of the document that no method calls."""
