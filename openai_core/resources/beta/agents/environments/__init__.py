"""Environments: the machines that agents work on: `client.beta.agents.environments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....lazy import lazy_exports

if TYPE_CHECKING:
    from .environments import AsyncEnvironments as AsyncEnvironments
    from .environments import AsyncEnvironmentsWithRawResponse as AsyncEnvironmentsWithRawResponse
    from .environments import AsyncEnvironmentsWithStreamingResponse as AsyncEnvironmentsWithStreamingResponse
    from .files import AsyncFiles as AsyncFiles
    from .files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from .files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from .templates import AsyncTemplates as AsyncTemplates
    from .templates import AsyncTemplatesWithRawResponse as AsyncTemplatesWithRawResponse
    from .templates import AsyncTemplatesWithStreamingResponse as AsyncTemplatesWithStreamingResponse

__all__ = [
    "AsyncEnvironments",
    "AsyncEnvironmentsWithRawResponse",
    "AsyncEnvironmentsWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "AsyncTemplates",
    "AsyncTemplatesWithRawResponse",
    "AsyncTemplatesWithStreamingResponse",
]

_MODULES = {
    "AsyncEnvironments": "environments",
    "AsyncEnvironmentsWithRawResponse": "environments",
    "AsyncEnvironmentsWithStreamingResponse": "environments",
    "AsyncFiles": "files",
    "AsyncFilesWithRawResponse": "files",
    "AsyncFilesWithStreamingResponse": "files",
    "AsyncTemplates": "templates",
    "AsyncTemplatesWithRawResponse": "templates",
    "AsyncTemplatesWithStreamingResponse": "templates",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
