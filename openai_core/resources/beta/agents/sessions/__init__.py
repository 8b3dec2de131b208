"""Sessions: the conversations and the work of agents: `client.beta.agents.sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....lazy import lazy_exports

if TYPE_CHECKING:
    from .artifacts import AsyncArtifacts as AsyncArtifacts
    from .artifacts import AsyncArtifactsWithRawResponse as AsyncArtifactsWithRawResponse
    from .artifacts import AsyncArtifactsWithStreamingResponse as AsyncArtifactsWithStreamingResponse
    from .events import AsyncEvents as AsyncEvents
    from .events import AsyncEventsWithRawResponse as AsyncEventsWithRawResponse
    from .events import AsyncEventsWithStreamingResponse as AsyncEventsWithStreamingResponse
    from .items import AsyncItems as AsyncItems
    from .items import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
    from .items import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
    from .sessions import AsyncSessions as AsyncSessions
    from .sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
    from .sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
    from .subagents.subagents import AsyncSubagents as AsyncSubagents
    from .subagents.subagents import AsyncSubagentsWithRawResponse as AsyncSubagentsWithRawResponse
    from .subagents.subagents import AsyncSubagentsWithStreamingResponse as AsyncSubagentsWithStreamingResponse
    from .traces import AsyncTraces as AsyncTraces
    from .traces import AsyncTracesWithRawResponse as AsyncTracesWithRawResponse
    from .traces import AsyncTracesWithStreamingResponse as AsyncTracesWithStreamingResponse
    from .turns.turns import AsyncTurns as AsyncTurns
    from .turns.turns import AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse
    from .turns.turns import AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse

__all__ = [
    "AsyncArtifacts",
    "AsyncArtifactsWithRawResponse",
    "AsyncArtifactsWithStreamingResponse",
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncSubagents",
    "AsyncSubagentsWithRawResponse",
    "AsyncSubagentsWithStreamingResponse",
    "AsyncTraces",
    "AsyncTracesWithRawResponse",
    "AsyncTracesWithStreamingResponse",
    "AsyncTurns",
    "AsyncTurnsWithRawResponse",
    "AsyncTurnsWithStreamingResponse",
]

_MODULES = {
    "AsyncArtifacts": "artifacts",
    "AsyncArtifactsWithRawResponse": "artifacts",
    "AsyncArtifactsWithStreamingResponse": "artifacts",
    "AsyncEvents": "events",
    "AsyncEventsWithRawResponse": "events",
    "AsyncEventsWithStreamingResponse": "events",
    "AsyncItems": "items",
    "AsyncItemsWithRawResponse": "items",
    "AsyncItemsWithStreamingResponse": "items",
    "AsyncSessions": "sessions",
    "AsyncSessionsWithRawResponse": "sessions",
    "AsyncSessionsWithStreamingResponse": "sessions",
    "AsyncSubagents": "subagents.subagents",
    "AsyncSubagentsWithRawResponse": "subagents.subagents",
    "AsyncSubagentsWithStreamingResponse": "subagents.subagents",
    "AsyncTraces": "traces",
    "AsyncTracesWithRawResponse": "traces",
    "AsyncTracesWithStreamingResponse": "traces",
    "AsyncTurns": "turns.turns",
    "AsyncTurnsWithRawResponse": "turns.turns",
    "AsyncTurnsWithStreamingResponse": "turns.turns",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
