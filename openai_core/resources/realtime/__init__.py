"""Conversations by voice, with low latency: `client.realtime`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .calls import AsyncCalls as AsyncCalls
    from .calls import AsyncCallsWithRawResponse as AsyncCallsWithRawResponse
    from .calls import AsyncCallsWithStreamingResponse as AsyncCallsWithStreamingResponse
    from .client_secrets import AsyncClientSecrets as AsyncClientSecrets
    from .client_secrets import AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse
    from .client_secrets import AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse
    from .realtime import AsyncRealtime as AsyncRealtime
    from .realtime import AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse
    from .realtime import AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from .translations.translations import AsyncTranslations as AsyncTranslations
    from .translations.translations import AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse
    from .translations.translations import (
        AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse,
    )

__all__ = [
    "AsyncCalls",
    "AsyncCallsWithRawResponse",
    "AsyncCallsWithStreamingResponse",
    "AsyncClientSecrets",
    "AsyncClientSecretsWithRawResponse",
    "AsyncClientSecretsWithStreamingResponse",
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
]

_MODULES = {
    "AsyncCalls": "calls",
    "AsyncCallsWithRawResponse": "calls",
    "AsyncCallsWithStreamingResponse": "calls",
    "AsyncClientSecrets": "client_secrets",
    "AsyncClientSecretsWithRawResponse": "client_secrets",
    "AsyncClientSecretsWithStreamingResponse": "client_secrets",
    "AsyncRealtime": "realtime",
    "AsyncRealtimeWithRawResponse": "realtime",
    "AsyncRealtimeWithStreamingResponse": "realtime",
    "AsyncTranslations": "translations.translations",
    "AsyncTranslationsWithRawResponse": "translations.translations",
    "AsyncTranslationsWithStreamingResponse": "translations.translations",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
