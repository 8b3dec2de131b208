"""Speech translated while it is spoken: `client.realtime.translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .client_secrets import AsyncClientSecrets as AsyncClientSecrets
    from .client_secrets import AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse
    from .client_secrets import AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse
    from .translations import AsyncTranslations as AsyncTranslations
    from .translations import AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse
    from .translations import AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse

__all__ = [
    "AsyncClientSecrets",
    "AsyncClientSecretsWithRawResponse",
    "AsyncClientSecretsWithStreamingResponse",
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
]

_MODULES = {
    "AsyncClientSecrets": "client_secrets",
    "AsyncClientSecretsWithRawResponse": "client_secrets",
    "AsyncClientSecretsWithStreamingResponse": "client_secrets",
    "AsyncTranslations": "translations",
    "AsyncTranslationsWithRawResponse": "translations",
    "AsyncTranslationsWithStreamingResponse": "translations",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
