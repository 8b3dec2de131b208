"""What is known of a session by its events: what is under way, what was not confirmed, what is said again."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from openai_core.http.retry import Stop, Wait
from openai_core.realtime.encode import audio_text, encoded
from openai_core.realtime.protocol.reconnection import Reconnection, is_recoverable
from openai_core.realtime.protocol.session import SessionState, merged
from openai_core.realtime.protocol.wire import Closed

SETTINGS = st.recursive(
    st.none() | st.integers(0, 3) | st.lists(st.integers(0, 2), max_size=2),
    lambda inner: st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=8,
)
UPDATES = st.lists(st.dictionaries(st.sampled_from("abcd"), SETTINGS, max_size=4), max_size=5)


def leaves(value: Any, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], Any]:
    """What is not a mapping in nested mappings, by its place."""
    if not isinstance(value, Mapping):
        return {path: value}
    found: dict[tuple[str, ...], Any] = {}
    for key, item in value.items():
        found |= leaves(item, (*path, key))
    return found


@pytest.mark.slow
@given(UPDATES)
def test_settings_are_said_again_as_they_have_become(updates: list[dict[str, Any]]) -> None:
    """One event says what all of them said; the last word on each thing counts."""
    state = SessionState()
    for update in updates:
        state.sent(encoded({"type": "session.update", "session": update}))
    found = [msgspec.json.decode(message.data) for message in state.settings_messages()]
    if not updates:
        assert found == []
        return
    (event,) = found
    assert event["type"] == "session.update"
    last = leaves(updates[-1])
    now = leaves(event["session"])
    assert {place: now.get(place) for place in last} == last
    again: Mapping[str, Any] = {}
    for update in updates:
        again = merged(again, update)
    assert again == event["session"]


class Session(RuleBasedStateMachine):
    """Any order of events keeps the books balanced."""

    def __init__(self) -> None:
        super().__init__()
        self.state = SessionState()
        self.asked = 0
        self.active: list[str] = []
        self.queued = 0
        self.number = 0

    @rule()
    def ask(self) -> None:
        self.state.sent(encoded({"type": "response.create", "event_id": f"ask_{self.number}"}))
        self.asked += 1

    @rule()
    def queue(self) -> None:
        self.state.hold_until_idle(encoded({"type": "response.create"}))
        self.queued += 1

    @rule()
    def begin(self) -> None:
        self.number += 1
        self.received("response.created", response=SimpleNamespace(id=f"resp_{self.number}"))
        self.asked = max(0, self.asked - 1)
        self.active.append(f"resp_{self.number}")

    @rule(data=st.data())
    def end(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from([*self.active, "resp_unknown"]))
        self.received("response.done", response=SimpleNamespace(id=name))
        if name in self.active:
            self.active.remove(name)

    @rule()
    def other(self) -> None:
        self.received("response.output_text.delta", delta="x")

    @rule()
    def restart(self) -> None:
        lost = self.state.restart()
        assert lost.responses == self.active
        assert lost.unconfirmed == ["response.create"] * self.asked
        self.active, self.asked, self.queued = [], 0, 0

    def received(self, kind: str, **fields: Any) -> None:
        self.state.received(kind, SimpleNamespace(type=kind, **fields))

    @invariant()
    def balanced(self) -> None:
        assert list(self.state.active) == self.active
        assert self.state.is_busy == bool(self.active or self.asked)
        turns = list(self.state.take_due())
        assert len(turns) == (1 if self.queued and not self.active and not self.asked else 0)
        for message in turns:
            self.queued -= 1
            self.asked += 1
            self.state.sent(message)


TestSession = pytest.mark.slow(Session.TestCase)


def test_errors_refuse_the_event_that_they_name() -> None:
    """By its id; without one, a response that was asked for is what they most likely refuse."""
    state = SessionState()
    state.sent(encoded({"type": "response.create", "event_id": "a"}))
    state.sent(encoded({"type": "session.update", "event_id": "b", "session": {}}))

    def refuse(event_id: str | None) -> None:
        state.received("error", SimpleNamespace(error=SimpleNamespace(event_id=event_id, code="c", message="m")))

    refuse("nobody's")
    assert state.is_response_requested
    refuse("b")
    assert state.restart().unconfirmed == ["response.create"]
    state.sent(encoded({"type": "response.create"}))
    refuse(None)
    assert not state.is_busy
    assert state.last_error == "c"


def test_a_server_that_confirms_nothing_fills_no_memory() -> None:
    """What it might still confirm is bounded."""
    state = SessionState()
    for _ in range(3000):
        state.sent(encoded({"type": "conversation.item.delete", "item_id": "i"}))
    assert len(state.restart().unconfirmed) == 1000


@pytest.mark.slow
@given(st.lists(st.sampled_from(["lost", "progress"]), max_size=40), st.integers(0, 6), st.floats(0, 0.999))
def test_attempts_without_progress_are_limited(happened: list[str], most: int, dice: float) -> None:
    """Never more attempts than allowed without progress between them; delays grow, and are bounded."""
    budget = Reconnection(most, 0.5, 8.0)
    since = 0
    for what in happened:
        if what == "progress":
            budget.progressed()
            since = 0
            continue
        decision = budget.decide(Closed(code=1006), dice)
        if since < most:
            since += 1
            assert isinstance(decision, Wait)
            full = min(0.5 * 2 ** (since - 1), 8.0)
            assert 0.75 * full <= decision.seconds <= full
        else:
            assert isinstance(decision, Stop)


@given(st.integers(1000, 4999))
def test_only_codes_that_blame_nobody_are_worth_another_connection(code: int) -> None:
    """Those that blame neither this side nor its messages."""
    assert is_recoverable(code) == (code in (1001, 1005, 1006, 1011, 1012, 1013, 1014, 1015))


# Audio


def test_audio_is_sent_as_base64() -> None:
    """Base64 as it is, bytes, and arrays of one channel."""
    import numpy as np

    samples = np.array([0, 1, -1, 32767, -32768], dtype=np.int16)
    wanted = "AAABAP///38AgA=="
    for audio in (
        wanted,
        samples.tobytes(),
        memoryview(samples.tobytes()),
        samples,
        samples[:, None],
        samples[None, :],
    ):
        assert audio_text(audio) == wanted
    assert audio_text(samples[::2]) == audio_text(samples[::2].tobytes())
    floats = np.array([0.0, 1.0, -1.0, 2.0], dtype=np.float32)
    assert audio_text(floats) == audio_text(np.array([0, 32767, -32767, 32767], dtype=np.int16))


@pytest.mark.parametrize("wrong", [5, None, [1, 2], object()])
def test_what_is_no_audio_is_refused(wrong: Any) -> None:
    """With its type."""
    with pytest.raises(TypeError, match=f"got {type(wrong).__name__}"):
        audio_text(wrong)


def test_audio_that_cannot_be_sent_is_refused() -> None:
    """Several channels, other samples, too much."""
    import numpy as np

    with pytest.raises(ValueError, match="one channel"):
        audio_text(np.zeros((10, 2), dtype=np.int16))
    with pytest.raises(TypeError, match="int32"):
        audio_text(np.zeros(10, dtype=np.int32))
    with pytest.raises(ValueError, match="send it in parts"):
        audio_text(bytes(15 * 1024 * 1024 + 1))


def test_settings_said_again_have_the_id_that_the_program_gave_last() -> None:
    state = SessionState()
    first = {"type": "session.update", "event_id": "a", "session": {"voice": "ash", "speed": 1}}
    for event in (first, {"type": "session.update", "session": {"speed": 2}}):
        state.sent(encoded(event))
    state.sent(encoded({"type": "transcription_session.update", "session": {}}))
    again, other = state.settings_messages()
    assert msgspec.json.decode(again.data) == {**first, "session": {"voice": "ash", "speed": 2}}
    assert (again.event_id, other.event_id) == ("a", None)
    assert "event_id" not in msgspec.json.decode(other.data)
    state.sent(encoded({"type": "session.update", "event_id": "b", "session": {}}))
    assert state.settings_messages()[0].event_id == "b"
