"""Raw responses for a blocking caller: those of `openai_core`, called without `await`."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any

from openai_core.http import raw

from .facade import make_twin, twin_of, use_as_twin

if TYPE_CHECKING:
    from .facade import Owner

__all__ = ["APIResponse", "LegacyAPIResponse", "ResponseContextManager", "StreamedBinaryAPIResponse"]

_Twin: Any = make_twin(raw.AsyncAPIResponse)


class APIResponse(_Twin):  # type: ignore[misc]
    """A response whose body is still to come, from `with_streaming_response`. Dropping it closes it."""

    def __init__(self, source: raw.AsyncAPIResponse[Any], owner: Owner) -> None:
        super().__init__(source, owner)
        portal = owner.portal
        portal.open.add(source)
        weakref.finalize(self, portal.post, source.aclose).atexit = False


use_as_twin(raw.AsyncAPIResponse, APIResponse)

LegacyAPIResponse = twin_of(raw.LegacyAPIResponse)
"""A response with its body received, from `with_raw_response`."""
ResponseContextManager = twin_of(raw.AsyncResponseContextManager)
"""What a `with_streaming_response` method gives: `with …create() as response`, closed at the end."""
StreamedBinaryAPIResponse = twin_of(raw.AsyncStreamedBinaryAPIResponse)
"""A binary response whose body is still to come."""
