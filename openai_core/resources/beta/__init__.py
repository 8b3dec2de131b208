"""What may still change, and what is about to go: `client.beta`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .agents.agents import AsyncAgents as AsyncAgents
    from .agents.agents import AsyncAgentsWithRawResponse as AsyncAgentsWithRawResponse
    from .agents.agents import AsyncAgentsWithStreamingResponse as AsyncAgentsWithStreamingResponse
    from .assistants import AsyncAssistants as AsyncAssistants
    from .assistants import AsyncAssistantsWithRawResponse as AsyncAssistantsWithRawResponse
    from .assistants import AsyncAssistantsWithStreamingResponse as AsyncAssistantsWithStreamingResponse
    from .beta import AsyncBeta as AsyncBeta
    from .beta import AsyncBetaWithRawResponse as AsyncBetaWithRawResponse
    from .beta import AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse
    from .chatkit.chatkit import AsyncChatKit as AsyncChatKit
    from .chatkit.chatkit import AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse
    from .chatkit.chatkit import AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse
    from .realtime.realtime import AsyncRealtime as AsyncRealtime
    from .realtime.realtime import AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse
    from .realtime.realtime import AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from .responses.responses import AsyncResponses as AsyncResponses
    from .responses.responses import AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse
    from .responses.responses import AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse
    from .threads.threads import AsyncThreads as AsyncThreads
    from .threads.threads import AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse
    from .threads.threads import AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse

__all__ = [
    "AsyncAgents",
    "AsyncAgentsWithRawResponse",
    "AsyncAgentsWithStreamingResponse",
    "AsyncAssistants",
    "AsyncAssistantsWithRawResponse",
    "AsyncAssistantsWithStreamingResponse",
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "AsyncChatKit",
    "AsyncChatKitWithRawResponse",
    "AsyncChatKitWithStreamingResponse",
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "AsyncResponses",
    "AsyncResponsesWithRawResponse",
    "AsyncResponsesWithStreamingResponse",
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
]

_MODULES = {
    "AsyncAgents": "agents.agents",
    "AsyncAgentsWithRawResponse": "agents.agents",
    "AsyncAgentsWithStreamingResponse": "agents.agents",
    "AsyncAssistants": "assistants",
    "AsyncAssistantsWithRawResponse": "assistants",
    "AsyncAssistantsWithStreamingResponse": "assistants",
    "AsyncBeta": "beta",
    "AsyncBetaWithRawResponse": "beta",
    "AsyncBetaWithStreamingResponse": "beta",
    "AsyncChatKit": "chatkit.chatkit",
    "AsyncChatKitWithRawResponse": "chatkit.chatkit",
    "AsyncChatKitWithStreamingResponse": "chatkit.chatkit",
    "AsyncRealtime": "realtime.realtime",
    "AsyncRealtimeWithRawResponse": "realtime.realtime",
    "AsyncRealtimeWithStreamingResponse": "realtime.realtime",
    "AsyncResponses": "responses.responses",
    "AsyncResponsesWithRawResponse": "responses.responses",
    "AsyncResponsesWithStreamingResponse": "responses.responses",
    "AsyncThreads": "threads.threads",
    "AsyncThreadsWithRawResponse": "threads.threads",
    "AsyncThreadsWithStreamingResponse": "threads.threads",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
