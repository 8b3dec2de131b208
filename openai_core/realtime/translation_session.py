"""Sessions that translate speech, as plain senders and receivers: no handlers, and never connected again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol

from ..errors import OpenAIError
from ..wrong_statements import refuse_plain_statements

if TYPE_CHECKING:
    from types import TracebackType

    from ..types import WebSocketConnectionOptions
    from ..types.realtime import (
        RealtimeTranslationClientEvent,
        RealtimeTranslationClientEventParam,
        RealtimeTranslationServerEvent,
    )
    from .live_connections import AsyncTranslationsConnection, AsyncTranslationsConnectionManager

__all__ = ["AsyncTranslationConnection", "AsyncTranslationSession"]

_NONE: Final[Mapping[str, Any]] = {}
_NO_OPTIONS: Final[WebSocketConnectionOptions] = {}
_CLOSE: Final = "session.close"


class _Translations(Protocol):
    """The resource that opens connections: `client.realtime.translations`."""

    def connect(
        self,
        model: str,
        websocket_connection_options: WebSocketConnectionOptions = ...,
        *,
        extra_query: Mapping[str, object] = ...,
        extra_headers: Mapping[str, Any] = ...,
    ) -> AsyncTranslationsConnectionManager: ...


class AsyncTranslationConnection:
    """An open session that translates speech. One task receives, any number may send.

    To end it without losing what is under way, send `session.close`, and receive until `session.closed` has come.
    """

    def __init__(self, connection: AsyncTranslationsConnection) -> None:
        self._connection = connection
        self._closes = False  # whether it was asked to
        self._closed = False  # whether the server has said so

    def __repr__(self) -> str:
        state = " closed" if self._closed else " closing" if self._closes else ""
        return f"<{type(self).__name__}{state} {self._connection!r}>"

    async def send(self, event: RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam) -> None:
        """Send an event. A second `session.close` is not sent.

        Raises:
            OpenAIError: `session.close` was sent before.
            TypeError, ValueError: the event cannot be sent.
            WebSocketConnectionClosedError: the connection has ended.
        """
        kind = event.get("type") if isinstance(event, Mapping) else getattr(event, "type", None)
        if self._closes:
            if kind == _CLOSE and not self._closed:
                return
            raise OpenAIError(f"cannot send {kind}: session.close was sent, after which a translation takes nothing")
        await self._connection.send(event)
        self._closes = kind == _CLOSE

    async def recv(self) -> RealtimeTranslationServerEvent:
        """Wait for the next event. A call that is cancelled has taken none.

        Raises:
            WebSocketConnectionClosedError: there will be none; its `is_clean` is true after `session.closed`.
            APIResponseValidationError: the next message is no event; the one after it may be.
            RuntimeError: another task is receiving.
        """
        connection = self._connection
        if self._closed and not connection.waiting:
            await connection.close()
        event = await connection.recv()
        if event.type == "session.closed":
            self._closes = self._closed = True
        return event

    async def close(self) -> None:
        """Close the connection, without waiting for what is under way. May be called again."""
        await self._connection.close()


@refuse_plain_statements
class AsyncTranslationSession:
    """Opens a session that translates speech when it is entered: `async with AsyncTranslationSession(...) as session`.

    The end of the block closes the connection; it is not made again if it is lost.

    Args:
        resource: `client.realtime.translations`.
        model: the model that translates.
        extra_query, extra_headers: added to the request.
        websocket_connection_options: as for `client.realtime.connect`.

    Raises:
        TypeError, ValueError: an option that cannot be used.
    """

    def __init__(
        self,
        resource: _Translations,
        *,
        model: str,
        extra_query: Mapping[str, object] = _NONE,
        extra_headers: Mapping[str, Any] = _NONE,
        websocket_connection_options: WebSocketConnectionOptions = _NO_OPTIONS,
    ) -> None:
        self._manager = resource.connect(
            model=model,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._manager!r}>"

    async def enter(self) -> AsyncTranslationConnection:
        """Open the session.

        Raises:
            APIStatusError: the server refused; tried again as the client's policy has it.
            APIConnectionError: there is no connection.
            RuntimeError: it was entered before.
        """
        return AsyncTranslationConnection(await self._manager.enter())

    async def __aenter__(self) -> AsyncTranslationConnection:
        return await self.enter()

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        await self._manager.__aexit__(exc_type, exc, exc_tb)
