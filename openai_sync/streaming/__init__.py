"""Answers that arrive as events, for blocking callers."""

from __future__ import annotations

from .stream import Stream as Stream

__all__ = ["Stream"]
