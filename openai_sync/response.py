"""Raw responses for a blocking caller: those of `openai_core`, called without `await`."""

from __future__ import annotations

from openai_core.http import raw

from .facade import twin_of

__all__ = ["APIResponse", "LegacyAPIResponse", "ResponseContextManager", "StreamedBinaryAPIResponse"]

APIResponse = twin_of(raw.AsyncAPIResponse)
"""A response whose body is still to come, from `with_streaming_response`."""
LegacyAPIResponse = twin_of(raw.LegacyAPIResponse)
"""A response with its body received, from `with_raw_response`."""
ResponseContextManager = twin_of(raw.AsyncResponseContextManager)
"""What a `with_streaming_response` method gives: `with …create() as response`, closed at the end."""
StreamedBinaryAPIResponse = twin_of(raw.AsyncStreamedBinaryAPIResponse)
"""A binary response whose body is still to come."""
