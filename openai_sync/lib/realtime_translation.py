"""Sessions that translate speech, for programs that block; they are in `openai_sync.websockets`."""

from __future__ import annotations

from ..websockets.translation_session import TranslationConnection, TranslationSession

__all__ = ["TranslationConnection", "TranslationSession"]
