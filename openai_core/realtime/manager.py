"""What `connect` gives: a connection that is to be opened, and what it will need then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

import msgspec

from ..callbacks import check_takes
from ..calls.own_errors import check_options
from ..missing_attributes import entering_gives, no_attribute
from ..sentinels import is_given
from ..wrong_statements import refuse_plain_statements
from .connection import AsyncWebSocketConnection
from .connector import ConnectionAPI, Connector
from .encode import encoded
from .handlers import HandlerMethods, Handlers
from .options import checked_options
from .protocol.lifetime import Lifetime
from .protocol.reconnection import Reconnection
from .protocol.session import SessionState
from .reconnect import OnReconnecting, Reconnector
from .send_queue import SendQueue

if TYPE_CHECKING:
    from types import TracebackType

    from ..calls.caller import Caller

__all__ = ["AsyncWebSocketConnectionManager", "ConnectionSettings"]

ConnectionT = TypeVar("ConnectionT", bound="AsyncWebSocketConnection[Any]")


class ConnectionSettings(msgspec.Struct, kw_only=True):
    """What `connect` takes besides what says which connection it is."""

    extra_query: Mapping[str, object] = msgspec.field(default_factory=dict[str, object])
    extra_headers: Mapping[str, Any] = msgspec.field(default_factory=dict[str, Any])
    websocket_connection_options: Any = msgspec.field(default_factory=dict[str, Any])
    on_reconnecting: OnReconnecting | None = None
    reconnect: bool | None = None
    max_retries: int = 5
    initial_delay: float = 0.5
    max_delay: float = 8.0
    max_queue_size: int = 1024 * 1024
    session_lifetime: float | None = None

    @classmethod
    def of(
        cls, resource: object, on_reconnecting: OnReconnecting | None, options: Mapping[str, Any], **own: Any
    ) -> ConnectionSettings:
        """The settings that were given to `connect` of a resource; those that are `omit` are left out.

        Args:
            resource: whose method it is.
            on_reconnecting: the setting.
            options: the others.
            **own: defaults of the resource.

        Raises:
            TypeError: `connect` has no such parameter.
        """
        check_options(resource, "connect", options)
        given = {key: value for key, value in options.items() if is_given(value)}
        return cls(on_reconnecting=on_reconnecting, **{**own, **given})


@refuse_plain_statements
class AsyncWebSocketConnectionManager(HandlerMethods, Generic[ConnectionT]):
    """Opens a connection when it is entered: `async with client.realtime.connect(...) as connection`.

    The end of the block closes the connection. `enter` opens it without a block; then `close` is the program's to call.
    """

    _connection_class: ClassVar[Any]

    def __init__(
        self,
        caller: Caller,
        api: ConnectionAPI,
        query: Mapping[str, object],
        settings: ConnectionSettings,
        *,
        path: str | None = None,
    ) -> None:
        """Check what was given; nothing is opened.

        Raises:
            TypeError, ValueError: something that cannot be used.
        """
        budget = Reconnection(settings.max_retries, settings.initial_delay, settings.max_delay)
        ask: Any = settings.on_reconnecting
        if ask is not None:
            check_takes("on_reconnecting", ask, "a ReconnectingEvent")
        extra: dict[str, Any] = {"extra_query": settings.extra_query, "extra_headers": settings.extra_headers}
        for name, value in extra.items():
            if not isinstance(value, Mapping):
                raise TypeError(f"{name} must be a mapping; got {type(value).__name__}")
        options = checked_options(settings.websocket_connection_options)
        self._lifetime = Lifetime(settings.session_lifetime)
        self._connector = Connector(caller, api, query, settings.extra_headers, options, path=path)
        self._settings = settings
        self._reconnector = Reconnector(
            budget,
            SessionState(has_responses=api.has_responses),
            ask,
            enabled=ask is not None if settings.reconnect is None else settings.reconnect,
            query=settings.extra_query,
            headers=settings.extra_headers,
        )
        self._send_queue = SendQueue(settings.max_queue_size)
        self._handlers = Handlers()
        self._entered = False
        self._connection: ConnectionT | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._connector.where}>"

    async def enter(self) -> ConnectionT:
        """Open the connection, and send what waits.

        Raises:
            APIStatusError: the server refused; tried again as the client's policy has it.
            APIConnectionError: there is no connection.
            RuntimeError: it was entered before.
        """
        if self._entered:
            raise RuntimeError(
                f"the connection of {self._connector.where} was entered before; call connect() again for another one"
            )
        self._entered = True
        settings = self._settings
        link = await self._connector.open(settings.extra_query, settings.extra_headers)
        made: Any = type(self)._connection_class(
            link, self._connector, self._reconnector, self._send_queue, self._handlers, self._lifetime
        )
        self._connection = made
        return cast("ConnectionT", made)

    async def __aenter__(self) -> ConnectionT:
        return await self.enter()

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._connection is not None:
            await self._connection.close()

    if not TYPE_CHECKING:  # a type checker knows that there is nothing of the kind

        def __getattr__(self, name: str) -> Any:
            raise no_attribute(self, name, entering_gives("connection", type(self)._connection_class, name))

    def send(self, event: Any) -> None:
        """Have an event sent as soon as the connection is open, after those before it. Nothing is waited for.

        While a lost connection is made again, such as in `on_reconnecting`, the event waits for the next one.

        Raises:
            TypeError, ValueError: it cannot be sent.
            WebSocketQueueFullError: too much waits already.
            WebSocketConnectionClosedError: the connection was closed.
        """
        message = encoded(event)
        if self._connection is None:
            self._send_queue.add(message)
        else:
            cast("Any", self._connection).send_soon(message)
