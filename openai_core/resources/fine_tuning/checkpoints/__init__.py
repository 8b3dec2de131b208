"""Checkpoints of fine-tuned models: `client.fine_tuning.checkpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from .checkpoints import AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse
    from .checkpoints import AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
    from .permissions import AsyncPermissions as AsyncPermissions
    from .permissions import AsyncPermissionsWithRawResponse as AsyncPermissionsWithRawResponse
    from .permissions import AsyncPermissionsWithStreamingResponse as AsyncPermissionsWithStreamingResponse

__all__ = [
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "AsyncPermissions",
    "AsyncPermissionsWithRawResponse",
    "AsyncPermissionsWithStreamingResponse",
]

_MODULES = {
    "AsyncCheckpoints": "checkpoints",
    "AsyncCheckpointsWithRawResponse": "checkpoints",
    "AsyncCheckpointsWithStreamingResponse": "checkpoints",
    "AsyncPermissions": "permissions",
    "AsyncPermissionsWithRawResponse": "permissions",
    "AsyncPermissionsWithStreamingResponse": "permissions",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
