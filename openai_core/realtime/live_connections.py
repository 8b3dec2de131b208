"""The connections of live sessions and of translations: what each can send and receive, and what opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from .connection import AsyncWebSocketConnection
from .connector import ConnectionAPI
from .manager import AsyncWebSocketConnectionManager

if TYPE_CHECKING:
    from ..types.live import ConnectServerEvent, ForkServerEvent, ServerEvent
    from ..types.realtime import RealtimeTranslationServerEvent
    from .live_senders import (
        AsyncForksSessionResource,
        AsyncLiveDecisionResource,
        AsyncLiveResponseResource,
        AsyncLiveSessionResource,
        AsyncSidebandSessionResource,
        AsyncSidebandTransportResource,
        AsyncTranslationsSessionResource,
    )

else:  # the types of events are imported when the first event comes
    ConnectServerEvent = ForkServerEvent = ServerEvent = RealtimeTranslationServerEvent = Any

__all__ = [
    "FORKS",
    "LIVE",
    "SIDEBAND",
    "TRANSLATIONS",
    "AsyncForksConnection",
    "AsyncForksConnectionManager",
    "AsyncLiveConnection",
    "AsyncLiveConnectionManager",
    "AsyncSidebandConnection",
    "AsyncSidebandConnectionManager",
    "AsyncTranslationsConnection",
    "AsyncTranslationsConnectionManager",
]

EventT_co = TypeVar("EventT_co", covariant=True)

TRANSLATIONS: Final = ConnectionAPI(
    name="realtime.translations",
    path="/realtime/translations",
    events="realtime.RealtimeTranslationServerEvent",
    has_responses=False,
)
LIVE: Final = ConnectionAPI(name="live", path="/live/sessions", events="live.ServerEvent", has_responses=False)
FORKS: Final = ConnectionAPI(
    name="live.forks", path="/live/sessions/{session_id}/fork", events="live.ForkServerEvent", has_responses=False
)
SIDEBAND: Final = ConnectionAPI(
    name="live.sideband",
    path="/live/sessions/{session_id}/attach",
    events="live.ConnectServerEvent",
    has_responses=False,
)


class AsyncTranslationsConnection(AsyncWebSocketConnection[RealtimeTranslationServerEvent]):
    """An open session that translates speech."""

    @property
    def session(self) -> AsyncTranslationsSessionResource:
        """The session: its settings, its audio, its end."""
        from .live_senders import AsyncTranslationsSessionResource

        return AsyncTranslationsSessionResource(self)


class AsyncTranslationsConnectionManager(AsyncWebSocketConnectionManager[AsyncTranslationsConnection]):
    """Opens a session that translates speech when it is entered."""

    _connection_class = AsyncTranslationsConnection


class AsyncLiveConnectionBase(AsyncWebSocketConnection[EventT_co]):
    """What connections of live sessions have in common: what can be sent, by name."""

    @property
    def decision(self) -> AsyncLiveDecisionResource:
        """Decisions that the session delegates."""
        from .live_senders import AsyncLiveDecisionResource

        return AsyncLiveDecisionResource(self)

    @property
    def response(self) -> AsyncLiveResponseResource:
        """Responses that the session delegates."""
        from .live_senders import AsyncLiveResponseResource

        return AsyncLiveResponseResource(self)


class AsyncLiveConnection(AsyncLiveConnectionBase[ServerEvent]):
    """An open live session."""

    @property
    def session(self) -> AsyncLiveSessionResource:
        """The session: its settings, its audio, its end."""
        from .live_senders import AsyncLiveSessionResource

        return AsyncLiveSessionResource(self)


class AsyncLiveConnectionManager(AsyncWebSocketConnectionManager[AsyncLiveConnection]):
    """Opens a live session when it is entered."""

    _connection_class = AsyncLiveConnection


class AsyncForksConnection(AsyncLiveConnectionBase[ForkServerEvent]):
    """An open live session that began where another one was."""

    @property
    def session(self) -> AsyncForksSessionResource:
        """The session: its settings, its audio, its end."""
        from .live_senders import AsyncForksSessionResource

        return AsyncForksSessionResource(self)


class AsyncForksConnectionManager(AsyncWebSocketConnectionManager[AsyncForksConnection]):
    """Opens a fork of a live session when it is entered."""

    _connection_class = AsyncForksConnection


class AsyncSidebandConnection(AsyncLiveConnectionBase[ConnectServerEvent]):
    """An open connection beside that of a live session's audio: it hears what happens, and may steer it."""

    @property
    def session(self) -> AsyncSidebandSessionResource:
        """The session: its settings and its end."""
        from .live_senders import AsyncSidebandSessionResource

        return AsyncSidebandSessionResource(self)

    @property
    def transport(self) -> AsyncSidebandTransportResource:
        """The call that the session is in."""
        from .live_senders import AsyncSidebandTransportResource

        return AsyncSidebandTransportResource(self)


class AsyncSidebandConnectionManager(AsyncWebSocketConnectionManager[AsyncSidebandConnection]):
    """Attaches to a live session when it is entered."""

    _connection_class = AsyncSidebandConnection
