"""Sessions that translate speech, under their documented names; they are in `openai_core.realtime`."""

from __future__ import annotations

from ..realtime.translation_session import AsyncTranslationConnection, AsyncTranslationSession

__all__ = ["AsyncTranslationConnection", "AsyncTranslationSession"]
