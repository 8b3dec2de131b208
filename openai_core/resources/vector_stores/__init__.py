"""Vector stores: files that can be searched by meaning: `client.vector_stores`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .file_batches import AsyncFileBatches as AsyncFileBatches
    from .file_batches import AsyncFileBatchesWithRawResponse as AsyncFileBatchesWithRawResponse
    from .file_batches import AsyncFileBatchesWithStreamingResponse as AsyncFileBatchesWithStreamingResponse
    from .files import AsyncFiles as AsyncFiles
    from .files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from .files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from .vector_stores import AsyncVectorStores as AsyncVectorStores
    from .vector_stores import AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse
    from .vector_stores import AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse

__all__ = [
    "AsyncFileBatches",
    "AsyncFileBatchesWithRawResponse",
    "AsyncFileBatchesWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "AsyncVectorStores",
    "AsyncVectorStoresWithRawResponse",
    "AsyncVectorStoresWithStreamingResponse",
]

_MODULES = {
    "AsyncFileBatches": "file_batches",
    "AsyncFileBatchesWithRawResponse": "file_batches",
    "AsyncFileBatchesWithStreamingResponse": "file_batches",
    "AsyncFiles": "files",
    "AsyncFilesWithRawResponse": "files",
    "AsyncFilesWithStreamingResponse": "files",
    "AsyncVectorStores": "vector_stores",
    "AsyncVectorStoresWithRawResponse": "vector_stores",
    "AsyncVectorStoresWithStreamingResponse": "vector_stores",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
