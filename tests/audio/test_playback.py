"""The buffer between a program and a device: nothing lost, nothing twice, nothing out of order."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

np = pytest.importorskip("numpy")

from openai_core.audio.playback import PlaybackBuffer  # noqa: E402 - after NumPy is known to be there

RATE = 1024  # so that times are exact


def a_buffer(**changes: Any) -> PlaybackBuffer:
    return PlaybackBuffer(**{"rate": RATE, "channels": 1, "dtype": "int16", "limit": 10_000, **changes})


def frames(*values: int) -> Any:
    return np.array(values, np.int16).reshape(-1, 1)


def render(buffer: PlaybackBuffer, count: int, at: float = 0.0, **status: bool) -> list[int]:
    out = np.full((count, buffer.channels), 99, np.int16)
    buffer.render(out, at, **status)
    found: list[int] = out[:, 0].tolist()
    return found


def test_what_is_written_is_played_and_then_there_is_silence() -> None:
    buffer = a_buffer()
    buffer.write(frames(1, 2, 3))
    buffer.write(frames(4))
    buffer.finish()
    assert render(buffer, 2) == [1, 2]
    assert render(buffer, 4) == [3, 4, 0, 0]
    assert render(buffer, 3) == [0, 0, 0]
    assert (buffer.underruns, buffer.silent_frames) == (0, 5)


def test_nothing_is_played_before_enough_was_collected() -> None:
    buffer = a_buffer(prebuffer=3)
    buffer.write(frames(1, 2))
    assert render(buffer, 2) == [0, 0]
    buffer.write(frames(3))
    assert render(buffer, 2) == [1, 2]


def test_a_sound_shorter_than_that_is_played_once_it_is_complete() -> None:
    buffer = a_buffer(prebuffer=10)
    buffer.write(frames(1, 2))
    assert render(buffer, 1) == [0]
    buffer.finish()
    assert render(buffer, 3) == [1, 2, 0]
    assert buffer.underruns == 0


def test_running_dry_in_the_middle_counts_and_collects_again() -> None:
    buffer = a_buffer(prebuffer=2)
    buffer.write(frames(1, 2))
    assert render(buffer, 3) == [1, 2, 0]
    assert buffer.underruns == 1
    buffer.write(frames(3))
    assert render(buffer, 1) == [0], "one frame is not enough to go on"
    buffer.write(frames(4))
    assert render(buffer, 2) == [3, 4]
    assert buffer.underruns == 1


def test_what_the_device_says_of_running_dry_counts_only_inside_a_sound() -> None:
    buffer = a_buffer()
    render(buffer, 4, ran_dry=True)
    assert buffer.underruns == 0
    buffer.write(frames(1, 2, 3, 4))
    render(buffer, 2, ran_dry=True)
    render(buffer, 1, ran_dry=True)
    assert buffer.underruns == 1


def test_after_a_flush_the_next_sound_is_played_and_positions_go_on() -> None:
    buffer = a_buffer()
    buffer.write(frames(*range(100)))
    render(buffer, 50, at=1.0)
    assert buffer.flush(1 + 20 / RATE) == 20
    assert (buffer.buffered, buffer.written) == (0, 100)
    assert buffer.is_played(1 + 20 / RATE)
    assert render(buffer, 2, at=2.0) == [0, 0]
    buffer.write(frames(7, 8))
    buffer.finish()
    assert render(buffer, 2, at=3.0) == [7, 8]
    assert buffer.position(3 + 1 / RATE) == 101
    assert buffer.statistics(3.5).played == (20 + 2) / RATE


def test_the_device_gets_silence_first_and_after_a_flush_again() -> None:
    buffer = a_buffer(lead_in=3)
    buffer.write(frames(1, 2, 3))
    assert render(buffer, 2) == [0, 0]
    assert render(buffer, 2) == [0, 0]
    assert render(buffer, 2) == [1, 2]
    buffer.flush(0.0)
    buffer.write(frames(4))
    buffer.finish()
    assert render(buffer, 4) == [0, 0, 0, 0]
    assert render(buffer, 1) == [4]


def test_room_is_what_is_left_below_the_limit() -> None:
    buffer = a_buffer(limit=5)
    buffer.write(frames(1, 2, 3))
    assert buffer.room == 2
    buffer.write(frames(1, 2, 3))
    assert buffer.room == 0
    assert buffer.statistics(0).peak_buffered == 6 / RATE


def test_the_level_is_that_of_what_was_handed_over_last() -> None:
    buffer = a_buffer()
    buffer.write(frames(16384, -8))
    buffer.finish()
    render(buffer, 1)
    assert buffer.level == 0.5
    render(buffer, 1)
    render(buffer, 1)
    assert buffer.level == 0.0


@settings(deadline=None)
@given(st.lists(st.integers(1, 40), max_size=20), st.lists(st.integers(1, 30), max_size=60), st.integers(0, 30))
def test_any_writing_and_any_rendering_give_the_same_sound(
    writes: list[int], renders: list[int], prebuffer: int
) -> None:
    buffer = a_buffer(prebuffer=prebuffer)
    heard: list[int] = []
    written = 0
    for step in range(max(len(writes), len(renders))):
        if step < len(writes):
            buffer.write(frames(*range(written + 1, written + writes[step] + 1)))
            written += writes[step]
        if step < len(renders):
            heard += render(buffer, renders[step])
    buffer.finish()
    while buffer.buffered:
        heard += render(buffer, 7)
    assert [value for value in heard if value] == list(range(1, written + 1))


class Playing(RuleBasedStateMachine):
    """A program and a device with a delay, in any order, with flushes between."""

    def __init__(self) -> None:
        super().__init__()
        self.buffer = a_buffer(prebuffer=5)
        self.now = 0.0
        self.device_end = 0.1  # when what is rendered next becomes audible
        self.value = 0
        self.audible: list[tuple[float, int]] = []
        self.flushed = 0

    @rule(count=st.integers(1, 50))
    def write(self, count: int) -> None:
        self.buffer.write(frames(*range(self.value + 1, self.value + count + 1)))
        self.value += count

    @rule()
    def finish(self) -> None:
        self.buffer.finish()

    @rule(count=st.integers(1, 50))
    def render(self, count: int) -> None:
        self.device_end = max(self.device_end, self.now)
        out = render(self.buffer, count, at=self.device_end)
        self.audible += [(self.device_end + place / RATE, value) for place, value in enumerate(out) if value]
        self.device_end += count / RATE

    @rule(seconds=st.integers(1, 80))
    def wait(self, seconds: int) -> None:
        self.now += seconds / RATE

    @rule()
    def flush(self) -> None:
        position = self.buffer.flush(self.now)
        heard = [value for at, value in self.audible if at < self.now - 1e-6]
        assert abs(position - max([self.flushed, *heard])) <= 1
        self.audible = [(at, value) for at, value in self.audible if at < self.now]
        self.flushed = self.value
        self.device_end = self.now

    @invariant()
    def the_position_is_what_is_audible(self) -> None:
        heard = [value for at, value in self.audible if at < self.now - 1e-6]
        assert abs(self.buffer.position(self.now) - max([self.flushed, *heard])) <= 1


TestPlaying = Playing.TestCase
TestPlaying.settings = settings(deadline=None, max_examples=50, stateful_step_count=30)
