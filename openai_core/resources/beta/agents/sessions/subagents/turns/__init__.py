"""The turns of a subagent: `client.beta.agents.sessions.subagents.turns`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .......lazy import lazy_exports

if TYPE_CHECKING:
    from .items import AsyncItems as AsyncItems
    from .items import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
    from .items import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
    from .turns import AsyncTurns as AsyncTurns
    from .turns import AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse
    from .turns import AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse

__all__ = [
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "AsyncTurns",
    "AsyncTurnsWithRawResponse",
    "AsyncTurnsWithStreamingResponse",
]

_MODULES = {
    "AsyncItems": "items",
    "AsyncItemsWithRawResponse": "items",
    "AsyncItemsWithStreamingResponse": "items",
    "AsyncTurns": "turns",
    "AsyncTurnsWithRawResponse": "turns",
    "AsyncTurnsWithStreamingResponse": "turns",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
