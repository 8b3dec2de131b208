"""Which pieces of a live session's transcripts belong together, by who spoke and when: plain values, without a clock.

Pieces come with the milliseconds of the session's audio that they cover. Between them the audio is taken to go on as
the caller's clock does, so that a turn can end, or a silence be noticed, without another piece.
"""

from __future__ import annotations

import re
import secrets
import string
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from ...errors import OpenAIError

__all__ = [
    "Change",
    "Piece",
    "Speaker",
    "Transcript",
    "TranscriptSegment",
    "TranscriptSegmentCloseReason",
    "TranscriptSegmentClosedEvent",
    "TranscriptSettings",
    "piece_of",
]

Speaker = Literal["user", "assistant"]
TranscriptSegmentCloseReason = Literal[
    "speaker_change", "inactivity", "timestamp_reset", "session_closed", "manual"
]  # fmt: skip
"""Why a segment ended: the other side spoke, the assistant fell silent, the times began anew, the session was closed by
the server, or the grouper by the program."""

_SPEAKERS: Final[dict[Any, Speaker]] = {
    "session.input_transcript.delta": "user",
    "session.output_transcript.delta": "assistant",
}
_HELD: Final = 0.05
"""Seconds that the first piece of a segment waits for another one that shows where it belongs."""
_MAX_MS: Final = 2**31 - 1
_MAX_TIME: Final = 2**53 - 1
"""Up to here JSON numbers are exact."""
_SPACE: Final = r"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
"""White space as ECMAScript has it, so that clients in both languages make the same segments."""
_GAPS: Final = re.compile(f"[-{_SPACE}]+")
_REMEMBERED: Final = 4096
"""The most ids of events that are kept, to know those that come twice."""
_ACKNOWLEDGMENTS: Final = frozenset(
    ("ah", "aha", "alright", "gotcha", "hm", "hmm", "mhm", "mm", "mm hm", "mm hmm", "ok", "okay", "right", "sure")
).union(("uh", "uh huh", "yea", "yeah", "yep", "yes"))


@dataclass(frozen=True)
class TranscriptSegment:
    """What one side said without a break, as far as it is known. Another with the same `id` replaces it."""

    id: str
    """Names the segment; unique among all groupers."""
    previous_id: str | None
    """The segment before it; None for the first."""
    speaker: Speaker
    """Who spoke."""
    text: str
    """All pieces so far, as they came."""
    start_ms: int
    """Where it begins in the session's audio, in milliseconds."""
    end_ms: int
    """Where it ends so far."""


@dataclass(frozen=True)
class TranscriptSegmentClosedEvent:
    """A segment that will not change any more."""

    segment: TranscriptSegment
    """Its final form."""
    reason: TranscriptSegmentCloseReason
    """Why it ended."""


Change = (
    tuple[Literal["segment.updated"], TranscriptSegment]
    | tuple[Literal["segment.closed"], TranscriptSegmentClosedEvent]
)
"""The type of what happened, and what it is about."""


class TranscriptSettings:
    """Where one segment ends and another begins. Times are in milliseconds; None is the default."""

    __slots__ = ("acknowledgments", "isolation", "longest_acknowledgment", "separation", "silence")

    def __init__(
        self,
        *,
        min_turn_separation_ms: float | None = None,
        assistant_silence_ms: float | None = None,
        backchannel_max_duration_ms: float | None = None,
        backchannel_isolation_ms: float | None = None,
        additional_acknowledgments: Sequence[str] | None = None,
    ) -> None:
        self.separation = _milliseconds("min_turn_separation_ms", min_turn_separation_ms, 500)
        self.silence = _milliseconds("assistant_silence_ms", assistant_silence_ms, 2000)
        self.longest_acknowledgment = _milliseconds("backchannel_max_duration_ms", backchannel_max_duration_ms, 1000)
        self.isolation = _milliseconds("backchannel_isolation_ms", backchannel_isolation_ms, 2000)
        more = additional_acknowledgments or ()
        if isinstance(more, str) or not all(isinstance(each, str) for each in more):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"additional_acknowledgments must be a sequence of strings; got {more!r}")
        self.acknowledgments = _ACKNOWLEDGMENTS | {_normal(each) for each in more}


def _milliseconds(name: str, value: float | None, default: float) -> float:
    if value is None:
        return default
    is_number = isinstance(value, int | float) and not isinstance(value, bool)  # pyright: ignore[reportUnnecessaryIsInstance]
    if not is_number or not 0 <= value <= _MAX_MS:  # neither NaN nor infinity is
        raise OpenAIError(f"{name} must be a finite number of milliseconds from 0 to {_MAX_MS}; got {value!r}")
    return value


def _normal(text: str) -> str:
    """A text without case, and with hyphens, spaces and outer punctuation made alike."""
    return _GAPS.sub(" ", text.lower()).strip(string.punctuation + " ")


@dataclass(slots=True)
class Piece:
    """One event of a transcript."""

    event_id: str
    speaker: Speaker
    text: str
    start: int
    end: int


def piece_of(event: Any) -> Piece | None:
    """The piece of transcript in an event of a live session; None if it is another event.

    Raises:
        OpenAIError: its id, text or times are none.
    """
    speaker = _SPEAKERS.get(event.type)
    if speaker is None:
        return None
    event_id, text, first, last = (getattr(event, name, None) for name in ("event_id", "delta", "start_ms", "end_ms"))
    start, end = _time(first), _time(last)
    is_text = isinstance(event_id, str) and event_id and isinstance(text, str)
    if not is_text or start is None or end is None or start > end:
        raise OpenAIError(
            f"{event.type} must have an id, a text and milliseconds from start_ms to end_ms; got "
            f"event_id={event_id!r}, start_ms={first!r}, end_ms={last!r}"
        )
    return Piece(str(event_id), speaker, str(text), start, end)


def _time(value: object) -> int | None:
    """Milliseconds of a session; None if they are none. Some JSON encoders write whole numbers as `200.0`."""
    if type(value) is float and value.is_integer():
        value = int(value)
    return value if type(value) is int and 0 <= value <= _MAX_TIME else None


@dataclass(slots=True)
class _Draft:
    """A segment while it grows, or while it is not known whether it is one."""

    speaker: Speaker
    text: str
    start: int
    end: int
    reason: TranscriptSegmentCloseReason = "speaker_change"
    """Why the segment before it ends, once this one is one."""

    @classmethod
    def of(cls, piece: Piece, reason: TranscriptSegmentCloseReason = "speaker_change") -> _Draft:
        return cls(piece.speaker, piece.text, piece.start, piece.end, reason)

    def add(self, piece: Piece, *, after_another: bool = False) -> None:
        """Let it grow; `after_another` if the other side was heard since its last piece."""
        if after_another and self.text[-1:].isalnum() and piece.text[0].isalnum():
            self.text += " "
        self.text += piece.text
        self.end = max(self.end, piece.end)


@dataclass(slots=True)
class _Open:
    """The segment that pieces are added to."""

    id: str
    previous_id: str | None
    draft: _Draft = field(repr=False)

    def snapshot(self) -> TranscriptSegment:
        draft = self.draft
        return TranscriptSegment(self.id, self.previous_id, draft.speaker, draft.text, draft.start, draft.end)


class Transcript:
    """The segments of one session, as far as they are known.

    `now` is seconds of a clock that only goes forward. The assistant's words while the user is speaking are held back
    until the user has been silent for `min_turn_separation_ms`. If they only acknowledge what is said, they are dropped
    once the user goes on, or nothing follows them for `backchannel_isolation_ms`.
    """

    def __init__(self, settings: TranscriptSettings) -> None:
        self._settings = settings
        self._name = secrets.token_hex(6)
        self._count = 0
        self._last_id: str | None = None
        self._current: _Open | None = None
        self._held: list[_Draft] = []
        self._seen: dict[str, None] = {}
        self._last_start: int | None = None
        self._heard: tuple[int, float] = 0, 0.0  # how far the audio was when the last piece came, and when that was
        self.closed = False
        """Whether it takes nothing more."""

    # What happens

    def push(self, piece: Piece, now: float) -> list[Change]:
        """Take a piece; one that came before is ignored.

        Raises:
            OpenAIError: the transcript is closed.
        """
        if self.closed:
            raise OpenAIError("the transcript grouper is closed; make another one for another session")
        if piece.event_id in self._seen:
            return []
        self._remember(piece.event_id)
        if not piece.text:
            return []
        changes = self.tick(now)
        begins_anew = self._last_start is not None and piece.start < self._last_start
        self._last_start = piece.start
        heard = self._heard[0]
        self._heard = piece.end if begins_anew else max(heard, piece.end), now
        changes += self._begin_anew(piece) if begins_anew else self._continue(piece, heard)
        return changes

    def tick(self, now: float) -> list[Change]:
        """Do what is due."""
        changes: list[Change] = []
        while (due := self.due_at) is not None and due <= now:
            if not self._held:
                changes += self._close("inactivity")
            elif self._waits_for_turn and self._is_acknowledgment(self._held[-1]):
                self._held.clear()
            else:
                changes += self._settle()
        return changes

    @property
    def due_at(self) -> float | None:
        """When `tick` will have something to do, unless another piece comes; None if it will not."""
        audio, since = self._heard
        current = self._current
        if not self._held:
            if current is None or current.draft.speaker == "user":
                return None
            return since + (current.draft.end + self._settings.silence - audio) / 1000
        due = since + _HELD
        if self._waits_for_turn:
            assert current is not None, "somebody's turn is waited for"
            held = self._held[-1]
            silent = current.draft.end + self._settings.separation
            if self._is_acknowledgment(held):
                silent = max(silent, held.end + self._settings.isolation)
            due = max(due, since + (silent - audio) / 1000)
        return due

    def close(self, reason: TranscriptSegmentCloseReason, now: float) -> list[Change]:
        """Take nothing more: what is held becomes a segment, and all are closed."""
        if self.closed:
            return []
        changes = self.tick(now)
        self.closed = True
        if self._waits_for_turn and self._is_acknowledgment(held := self._held[-1]):
            assert self._current is not None, "somebody's turn is waited for"
            if held.end <= self._current.draft.end:  # said while the user spoke
                self._held.clear()
        changes += self._settle(reason)
        return changes + self._close(reason)

    # A piece

    def _remember(self, event_id: str) -> None:
        self._seen[event_id] = None
        if len(self._seen) > _REMEMBERED:
            del self._seen[next(iter(self._seen))]

    def _begin_anew(self, piece: Piece) -> list[Change]:
        """Take a piece whose times are before those of the last one: nothing before it goes on."""
        changes = [] if self._waits_for_turn else self._settle()
        for draft in self._held:
            draft.reason = "timestamp_reset"
        self._held.append(_Draft.of(piece, "timestamp_reset"))
        is_same_speaker = self._current is not None and self._current.draft.speaker == piece.speaker
        return [*changes, *self._settle()] if is_same_speaker else changes

    def _continue(self, piece: Piece, heard: int) -> list[Change]:
        """Take a piece that follows what came before, which went up to `heard` in the audio."""
        if not self._waits_for_turn:
            return self._beside(piece) or [*self._settle(), *self._follow(piece)]
        assert self._current is not None, "somebody's turn is waited for"
        held, user = self._held[-1], self._current.draft
        turn = user.end + self._settings.separation
        if piece.speaker == "user":
            if piece.start < turn or self._is_acknowledgment(held):
                user.add(piece, after_another=True)
                if self._is_acknowledgment(held):
                    self._held.clear()
                return [("segment.updated", self._current.snapshot())]
            changes = self._settle()
            if heard < turn:  # nobody could know before that the assistant's turn had come: it is over already
                return [*changes, *self._close("speaker_change"), self._open(_Draft.of(piece))]
            return [*changes, *self._follow(piece)]
        if self._is_acknowledgment(held):
            is_over = piece.start >= max(turn, held.end + self._settings.isolation)
            if is_over or (held.end <= user.end and piece.start > held.end):
                self._held[-1] = _Draft.of(piece)
                return []
        elif piece.start >= turn:
            return [*self._settle(), *self._follow(piece)]
        held.add(piece)
        return []

    def _beside(self, piece: Piece) -> list[Change]:
        """Take a piece that covers the same time as what is held: whoever spoke before goes on, else the user begins.

        Nothing is changed if it is none.
        """
        current, held = self._current, self._held[-1] if self._held else None
        if held is None or held.speaker == piece.speaker or (held.start, held.end) != (piece.start, piece.end):
            return []
        if current is None:
            return [self._open(_Draft.of(piece))] if piece.speaker == "user" else []
        if current.draft.speaker != piece.speaker:
            return []
        current.draft.add(piece)
        return [("segment.updated", current.snapshot())]

    def _follow(self, piece: Piece) -> list[Change]:
        """Take a piece while nothing is held."""
        current = self._current
        if current is None or current.draft.speaker != piece.speaker:
            self._held.append(_Draft.of(piece, "inactivity" if self._is_silent_before(piece) else "speaker_change"))
            return []
        if self._is_silent_before(piece):
            return [*self._close("inactivity"), self._open(_Draft.of(piece))]
        current.draft.add(piece)
        return [("segment.updated", current.snapshot())]

    def _is_silent_before(self, piece: Piece) -> bool:
        """Whether the assistant was silent for too long before a piece."""
        current = self._current
        if current is None or current.draft.speaker == "user":
            return False
        return piece.start - current.draft.end > self._settings.silence

    @property
    def _waits_for_turn(self) -> bool:
        """Whether what is held is the assistant's, and the user may go on."""
        if not self._held or self._current is None or self._current.draft.speaker == "assistant":
            return False
        held = self._held[-1]
        return held.speaker == "assistant" and held.reason != "timestamp_reset"

    def _is_acknowledgment(self, held: _Draft) -> bool:
        """Whether what the assistant said, while its turn is waited for, is a sign of attention only."""
        assert self._current is not None, "somebody's turn is waited for"
        is_short = held.end - held.start < self._settings.longest_acknowledgment
        is_near = held.start < self._current.draft.end + self._settings.separation
        return is_short and is_near and _normal(held.text) in self._settings.acknowledgments

    # Segments

    def _settle(self, reason: TranscriptSegmentCloseReason | None = None) -> list[Change]:
        """Make segments of what is held."""
        changes: list[Change] = []
        for draft in self._held:
            changes += [*self._close(reason or draft.reason), self._open(draft)]
        self._held.clear()
        return changes

    def _open(self, draft: _Draft) -> Change:
        self._current = _Open(f"segment_{self._name}_{self._count}", self._last_id, draft)
        self._count += 1
        self._last_id = self._current.id
        return "segment.updated", self._current.snapshot()

    def _close(self, reason: TranscriptSegmentCloseReason) -> list[Change]:
        current, self._current = self._current, None
        if current is None:
            return []
        return [("segment.closed", TranscriptSegmentClosedEvent(current.snapshot(), reason))]
