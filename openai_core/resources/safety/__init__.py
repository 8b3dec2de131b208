"""What the API noticed of unsafe use: `client.safety`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .alerts import AsyncAlerts as AsyncAlerts
    from .alerts import AsyncAlertsWithRawResponse as AsyncAlertsWithRawResponse
    from .alerts import AsyncAlertsWithStreamingResponse as AsyncAlertsWithStreamingResponse
    from .cases import AsyncCases as AsyncCases
    from .cases import AsyncCasesWithRawResponse as AsyncCasesWithRawResponse
    from .cases import AsyncCasesWithStreamingResponse as AsyncCasesWithStreamingResponse
    from .safety import AsyncSafety as AsyncSafety
    from .safety import AsyncSafetyWithRawResponse as AsyncSafetyWithRawResponse
    from .safety import AsyncSafetyWithStreamingResponse as AsyncSafetyWithStreamingResponse

__all__ = [
    "AsyncAlerts",
    "AsyncAlertsWithRawResponse",
    "AsyncAlertsWithStreamingResponse",
    "AsyncCases",
    "AsyncCasesWithRawResponse",
    "AsyncCasesWithStreamingResponse",
    "AsyncSafety",
    "AsyncSafetyWithRawResponse",
    "AsyncSafetyWithStreamingResponse",
]

_MODULES = {
    "AsyncAlerts": "alerts",
    "AsyncAlertsWithRawResponse": "alerts",
    "AsyncAlertsWithStreamingResponse": "alerts",
    "AsyncCases": "cases",
    "AsyncCasesWithRawResponse": "cases",
    "AsyncCasesWithStreamingResponse": "cases",
    "AsyncSafety": "safety",
    "AsyncSafetyWithRawResponse": "safety",
    "AsyncSafetyWithStreamingResponse": "safety",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
