"""Open websockets of live sessions and of translations: what `connect` of each resource does that has one."""

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Unpack

from ...http.path import build_path
from ...sentinels import Omit, omit
from .._resource import Resource
from .connections import ConnectOptions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...realtime.live_connections import (
        AsyncForksConnectionManager,
        AsyncLiveConnectionManager,
        AsyncSidebandConnectionManager,
        AsyncTranslationsConnectionManager,
    )
    from ...realtime.reconnect import OnReconnecting
    from ...types.websocket_connection_options import WebSocketConnectionOptions

__all__ = ["ForksConnect", "LiveConnect", "SidebandConnect", "TranslationsConnect"]

_QUEUE: Final = 2 * 1024 * 1024
"""Bytes that may wait for a connection of a live session: more, as they are mostly audio."""
_NONE: Final["Mapping[str, Any]"] = MappingProxyType({})
_NO_OPTIONS: Final["WebSocketConnectionOptions"] = {}


class TranslationsConnect(Resource):
    """The websocket of `client.realtime.translations`."""

    def connect(
        self,
        model: str,
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
    ) -> "AsyncTranslationsConnectionManager":
        """Open a session that translates speech: `async with client.realtime.translations.connect(...) as connection`.

        Args:
            model: the model that translates.
            websocket_connection_options, on_reconnecting, max_retries, initial_delay, max_delay, max_queue_size, \
extra_query, extra_headers, reconnect, session_lifetime: as for `client.realtime.connect`.

        Raises:
            TypeError, ValueError: an option that cannot be used. Nothing was opened; the connection is opened when
                the manager that this gives is entered.
        """
        from ...realtime.live_connections import TRANSLATIONS, AsyncTranslationsConnectionManager
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
        return AsyncTranslationsConnectionManager(self._caller, TRANSLATIONS, {"model": model}, settings)


class LiveConnect(Resource):
    """The websocket of `client.live`."""

    def connect(
        self,
        websocket_connection_options: "WebSocketConnectionOptions" = _NO_OPTIONS,
        on_reconnecting: "OnReconnecting | None" = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = _QUEUE,
        *,
        extra_query: "Mapping[str, object]" = _NONE,
        extra_headers: "Mapping[str, str | Omit]" = _NONE,
        reconnect: bool | None = None,
        session_lifetime: float | None = None,
    ) -> "AsyncLiveConnectionManager":
        """Open a live session, which `connection.session.start` then starts.

        Args:
            max_queue_size: bytes of events that may wait for a connection, 2 MiB by default.
            websocket_connection_options, on_reconnecting, max_retries, initial_delay, max_delay, extra_query, \
extra_headers, reconnect, session_lifetime: as for `client.realtime.connect`.

        Raises:
            TypeError, ValueError: an option that cannot be used. Nothing was opened.
        """
        from ...realtime.live_connections import LIVE, AsyncLiveConnectionManager
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
        return AsyncLiveConnectionManager(self._caller, LIVE, {}, settings)


class ForksConnect(Resource):
    """The websocket of `client.live.forks`."""

    def connect(
        self, *, session_id: str, on_reconnecting: "OnReconnecting | None" = None, **options: Unpack[ConnectOptions]
    ) -> "AsyncForksConnectionManager":
        """Open a live session that begins where another one is; `connection.session.start` starts it.

        Args:
            session_id: of the session that is forked.
            on_reconnecting, **options: as for `client.realtime.connect`; `max_queue_size` is 2 MiB by default.

        Raises:
            TypeError, ValueError: an option that is unknown or cannot be used. Nothing was opened.
        """
        from ...realtime.live_connections import FORKS, AsyncForksConnectionManager
        from ...realtime.manager import ConnectionSettings

        settings = ConnectionSettings.of(self, on_reconnecting, options, max_queue_size=_QUEUE)
        path = build_path(FORKS.path, {"session_id": session_id}, what="live.forks.connect()")
        return AsyncForksConnectionManager(self._caller, FORKS, {}, settings, path=path)


class SidebandConnect(Resource):
    """The websocket of `client.live.sideband`."""

    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | Omit = omit,
        on_reconnecting: "OnReconnecting | None" = None,
        **options: Unpack[ConnectOptions],
    ) -> "AsyncSidebandConnectionManager":
        """Attach to a live session whose audio goes another way: to hear what happens, and to steer it.

        Args:
            session_id: of the session.
            graceful_close: said to the API, which ends the session in good order then.
            on_reconnecting, **options: as for `client.realtime.connect`; `max_queue_size` is 2 MiB by default.

        Raises:
            TypeError, ValueError: an option that is unknown or cannot be used. Nothing was opened.
        """
        from ...realtime.live_connections import SIDEBAND, AsyncSidebandConnectionManager
        from ...realtime.manager import ConnectionSettings

        settings = ConnectionSettings.of(self, on_reconnecting, options, max_queue_size=_QUEUE)
        path = build_path(SIDEBAND.path, {"session_id": session_id}, what="live.sideband.connect()")
        query = {"graceful_close": graceful_close}
        return AsyncSidebandConnectionManager(self._caller, SIDEBAND, query, settings, path=path)
