"""Open websockets: what `connect` of each resource does that has one."""

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...sentinels import Omit, omit
from .._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...realtime.connections import (
        AsyncBetaRealtimeConnectionManager,
        AsyncBetaResponsesConnectionManager,
        AsyncRealtimeConnectionManager,
        AsyncResponsesConnectionManager,
    )
    from ...realtime.reconnect import OnReconnecting
    from ...types.websocket_connection_options import WebSocketConnectionOptions

__all__ = [
    "BetaRealtimeConnect",
    "BetaResponsesConnect",
    "ConnectOptions",
    "RealtimeConnect",
    "ResponsesConnect",
]

_NONE: Final["Mapping[str, Any]"] = MappingProxyType({})
_NO_OPTIONS: Final["WebSocketConnectionOptions"] = {}


class ConnectOptions(TypedDict, total=False):
    """What each `connect` takes besides what says which connection it is."""

    extra_query: "Mapping[str, object]"
    """Parameters of the query, besides those of the client."""
    extra_headers: "Mapping[str, str | Omit]"
    """Headers, besides those of the client and in place of those of the same name; `omit` leaves one out."""
    websocket_connection_options: "WebSocketConnectionOptions"
    """How the websocket is opened, kept alive and closed."""
    reconnect: bool | None
    """Whether to connect again after a loss. Default: if there is `on_reconnecting`. Another connection is another
    session: a `ReconnectedEvent` reports it."""
    max_retries: int
    """Attempts to connect again without progress, 5 by default."""
    initial_delay: float
    """Seconds before the first of them, 0.5 by default; each delay is twice the one before."""
    max_delay: float
    """Seconds that none of the delays exceeds, 8 by default."""
    max_queue_size: int
    """Bytes of events that may wait for a connection, 1 MiB by default."""
    session_lifetime: float | None
    """Seconds after which the session is replaced by another one, as soon as no response is under way and the user does
    not speak; such as 3300, as the API ends sessions after 60 minutes. Default: never. A `ReconnectedEvent` reports
    it. While it cannot be replaced, it goes on."""


class RealtimeConnect(Resource):
    """The websocket of `client.realtime`."""

    def connect(
        self,
        *,
        model: str | Omit = omit,
        call_id: str | Omit = omit,
        on_reconnecting: "OnReconnecting | None" = None,
        **options: Unpack[ConnectOptions],
    ) -> "AsyncRealtimeConnectionManager":
        """Open a realtime session, or attach to a call: `async with client.realtime.connect(...) as connection`.

        Args:
            model: the model to speak with.
            call_id: a call by WebRTC or SIP to attach to.
            on_reconnecting: called before each attempt to connect again after the connection was lost, with a
                `ReconnectingEvent`. It may give `ReconnectingOverrides`, or be a coroutine function that does.
            **options: as for every connection.

        Raises:
            TypeError, ValueError: an option that is unknown or cannot be used. Nothing was opened; the connection is
                opened when the manager that this gives is entered.
        """
        from ...realtime.connections import APIS, AsyncRealtimeConnectionManager
        from ...realtime.manager import ConnectionSettings

        query = {"model": model, "call_id": call_id}
        return AsyncRealtimeConnectionManager(
            self._caller, APIS["realtime"], query, ConnectionSettings.of(self, on_reconnecting, options)
        )


class BetaRealtimeConnect(Resource):
    """The websocket of `client.beta.realtime`."""

    def connect(
        self, *, model: str, on_reconnecting: "OnReconnecting | None" = None, **options: Unpack[ConnectOptions]
    ) -> "AsyncBetaRealtimeConnectionManager":
        """Open a realtime session in its beta form, which servers compatible with the API still have.

        Args:
            model: the model to speak with.
            on_reconnecting, **options: as for `client.realtime.connect`.

        Raises:
            TypeError, ValueError: an option that is unknown or cannot be used. Nothing was opened.
        """
        from ...realtime.connections import APIS, AsyncBetaRealtimeConnectionManager
        from ...realtime.manager import ConnectionSettings

        return AsyncBetaRealtimeConnectionManager(
            self._caller,
            APIS["beta.realtime"],
            {"model": model},
            ConnectionSettings.of(self, on_reconnecting, options),
        )


class ResponsesConnect(Resource):
    """The websocket of `client.responses`."""

    def connect(
        self,
        websocket_connection_options: "WebSocketConnectionOptions" = _NO_OPTIONS,
        on_reconnecting: "OnReconnecting | None" = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1024 * 1024,
        *,
        extra_query: "Mapping[str, object]" = _NONE,
        extra_headers: "Mapping[str, str | Omit]" = _NONE,
        reconnect: bool | None = None,
        session_lifetime: float | None = None,
    ) -> "AsyncResponsesConnectionManager":
        """Open a connection for responses that follow each other, without a request for each.

        Args:
            websocket_connection_options, on_reconnecting, max_retries, initial_delay, max_delay, max_queue_size, \
extra_query, extra_headers, reconnect, session_lifetime: as for `client.realtime.connect`.

        Raises:
            TypeError, ValueError: an option that cannot be used. Nothing was opened.
        """
        from ...realtime.connections import APIS, AsyncResponsesConnectionManager
        from ...realtime.manager import ConnectionSettings

        settings = ConnectionSettings(
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            reconnect=reconnect,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
            session_lifetime=session_lifetime,
        )
        return AsyncResponsesConnectionManager(self._caller, APIS["responses"], {}, settings)


class BetaResponsesConnect(Resource):
    """The websocket of `client.beta.responses`."""

    def connect(
        self,
        websocket_connection_options: "WebSocketConnectionOptions" = _NO_OPTIONS,
        on_reconnecting: "OnReconnecting | None" = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1024 * 1024,
        *,
        extra_query: "Mapping[str, object]" = _NONE,
        extra_headers: "Mapping[str, str | Omit]" = _NONE,
        reconnect: bool | None = None,
        session_lifetime: float | None = None,
    ) -> "AsyncBetaResponsesConnectionManager":
        """Open a connection for responses, with features that are still in beta.

        Args:
            websocket_connection_options, on_reconnecting, max_retries, initial_delay, max_delay, max_queue_size, \
extra_query, extra_headers, reconnect, session_lifetime: as for `client.realtime.connect`.

        Raises:
            TypeError, ValueError: an option that cannot be used. Nothing was opened.
        """
        from ...realtime.connections import APIS, AsyncBetaResponsesConnectionManager
        from ...realtime.manager import ConnectionSettings

        settings = ConnectionSettings(
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            reconnect=reconnect,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
            session_lifetime=session_lifetime,
        )
        return AsyncBetaResponsesConnectionManager(self._caller, APIS["beta.responses"], {}, settings)
