"""What a realtime connection can send, by name: `connection.session.update(...)` and the like.

Each takes what the event carries by keyword, and the first of it positionally too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..sentinels import Omit, omit
from .encode import audio_text
from .sender import Sender

if TYPE_CHECKING:
    from ..types.beta.realtime.realtime_client_event_param import ConversationItemParam as BetaConversationItemParam
    from ..types.beta.realtime.realtime_client_event_param import Response as BetaResponseParams
    from ..types.beta.realtime.realtime_client_event_param import Session as TranscriptionSession
    from ..types.beta.realtime.session_update_event_param import Session as BetaSession
    from ..types.realtime.client_secret_create_params import Session
    from ..types.realtime.response_create_event_param import ConversationItemParam, RealtimeResponseCreateParamsParam
    from .protocol.session import IfActive

__all__ = [
    "AsyncRealtimeConversationItemResource",
    "AsyncRealtimeConversationResource",
    "AsyncRealtimeInputAudioBufferResource",
    "AsyncRealtimeOutputAudioBufferResource",
    "AsyncRealtimeResponseResource",
    "AsyncRealtimeSessionResource",
    "AsyncRealtimeTranscriptionSessionResource",
]


class AsyncRealtimeSessionResource(Sender):
    """The settings of the session."""

    _public_path = "session"

    async def update(self, session: Session | BetaSession, *, event_id: str | Omit = omit) -> None:
        """Change settings; those that are left out stay. They are said again after a reconnection.

        The voice cannot be changed once the model has spoken, the model not at all.

        Raises:
            TypeError, ValueError: something that cannot be sent.
            WebSocketConnectionClosedError: the connection has ended.
        """
        await self._connection.send({"type": "session.update", "session": session, "event_id": event_id})


class AsyncRealtimeTranscriptionSessionResource(Sender):
    """The settings of a session that transcribes."""

    _public_path = "transcription_session"

    async def update(self, session: TranscriptionSession, *, event_id: str | Omit = omit) -> None:
        """Change settings; those that are left out stay."""
        await self._connection.send({"type": "transcription_session.update", "session": session, "event_id": event_id})


class AsyncRealtimeResponseResource(Sender):
    """The model's responses."""

    _public_path = "response"

    async def create(
        self,
        response: RealtimeResponseCreateParamsParam | BetaResponseParams | Omit = omit,
        *,
        event_id: str | Omit = omit,
        if_active: IfActive = "send",
    ) -> None:
        """Have the model respond.

        Args:
            response: settings of this response, in place of the session's.
            event_id: named in the error event, if the server refuses.
            if_active: what to do while a response is under way: `send` all the same, which the server may refuse;
                `queue`, to send once it is done; or `raise`.

        Raises:
            ActiveResponseError: a response is under way, and `if_active` is `raise`.
            TypeError, ValueError, WebSocketConnectionClosedError: as for `session.update`.
        """
        event: dict[str, Any] = {"type": "response.create", "response": response, "event_id": event_id}
        given: Any = response
        if (
            not isinstance(response, Omit) and given.get("type") == "response.create"
        ):  # the whole event, as some write it
            event = {**event, "response": omit, **given}
        await self._connection.create_response(event, if_active)

    async def cancel(self, response_id: str | Omit = omit, *, event_id: str | Omit = omit) -> None:
        """Stop a response: the one with this id, or the one under way in the conversation."""
        await self._connection.send({"type": "response.cancel", "response_id": response_id, "event_id": event_id})


class AsyncRealtimeConversationItemResource(Sender):
    """The items of the conversation."""

    _public_path = "conversation.item"

    async def create(
        self,
        item: ConversationItemParam | BetaConversationItemParam,
        *,
        previous_item_id: str | Omit = omit,
        event_id: str | Omit = omit,
    ) -> None:
        """Add an item, behind another one or at the end.

        Args:
            item: a message, a function call, or its output.
            previous_item_id: the item that it stands behind; `root` for the beginning. Default: the last.
            event_id: named in the error event, if the server refuses.
        """
        await self._connection.send(
            {
                "type": "conversation.item.create",
                "item": item,
                "previous_item_id": previous_item_id,
                "event_id": event_id,
            }
        )

    async def delete(self, item_id: str, *, event_id: str | Omit = omit) -> None:
        """Remove an item."""
        await self._connection.send({"type": "conversation.item.delete", "item_id": item_id, "event_id": event_id})

    async def retrieve(self, item_id: str, *, event_id: str | Omit = omit) -> None:
        """Ask for an item as the server has it; `conversation.item.retrieved` brings it."""
        await self._connection.send({"type": "conversation.item.retrieve", "item_id": item_id, "event_id": event_id})

    async def truncate(
        self, item_id: str, *, audio_end_ms: int, content_index: int = 0, event_id: str | Omit = omit
    ) -> None:
        """Cut what the model said at what was heard of it.

        Args:
            item_id: of a message of the model's.
            audio_end_ms: milliseconds of its audio that stay; more than there are is an error.
            content_index: the part with the audio.
            event_id: named in the error event, if the server refuses.
        """
        await self._connection.send(
            {
                "type": "conversation.item.truncate",
                "item_id": item_id,
                "content_index": content_index,
                "audio_end_ms": audio_end_ms,
                "event_id": event_id,
            }
        )


class AsyncRealtimeConversationResource(Sender):
    """The conversation."""

    _public_path = "conversation"

    @property
    def item(self) -> AsyncRealtimeConversationItemResource:
        """Its items."""
        return AsyncRealtimeConversationItemResource(self._connection)


class AsyncRealtimeInputAudioBufferResource(Sender):
    """The audio that goes to the model."""

    _public_path = "input_audio_buffer"

    async def append(self, audio: Any, *, event_id: str | Omit = omit) -> None:
        """Add audio, at most 15 MiB. It is never confirmed.

        Args:
            audio: base64; or bytes in the session's format; or a mono NumPy array, int16, or float32 from -1 to 1,
                for a session of 16-bit PCM.
            event_id: named in the error event, if the server refuses.
        """
        await self._connection.send(
            {"type": "input_audio_buffer.append", "audio": audio_text(audio), "event_id": event_id}
        )

    async def commit(self, *, event_id: str | Omit = omit) -> None:
        """Make an item of the audio; the server does it by itself where it detects turns."""
        await self._connection.send({"type": "input_audio_buffer.commit", "event_id": event_id})

    async def clear(self, *, event_id: str | Omit = omit) -> None:
        """Throw the audio away that was not made an item."""
        await self._connection.send({"type": "input_audio_buffer.clear", "event_id": event_id})


class AsyncRealtimeOutputAudioBufferResource(Sender):
    """The audio that the server plays, over WebRTC and SIP."""

    _public_path = "output_audio_buffer"

    async def clear(self, *, event_id: str | Omit = omit) -> None:
        """Stop playing."""
        await self._connection.send({"type": "output_audio_buffer.clear", "event_id": event_id})
