# Generated from overlays/3.57.0.json.
"""Agents: models with instructions and tools, which work in sessions."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.beta.agent_create_params import AgentCreateParams
from ....types.beta.agent_list_params import AgentListParams
from ....types.beta.agent_update_params import AgentUpdateParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncCursorPage, AsyncPaginator
    from ....types.beta.agent import Agent
    from ....types.beta.agent_deleted import AgentDeleted
    from .automations.automations import (
        AsyncAutomations,
        AsyncAutomationsWithRawResponse,
        AsyncAutomationsWithStreamingResponse,
    )
    from .environments.environments import (
        AsyncEnvironments,
        AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse,
    )
    from .sessions.sessions import AsyncSessions, AsyncSessionsWithRawResponse, AsyncSessionsWithStreamingResponse
    from .vaults.vaults import AsyncVaults, AsyncVaultsWithRawResponse, AsyncVaultsWithStreamingResponse

__all__ = ["AsyncAgents", "AsyncAgentsWithRawResponse", "AsyncAgentsWithStreamingResponse"]


class CreateCall(AgentCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(AgentUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(AgentListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncAgents(Resource):
    """Create, look up, list, change and delete agents."""

    @cached_property
    def automations(self) -> "AsyncAutomations":
        """Automations: sessions that begin at set times."""
        from .automations.automations import AsyncAutomations

        return AsyncAutomations(self._caller)

    @cached_property
    def environments(self) -> "AsyncEnvironments":
        """Environments: the machines that agents work on."""
        from .environments.environments import AsyncEnvironments

        return AsyncEnvironments(self._caller)

    @cached_property
    def sessions(self) -> "AsyncSessions":
        """Sessions: the conversations and the work of agents."""
        from .sessions.sessions import AsyncSessions

        return AsyncSessions(self._caller)

    @cached_property
    def vaults(self) -> "AsyncVaults":
        """Vaults: credentials that agents may use and do not see."""
        from .vaults.vaults import AsyncVaults

        return AsyncVaults(self._caller)

    @property
    def with_raw_response(self) -> "AsyncAgentsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncAgentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncAgentsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncAgentsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "Agent":
        """Create an agent."""
        return await self._caller.call(CREATE, params)

    async def retrieve(self, agent_id: str, **options: Unpack[CallOptions]) -> "Agent":
        """Get an agent."""
        return await self._caller.call(RETRIEVE, options, agent_id=agent_id)

    async def update(self, agent_id: str, **params: Unpack[UpdateCall]) -> "Agent":
        """Change an agent."""
        return await self._caller.call(UPDATE, params, agent_id=agent_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[Agent], Agent]":
        """List agents."""
        return self._caller.page(LIST, params)

    async def delete(self, agent_id: str, **options: Unpack[CallOptions]) -> "AgentDeleted":
        """Delete an agent."""
        return await self._caller.call(DELETE, options, agent_id=agent_id)


class AsyncAgentsWithRawResponse(ResourceView[AsyncAgents]):
    """The methods of `AsyncAgents`, giving the HTTP response with its body received."""

    create = as_raw(AsyncAgents.create)
    retrieve = as_raw(AsyncAgents.retrieve)
    update = as_raw(AsyncAgents.update)
    list = as_raw(AsyncAgents.list)
    delete = as_raw(AsyncAgents.delete)

    @cached_property
    def automations(self) -> "AsyncAutomationsWithRawResponse":
        """Automations: sessions that begin at set times."""
        return self._resource.automations.with_raw_response

    @cached_property
    def environments(self) -> "AsyncEnvironmentsWithRawResponse":
        """Environments: the machines that agents work on."""
        return self._resource.environments.with_raw_response

    @cached_property
    def sessions(self) -> "AsyncSessionsWithRawResponse":
        """Sessions: the conversations and the work of agents."""
        return self._resource.sessions.with_raw_response

    @cached_property
    def vaults(self) -> "AsyncVaultsWithRawResponse":
        """Vaults: credentials that agents may use and do not see."""
        return self._resource.vaults.with_raw_response


class AsyncAgentsWithStreamingResponse(ResourceView[AsyncAgents]):
    """The methods of `AsyncAgents`, giving the HTTP response before its body."""

    create = as_streamed(AsyncAgents.create)
    retrieve = as_streamed(AsyncAgents.retrieve)
    update = as_streamed(AsyncAgents.update)
    list = as_streamed(AsyncAgents.list)
    delete = as_streamed(AsyncAgents.delete)

    @cached_property
    def automations(self) -> "AsyncAutomationsWithStreamingResponse":
        """Automations: sessions that begin at set times."""
        return self._resource.automations.with_streaming_response

    @cached_property
    def environments(self) -> "AsyncEnvironmentsWithStreamingResponse":
        """Environments: the machines that agents work on."""
        return self._resource.environments.with_streaming_response

    @cached_property
    def sessions(self) -> "AsyncSessionsWithStreamingResponse":
        """Sessions: the conversations and the work of agents."""
        return self._resource.sessions.with_streaming_response

    @cached_property
    def vaults(self) -> "AsyncVaultsWithStreamingResponse":
        """Vaults: credentials that agents may use and do not see."""
        return self._resource.vaults.with_streaming_response


CREATE: "Endpoint[Agent]" = Endpoint(
    "beta.agents.create",
    "POST",
    "/agents",
    "beta.Agent",
    params=AgentCreateParams,
    headers={"openai-beta": "agents=v1"},
)
RETRIEVE: "Endpoint[Agent]" = Endpoint(
    "beta.agents.retrieve", "GET", "/agents/{agent_id}", "beta.Agent", headers={"openai-beta": "agents=v1"}
)
UPDATE: "Endpoint[Agent]" = Endpoint(
    "beta.agents.update",
    "POST",
    "/agents/{agent_id}",
    "beta.Agent",
    params=AgentUpdateParams,
    headers={"openai-beta": "agents=v1"},
)
LIST: "Endpoint[AsyncCursorPage[Agent]]" = Endpoint(
    "beta.agents.list",
    "GET",
    "/agents",
    "AsyncCursorPage[beta.Agent]",
    params=AgentListParams,
    headers={"openai-beta": "agents=v1"},
)
DELETE: "Endpoint[AgentDeleted]" = Endpoint(
    "beta.agents.delete", "DELETE", "/agents/{agent_id}", "beta.AgentDeleted", headers={"openai-beta": "agents=v1"}
)
