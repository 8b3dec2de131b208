"""What a connection of the responses API can send, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Unpack

from typing_extensions import TypeVar

from ..calls.endpoint import check_call
from ..sentinels import Omit, omit
from ..types.beta.response_create_params import ResponseCreateParamsBase as BetaResponseCreateParamsBase
from ..types.responses.response_create_params import ResponseCreateParamsBase
from .sender import Sender

if TYPE_CHECKING:
    from types import UnionType

    from ..types.beta.beta_response_input_item_param import BetaResponseInputItemParam
    from .response_turn import AsyncResponseTurn

__all__ = [
    "AsyncBetaResponsesResponseResource",
    "AsyncResponsesResponseResource",
    "BetaResponseCreate",
    "BetaResponseTurnCall",
    "ResponseCreate",
    "ResponseTurnCall",
]

T = TypeVar("T", default=Any)


class ResponseCreate(ResponseCreateParamsBase, total=False):
    """What `response.create` takes."""

    stream_id: str | Omit
    """Names one of several streams of responses over the same connection, 1 to 256 characters."""


class BetaResponseCreate(BetaResponseCreateParamsBase, total=False):
    """What `response.create` takes, with features that are still in beta."""

    stream_id: str | Omit
    """Names one of several streams of responses over the same connection, 1 to 256 characters."""


class ResponseTurnCall(ResponseCreate, Generic[T], total=False):
    """What `connection.response(...)` takes."""

    text_format: type[T] | UnionType | Omit
    """The type to parse texts into: a pydantic model, msgspec Struct, dataclass, TypedDict, enum, or any other type
    that msgspec supports."""


class BetaResponseTurnCall(BetaResponseCreate, Generic[T], total=False):
    """What `connection.response(...)` takes, with features that are still in beta."""

    text_format: type[T] | UnionType | Omit
    """As for `ResponseTurnCall`."""


class AsyncResponsesResponseBase(Sender):
    """What can be sent about responses, with features in beta or without."""

    _public_path = "response"

    def cached_id(self, stream_id: str | None = None) -> str | None:
        """The id of the response that the server keeps with this connection, for `previous_response_id`.

        It is the last turn's of the stream, unless that failed, and is kept also if it was made with `store=False`.
        Another connection has none. Counts turns made by `connection.response(...)` alone.
        """
        return self._connection.turns.queue.cached.get(stream_id)

    async def steer(self, *, input: Any, previous_response_id: str) -> None:
        """Send more input to a response that is under way.

        Args:
            input: a text, or items.
            previous_response_id: of the response.
        """
        await self._connection.send(
            {"type": "response.steer", "input": input, "previous_response_id": previous_response_id}
        )

    def _turn(self, given: dict[str, Any]) -> AsyncResponseTurn[Any]:
        """A response with its own events, from parameters that were checked."""
        from .response_turn import AsyncResponseTurn

        text_format = given.pop("text_format", omit)
        return AsyncResponseTurn(self._connection, given, text_format)


class AsyncResponsesResponseResource(AsyncResponsesResponseBase):
    """The model's responses."""

    def __call__(self, **params: Unpack[ResponseTurnCall[T]]) -> AsyncResponseTurn[T]:
        """A response with its own events: `async with connection.response(...) as turn`, or `async for event in` it.

        Turns without `stream_id` follow each other, as do those of one `stream_id`; others run side by side, 16 at
        most. A connection that the server calls too old before anything came of a turn is replaced, and the turn sent
        once more.

        Raises:
            TypeError, ValueError: something that cannot be sent. Nothing was sent.
            SchemaError: strict mode cannot express `text_format`.
        """
        check_call("connection.response", ResponseTurnCall, params)
        return self._turn(dict(params))

    async def create(self, **params: Unpack[ResponseCreate]) -> None:
        """Have the model respond; the answer comes as the events that streams of `responses.create` have.

        Raises:
            TypeError: an unknown parameter. Nothing was sent.
            WebSocketConnectionClosedError: the connection has ended.
        """
        check_call("response.create", ResponseCreate, params)
        await self._connection.send({"type": "response.create", **params})


class AsyncBetaResponsesResponseResource(AsyncResponsesResponseBase):
    """The model's responses, with features that are still in beta."""

    def __call__(self, **params: Unpack[BetaResponseTurnCall[T]]) -> AsyncResponseTurn[T]:
        """A response with its own events: `async with connection.response(...) as turn`, or `async for event in` it.

        Turns without `stream_id` follow each other, as do those of one `stream_id`; others run side by side, 16 at
        most. A connection that the server calls too old before anything came of a turn is replaced, and the turn sent
        once more.

        Raises:
            TypeError, ValueError: something that cannot be sent. Nothing was sent.
            SchemaError: strict mode cannot express `text_format`.
        """
        check_call("connection.response", BetaResponseTurnCall, params)
        return self._turn(dict(params))

    async def create(self, **params: Unpack[BetaResponseCreate]) -> None:
        """Have the model respond; the answer comes as the events that streams of `beta.responses.create` have.

        Raises:
            TypeError: an unknown parameter. Nothing was sent.
            WebSocketConnectionClosedError: the connection has ended.
        """
        check_call("response.create", BetaResponseCreate, params)
        await self._connection.send({"type": "response.create", **params})

    async def inject(self, *, response_id: str, input: list[BetaResponseInputItemParam]) -> None:
        """Put items into a response that is under way.

        Args:
            response_id: of the response.
            input: the items, at most 16,384.
        """
        await self._connection.send({"type": "response.inject", "response_id": response_id, "input": input})
