# Generated from overlays/3.57.0.json.
"""Automations: sessions that begin at set times."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack, overload

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.beta.agents.automation_create_params import (
    AutomationCreateParamsEither,
    CreateAutomationParamsOnce,
    CreateAutomationParamsPeriodic,
)
from .....types.beta.agents.automation_list_params import AutomationListParams
from .....types.beta.agents.automation_update_params import AutomationUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncCursorPage, AsyncPaginator
    from .....types.beta.agents.automation import Automation
    from .....types.beta.agents.automation_deleted import AutomationDeleted
    from .invocations import AsyncInvocations, AsyncInvocationsWithRawResponse, AsyncInvocationsWithStreamingResponse

__all__ = ["AsyncAutomations", "AsyncAutomationsWithRawResponse", "AsyncAutomationsWithStreamingResponse"]


class CreatePeriodicCall(CreateAutomationParamsPeriodic, CallOptions, total=False):
    """What `create` takes in the form `CreateAutomationParamsPeriodic`."""


class CreateOnceCall(CreateAutomationParamsOnce, CallOptions, total=False):
    """What `create` takes in the form `CreateAutomationParamsOnce`."""


class CreateEitherCall(AutomationCreateParamsEither, CallOptions, total=False):
    """What `create` takes in all forms together."""


class UpdateCall(AutomationUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(AutomationListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncAutomations(Resource):
    """Create, look up, list, change and delete automations."""

    @cached_property
    def invocations(self) -> "AsyncInvocations":
        """The invocations of an automation."""
        from .invocations import AsyncInvocations

        return AsyncInvocations(self._caller)

    @property
    def with_raw_response(self) -> "AsyncAutomationsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncAutomationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncAutomationsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncAutomationsWithStreamingResponse(self)

    @overload
    async def create(self, **params: Unpack[CreatePeriodicCall]) -> "Automation": ...
    @overload
    async def create(self, **params: Unpack[CreateOnceCall]) -> "Automation": ...
    async def create(self, **params: Unpack[CreateEitherCall]) -> "Automation":
        """Create an automation that runs once, or again and again."""
        return await self._caller.call(CREATE, params)

    async def retrieve(self, automation_id: str, **options: Unpack[CallOptions]) -> "Automation":
        """Get an automation."""
        return await self._caller.call(RETRIEVE, options, automation_id=automation_id)

    async def update(self, automation_id: str, **params: Unpack[UpdateCall]) -> "Automation":
        """Change an automation."""
        return await self._caller.call(UPDATE, params, automation_id=automation_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[Automation], Automation]":
        """List automations."""
        return self._caller.page(LIST, params)

    async def delete(self, automation_id: str, **options: Unpack[CallOptions]) -> "AutomationDeleted":
        """Delete an automation."""
        return await self._caller.call(DELETE, options, automation_id=automation_id)

    async def pause(self, automation_id: str, **options: Unpack[CallOptions]) -> "Automation":
        """Stop an automation until it is resumed."""
        return await self._caller.call(PAUSE, options, automation_id=automation_id)

    async def resume(self, automation_id: str, **options: Unpack[CallOptions]) -> "Automation":
        """Let a paused automation run again."""
        return await self._caller.call(RESUME, options, automation_id=automation_id)


class AsyncAutomationsWithRawResponse(ResourceView[AsyncAutomations]):
    """The methods of `AsyncAutomations`, giving the HTTP response with its body received."""

    create = as_raw(AsyncAutomations.create)
    retrieve = as_raw(AsyncAutomations.retrieve)
    update = as_raw(AsyncAutomations.update)
    list = as_raw(AsyncAutomations.list)
    delete = as_raw(AsyncAutomations.delete)
    pause = as_raw(AsyncAutomations.pause)
    resume = as_raw(AsyncAutomations.resume)

    @cached_property
    def invocations(self) -> "AsyncInvocationsWithRawResponse":
        """The invocations of an automation."""
        return self._resource.invocations.with_raw_response


class AsyncAutomationsWithStreamingResponse(ResourceView[AsyncAutomations]):
    """The methods of `AsyncAutomations`, giving the HTTP response before its body."""

    create = as_streamed(AsyncAutomations.create)
    retrieve = as_streamed(AsyncAutomations.retrieve)
    update = as_streamed(AsyncAutomations.update)
    list = as_streamed(AsyncAutomations.list)
    delete = as_streamed(AsyncAutomations.delete)
    pause = as_streamed(AsyncAutomations.pause)
    resume = as_streamed(AsyncAutomations.resume)

    @cached_property
    def invocations(self) -> "AsyncInvocationsWithStreamingResponse":
        """The invocations of an automation."""
        return self._resource.invocations.with_streaming_response


CREATE: "Endpoint[Automation]" = Endpoint(
    "beta.agents.automations.create",
    "POST",
    "/agents/automations",
    "beta.agents.Automation",
    params=CreateEitherCall,
    forms=[CreatePeriodicCall, CreateOnceCall],
    headers={"openai-beta": "agents=v1"},
)
RETRIEVE: "Endpoint[Automation]" = Endpoint(
    "beta.agents.automations.retrieve",
    "GET",
    "/agents/automations/{automation_id}",
    "beta.agents.Automation",
    headers={"openai-beta": "agents=v1"},
)
UPDATE: "Endpoint[Automation]" = Endpoint(
    "beta.agents.automations.update",
    "POST",
    "/agents/automations/{automation_id}",
    "beta.agents.Automation",
    params=AutomationUpdateParams,
    headers={"openai-beta": "agents=v1"},
)
LIST: "Endpoint[AsyncCursorPage[Automation]]" = Endpoint(
    "beta.agents.automations.list",
    "GET",
    "/agents/automations",
    "AsyncCursorPage[beta.agents.Automation]",
    params=AutomationListParams,
    headers={"openai-beta": "agents=v1"},
)
DELETE: "Endpoint[AutomationDeleted]" = Endpoint(
    "beta.agents.automations.delete",
    "DELETE",
    "/agents/automations/{automation_id}",
    "beta.agents.AutomationDeleted",
    headers={"openai-beta": "agents=v1"},
)
PAUSE: "Endpoint[Automation]" = Endpoint(
    "beta.agents.automations.pause",
    "POST",
    "/agents/automations/{automation_id}/pause",
    "beta.agents.Automation",
    headers={"openai-beta": "agents=v1"},
)
RESUME: "Endpoint[Automation]" = Endpoint(
    "beta.agents.automations.resume",
    "POST",
    "/agents/automations/{automation_id}/resume",
    "beta.agents.Automation",
    headers={"openai-beta": "agents=v1"},
)
