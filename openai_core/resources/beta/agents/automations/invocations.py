# Generated from overlays/3.57.0.json.
"""The invocations of an automation."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.beta.agents.automations.invocation_list_params import InvocationListParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncCursorPage, AsyncPaginator
    from .....types.beta.agents.automations.automation_invocation import AutomationInvocation

__all__ = ["AsyncInvocations", "AsyncInvocationsWithRawResponse", "AsyncInvocationsWithStreamingResponse"]


class ListCall(InvocationListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncInvocations(Resource):
    """Create, look up and list the invocations of an automation."""

    @property
    def with_raw_response(self) -> "AsyncInvocationsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncInvocationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncInvocationsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncInvocationsWithStreamingResponse(self)

    async def create(self, automation_id: str, **options: Unpack[CallOptions]) -> "AutomationInvocation":
        """Run an automation now."""
        return await self._caller.call(CREATE, options, automation_id=automation_id)

    async def retrieve(
        self, invocation_id: str, *, automation_id: str, **options: Unpack[CallOptions]
    ) -> "AutomationInvocation":
        """Get an invocation of an automation."""
        return await self._caller.call(RETRIEVE, options, invocation_id=invocation_id, automation_id=automation_id)

    def list(
        self, automation_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[AutomationInvocation], AutomationInvocation]":
        """List the invocations of an automation."""
        return self._caller.page(LIST, params, automation_id=automation_id)


class AsyncInvocationsWithRawResponse(ResourceView[AsyncInvocations]):
    """The methods of `AsyncInvocations`, giving the HTTP response with its body received."""

    create = as_raw(AsyncInvocations.create)
    retrieve = as_raw(AsyncInvocations.retrieve)
    list = as_raw(AsyncInvocations.list)


class AsyncInvocationsWithStreamingResponse(ResourceView[AsyncInvocations]):
    """The methods of `AsyncInvocations`, giving the HTTP response before its body."""

    create = as_streamed(AsyncInvocations.create)
    retrieve = as_streamed(AsyncInvocations.retrieve)
    list = as_streamed(AsyncInvocations.list)


CREATE: "Endpoint[AutomationInvocation]" = Endpoint(
    "beta.agents.automations.invocations.create",
    "POST",
    "/agents/automations/{automation_id}/invocations",
    "beta.agents.automations.AutomationInvocation",
    headers={"openai-beta": "agents=v1"},
)
RETRIEVE: "Endpoint[AutomationInvocation]" = Endpoint(
    "beta.agents.automations.invocations.retrieve",
    "GET",
    "/agents/automations/{automation_id}/invocations/{invocation_id}",
    "beta.agents.automations.AutomationInvocation",
    headers={"openai-beta": "agents=v1"},
)
LIST: "Endpoint[AsyncCursorPage[AutomationInvocation]]" = Endpoint(
    "beta.agents.automations.invocations.list",
    "GET",
    "/agents/automations/{automation_id}/invocations",
    "AsyncCursorPage[beta.agents.automations.AutomationInvocation]",
    params=InvocationListParams,
    headers={"openai-beta": "agents=v1"},
)
