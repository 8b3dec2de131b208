"""What a connection of the responses API can send, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from ..calls.endpoint import check_call
from ..sentinels import Omit
from ..types.beta.response_create_params import ResponseCreateParamsBase as BetaResponseCreateParamsBase
from ..types.responses.response_create_params import ResponseCreateParamsBase

if TYPE_CHECKING:
    from ..types.beta.beta_response_input_item_param import BetaResponseInputItemParam
    from .connection import AsyncWebSocketConnection

__all__ = [
    "AsyncBetaResponsesResponseResource",
    "AsyncResponsesResponseResource",
    "BetaResponseCreate",
    "ResponseCreate",
]


class ResponseCreate(ResponseCreateParamsBase, total=False):
    """What `response.create` takes."""

    stream_id: str | Omit
    """Names one of several lanes of responses over the same connection, 1 to 256 characters."""


class BetaResponseCreate(BetaResponseCreateParamsBase, total=False):
    """What `response.create` takes, with features that are still in beta."""

    stream_id: str | Omit
    """Names one of several lanes of responses over the same connection, 1 to 256 characters."""


class _Sender:
    def __init__(self, connection: AsyncWebSocketConnection[Any]) -> None:
        self._connection = connection

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._connection!r}>"


class AsyncResponsesResponseResource(_Sender):
    """The model's responses."""

    async def create(self, **params: Unpack[ResponseCreate]) -> None:
        """Have the model respond; the answer comes as the events that streams of `responses.create` have.

        Raises:
            TypeError: an unknown parameter. Nothing was sent.
            WebSocketConnectionClosedError: the connection has ended.
        """
        check_call("response.create", ResponseCreate, params)
        await self._connection.send({"type": "response.create", **params})

    async def steer(self, *, input: Any, previous_response_id: str) -> None:
        """Tell a response that is under way more.

        Args:
            input: what to tell it: a text, or items.
            previous_response_id: of the response.
        """
        await self._connection.send(
            {"type": "response.steer", "input": input, "previous_response_id": previous_response_id}
        )


class AsyncBetaResponsesResponseResource(_Sender):
    """The model's responses, with features that are still in beta."""

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

    async def steer(self, *, input: Any, previous_response_id: str) -> None:
        """Tell a response that is under way more.

        Args:
            input: what to tell it: a text, or items.
            previous_response_id: of the response.
        """
        await self._connection.send(
            {"type": "response.steer", "input": input, "previous_response_id": previous_response_id}
        )
