"""What ends each kind of stream, so that one that only stops can be told from one that is finished.

Whether a stream is finished is asked when it has stopped: of the last events that came, and of what was noted of those
before them. Streams of several choices are watched all along, since the ends of those lie apart.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

import msgspec

__all__ = ["Choices", "Ending", "ending_of", "without_padding"]

Event = tuple[bytes, bytes]


_NAMELESS: Final = frozenset({b"", b"message", b"ping", b"keepalive", b"keep-alive", b"heartbeat"})
"""Names that say nothing of what an event is, or that it only keeps the connection busy."""


_REASON: Final = b'"finish_reason"'
_NO_REASON: Final = re.compile(_REASON + rb"\s*:\s*null\s*[,}][^\\]*\Z")
"""The end of a chunk from its finish reason on, where that is null."""

_PADDING: Final = b'"obfuscation":"'


class _Typed(msgspec.Struct):
    type: Any = None
    event: Any = None


class _Choice(msgspec.Struct):
    index: Any = 0
    finish_reason: Any = None


class _Chunk(msgspec.Struct):
    choices: list[_Choice] | None = None


class Ending:
    """The events one of which is the last of its stream.

    Args:
        types: their types, or their names.
        is_last: whether nothing can follow them, so that what becomes of the connection then does not matter.
    """

    __slots__ = ("_types", "is_last", "names_of_interest")

    observes_all = False
    """Whether `observe` must be called with all events as they come."""

    def __init__(self, *types: str, is_last: bool = True) -> None:
        self._types = frozenset(types)
        self.is_last = is_last
        names = frozenset(map(str.encode, types))
        self.names_of_interest: frozenset[bytes] = (names | _NAMELESS) if is_last else frozenset()
        """Names that may be those of the last event received, once nothing can follow any more."""

    @property
    def expected(self) -> str:
        """What did not come, for a message."""
        return " or ".join(sorted(self._types))

    def observe(self, events: list[Event]) -> list[Event]:
        """Take note of events as they come, and give them back."""
        return events

    def is_reached(self, events: Sequence[Event]) -> bool:
        """Whether these events, the last of a stream, hold its end."""
        return any(self._ends(name, data) for name, data in events)

    def usual_suffix(self, data: bytes) -> bytes | None:
        """How the data of events ends that are not the end of the stream; None if that cannot be told from this one."""
        return None

    def includes_last(self, events: Sequence[Event]) -> bool:
        """Whether one of these events says that nothing follows but pings. Quick, as this is asked while reading."""
        names, first = self.names_of_interest, events[0][0]
        if first not in names:  # most of a chunk have the same name, and comparing names is faster than looking them up
            events = [event for event in events if event[0] != first]
        return any(
            (name not in _NAMELESS or any(end in data for end in names if end)) and self._ends(name, data)
            for name, data in events
            if name in names
        )

    def _ends(self, name: bytes, data: bytes) -> bool:
        if name.decode("utf-8", "replace") in self._types:
            return True
        try:
            event = msgspec.json.decode(data, type=_Typed)
        except (msgspec.MsgspecError, RecursionError):
            return False
        return event.type in self._types if isinstance(event.type, str) else event.event in self._types


class Choices(Ending):
    """A finish reason on each of so many choices. For one stream, since it counts them."""

    __slots__ = ("_count", "_finished", "observes_all")

    def __init__(self, count: int = 1) -> None:
        super().__init__(is_last=False)  # the usage may follow
        self._count = count
        self._finished: set[Any] = set()
        self.observes_all = count > 1

    @property
    def expected(self) -> str:
        """What did not come, for a message."""
        if self._count == 1:
            return "[DONE] or a finish reason"
        return f"[DONE] or a finish reason on every one of {self._count} choices ({len(self._finished)} have one)"

    def observe(self, events: list[Event]) -> list[Event]:
        """Take note of events as they come, and give them back."""
        self._see(events)
        return events

    def usual_suffix(self, data: bytes) -> bytes | None:
        """How the data of events ends that are not the end of the stream; None if that cannot be told from this one."""
        found = None if self.observes_all else _NO_REASON.search(data)
        return None if found is None or data.count(_REASON) != 1 else found[0]

    def _see(self, events: Sequence[Event]) -> None:
        for _, data in events:
            try:
                chunk = msgspec.json.decode(data, type=_Chunk)
            except (msgspec.MsgspecError, RecursionError):
                continue
            self._finished.update(str(choice.index) for choice in chunk.choices or () if choice.finish_reason)

    def is_reached(self, events: Sequence[Event]) -> bool:
        """Whether these events, the last of a stream, hold its end."""
        self._see(events)
        return len(self._finished) >= self._count


_RESPONSE: Final = Ending(
    "response.completed", "response.failed", "response.incomplete", "response.cancelled", is_last=True
)
_RUN: Final = Ending(
    *(f"thread.run.{end}" for end in ("completed", "failed", "cancelled", "expired", "incomplete", "requires_action")),
    "done",
)
_ENDINGS: Final[Mapping[str, Ending]] = {
    "responses.ResponseStreamEvent": _RESPONSE,
    "beta.BetaResponseStreamEvent": _RESPONSE,
    "beta.AssistantStreamEvent": _RUN,
    "audio.SpeechStreamEvent": Ending("speech.audio.done"),
    "audio.TranscriptionStreamEvent": Ending("transcript.text.done"),
    "ImageGenStreamEvent": Ending("image_generation.completed", is_last=False),  # several images, several of them
    "ImageEditStreamEvent": Ending("image_edit.completed", is_last=False),
}
_OF_CHOICES: Final = ("ChatCompletionChunk", "Completion")


def without_padding(data: bytes) -> bytes:
    """The data of an event up to the random characters that hide its length, if they are its last field."""
    head, key, padding = data.rpartition(_PADDING)
    return head if key and padding.partition(b'"')[2] == b"}" else data


def ending_of(event_type: Any, params: Mapping[str, object]) -> Ending | None:
    """How a stream of these events ends; None if that is not known.

    Args:
        event_type: the type of one event, or its place below `openai_core.types`.
        params: what was asked for.
    """
    place = event_type if isinstance(event_type, str) else getattr(event_type, "__name__", "")
    if place.rpartition(".")[2] in _OF_CHOICES:
        return Choices(choices_of(params))
    if isinstance(event_type, str):
        return _ENDINGS.get(event_type)
    from .. import types

    for place, ending in _ENDINGS.items():  # a union has no name; whoever passes it has read it from its package
        family, _, name = place.rpartition(".")
        package = vars(types).get(family) if family else types
        if package is not None and vars(package).get(name) is event_type:
            return ending
    return None


def choices_of(params: Mapping[str, object]) -> int:
    """How many choices a call asks for."""
    count = params.get("n")
    prompt = params.get("prompt")
    prompts = 1
    if isinstance(prompt, list) and prompt and not isinstance(prompt[0], int):
        prompts = len(cast("list[object]", prompt))
    return prompts * (count if isinstance(count, int) and count > 1 else 1)
