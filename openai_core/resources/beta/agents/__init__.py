"""Agents: models with instructions and tools, which work in sessions: `client.beta.agents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .agents import AsyncAgents as AsyncAgents
    from .agents import AsyncAgentsWithRawResponse as AsyncAgentsWithRawResponse
    from .agents import AsyncAgentsWithStreamingResponse as AsyncAgentsWithStreamingResponse
    from .automations.automations import AsyncAutomations as AsyncAutomations
    from .automations.automations import AsyncAutomationsWithRawResponse as AsyncAutomationsWithRawResponse
    from .automations.automations import AsyncAutomationsWithStreamingResponse as AsyncAutomationsWithStreamingResponse
    from .environments.environments import AsyncEnvironments as AsyncEnvironments
    from .environments.environments import AsyncEnvironmentsWithRawResponse as AsyncEnvironmentsWithRawResponse
    from .environments.environments import (
        AsyncEnvironmentsWithStreamingResponse as AsyncEnvironmentsWithStreamingResponse,
    )
    from .sessions.sessions import AsyncSessions as AsyncSessions
    from .sessions.sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
    from .sessions.sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
    from .vaults.vaults import AsyncVaults as AsyncVaults
    from .vaults.vaults import AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse
    from .vaults.vaults import AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse

__all__ = [
    "AsyncAgents",
    "AsyncAgentsWithRawResponse",
    "AsyncAgentsWithStreamingResponse",
    "AsyncAutomations",
    "AsyncAutomationsWithRawResponse",
    "AsyncAutomationsWithStreamingResponse",
    "AsyncEnvironments",
    "AsyncEnvironmentsWithRawResponse",
    "AsyncEnvironmentsWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncVaults",
    "AsyncVaultsWithRawResponse",
    "AsyncVaultsWithStreamingResponse",
]

_MODULES = {
    "AsyncAgents": "agents",
    "AsyncAgentsWithRawResponse": "agents",
    "AsyncAgentsWithStreamingResponse": "agents",
    "AsyncAutomations": "automations.automations",
    "AsyncAutomationsWithRawResponse": "automations.automations",
    "AsyncAutomationsWithStreamingResponse": "automations.automations",
    "AsyncEnvironments": "environments.environments",
    "AsyncEnvironmentsWithRawResponse": "environments.environments",
    "AsyncEnvironmentsWithStreamingResponse": "environments.environments",
    "AsyncSessions": "sessions.sessions",
    "AsyncSessionsWithRawResponse": "sessions.sessions",
    "AsyncSessionsWithStreamingResponse": "sessions.sessions",
    "AsyncVaults": "vaults.vaults",
    "AsyncVaultsWithRawResponse": "vaults.vaults",
    "AsyncVaultsWithStreamingResponse": "vaults.vaults",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
