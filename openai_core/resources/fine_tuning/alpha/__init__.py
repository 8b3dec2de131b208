"""What of fine-tuning is still being tried out: `client.fine_tuning.alpha`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .alpha import AsyncAlpha as AsyncAlpha
    from .alpha import AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse
    from .alpha import AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse
    from .graders import AsyncGraders as AsyncGraders
    from .graders import AsyncGradersWithRawResponse as AsyncGradersWithRawResponse
    from .graders import AsyncGradersWithStreamingResponse as AsyncGradersWithStreamingResponse

__all__ = [
    "AsyncAlpha",
    "AsyncAlphaWithRawResponse",
    "AsyncAlphaWithStreamingResponse",
    "AsyncGraders",
    "AsyncGradersWithRawResponse",
    "AsyncGradersWithStreamingResponse",
]

_MODULES = {
    "AsyncAlpha": "alpha",
    "AsyncAlphaWithRawResponse": "alpha",
    "AsyncAlphaWithStreamingResponse": "alpha",
    "AsyncGraders": "graders",
    "AsyncGradersWithRawResponse": "graders",
    "AsyncGradersWithStreamingResponse": "graders",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
