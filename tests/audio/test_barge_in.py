"""The rules of barge-in, with plain events and no sound."""

from __future__ import annotations

import base64
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from openai_core.audio.barge_in import BargeIn, Finish, Interrupt, Play, field

RATE = 24_000
SPEECH = {"type": "input_audio_buffer.speech_started", "audio_start_ms": 0, "item_id": "user"}


def delta(item: str, frames: int, *, response: str = "resp_1", part: int = 0, width: int = 2) -> dict[str, Any]:
    return {
        "type": "response.output_audio.delta",
        "response_id": response,
        "item_id": item,
        "content_index": part,
        "delta": base64.b64encode(bytes(width * frames)).decode(),
    }


def created(response: str = "resp_1") -> dict[str, Any]:
    return {"type": "response.created", "response": {"id": response}}


def done(response: str = "resp_1", status: str = "completed") -> dict[str, Any]:
    return {"type": "response.done", "response": {"id": response, "status": status}}


def added(item: str) -> dict[str, Any]:
    return {"type": "conversation.item.added", "item": {"id": item}}


def session(*, interrupts: bool = True, output: str = "audio/pcm", given: str = "audio/pcm") -> dict[str, Any]:
    turns = {"type": "server_vad", "interrupt_response": interrupts}
    audio = {
        "input": {"format": {"type": given}, "turn_detection": turns},
        "output": {"format": {"type": output}},
    }
    return {"type": "session.updated", "session": {"audio": audio}}


class Conversation:
    """The rules, and a speaker that only counts."""

    def __init__(self, **arguments: Any) -> None:
        self.rules = BargeIn(rate=RATE, **arguments)
        self.written = 0

    def happens(self, *events: Any) -> Any:
        """What is to be done at the last of the events."""
        result: Any = None
        for event in events:
            result = self.rules.handle(event)
            if isinstance(result, Play):
                frames = len(result.audio) // (2 if self.rules.output_format == "pcm" else 1)
                frames = frames * RATE // (RATE if self.rules.output_format == "pcm" else 8000)
                self.rules.queued(result, self.written, frames)
                self.written += frames
        return result

    def interrupted(self, heard_ms: int, **arguments: Any) -> list[dict[str, Any]]:
        messages = self.rules.interrupted(heard_ms * RATE // 1000, **arguments)
        self.rules.heard(self.written)
        return messages


def truncated(item: str, ms: int, part: int = 0) -> dict[str, Any]:
    return {"type": "conversation.item.truncate", "item_id": item, "content_index": part, "audio_end_ms": ms}


def deleted(item: str) -> dict[str, Any]:
    return {"type": "conversation.item.delete", "item_id": item}


# Playing


def test_sound_is_played_and_its_end_is_told() -> None:
    talk = Conversation()
    assert talk.happens(created(), added("a")) is None
    assert talk.happens(delta("a", 2400)) == Play("a", 0, bytes(4800))
    end = {"type": "response.output_audio.done", "item_id": "a", "content_index": 0, "response_id": "resp_1"}
    assert talk.happens(end) == Finish()
    assert talk.happens(done()) == Finish()


def test_events_may_be_objects_and_of_the_older_names() -> None:
    event = SimpleNamespace(**{**delta("a", 10), "type": "response.audio.delta"})
    assert Conversation().happens(event) == Play("a", 0, bytes(20))
    assert field(SimpleNamespace(a={"b": SimpleNamespace(c=3)}), "a", "b", "c") == 3
    assert field({"a": None}, "a", "b") is None


@pytest.mark.parametrize("event", [{}, {"type": "response.cancelled"}, {"type": 3}, SimpleNamespace(), None])
def test_unknown_events_mean_nothing(event: Any) -> None:
    assert Conversation().happens(event) is None


@pytest.mark.parametrize("sound", ["!", None, 5, "", "AA=="])
def test_sound_that_cannot_be_played_is_left_to_whoever_reads_the_events(sound: Any) -> None:
    assert Conversation().happens({**delta("a", 1), "delta": sound}) is None


@pytest.mark.parametrize(
    ("event", "output", "given"),
    [
        (session(output="audio/pcmu", given="audio/pcma"), "ulaw", "alaw"),
        (session(), "pcm", "pcm"),
        ({"type": "session.created", "session": {"output_audio_format": "g711_alaw"}}, "alaw", "pcm"),
        ({"type": "session.created", "session": {"input_audio_format": "g711_ulaw"}}, "pcm", "ulaw"),
        (session(output="audio/x-new"), "pcm", "pcm"),
    ],
)
def test_formats_are_those_of_the_session(event: Any, output: str, given: str) -> None:
    talk = Conversation()
    talk.happens(event)
    assert (talk.rules.output_format, talk.rules.input_format) == (output, given)


# Interrupting


def test_an_answer_is_cut_to_what_was_heard() -> None:
    talk = Conversation()
    talk.happens(created(), added("a"), delta("a", RATE))
    assert talk.happens(SPEECH) == Interrupt()
    assert talk.interrupted(heard_ms=250) == [truncated("a", 250)]


def test_also_after_the_answer_is_complete_as_it_is_still_heard() -> None:
    talk = Conversation()
    talk.happens(created(), added("a"), delta("a", RATE), done())
    assert talk.happens(SPEECH) == Interrupt()
    assert talk.interrupted(heard_ms=999) == [truncated("a", 999)]


def test_an_answer_heard_to_its_end_is_left_alone() -> None:
    talk = Conversation()
    talk.happens(created(), added("a"), delta("a", RATE), done())
    assert talk.interrupted(heard_ms=1000) == []
    talk.happens(created("resp_2"), added("b"), delta("b", RATE, response="resp_2"), done("resp_2"))
    talk.rules.heard(2 * RATE)
    assert talk.happens(SPEECH) is None, "nothing is playing, nothing is under way"


def test_never_beyond_what_was_received() -> None:
    """More of the answer was made than came: the server knows of it, and nobody heard it."""
    talk = Conversation()
    talk.happens(created(), added("a"), delta("a", 2412))
    assert talk.interrupted(heard_ms=5000) == [truncated("a", 100)]


def test_an_answer_of_which_nothing_was_heard_is_deleted() -> None:
    talk = Conversation()
    talk.happens(created(), added("a"), delta("a", RATE))
    assert talk.interrupted(heard_ms=0) == [deleted("a")]


def test_but_not_if_the_server_has_it_not() -> None:
    talk = Conversation()
    talk.happens(created(), delta("a", RATE))
    assert talk.interrupted(heard_ms=0) == []
    talk = Conversation()
    talk.happens(created(), added("a"), delta("a", RATE), {"type": "conversation.item.deleted", "item_id": "a"})
    assert talk.interrupted(heard_ms=500) == []


def test_what_waits_behind_is_deleted() -> None:
    talk = Conversation()
    talk.happens(created(), added("a"), delta("a", RATE), added("b"), delta("b", RATE), done())
    assert talk.interrupted(heard_ms=400) == [truncated("a", 400), deleted("b")]


def test_of_several_parts_the_one_that_was_heard_is_cut() -> None:
    talk = Conversation()
    talk.happens(created(), added("a"), delta("a", RATE), delta("a", RATE, part=1), done())
    assert talk.interrupted(heard_ms=1300) == [truncated("a", 300, part=1)]


def test_a_later_part_of_which_nothing_was_heard_does_not_take_the_item_with_it() -> None:
    talk = Conversation()
    talk.happens(created(), added("a"), delta("a", RATE), delta("a", RATE, part=1), done())
    assert talk.interrupted(heard_ms=1000) == [truncated("a", 1, part=1)]


def test_late_sound_is_dropped_and_the_next_answer_played() -> None:
    talk = Conversation()
    talk.happens(created(), added("a"), delta("a", RATE), SPEECH)
    talk.interrupted(heard_ms=100)
    assert talk.happens(delta("a", 100)) is None
    assert talk.happens(done(status="cancelled"), delta("a", 100)) is None, "also after its end"
    assert talk.happens(created("resp_2"), delta("b", 10, response="resp_2")) == Play("b", 0, bytes(20))


def test_an_item_that_only_begins_after_the_interruption_is_deleted_once() -> None:
    talk = Conversation()
    talk.happens(created(), SPEECH)
    assert talk.interrupted(heard_ms=0) == []
    assert talk.happens(added("a"), delta("a", 100)) == deleted("a")
    assert talk.happens(delta("a", 100)) is None


def test_milliseconds_are_those_of_the_session_s_format() -> None:
    talk = Conversation()
    talk.happens(session(output="audio/pcmu"), created(), added("a"), delta("a", 4000, width=1))
    assert talk.interrupted(heard_ms=9000) == [truncated("a", 500)]
    talk.happens(created("resp_2"), added("b"), delta("b", 8000, width=1, response="resp_2"))
    assert talk.rules.interrupted(500 * 24 + 6000) == [truncated("b", 250)]


# Who cancels


def test_nothing_is_cancelled_where_the_server_interrupts_itself() -> None:
    talk = Conversation()
    talk.happens(created(), added("a"), delta("a", RATE), SPEECH)
    assert all(message["type"] != "response.cancel" for message in talk.interrupted(heard_ms=100))


def test_speech_does_not_interrupt_where_the_session_says_so() -> None:
    talk = Conversation()
    assert talk.happens(session(interrupts=False), created(), delta("a", RATE), SPEECH) is None


def test_unless_it_was_asked_for_then_the_answer_is_cancelled_by_id() -> None:
    talk = Conversation(enabled=True)
    assert talk.happens(session(interrupts=False), created(), added("a"), delta("a", RATE), SPEECH) == Interrupt()
    assert talk.interrupted(heard_ms=100) == [
        {"type": "response.cancel", "response_id": "resp_1"},
        truncated("a", 100),
    ]
    assert talk.happens(SPEECH) is None, "it was interrupted already"


def test_never_where_that_was_asked_for() -> None:
    assert Conversation(enabled=False).happens(created(), delta("a", RATE), SPEECH) is None


def test_the_program_s_own_interruption_cancels_what_is_under_way() -> None:
    talk = Conversation()
    talk.happens(created(), added("a"), delta("a", RATE))
    assert talk.interrupted(heard_ms=100, by_program=True)[0]["type"] == "response.cancel"
    assert talk.interrupted(heard_ms=100, by_program=True) == [], "once"
    talk.happens(done(), created("resp_2"), done("resp_2"))
    assert talk.interrupted(heard_ms=100, by_program=True) == []
    assert talk.rules.interruptions == 3


def test_a_new_session_knows_no_items() -> None:
    talk = Conversation()
    talk.happens(created(), added("a"), delta("a", RATE), {"type": "session.created", "session": {}})
    assert talk.interrupted(heard_ms=100) == []


# Whatever happens


class Talk(RuleBasedStateMachine):
    """A server that talks and a user who interrupts, in any order."""

    @initialize(interrupts=st.booleans(), enabled=st.sampled_from([None, True, False]))
    def begin(self, interrupts: bool, enabled: bool | None) -> None:
        self.rules = BargeIn(rate=RATE, enabled=enabled)
        self.rules.handle(session(interrupts=interrupts))
        self.server_interrupts = interrupts
        self.answers = 0
        self.active: str | None = None
        self.over: set[str] = set()
        self.on_server: set[str] = set()
        self.received: dict[str, int] = {}
        self.places: dict[str, tuple[int, int]] = {}
        self.shortened: set[str] = set()
        self.written = self.position = 0

    @precondition(lambda self: self.active is None)
    @rule()
    def answer(self) -> None:
        self.answers += 1
        self.active = f"resp_{self.answers}"
        self.rules.handle(created(self.active))

    @precondition(lambda self: self.active)
    @rule()
    def add_item(self) -> None:
        item = f"item_{self.active}"
        self.on_server.add(item)
        self.rules.handle(added(item))

    @precondition(lambda self: self.active)
    @rule(frames=st.integers(1, 3000))
    def speak(self, frames: int) -> None:
        item = f"item_{self.active}"
        if self.active in self.over:
            return self.speak_late(str(self.active), frames)
        action = self.rules.handle(delta(item, frames, response=str(self.active)))
        assert action == Play(item, 0, bytes(2 * frames))
        self.rules.queued(action, self.written, frames)
        start, _ = self.places.get(item, (self.written, 0))
        self.places[item] = start, self.written + frames - start
        self.received[item] = self.received.get(item, 0) + frames
        self.written += frames

    @precondition(lambda self: self.over)
    @rule(frames=st.integers(1, 3000), which=st.integers(0, 100))
    def speak_after_its_end(self, frames: int, which: int) -> None:
        over = sorted(self.over)
        self.speak_late(over[which % len(over)], frames)

    def speak_late(self, response: str, frames: int) -> None:
        action = self.rules.handle(delta(f"item_{response}", frames, response=response))
        assert not isinstance(action, Play), "nothing more is heard of it"
        if action is not None:
            self.check([action], heard=0)

    @precondition(lambda self: self.active)
    @rule()
    def end(self) -> None:
        self.rules.handle(done(str(self.active)))
        self.active = None

    @rule(frames=st.integers(0, 4000))
    def listen(self, frames: int) -> None:
        self.position = min(self.written, self.position + frames)
        self.rules.heard(self.position)

    @rule(by_program=st.booleans())
    def interrupt(self, by_program: bool) -> None:
        if not by_program and self.rules.handle(SPEECH) is None:
            return
        messages = self.rules.interrupted(self.position, by_program=by_program)
        cancelled = [each["response_id"] for each in messages if each["type"] == "response.cancel"]
        assert not cancelled or by_program or not self.server_interrupts
        assert set(cancelled) <= {self.active} - self.over
        self.check([each for each in messages if each["type"] != "response.cancel"], heard=None)
        if self.active:
            self.over.add(self.active)
        for item, (start, count) in self.places.items():
            if start + count > self.position or item == f"item_{self.active}":
                self.over.add(item.removeprefix("item_"))
        self.position = self.written

    def check(self, messages: list[dict[str, Any]], *, heard: int | None) -> None:
        for message in messages:
            item = message["item_id"]
            assert item in self.on_server
            assert item not in self.shortened
            self.shortened.add(item)
            start, count = self.places.get(item, (self.position, 0))
            heard_ms = min(max(0, self.position - start), count) * 1000 // RATE if heard is None else heard
            if message["type"] == "conversation.item.delete":
                assert heard_ms == 0
            else:
                assert 0 < message["audio_end_ms"] <= self.received[item] * 1000 // RATE
                assert message["audio_end_ms"] == heard_ms


TestTalk = Talk.TestCase
TestTalk.settings = settings(deadline=None, max_examples=200, stateful_step_count=30)
