"""Transcripts of live sessions as segments, for programs that block; they are in `openai_sync.websockets`."""

from __future__ import annotations

from openai_core.realtime.protocol.transcripts import (
    TranscriptSegment,
    TranscriptSegmentClosedEvent,
    TranscriptSegmentCloseReason,
)

from ..websockets.transcripts import TranscriptGrouper

__all__ = ["TranscriptGrouper", "TranscriptSegment", "TranscriptSegmentCloseReason", "TranscriptSegmentClosedEvent"]
