"""Uploads: large files, sent in parts: `client.uploads`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .parts import AsyncParts as AsyncParts
    from .parts import AsyncPartsWithRawResponse as AsyncPartsWithRawResponse
    from .parts import AsyncPartsWithStreamingResponse as AsyncPartsWithStreamingResponse
    from .uploads import AsyncUploads as AsyncUploads
    from .uploads import AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse
    from .uploads import AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse

__all__ = [
    "AsyncParts",
    "AsyncPartsWithRawResponse",
    "AsyncPartsWithStreamingResponse",
    "AsyncUploads",
    "AsyncUploadsWithRawResponse",
    "AsyncUploadsWithStreamingResponse",
]

_MODULES = {
    "AsyncParts": "parts",
    "AsyncPartsWithRawResponse": "parts",
    "AsyncPartsWithStreamingResponse": "parts",
    "AsyncUploads": "uploads",
    "AsyncUploadsWithRawResponse": "uploads",
    "AsyncUploadsWithStreamingResponse": "uploads",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
