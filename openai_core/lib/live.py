"""Transcripts of live sessions as segments, under their documented names; they are in `openai_core.realtime`."""

from __future__ import annotations

from ..realtime.protocol.transcripts import (
    TranscriptSegment,
    TranscriptSegmentClosedEvent,
    TranscriptSegmentCloseReason,
)
from ..realtime.transcripts import AsyncTranscriptGrouper

__all__ = [
    "AsyncTranscriptGrouper",
    "TranscriptSegment",
    "TranscriptSegmentCloseReason",
    "TranscriptSegmentClosedEvent",
]
