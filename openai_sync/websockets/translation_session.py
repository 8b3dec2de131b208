"""Sessions that translate speech, for blocking callers. The session itself lives in the portal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from openai_core.realtime.translation_session import AsyncTranslationConnection, AsyncTranslationSession

from ..facade import SyncObject, convert
from .connection import run_in_portal
from .timeouts import within

if TYPE_CHECKING:
    from types import TracebackType

    from openai_core.types import SyncWebSocketConnectionOptions
    from openai_core.types.realtime import (
        RealtimeTranslationClientEvent,
        RealtimeTranslationClientEventParam,
        RealtimeTranslationServerEvent,
    )

    from ..resources.realtime.translations import Translations
    from .live_connections import TranslationsConnection

__all__ = ["TranslationConnection", "TranslationSession"]

_NONE: Final[Mapping[str, Any]] = {}
_NO_OPTIONS: Final[SyncWebSocketConnectionOptions] = {}


class TranslationConnection(SyncObject):
    """An open session that translates speech. One thread receives, any number may send.

    To end it without losing what is under way, send `session.close`, and receive until `session.closed` has come.
    """

    def __init__(self, connection: TranslationsConnection) -> None:
        super().__init__(AsyncTranslationConnection(connection._async), connection._owner)
        self._connection = connection

    def send(self, event: RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam) -> None:
        """Send an event. A second `session.close` is not sent.

        Raises:
            OpenAIError: `session.close` was sent before.
            TypeError, ValueError: the event cannot be sent.
            WebSocketConnectionClosedError: the connection has ended.
        """
        run_in_portal(self._connection, self._async.send, event)

    def recv(self, *, timeout: float | None = None) -> RealtimeTranslationServerEvent:
        """Wait for the next event. A call that is interrupted has taken none.

        Args:
            timeout: the most seconds to wait; None for as long as it takes.

        Raises:
            TimeoutError: none came in time.
            WebSocketConnectionClosedError: there will be none; its `is_clean` is true after `session.closed`.
            APIResponseValidationError: the next message is no event; the one after it may be.
            RuntimeError: another thread is receiving.
        """
        event: RealtimeTranslationServerEvent = run_in_portal(self._connection, within, timeout, self._async.recv)
        return event

    def close(self) -> None:
        """Close the connection, without waiting for what is under way. May be called again."""
        self._connection.close()


class TranslationSession(SyncObject):
    """Opens a session that translates speech when it is entered: `with TranslationSession(...) as session`.

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
        resource: Translations,
        *,
        model: str,
        extra_query: Mapping[str, object] = _NONE,
        extra_headers: Mapping[str, Any] = _NONE,
        websocket_connection_options: SyncWebSocketConnectionOptions = _NO_OPTIONS,
    ) -> None:
        made: Any = resource
        source = AsyncTranslationSession(
            made._async,
            model=model,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=cast("Any", websocket_connection_options),
        )
        super().__init__(source, made._owner)
        self._manager = convert(source._manager, made._owner)

    def enter(self) -> TranslationConnection:
        """Open the session.

        Raises:
            APIStatusError: the server refused; tried again as the client's policy has it.
            APIConnectionError: there is no connection.
            RuntimeError: it was entered before.
        """
        return TranslationConnection(self._manager.enter())

    def __enter__(self) -> TranslationConnection:
        return self.enter()

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self._manager.__exit__(exc_type, exc, exc_tb)
