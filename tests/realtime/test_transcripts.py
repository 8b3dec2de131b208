"""Segments of transcripts: what belongs together, without a clock; and the groupers that tell handlers of them."""

from __future__ import annotations

import threading
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core import OpenAIError
from openai_core.lib.live import AsyncTranscriptGrouper, TranscriptSegment, TranscriptSegmentClosedEvent
from openai_core.realtime.protocol.transcripts import Piece, Transcript, TranscriptSettings
from openai_core.types.live import InputTranscriptDeltaEvent, OutputTranscriptDeltaEvent, SessionClosedEvent
from openai_sync.lib.live import TranscriptGrouper

U, A = "user", "assistant"


class Told:
    """Pushes pieces with a clock of its own, and keeps what came of it: who, what and why it ended."""

    def __init__(self, **options: Any) -> None:
        self.transcript = Transcript(TranscriptSettings(**options))
        self.now = 0.0
        self.changes: list[Any] = []
        self.count = 0

    def push(self, speaker: Any, text: str, start: int, end: int, event_id: str | None = None) -> None:
        self.count += 1
        piece = Piece(event_id or f"e{self.count}", speaker, text, start, end)
        self.changes += self.transcript.push(piece, self.now)

    def wait(self, seconds: float) -> None:
        """Let time pass, and the timer with it."""
        until = self.now + seconds
        while (due := self.transcript.due_at) is not None and due <= until:
            self.now = max(self.now, due)
            self.changes += self.transcript.tick(self.now)
        self.now = until

    def close(self) -> None:
        self.changes += self.transcript.close("manual", self.now)

    @property
    def updates(self) -> list[tuple[str, str, int, int]]:
        return [
            (each.speaker, each.text, each.start_ms, each.end_ms)
            for _, each in self.changes
            if isinstance(each, TranscriptSegment)
        ]

    @property
    def closed(self) -> list[tuple[str, str]]:
        return [(each.segment.text, each.reason) for _, each in self.changes if hasattr(each, "reason")]


def test_pieces_of_one_speaker_are_one_segment() -> None:
    told = Told()
    told.push(U, "Hello ", 0, 300)
    assert told.updates == [], "the first piece waits for what shows where it belongs"
    told.push(U, "there", 300, 600)
    assert told.updates == [(U, "Hello ", 0, 300), (U, "Hello there", 0, 600)]


def test_a_first_piece_is_told_of_after_50_ms() -> None:
    told = Told()
    told.push(U, "Hello", 0, 500)
    told.wait(0.04)
    assert told.updates == []
    told.wait(0.02)
    assert told.updates == [(U, "Hello", 0, 500)]


def test_the_assistant_s_turn_begins_when_the_user_was_silent_for_long_enough() -> None:
    """The audio is taken to go on as the clock does."""
    told = Told()
    told.push(U, "Hello", 0, 500)
    told.push(A, "Good day", 600, 800)
    told.wait(0.19)
    assert told.closed == []
    told.wait(0.02)
    assert told.closed == [("Hello", "speaker_change")]
    assert told.updates[-1] == (A, "Good day", 600, 800)


def test_the_user_may_go_on_before_that() -> None:
    told = Told()
    told.push(U, "Hello", 0, 500)
    told.push(A, "Good day", 600, 700)
    told.push(U, "everybody", 700, 900)
    assert told.updates[-1] == (U, "Hello everybody", 0, 900)
    told.wait(0.5)
    assert told.updates[-1] == (A, "Good day", 600, 700), "it was said, if nobody waited for it"


@pytest.mark.parametrize("text", ["Mm-hmm.", "  YEAH... ", "(okay)", "uh\nhuh", "\ufeffyeah\u00a0", "uh\u2003huh"])
def test_a_sign_of_attention_is_no_turn(text: str) -> None:
    told = Told()
    told.push(U, "I think ", 0, 500)
    told.push(A, text, 600, 700)
    told.wait(5)
    told.push(U, "so", 5500, 5700)
    told.close()
    assert told.updates == [(U, "I think ", 0, 500), (U, "I think so", 0, 5700)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [("yeah, okay", 600, 700), ("Mm-hmm.", 600, 1600), ("Mm-hmm.", 1000, 1100), ("\x85yeah", 600, 700)],
    ids=["other words", "too long", "too late", "a control character"],
)
def test_other_words_are_a_turn(text: str, start: int, end: int) -> None:
    told = Told()
    told.push(U, "I think", 0, 500)
    told.push(A, text, start, end)
    told.wait(5)
    assert told.updates[-1] == (A, text, start, end)


def test_a_sign_of_attention_begins_a_turn_that_follows_soon() -> None:
    told = Told()
    told.push(U, "I think", 0, 500)
    told.push(A, "Right", 600, 700)
    told.push(A, ", let me see", 800, 1000)
    told.wait(1)
    assert told.updates[-1] == (A, "Right, let me see", 600, 1000)


def test_more_signs_of_attention_can_be_named() -> None:
    told = Told(additional_acknowledgments=["Roger   that!"])
    told.push(U, "I think", 0, 500)
    told.push(A, "roger-that", 600, 700)
    told.wait(5)
    assert told.updates == [(U, "I think", 0, 500)]


def test_a_silence_ends_the_assistant_s_segment_and_not_the_user_s() -> None:
    told = Told(assistant_silence_ms=1000)
    told.push(A, "First", 0, 500)
    told.wait(1.1)
    assert told.closed == [("First", "inactivity")]
    told.push(U, "Hm", 2000, 2100)
    told.wait(60)
    assert told.closed == [("First", "inactivity")]


def test_a_silence_is_seen_from_the_times_of_the_next_piece() -> None:
    told = Told()
    told.push(A, "First", 0, 500)
    told.wait(0.1)
    told.push(A, "second", 2501, 3000)
    assert told.closed == [("First", "inactivity")]
    assert told.updates[-1] == (A, "second", 2501, 3000)


def test_times_that_begin_anew_end_everything_before() -> None:
    told = Told()
    told.push(U, "Old", 5000, 5500)
    told.push(A, "older", 5600, 5700)
    told.push(U, "new", 0, 200)
    assert told.closed == [("Old", "timestamp_reset"), ("older", "timestamp_reset")]
    assert told.updates[-1] == (U, "new", 0, 200)


def test_of_two_pieces_at_the_same_time_the_user_s_comes_first() -> None:
    told = Told()
    told.push(A, "Hello there", 0, 200)
    told.push(U, "hello", 0, 200)
    told.wait(3)
    told.close()
    assert [text for text, _ in told.closed] == ["hello", "Hello there"]


def test_whoever_speaks_goes_on_where_the_other_one_begins_at_the_same_time() -> None:
    told = Told()
    told.push(A, "The answer is", 0, 500)
    told.wait(0.1)
    told.push(U, "Wait", 500, 700)
    told.push(A, " 42", 500, 700)
    told.close()
    assert [text for text, _ in told.closed] == ["The answer is 42", "Wait"]


def test_an_event_that_comes_twice_counts_once() -> None:
    told = Told()
    told.push(U, "one ", 0, 100, "same")
    told.push(U, "", 100, 200, "empty")
    told.push(U, "one ", 0, 100, "same")
    told.push(U, "ignored", 100, 200, "empty")
    told.push(U, "two", 200, 300)
    assert told.updates[-1][1] == "one two"


def test_segments_form_a_chain() -> None:
    told = Told()
    for number in range(4):
        told.push(A if number % 2 else U, f"t{number}", number * 1000, number * 1000 + 400)
        told.wait(1)
    told.close()
    segments = [each.segment for _, each in told.changes if isinstance(each, TranscriptSegmentClosedEvent)]
    assert [each.previous_id for each in segments] == [None, *(each.id for each in segments[:-1])]
    assert len({each.id for each in segments}) == 4


@given(
    st.lists(
        st.tuples(
            st.sampled_from([U, A]), st.sampled_from(["mm ", "words ", ""]), st.integers(0, 3000), st.integers(0, 900)
        ),
        max_size=25,
    ),
    st.lists(st.floats(0, 3), min_size=25, max_size=25),
)
def test_whatever_comes_each_segment_is_opened_once_and_closed_once(pieces: list[Any], waits: list[float]) -> None:
    told = Told()
    for (speaker, text, start, length), wait in zip(pieces, waits, strict=False):
        told.push(speaker, text, start, start + length)
        told.wait(wait)
    told.close()
    is_open: TranscriptSegment | None = None
    seen: set[str] = set()
    for kind, change in told.changes:
        if kind == "segment.closed":
            assert change.segment == is_open, "what is closed is what was told of last"
            is_open = None
        elif is_open is None:
            assert change.id not in seen
            is_open = change
        else:
            assert change.id == is_open.id
            assert change.text.startswith(is_open.text.rstrip())
            is_open = change
        seen.add(getattr(change, "id", ""))
    assert is_open is None
    assert told.transcript.due_at is None


@pytest.mark.parametrize(
    "name",
    ["min_turn_separation_ms", "assistant_silence_ms", "backchannel_max_duration_ms", "backchannel_isolation_ms"],
)
@pytest.mark.parametrize("value", [-1, float("nan"), float("inf"), "2", True, 2**31, 10**400])
@pytest.mark.parametrize("kind", [AsyncTranscriptGrouper, TranscriptGrouper])
def test_times_that_are_none_are_refused(kind: Any, name: str, value: object) -> None:
    with pytest.raises(
        OpenAIError, match=f"^{name} must be a finite number of milliseconds from 0 to 2147483647; got "
    ):
        kind(**{name: value})


@pytest.mark.parametrize("value", ["yeah", ["yeah", 1]])
def test_acknowledgments_are_strings(value: Any) -> None:
    with pytest.raises(TypeError, match="must be a sequence of strings"):
        TranscriptGrouper(additional_acknowledgments=value)


# The groupers

events = iter(range(10**6))


def said(speaker: str, text: str, start: Any, end: Any) -> Any:
    kind: Any = InputTranscriptDeltaEvent if speaker == U else OutputTranscriptDeltaEvent
    name = "input" if speaker == U else "output"
    type_ = f"session.{name}_transcript.delta"
    return kind.construct(type=type_, delta=text, start_ms=start, end_ms=end, event_id=f"g{next(events)}")


class Grouped:
    """A grouper of either kind, used by `await`."""

    def __init__(self, kind: str, **options: Any) -> None:
        kinds: dict[str, Any] = {"async": AsyncTranscriptGrouper, "sync": TranscriptGrouper}
        self.grouper: Any = kinds[kind](**options)
        self.is_async = kind == "async"

    async def push(self, event: Any) -> None:
        if self.is_async:
            await self.grouper.push(event)
        else:
            self.grouper.push(event)

    async def close(self) -> None:
        if self.is_async:
            await self.grouper.close()
        else:
            self.grouper.close()


@pytest.fixture(params=["async", "sync"])
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.anyio
async def test_handlers_are_told_within_push_and_close(kind: str) -> None:
    made = Grouped(kind)
    found: list[str] = []
    made.grouper.on("segment.updated", lambda segment: found.append(segment.text))

    @made.grouper.once("segment.updated")
    def first(segment: TranscriptSegment) -> None:
        found.append(f"once {segment.text}")

    @made.grouper.on("segment.closed")
    def closed(event: TranscriptSegmentClosedEvent) -> None:
        found.append(f"{event.reason} {event.segment.text}")

    await made.push(said(U, "a", 0, 100))
    await made.push(said(U, "b", 100, 200))
    assert found == ["a", "once a", "ab"]
    made.grouper.off("segment.closed", print)
    await made.close()
    await made.close()
    assert found[3:] == ["manual ab"]
    with pytest.raises(OpenAIError, match="the transcript grouper is closed"):
        await made.push(said(U, "c", 200, 300))


@pytest.mark.anyio
async def test_a_silence_is_told_of_without_another_event(kind: str) -> None:
    made = Grouped(kind, assistant_silence_ms=20)
    closed = threading.Event()
    reasons: list[str] = []

    @made.grouper.on("segment.closed")
    def note(event: Any) -> None:
        reasons.append(event.reason)
        closed.set()

    await made.push(said(A, "Hello", 0, 100))
    with anyio.fail_after(10):
        await anyio.to_thread.run_sync(closed.wait)
    await made.close()
    assert reasons == ["inactivity"]


@pytest.mark.anyio
async def test_what_a_handler_raises_is_raised_by_push(kind: str) -> None:
    made = Grouped(kind)
    found: list[str] = []

    def fail(segment: TranscriptSegment) -> None:
        found.append(segment.text)
        raise LookupError(segment.text)

    made.grouper.on("segment.updated", fail)
    await made.push(said(U, "a", 0, 100))
    with pytest.raises(LookupError, match=r"^a$"):
        await made.push(said(U, "b", 100, 200))
    made.grouper.off("segment.updated", fail)
    await made.close()
    assert found == ["a"]


@pytest.mark.anyio
async def test_what_a_handler_raises_after_a_silence_is_logged(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    made = Grouped(kind)
    told = threading.Event()

    @made.grouper.once("segment.updated")
    def fail(segment: TranscriptSegment) -> None:
        told.set()
        raise LookupError("no such segment")

    await made.push(said(U, "a", 0, 100))
    with anyio.fail_after(10):
        await anyio.to_thread.run_sync(told.wait)
        while not caplog.records:
            await anyio.lowlevel.checkpoint()
    assert "a handler of transcript segments failed" in caplog.text
    await made.close()


@pytest.mark.anyio
async def test_a_handler_may_push_and_close(kind: str) -> None:
    made = Grouped(kind)
    found: list[str] = []

    if kind == "async":

        @made.grouper.on("segment.updated")
        async def go_on(segment: TranscriptSegment) -> None:
            found.append(segment.text)
            await made.close()

    else:
        made.grouper.on("segment.updated", lambda segment: (found.append(segment.text), made.grouper.close()))
    made.grouper.on("segment.closed", lambda event: found.append(event.reason))
    await made.push(said(U, "a", 0, 100))
    await made.push(said(U, "b", 100, 200))
    assert found == ["a", "ab", "manual"]


@pytest.mark.anyio
async def test_other_events_are_ignored_and_the_end_of_the_session_closes(kind: str) -> None:
    made = Grouped(kind)
    found: list[str] = []
    made.grouper.on("segment.closed", lambda event: found.append(event.reason))
    await made.push(SessionClosedEvent.construct(type="session.something"))
    await made.push(said(U, "a", 0, 100))
    await made.push(SessionClosedEvent.construct(type="session.closed"))
    assert found == ["session_closed"]


@pytest.mark.anyio
@pytest.mark.parametrize(("start", "end"), [(5, 1), (-1, 1), (None, 1), (0, 1.5), (0, True), (0, 2**53)])
async def test_a_transcript_without_times_is_refused(kind: str, start: Any, end: Any) -> None:
    made = Grouped(kind)
    with pytest.raises(OpenAIError, match="must have an id, a text and milliseconds from start_ms to end_ms"):
        await made.push(said(U, "a", start, end))
    await made.close()


@pytest.mark.anyio
async def test_times_may_be_whole_numbers_written_as_floats(kind: str) -> None:
    made = Grouped(kind)
    found: list[Any] = []
    made.grouper.on("segment.closed", lambda event: found.append((event.segment.start_ms, event.segment.end_ms)))
    await made.push(said(U, "a", 0.0, 200.0))
    await made.close()
    assert found == [(0, 200)]
    assert {type(time) for time in found[0]} == {int}


@pytest.mark.anyio
async def test_the_end_of_a_block_closes(kind: str) -> None:
    found: list[str] = []
    made = Grouped(kind)
    made.grouper.on("segment.closed", lambda event: found.append(event.reason))
    if made.is_async:
        async with made.grouper:
            await made.push(said(U, "a", 0, 100))
    else:
        with made.grouper:
            await made.push(said(U, "a", 0, 100))
    assert found == ["manual"]
