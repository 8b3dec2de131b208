"""Automations: sessions that begin at set times: `client.beta.agents.automations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....lazy import lazy_exports

if TYPE_CHECKING:
    from .automations import AsyncAutomations as AsyncAutomations
    from .automations import AsyncAutomationsWithRawResponse as AsyncAutomationsWithRawResponse
    from .automations import AsyncAutomationsWithStreamingResponse as AsyncAutomationsWithStreamingResponse
    from .invocations import AsyncInvocations as AsyncInvocations
    from .invocations import AsyncInvocationsWithRawResponse as AsyncInvocationsWithRawResponse
    from .invocations import AsyncInvocationsWithStreamingResponse as AsyncInvocationsWithStreamingResponse

__all__ = [
    "AsyncAutomations",
    "AsyncAutomationsWithRawResponse",
    "AsyncAutomationsWithStreamingResponse",
    "AsyncInvocations",
    "AsyncInvocationsWithRawResponse",
    "AsyncInvocationsWithStreamingResponse",
]

_MODULES = {
    "AsyncAutomations": "automations",
    "AsyncAutomationsWithRawResponse": "automations",
    "AsyncAutomationsWithStreamingResponse": "automations",
    "AsyncInvocations": "invocations",
    "AsyncInvocationsWithRawResponse": "invocations",
    "AsyncInvocationsWithStreamingResponse": "invocations",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
