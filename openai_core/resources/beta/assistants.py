# Generated from openapi.json.
# pyright: reportDeprecated=false
"""Assistants: models with instructions and tools."""

from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.beta.assistant_create_params import AssistantCreateParams
from ...types.beta.assistant_list_params import AssistantListParams
from ...types.beta.assistant_update_params import AssistantUpdateParams
from .._resource import Resource, ResourceView, as_raw, as_streamed, deprecated

if TYPE_CHECKING:
    from ...pagination import AsyncCursorPage, AsyncPaginator
    from ...types.beta.assistant import Assistant
    from ...types.beta.assistant_deleted import AssistantDeleted

__all__ = ["AsyncAssistants", "AsyncAssistantsWithRawResponse", "AsyncAssistantsWithStreamingResponse"]


class CreateCall(AssistantCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(AssistantUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(AssistantListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncAssistants(Resource):
    """Create, look up, list, change and delete assistants."""

    @property
    def with_raw_response(self) -> "AsyncAssistantsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncAssistantsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncAssistantsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncAssistantsWithStreamingResponse(self)

    @deprecated("beta.assistants.create() is deprecated; use the Responses API")
    async def create(self, **params: Unpack[CreateCall]) -> "Assistant":
        """Create an assistant. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/assistants/createAssistant
        """
        return await self._caller.call(CREATE, params)

    @deprecated("beta.assistants.retrieve() is deprecated; use the Responses API")
    async def retrieve(self, assistant_id: str, **options: Unpack[CallOptions]) -> "Assistant":
        """Get an assistant. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/assistants/getAssistant
        """
        return await self._caller.call(RETRIEVE, options, assistant_id=assistant_id)

    @deprecated("beta.assistants.update() is deprecated; use the Responses API")
    async def update(self, assistant_id: str, **params: Unpack[UpdateCall]) -> "Assistant":
        """Change an assistant. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/assistants/modifyAssistant
        """
        return await self._caller.call(UPDATE, params, assistant_id=assistant_id)

    @deprecated("beta.assistants.list() is deprecated; use the Responses API")
    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[Assistant], Assistant]":
        """List assistants. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/assistants/listAssistants
        """
        return self._caller.page(LIST, params)

    @deprecated("beta.assistants.delete() is deprecated; use the Responses API")
    async def delete(self, assistant_id: str, **options: Unpack[CallOptions]) -> "AssistantDeleted":
        """Delete an assistant. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/assistants/deleteAssistant
        """
        return await self._caller.call(DELETE, options, assistant_id=assistant_id)


class AsyncAssistantsWithRawResponse(ResourceView[AsyncAssistants]):
    """The methods of `AsyncAssistants`, giving the HTTP response with its body received."""

    create = as_raw(AsyncAssistants.create)
    retrieve = as_raw(AsyncAssistants.retrieve)
    update = as_raw(AsyncAssistants.update)
    list = as_raw(AsyncAssistants.list)
    delete = as_raw(AsyncAssistants.delete)


class AsyncAssistantsWithStreamingResponse(ResourceView[AsyncAssistants]):
    """The methods of `AsyncAssistants`, giving the HTTP response before its body."""

    create = as_streamed(AsyncAssistants.create)
    retrieve = as_streamed(AsyncAssistants.retrieve)
    update = as_streamed(AsyncAssistants.update)
    list = as_streamed(AsyncAssistants.list)
    delete = as_streamed(AsyncAssistants.delete)


CREATE: "Endpoint[Assistant]" = Endpoint(
    "beta.assistants.create",
    "POST",
    "/assistants",
    "beta.Assistant",
    params=AssistantCreateParams,
    headers={"openai-beta": "assistants=v2"},
)
RETRIEVE: "Endpoint[Assistant]" = Endpoint(
    "beta.assistants.retrieve",
    "GET",
    "/assistants/{assistant_id}",
    "beta.Assistant",
    headers={"openai-beta": "assistants=v2"},
)
UPDATE: "Endpoint[Assistant]" = Endpoint(
    "beta.assistants.update",
    "POST",
    "/assistants/{assistant_id}",
    "beta.Assistant",
    params=AssistantUpdateParams,
    headers={"openai-beta": "assistants=v2"},
)
LIST: "Endpoint[AsyncCursorPage[Assistant]]" = Endpoint(
    "beta.assistants.list",
    "GET",
    "/assistants",
    "AsyncCursorPage[beta.Assistant]",
    params=AssistantListParams,
    headers={"openai-beta": "assistants=v2"},
)
DELETE: "Endpoint[AssistantDeleted]" = Endpoint(
    "beta.assistants.delete",
    "DELETE",
    "/assistants/{assistant_id}",
    "beta.AssistantDeleted",
    headers={"openai-beta": "assistants=v2"},
)
