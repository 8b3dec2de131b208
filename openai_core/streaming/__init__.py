"""Answers that arrive as events."""

from __future__ import annotations

from .stream import AsyncStream as AsyncStream
