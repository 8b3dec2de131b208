"""What the connections of live sessions and translations can send, by name: `connection.session.update(...)`.

Each takes what the event carries by keyword, and the first of it positionally too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..sentinels import Omit, omit
from .encode import audio_text
from .sender import Sender

if TYPE_CHECKING:
    from ..types.live.client_event_param import SessionConfigParam
    from ..types.live.connect_client_event_param import ItemUnion
    from ..types.live.fork_session_start_event_param import ForkSessionConfigParam
    from ..types.live.session_update_event_param import SessionUpdateConfigParam
    from ..types.realtime.realtime_translation_session_update_request_param import (
        RealtimeTranslationSessionUpdateRequestParam,
    )
    from ..types.responses.response_input_item_param import ResponseInputItemParam

__all__ = [
    "AsyncForksSessionResource",
    "AsyncLiveDecisionItemResource",
    "AsyncLiveDecisionResource",
    "AsyncLiveResponseItemResource",
    "AsyncLiveResponseResource",
    "AsyncLiveSessionCommentaryResource",
    "AsyncLiveSessionInputAudioResource",
    "AsyncLiveSessionInstructionsResource",
    "AsyncLiveSessionOutputAudioFixtureResource",
    "AsyncLiveSessionOutputAudioResource",
    "AsyncLiveSessionResource",
    "AsyncLiveSessionThinkingResource",
    "AsyncSidebandSessionInputAudioResource",
    "AsyncSidebandSessionResource",
    "AsyncSidebandTransportDtmfResource",
    "AsyncSidebandTransportResource",
    "AsyncTranslationsSessionInputAudioBufferResource",
    "AsyncTranslationsSessionResource",
]


class _LiveSender(Sender):
    """Sends events with their fields by name."""

    async def _send(self, kind: str, **fields: Any) -> None:
        await self._connection.send({"type": kind, **fields})


# Translations


class AsyncTranslationsSessionInputAudioBufferResource(_LiveSender):
    """The audio that is to be translated."""

    _public_path = "session.input_audio_buffer"

    async def append(self, audio: Any, *, event_id: str | Omit = omit) -> None:
        """Add audio: 16-bit PCM at 24 kHz, in frames of 200 ms, silence too. It is never confirmed.

        Args:
            audio: base64; or bytes; or a mono NumPy array, int16, or float32 from -1 to 1.
            event_id: named in the error event, if the server refuses.

        Raises:
            TypeError, ValueError: something that cannot be sent.
            WebSocketConnectionClosedError: the connection has ended.
        """
        await self._send("session.input_audio_buffer.append", audio=audio_text(audio), event_id=event_id)


class AsyncTranslationsSessionResource(_LiveSender):
    """The translation session."""

    _public_path = "session"

    @property
    def input_audio_buffer(self) -> AsyncTranslationsSessionInputAudioBufferResource:
        """The audio that is to be translated."""
        return AsyncTranslationsSessionInputAudioBufferResource(self._connection)

    async def update(
        self, session: RealtimeTranslationSessionUpdateRequestParam, *, event_id: str | Omit = omit
    ) -> None:
        """Change settings; those that are left out stay. They are said again after a reconnection."""
        await self._send("session.update", session=session, event_id=event_id)

    async def close(self, *, event_id: str | Omit = omit) -> None:
        """Have what was said so far translated to its end; `session.closed` is then the last event."""
        await self._send("session.close", event_id=event_id)


# Live sessions


class AsyncLiveSessionCommentaryResource(_LiveSender):
    """What the model is to say of work that goes on elsewhere."""

    _public_path = "session.commentary"

    async def append(self, content: str, *, delegation_id: str | None, event_id: str | Omit | None = omit) -> None:
        """Add a text.

        Args:
            content: the text.
            delegation_id: the delegation that it is about; None for none.
            event_id: named in what confirms or refuses it.
        """
        await self._send("session.commentary.append", content=content, delegation_id=delegation_id, event_id=event_id)


class AsyncLiveSessionInstructionsResource(_LiveSender):
    """The instructions of the session, beside those it was started with."""

    _public_path = "session.instructions"

    async def append(self, content: str, *, delegation_id: str | None, event_id: str | Omit | None = omit) -> None:
        """Add a text. The arguments are those of `session.commentary.append`."""
        await self._send("session.instructions.append", content=content, delegation_id=delegation_id, event_id=event_id)


class AsyncLiveSessionThinkingResource(_LiveSender):
    """What the model is to know without saying it."""

    _public_path = "session.thinking"

    async def append(self, content: str, *, delegation_id: str | None, event_id: str | Omit | None = omit) -> None:
        """Add a text. The arguments are those of `session.commentary.append`."""
        await self._send("session.thinking.append", content=content, delegation_id=delegation_id, event_id=event_id)


class AsyncSidebandSessionInputAudioResource(_LiveSender):
    """The audio that goes to the model over another connection."""

    _public_path = "session.input_audio"

    async def mute(self, *, event_id: str | Omit | None = omit) -> None:
        """Have the model hear nothing until `unmute`."""
        await self._send("session.input_audio.mute", event_id=event_id)

    async def unmute(self, *, event_id: str | Omit | None = omit) -> None:
        """Have the model hear again."""
        await self._send("session.input_audio.unmute", event_id=event_id)


class AsyncLiveSessionInputAudioResource(AsyncSidebandSessionInputAudioResource):
    """The audio that goes to the model."""

    async def append(self, audio: Any, *, event_id: str | Omit | None = omit) -> None:
        """Add audio, in the session's format. It is never confirmed.

        Args:
            audio: base64; or bytes; or a mono NumPy array, int16, or float32 from -1 to 1, for 16-bit PCM.
            event_id: named in the error event, if the server refuses.

        Raises:
            TypeError, ValueError: something that cannot be sent.
            WebSocketConnectionClosedError: the connection has ended.
        """
        await self._send("session.input_audio.append", audio=audio_text(audio), event_id=event_id)


class AsyncLiveSessionOutputAudioFixtureResource(_LiveSender):
    """Recordings that are played in place of what the model says."""

    _public_path = "session.output_audio.fixture"

    async def play(self, audio: Any, *, event_id: str | Omit | None = omit) -> None:
        """Play a recording, given as for `session.input_audio.append`."""
        await self._send("session.output_audio.fixture.play", audio=audio_text(audio), event_id=event_id)


class AsyncLiveSessionOutputAudioResource(_LiveSender):
    """The audio that comes from the model."""

    _public_path = "session.output_audio"

    @property
    def fixture(self) -> AsyncLiveSessionOutputAudioFixtureResource:
        """Recordings that are played in place of what the model says."""
        return AsyncLiveSessionOutputAudioFixtureResource(self._connection)


class AsyncSidebandSessionResource(_LiveSender):
    """The session that the connection is attached to."""

    _public_path = "session"

    @property
    def input_audio(self) -> AsyncSidebandSessionInputAudioResource:
        """The audio that goes to the model over another connection."""
        return AsyncSidebandSessionInputAudioResource(self._connection)

    @property
    def commentary(self) -> AsyncLiveSessionCommentaryResource:
        """What the model is to say of work that goes on elsewhere."""
        return AsyncLiveSessionCommentaryResource(self._connection)

    @property
    def instructions(self) -> AsyncLiveSessionInstructionsResource:
        """The instructions of the session, beside those it was started with."""
        return AsyncLiveSessionInstructionsResource(self._connection)

    @property
    def output_audio(self) -> AsyncLiveSessionOutputAudioResource:
        """The audio that comes from the model."""
        return AsyncLiveSessionOutputAudioResource(self._connection)

    @property
    def thinking(self) -> AsyncLiveSessionThinkingResource:
        """What the model is to know without saying it."""
        return AsyncLiveSessionThinkingResource(self._connection)

    async def update(self, session: SessionUpdateConfigParam, *, event_id: str | Omit | None = omit) -> None:
        """Change settings; those that are left out stay. They are said again after a reconnection."""
        await self._send("session.update", session=session, event_id=event_id)

    async def close(self, *, event_id: str | Omit | None = omit) -> None:
        """End the session; `session.closed` says why it ended, and what was used."""
        await self._send("session.close", event_id=event_id)


class AsyncLiveSessionResource(AsyncSidebandSessionResource):
    """The session."""

    @property
    def input_audio(self) -> AsyncLiveSessionInputAudioResource:
        """The audio that goes to the model."""
        return AsyncLiveSessionInputAudioResource(self._connection)

    async def start(self, session: SessionConfigParam, *, event_id: str | Omit | None = omit) -> None:
        """Start the session: the first event of the connection. It is said again after a reconnection.

        Args:
            session: the settings, with the model.
            event_id: named in `session.started`, or in the error event.
        """
        await self._send("session.start", session=session, event_id=event_id)


class AsyncForksSessionResource(AsyncSidebandSessionResource):
    """The session that begins where the forked one is."""

    @property
    def input_audio(self) -> AsyncLiveSessionInputAudioResource:
        """The audio that goes to the model."""
        return AsyncLiveSessionInputAudioResource(self._connection)

    async def start(self, session: ForkSessionConfigParam, *, event_id: str | Omit | None = omit) -> None:
        """Start the session: the first event of the connection. It is said again after a reconnection.

        Args:
            session: the settings that differ from those of the forked session.
            event_id: named in `session.started`, or in the error event.
        """
        await self._send("session.start", session=session, event_id=event_id)


class AsyncLiveDecisionItemResource(_LiveSender):
    """The items that a decision is made by."""

    _public_path = "decision.item"

    async def create(self, item: ItemUnion, *, event_id: str | Omit | None = omit) -> None:
        """Add an item."""
        await self._send("decision.item.create", item=item, event_id=event_id)

    async def delete(self, item_id: str, *, event_id: str | Omit | None = omit) -> None:
        """Remove an item."""
        await self._send("decision.item.delete", item_id=item_id, event_id=event_id)


class AsyncLiveDecisionResource(_LiveSender):
    """Decisions that a session delegates."""

    _public_path = "decision"

    @property
    def item(self) -> AsyncLiveDecisionItemResource:
        """The items that a decision is made by."""
        return AsyncLiveDecisionItemResource(self._connection)

    async def create(self, event_id: str) -> None:
        """Have a decision made; its events name `event_id`."""
        await self._send("decision.create", event_id=event_id)


class AsyncLiveResponseItemResource(_LiveSender):
    """The items that a response is made of."""

    _public_path = "response.item"

    async def create(self, item: ResponseInputItemParam, *, event_id: str | Omit | None = omit) -> None:
        """Add an item."""
        await self._send("response.item.create", item=item, event_id=event_id)


class AsyncLiveResponseResource(_LiveSender):
    """Responses that a session delegates."""

    _public_path = "response"

    @property
    def item(self) -> AsyncLiveResponseItemResource:
        """The items that a response is made of."""
        return AsyncLiveResponseItemResource(self._connection)

    async def create(self, *, event_id: str | Omit | None = omit) -> None:
        """Have the model respond."""
        await self._send("response.create", event_id=event_id)


class AsyncSidebandTransportDtmfResource(_LiveSender):
    """The keys of a telephone."""

    _public_path = "transport.dtmf"

    async def send(self, event: str, *, event_id: str | Omit | None = omit) -> None:
        """Press a key in the call: one of 0 to 9, A to D, `*` and `#`."""
        await self._send("transport.dtmf.send", event=event, event_id=event_id)


class AsyncSidebandTransportResource(_LiveSender):
    """The call that the session is in."""

    _public_path = "transport"

    @property
    def dtmf(self) -> AsyncSidebandTransportDtmfResource:
        """The keys of a telephone."""
        return AsyncSidebandTransportDtmfResource(self._connection)
