"""What a voice conversation's events mean for its speaker: what to play, when to stop, what to send to the server.

No I/O, no clock and no samples in here: sound is bytes that pass through, and positions are numbers of frames that
the player tells. The rules of barge-in:

- When the user begins to speak, the speaker falls silent: also after `response.done`, since an answer is made faster
  than it is spoken, and so is usually complete while it is still heard.
- The server's record of the answer is then cut to what was heard, and to no more than was received, as the server
  refuses a truncation beyond the end. An answer of which nothing was heard is deleted, if the server has it.
- What still comes of an answer that was interrupted is dropped.
- `response.cancel` is sent only if the server does not interrupt itself.
"""

from __future__ import annotations

import base64
import binascii
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias, cast

import msgspec

__all__ = ["BargeIn", "Finish", "Interrupt", "Message", "Play", "SoundFormat", "field"]

Message: TypeAlias = dict[str, Any]
"""An event to send to the server."""

SoundFormat: TypeAlias = Literal["pcm", "ulaw", "alaw"]
"""How sound is encoded: `pcm` is 16 bits at 24,000 frames a second, the two of G.711 are 8 bits at 8,000."""

RATES: Final[Mapping[SoundFormat, int]] = {"pcm": 24_000, "ulaw": 8_000, "alaw": 8_000}
"""Frames a second."""
_BYTES: Final[Mapping[SoundFormat, int]] = {"pcm": 2, "ulaw": 1, "alaw": 1}
_FORMATS: Final[Mapping[str, SoundFormat]] = {
    "audio/pcm": "pcm",
    "audio/pcma": "alaw",
    "audio/pcmu": "ulaw",
    # As sessions of the older shape say it.
    "g711_alaw": "alaw",
    "g711_ulaw": "ulaw",
    "pcm16": "pcm",
}
_REMEMBERED: Final = 256
"""Ids of answers and items that are kept, the newest."""


class Play(msgspec.Struct, frozen=True):
    """Play this sound after what is queued, and report its place by `BargeIn.queued`."""

    item_id: str
    content_index: int
    audio: bytes
    """Encoded as `BargeIn.output_format` says."""


class Finish(msgspec.Struct, frozen=True):
    """The sound is complete: play what is queued to its end, without waiting for more."""


class Interrupt(msgspec.Struct, frozen=True):
    """Silence the speaker now, throw away what is queued, and call `BargeIn.interrupted`."""


class _Part(msgspec.Struct):
    """A piece of an answer that is spoken, and where it stands among all that was queued."""

    item_id: str
    content_index: int
    start: int
    frames: int = 0
    """Queued of it."""
    received: int = 0
    """Frames received of it, at the rate that the server sends."""
    received_rate: int = 24_000
    complete: bool = False
    """Whether the server has said that no more comes."""

    @property
    def received_ms(self) -> int:
        return self.received * 1000 // self.received_rate


class BargeIn:
    """One conversation, seen from its speaker. Feed it every event of the connection, in order. Not thread-safe."""

    def __init__(self, *, rate: int, enabled: bool | None = None) -> None:
        """Start with nothing said.

        Args:
            rate: frames a second of the player's positions.
            enabled: whether the user's speech interrupts. Default: as the session's `interrupt_response` says, which
                is true unless it was set.
        """
        self.output_format: SoundFormat = "pcm"
        """How the server encodes what it says, as the session's events say."""
        self.input_format: SoundFormat = "pcm"
        """How the server wants to hear the user."""
        self.interruptions = 0
        """How often the speaker was to fall silent."""
        self._rate = rate
        self._enabled = enabled
        self._server_interrupts = True
        self._parts: list[_Part] = []
        self._active: OrderedDict[str, None] = OrderedDict()  # answers under way
        self._on_server: OrderedDict[str, None] = OrderedDict()  # items
        self._over: OrderedDict[str, None] = OrderedDict()  # answers and items of which nothing more is played
        self._cut: OrderedDict[str, None] = OrderedDict()  # items that were truncated or deleted

    def __repr__(self) -> str:
        return (
            f"<BargeIn {len(self._active)} active | {len(self._parts)} parts queued, {self.interruptions} interrupted>"
        )

    # Events

    def handle(self, event: object) -> Play | Finish | Interrupt | Message | None:
        """Learn from an event, and say what is to be done.

        Args:
            event: as a mapping or as an object with attributes.

        Returns:
            What to do with the speaker; or a message to send; or None.
        """
        match field(event, "type"):
            case "response.output_audio.delta" | "response.audio.delta":
                return self._delta(event)
            case "response.output_audio.done" | "response.audio.done":
                return self._part_done(event)
            case "input_audio_buffer.speech_started":
                return Interrupt() if self._listens_to_speech and self._has_something_to_interrupt else None
            case "response.created":
                _remember(self._active, field(event, "response", "id"))
            case "response.done":
                return self._response_done(event)
            case "conversation.item.added" | "conversation.item.created" | "conversation.item.done":
                _remember(self._on_server, field(event, "item", "id"))
            case "response.output_item.added":
                _remember(self._on_server, field(event, "item", "id"))
            case "conversation.item.deleted":
                self._on_server.pop(str(field(event, "item_id")), None)
            case "session.created":
                # A new session, after a reconnection too: the server knows nothing of what was said before.
                self._on_server.clear()
                self._active.clear()
                self._learn_session(field(event, "session"))
            case "session.updated":
                self._learn_session(field(event, "session"))
            case _:
                pass
        return None

    def queued(self, play: Play, start: int, frames: int) -> None:
        """Note where the sound of a `Play` was queued.

        Args:
            play: what was to be played.
            start: the number of its first frame among all that were ever queued.
            frames: how many frames it has, at the player's rate.
        """
        last = self._parts[-1] if self._parts else None
        if last is None or (last.item_id, last.content_index) != (play.item_id, play.content_index):
            last = _Part(play.item_id, play.content_index, start, received_rate=RATES[self.output_format])
            self._parts.append(last)
        last.frames = start + frames - last.start
        last.received += len(play.audio) // _BYTES[self.output_format]

    def heard(self, position: int) -> None:
        """Forget what has been heard whole.

        Args:
            position: how many of all the frames that were ever queued have been heard.
        """
        while self._parts and self._parts[0].complete and position >= self._parts[0].start + self._parts[0].frames:
            del self._parts[0]

    def interrupted(self, position: int, *, by_program: bool = False) -> list[Message]:
        """What to send to the server now that the speaker is silent and its queue empty.

        Args:
            position: how many of all the frames that were ever queued had been heard.
            by_program: whether the program interrupts, of which the server knows nothing.
        """
        self.interruptions += 1
        messages: list[Message] = []
        if by_program or not self._server_interrupts:
            messages += [{"type": "response.cancel", "response_id": each} for each in self._speaking]
        for part in self._parts:
            messages += self._shortened(part, position)
            _remember(self._over, part.item_id)
        for response in self._active:
            _remember(self._over, response)
        self._parts.clear()
        return messages

    # What the events say

    @property
    def _listens_to_speech(self) -> bool:
        return self._server_interrupts if self._enabled is None else self._enabled

    @property
    def _has_something_to_interrupt(self) -> bool:
        return bool(self._parts or self._speaking)

    @property
    def _speaking(self) -> list[str]:
        """Answers under way that were not interrupted yet."""
        return [each for each in self._active if each not in self._over]

    def _delta(self, event: object) -> Play | Message | None:
        item, response = field(event, "item_id"), field(event, "response_id")
        if item in self._over or response in self._over:
            return self._late(item)
        encoded = field(event, "delta")
        if not isinstance(item, str) or not isinstance(encoded, str | bytes):
            return None
        try:
            audio = base64.b64decode(encoded, validate=True)
        except binascii.Error:
            return None  # whoever reads the events sees it; nothing in it can be played
        audio = audio[: len(audio) // _BYTES[self.output_format] * _BYTES[self.output_format]]
        return Play(item, cast("int", field(event, "content_index") or 0), audio) if audio else None

    def _late(self, item: object) -> Message | None:
        """Something came of an answer that was interrupted before anything of this item did: nobody will hear it."""
        if not isinstance(item, str) or item in self._cut or item not in self._on_server:
            return None
        _remember(self._cut, item)
        return {"type": "conversation.item.delete", "item_id": item}

    def _part_done(self, event: object) -> Finish:
        key = (field(event, "item_id"), field(event, "content_index") or 0)
        for part in self._parts:
            if (part.item_id, part.content_index) == key:
                part.complete = True
        return Finish()

    def _response_done(self, event: object) -> Finish | None:
        response = field(event, "response", "id")
        self._active.pop(str(response), None)
        if self._active:
            return None
        for part in self._parts:
            part.complete = True
        return Finish()

    def _shortened(self, part: _Part, position: int) -> list[Message]:
        """Have the server's record of a part say what was heard of it."""
        heard = min(max(0, position - part.start), part.frames)
        if part.item_id in self._cut or part.item_id not in self._on_server:
            # Of an item with several spoken parts, the API can shorten one: the first that was not heard to its end.
            return []
        if heard >= part.frames and part.complete:
            return []
        _remember(self._cut, part.item_id)
        heard_ms = min(heard * 1000 // self._rate, part.received_ms)
        if not heard_ms and not part.content_index:
            return [{"type": "conversation.item.delete", "item_id": part.item_id}]
        # Of a later part nothing was heard, but the item cannot go: earlier parts were. Servers refuse to cut at 0.
        heard_ms = max(heard_ms, 1)
        return [
            {
                "type": "conversation.item.truncate",
                "item_id": part.item_id,
                "content_index": part.content_index,
                "audio_end_ms": heard_ms,
            }
        ]

    def _learn_session(self, session: object) -> None:
        output = field(session, "audio", "output", "format", "type") or field(session, "output_audio_format")
        given = field(session, "audio", "input", "format", "type") or field(session, "input_audio_format")
        self.output_format = _FORMATS.get(str(output), self.output_format)
        self.input_format = _FORMATS.get(str(given), self.input_format)
        turns = field(session, "audio", "input", "turn_detection") or field(session, "turn_detection")
        if turns is not None:
            self._server_interrupts = field(turns, "interrupt_response") is not False


def field(event: object, *path: str) -> object:
    """A field of an event, by the way to it; None if it has none. Events are mappings, or objects with attributes."""
    found: object = event
    for name in path:
        found = (
            cast("Mapping[str, object]", found).get(name) if isinstance(found, Mapping) else getattr(found, name, None)
        )
    return found


def _remember(ids: OrderedDict[str, None], name: object) -> None:
    if isinstance(name, str):
        ids[name] = None
        ids.move_to_end(name)
        if len(ids) > _REMEMBERED:
            ids.popitem(last=False)
