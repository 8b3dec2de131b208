"""The connections of the API: what each can send and receive, and what opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from .connection import AsyncWebSocketConnection
from .connector import ConnectionAPI
from .manager import AsyncWebSocketConnectionManager

if TYPE_CHECKING:
    from ..types.beta import BetaResponsesServerEvent
    from ..types.beta.realtime import RealtimeServerEvent as BetaRealtimeServerEvent
    from ..types.realtime import RealtimeServerEvent
    from ..types.responses import ResponsesServerEvent
    from .responses_senders import AsyncBetaResponsesResponseResource, AsyncResponsesResponseResource
    from .senders import (
        AsyncRealtimeConversationResource,
        AsyncRealtimeInputAudioBufferResource,
        AsyncRealtimeOutputAudioBufferResource,
        AsyncRealtimeResponseResource,
        AsyncRealtimeSessionResource,
        AsyncRealtimeTranscriptionSessionResource,
    )

else:  # the types of events are imported when the first event comes
    RealtimeServerEvent = BetaRealtimeServerEvent = ResponsesServerEvent = BetaResponsesServerEvent = Any

__all__ = [
    "APIS",
    "AsyncBetaRealtimeConnection",
    "AsyncBetaRealtimeConnectionManager",
    "AsyncBetaResponsesConnection",
    "AsyncBetaResponsesConnectionManager",
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "AsyncResponsesConnection",
    "AsyncResponsesConnectionManager",
]

EventT_co = TypeVar("EventT_co", covariant=True)

APIS: Final = {
    api.name: api
    for api in (
        ConnectionAPI(name="realtime", path="/realtime", events="realtime.RealtimeServerEvent"),
        ConnectionAPI(
            name="beta.realtime",
            path="/realtime",
            events="beta.realtime.RealtimeServerEvent",
            headers={"openai-beta": "realtime=v1"},
        ),
        ConnectionAPI(name="responses", path="/responses", events="responses.ResponsesServerEvent"),
        ConnectionAPI(name="beta.responses", path="/responses", events="beta.BetaResponsesServerEvent"),
    )
}
"""Each kind of connection by the resource that opens it."""


class AsyncRealtimeConnectionBase(AsyncWebSocketConnection[EventT_co]):
    """What connections of realtime sessions have in common: what can be sent, by name."""

    @property
    def session(self) -> AsyncRealtimeSessionResource:
        """The settings of the session."""
        from .senders import AsyncRealtimeSessionResource

        return AsyncRealtimeSessionResource(self)

    @property
    def response(self) -> AsyncRealtimeResponseResource:
        """The model's responses."""
        from .senders import AsyncRealtimeResponseResource

        return AsyncRealtimeResponseResource(self)

    @property
    def conversation(self) -> AsyncRealtimeConversationResource:
        """The conversation, and its items."""
        from .senders import AsyncRealtimeConversationResource

        return AsyncRealtimeConversationResource(self)

    @property
    def input_audio_buffer(self) -> AsyncRealtimeInputAudioBufferResource:
        """The audio that goes to the model."""
        from .senders import AsyncRealtimeInputAudioBufferResource

        return AsyncRealtimeInputAudioBufferResource(self)

    @property
    def output_audio_buffer(self) -> AsyncRealtimeOutputAudioBufferResource:
        """The audio that the server plays, over WebRTC and SIP."""
        from .senders import AsyncRealtimeOutputAudioBufferResource

        return AsyncRealtimeOutputAudioBufferResource(self)


class AsyncRealtimeConnection(AsyncRealtimeConnectionBase[RealtimeServerEvent]):
    """An open realtime session."""


class AsyncRealtimeConnectionManager(AsyncWebSocketConnectionManager[AsyncRealtimeConnection]):
    """Opens a realtime session when it is entered."""

    _connection_class = AsyncRealtimeConnection


class AsyncBetaRealtimeConnection(AsyncRealtimeConnectionBase[BetaRealtimeServerEvent]):
    """An open realtime session, in its beta form: with older names of events."""

    @property
    def transcription_session(self) -> AsyncRealtimeTranscriptionSessionResource:
        """The settings of a session that transcribes."""
        from .senders import AsyncRealtimeTranscriptionSessionResource

        return AsyncRealtimeTranscriptionSessionResource(self)


class AsyncBetaRealtimeConnectionManager(AsyncWebSocketConnectionManager[AsyncBetaRealtimeConnection]):
    """Opens a realtime session, in its beta form, when it is entered."""

    _connection_class = AsyncBetaRealtimeConnection


class AsyncResponsesConnection(AsyncWebSocketConnection[ResponsesServerEvent]):
    """An open connection for responses."""

    @property
    def response(self) -> AsyncResponsesResponseResource:
        """The model's responses."""
        from .responses_senders import AsyncResponsesResponseResource

        return AsyncResponsesResponseResource(self)


class AsyncResponsesConnectionManager(AsyncWebSocketConnectionManager[AsyncResponsesConnection]):
    """Opens a connection for responses when it is entered."""

    _connection_class = AsyncResponsesConnection


class AsyncBetaResponsesConnection(AsyncWebSocketConnection[BetaResponsesServerEvent]):
    """An open connection for responses, with features that are still in beta."""

    @property
    def response(self) -> AsyncBetaResponsesResponseResource:
        """The model's responses."""
        from .responses_senders import AsyncBetaResponsesResponseResource

        return AsyncBetaResponsesResponseResource(self)


class AsyncBetaResponsesConnectionManager(AsyncWebSocketConnectionManager[AsyncBetaResponsesConnection]):
    """Opens a connection for responses, with features that are still in beta, when it is entered."""

    _connection_class = AsyncBetaResponsesConnection
