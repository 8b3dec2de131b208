"""Containers: where the code interpreter runs: `client.containers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .containers import AsyncContainers as AsyncContainers
    from .containers import AsyncContainersWithRawResponse as AsyncContainersWithRawResponse
    from .containers import AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse
    from .files.files import AsyncFiles as AsyncFiles
    from .files.files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from .files.files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse

__all__ = [
    "AsyncContainers",
    "AsyncContainersWithRawResponse",
    "AsyncContainersWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
]

_MODULES = {
    "AsyncContainers": "containers",
    "AsyncContainersWithRawResponse": "containers",
    "AsyncContainersWithStreamingResponse": "containers",
    "AsyncFiles": "files.files",
    "AsyncFilesWithRawResponse": "files.files",
    "AsyncFilesWithStreamingResponse": "files.files",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
