"""Methods that are documented for the library but missing in the API document: each sends the obvious request.

A server that does not support one answers 404, and the error says why. Their answers are not described anywhere: where
no type fits, the answer is a `Model` with the fields that the server sends.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, Required, Unpack, cast

from typing_extensions import TypedDict

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...model import Model
from ...pagination import AsyncCursorPage
from ...sentinels import Omit, is_given
from ...types.vector_store_search_params import VectorStoreSearchParams
from .._resource import Resource

if TYPE_CHECKING:
    from ...pagination import AsyncPage, AsyncPaginator
    from ...types.beta.realtime.session_create_response import SessionCreateResponse
    from ...types.conversations.conversation_item import ConversationItem
    from ...types.responses.response_item import ResponseItem
    from ...types.vector_store_search_response import VectorStoreSearchResponse

__all__ = [
    "CallMethods",
    "InputItemMethods",
    "InputTokenMethods",
    "ItemMethods",
    "SessionMethods",
    "VectorStoreMethods",
]

_ORIGIN: Final = "documented, not in the API document"

Content = str | Sequence[Mapping[str, object]]
"""A text, or parts of content."""


# client.responses.input_items


class InputItemParams(TypedDict, total=False):
    """An item of input."""

    type: Required[str]
    """The kind of item."""
    content: Content | Omit | None
    """What the item says."""


class CreateInputItemCall(InputItemParams, CallOptions, total=False):
    """Parameters of `create`."""


class InputItemMethods(Resource):
    """Methods of `client.responses.input_items`."""

    async def create(self, response_id: str, **params: Unpack[CreateInputItemCall]) -> "ResponseItem":
        """Add an item to the input of a response. Documented, not in the API document."""
        return await self._caller.call(CREATE_INPUT_ITEM, params, response_id=response_id)

    async def delete(self, response_id: str, item_id: str, **options: Unpack[CallOptions]) -> "Model":
        """Delete an item of a response's input. Documented, not in the API document."""
        return await self._caller.call(DELETE_INPUT_ITEM, options, response_id=response_id, item_id=item_id)


CREATE_INPUT_ITEM: Endpoint[Any] = Endpoint(
    "responses.input_items.create",
    "POST",
    "/responses/{response_id}/input_items",
    "responses.ResponseItem",
    params=InputItemParams,
    origin=_ORIGIN,
)
DELETE_INPUT_ITEM: "Endpoint[Model]" = Endpoint(
    "responses.input_items.delete", "DELETE", "/responses/{response_id}/input_items/{item_id}", Model, origin=_ORIGIN
)


# client.responses.input_tokens


class InputTokenParams(TypedDict):
    """A token of input."""

    token: str
    """The token."""


class CreateInputTokenCall(InputTokenParams, CallOptions, total=False):
    """Parameters of `create`."""


class InputTokenMethods(Resource):
    """Methods of `client.responses.input_tokens`."""

    async def create(self, response_id: str, **params: Unpack[CreateInputTokenCall]) -> "Model":
        """Add a token to the input of a response. Documented, not in the API document."""
        return await self._caller.call(CREATE_INPUT_TOKEN, params, response_id=response_id)

    async def delete(self, response_id: str, token_id: str, **options: Unpack[CallOptions]) -> "Model":
        """Delete a token of a response's input. Documented, not in the API document."""
        return await self._caller.call(DELETE_INPUT_TOKEN, options, response_id=response_id, token_id=token_id)


CREATE_INPUT_TOKEN: "Endpoint[Model]" = Endpoint(
    "responses.input_tokens.create",
    "POST",
    "/responses/{response_id}/input_tokens",
    Model,
    params=InputTokenParams,
    origin=_ORIGIN,
)
DELETE_INPUT_TOKEN: "Endpoint[Model]" = Endpoint(
    "responses.input_tokens.delete", "DELETE", "/responses/{response_id}/input_tokens/{token_id}", Model, origin=_ORIGIN
)


# client.conversations.items


class ItemUpdateParams(TypedDict, total=False):
    """The fields of a conversation item to update."""

    content: Content | Omit | None
    """What the item is to say."""
    metadata: Mapping[str, str] | Omit | None
    """Pairs of names and values to store with the item."""


class UpdateItemCall(ItemUpdateParams, CallOptions, total=False):
    """Parameters of `update`."""


class ItemMethods(Resource):
    """Methods of `client.conversations.items`."""

    async def update(self, conversation_id: str, item_id: str, **params: Unpack[UpdateItemCall]) -> "ConversationItem":
        """Update an item of a conversation. Documented, not in the API document."""
        return await self._caller.call(UPDATE_ITEM, params, conversation_id=conversation_id, item_id=item_id)


UPDATE_ITEM: Endpoint[Any] = Endpoint(
    "conversations.items.update",
    "POST",
    "/conversations/{conversation_id}/items/{item_id}",
    "conversations.ConversationItem",
    params=ItemUpdateParams,
    origin=_ORIGIN,
)


# client.realtime.calls


class CallListParams(TypedDict, total=False):
    """Parameters for listing calls."""

    after: str | Omit
    """The id of the call after which the page begins: the last one of the page before."""
    limit: int | Omit
    """The most calls that one page has."""
    order: Literal["asc", "desc"] | Omit
    """The order in which calls are listed, by their creation."""


class CallUpdateParams(TypedDict, total=False):
    """The fields of a call to update."""

    call_config: Mapping[str, object] | Omit | None
    """The settings of the call."""


class ListCallsCall(CallListParams, CallOptions, total=False):
    """Parameters of `list`."""


class UpdateCallCall(CallUpdateParams, CallOptions, total=False):
    """Parameters of `update`."""


class CallMethods(Resource):
    """Methods of `client.realtime.calls`."""

    async def retrieve(self, call_id: str, **options: Unpack[CallOptions]) -> "Model":
        """Get a call. Documented, not in the API document."""
        return await self._caller.call(RETRIEVE_CALL, options, call_id=call_id)

    async def update(self, call_id: str, **params: Unpack[UpdateCallCall]) -> "Model":
        """Update a call. Documented, not in the API document."""
        return await self._caller.call(UPDATE_CALL, params, call_id=call_id)

    def list(self, **params: Unpack[ListCallsCall]) -> "AsyncPaginator[AsyncCursorPage[Model], Model]":
        """List calls. Documented, not in the API document."""
        return self._caller.page(LIST_CALLS, params)


RETRIEVE_CALL: "Endpoint[Model]" = Endpoint(
    "realtime.calls.retrieve", "GET", "/realtime/calls/{call_id}", Model, origin=_ORIGIN
)
UPDATE_CALL: "Endpoint[Model]" = Endpoint(
    "realtime.calls.update", "POST", "/realtime/calls/{call_id}", Model, params=CallUpdateParams, origin=_ORIGIN
)
LIST_CALLS: "Endpoint[AsyncCursorPage[Model]]" = Endpoint(
    "realtime.calls.list", "GET", "/realtime/calls", AsyncCursorPage[Model], params=CallListParams, origin=_ORIGIN
)


# client.beta.realtime.sessions


class SessionUpdateParams(TypedDict, total=False):
    """The fields of a session to update."""

    instructions: str | Omit
    """What the model is told before the conversation."""
    modalities: Sequence[Literal["text", "audio"]] | Omit
    """The kinds of output: text, audio."""
    model: str | Omit
    """The id of the model to use."""
    speed: float | Omit
    """The speed of speech; 1.0 is normal."""
    temperature: float | Omit
    """The randomness of sampling."""
    tool_choice: str | Omit
    """Which tool the model may or must call, if any."""
    tools: Sequence[Mapping[str, object]] | Omit
    """The tools that the model may call."""
    turn_detection: Mapping[str, object] | Omit | None
    """How the end of a turn is detected; None to say so with events."""
    voice: str | Omit
    """The voice that speaks."""


class UpdateSessionCall(SessionUpdateParams, CallOptions, total=False):
    """Parameters of `update`."""


class SessionMethods(Resource):
    """Methods of `client.beta.realtime.sessions`."""

    async def update(self, session_id: str, **params: Unpack[UpdateSessionCall]) -> "SessionCreateResponse":
        """Update a realtime session. Documented, not in the API document."""
        return await self._caller.call(UPDATE_SESSION, params, session_id=session_id)


UPDATE_SESSION: "Endpoint[SessionCreateResponse]" = Endpoint(
    "beta.realtime.sessions.update",
    "POST",
    "/realtime/sessions/{session_id}",
    "beta.realtime.SessionCreateResponse",
    params=SessionUpdateParams,
    headers={"openai-beta": "assistants=v2"},
    origin=_ORIGIN,
)


# client.vector_stores


class SearchCall(VectorStoreSearchParams, CallOptions, total=False):
    """Parameters of `search`."""

    limit: int | Omit
    """Another name of `max_num_results`."""
    filter: Mapping[str, object] | Omit
    """Another name of `filters`."""


class VectorStoreMethods(Resource):
    """Methods of `client.vector_stores`."""

    def search(
        self, vector_store_id: str, **params: Unpack[SearchCall]
    ) -> "AsyncPaginator[AsyncPage[VectorStoreSearchResponse], VectorStoreSearchResponse]":
        """Search a vector store for the parts of files that match a query.

        Raises:
            TypeError: a parameter was given by both of its names.

        See https://platform.openai.com/docs/api-reference/vector-stores/search
        """
        given = cast("dict[str, object]", params)
        for name, known in (("limit", "max_num_results"), ("filter", "filters")):
            if name in given and not is_given(given[name]):
                del given[name]
            elif name in given and known in given:
                raise TypeError(f"vector_stores.search() got {name!r} and {known!r}, which are the same; give one")
            elif name in given:
                given[known] = given.pop(name)
        return self._caller.page(SEARCH, given, vector_store_id=vector_store_id)


SEARCH: "Endpoint[AsyncPage[VectorStoreSearchResponse]]" = Endpoint(
    "vector_stores.search",
    "POST",
    "/vector_stores/{vector_store_id}/search",
    "AsyncPage[VectorStoreSearchResponse]",
    params=VectorStoreSearchParams,
    headers={"openai-beta": "assistants=v2"},
)
