"""Responses, with features that are still in beta: `client.beta.responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .input_items import AsyncInputItems as AsyncInputItems
    from .input_items import AsyncInputItemsWithRawResponse as AsyncInputItemsWithRawResponse
    from .input_items import AsyncInputItemsWithStreamingResponse as AsyncInputItemsWithStreamingResponse
    from .input_tokens import AsyncInputTokens as AsyncInputTokens
    from .input_tokens import AsyncInputTokensWithRawResponse as AsyncInputTokensWithRawResponse
    from .input_tokens import AsyncInputTokensWithStreamingResponse as AsyncInputTokensWithStreamingResponse
    from .responses import AsyncResponses as AsyncResponses
    from .responses import AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse
    from .responses import AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse

__all__ = [
    "AsyncInputItems",
    "AsyncInputItemsWithRawResponse",
    "AsyncInputItemsWithStreamingResponse",
    "AsyncInputTokens",
    "AsyncInputTokensWithRawResponse",
    "AsyncInputTokensWithStreamingResponse",
    "AsyncResponses",
    "AsyncResponsesWithRawResponse",
    "AsyncResponsesWithStreamingResponse",
]

_MODULES = {
    "AsyncInputItems": "input_items",
    "AsyncInputItemsWithRawResponse": "input_items",
    "AsyncInputItemsWithStreamingResponse": "input_items",
    "AsyncInputTokens": "input_tokens",
    "AsyncInputTokensWithRawResponse": "input_tokens",
    "AsyncInputTokensWithStreamingResponse": "input_tokens",
    "AsyncResponses": "responses",
    "AsyncResponsesWithRawResponse": "responses",
    "AsyncResponsesWithStreamingResponse": "responses",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
