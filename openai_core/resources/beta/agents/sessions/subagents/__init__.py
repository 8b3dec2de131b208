"""The subagents of a session: `client.beta.agents.sessions.subagents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......lazy import lazy_exports

if TYPE_CHECKING:
    from .items import AsyncItems as AsyncItems
    from .items import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
    from .items import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
    from .subagents import AsyncSubagents as AsyncSubagents
    from .subagents import AsyncSubagentsWithRawResponse as AsyncSubagentsWithRawResponse
    from .subagents import AsyncSubagentsWithStreamingResponse as AsyncSubagentsWithStreamingResponse
    from .turns.turns import AsyncTurns as AsyncTurns
    from .turns.turns import AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse
    from .turns.turns import AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse

__all__ = [
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "AsyncSubagents",
    "AsyncSubagentsWithRawResponse",
    "AsyncSubagentsWithStreamingResponse",
    "AsyncTurns",
    "AsyncTurnsWithRawResponse",
    "AsyncTurnsWithStreamingResponse",
]

_MODULES = {
    "AsyncItems": "items",
    "AsyncItemsWithRawResponse": "items",
    "AsyncItemsWithStreamingResponse": "items",
    "AsyncSubagents": "subagents",
    "AsyncSubagentsWithRawResponse": "subagents",
    "AsyncSubagentsWithStreamingResponse": "subagents",
    "AsyncTurns": "turns.turns",
    "AsyncTurnsWithRawResponse": "turns.turns",
    "AsyncTurnsWithStreamingResponse": "turns.turns",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
