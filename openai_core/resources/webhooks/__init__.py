"""Webhooks: what the API tells a server of yours, and where to: `client.webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .event_types import AsyncEventTypes as AsyncEventTypes
    from .event_types import AsyncEventTypesWithRawResponse as AsyncEventTypesWithRawResponse
    from .event_types import AsyncEventTypesWithStreamingResponse as AsyncEventTypesWithStreamingResponse
    from .webhooks import AsyncWebhooks as AsyncWebhooks
    from .webhooks import AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse
    from .webhooks import AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse

__all__ = [
    "AsyncEventTypes",
    "AsyncEventTypesWithRawResponse",
    "AsyncEventTypesWithStreamingResponse",
    "AsyncWebhooks",
    "AsyncWebhooksWithRawResponse",
    "AsyncWebhooksWithStreamingResponse",
]

_MODULES = {
    "AsyncEventTypes": "event_types",
    "AsyncEventTypesWithRawResponse": "event_types",
    "AsyncEventTypesWithStreamingResponse": "event_types",
    "AsyncWebhooks": "webhooks",
    "AsyncWebhooksWithRawResponse": "webhooks",
    "AsyncWebhooksWithStreamingResponse": "webhooks",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
