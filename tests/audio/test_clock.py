"""What was heard by now: told by when things become audible, never by what was handed over."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from openai_core.audio.clock import PlaybackClock

RATE = 1024  # so that times are exact


def test_frames_are_heard_from_the_time_on_that_the_device_says() -> None:
    clock = PlaybackClock(RATE)
    clock.rendered(0, 100, 5.0)
    assert clock.position(4.9) == 0
    assert clock.position(5 + 50 / RATE) == 50
    assert clock.position(6.0) == 100


def test_a_gap_between_blocks_is_silence() -> None:
    clock = PlaybackClock(RATE)
    clock.rendered(0, 100, 5.0)
    clock.rendered(100, 100, 6.0)
    assert clock.position(5.5) == 100
    assert clock.position(6 + 10 / RATE) == 110


def test_what_was_cut_off_is_never_heard() -> None:
    clock = PlaybackClock(RATE)
    clock.rendered(0, 100, 5.0)
    assert clock.cut(5 + 30 / RATE) == 30
    assert clock.position(9.0) == 30
    clock.skip_to(100)
    clock.rendered(100, 50, 10.0)
    assert clock.position(10 + 20 / RATE) == 120


@given(
    st.lists(st.tuples(st.integers(0, 50), st.floats(-0.02, 0.08)), max_size=30),
    st.lists(st.floats(0, 4), max_size=20),
)
def test_the_position_never_goes_back_nor_beyond_what_was_handed_over(
    blocks: list[tuple[int, float]], looks: list[float]
) -> None:
    """Whatever a device says of its times, which may overlap by a little."""
    clock, written, at = PlaybackClock(RATE), 0, 0.1
    for frames, gap in blocks:
        clock.rendered(written, frames, at)
        written += frames
        at += frames / RATE + gap
    positions = [clock.position(now) for now in sorted(looks)]
    assert positions == sorted(positions)
    assert all(0 <= position <= written for position in positions)
    assert clock.position(1e9) == written


@given(st.lists(st.integers(1, 50), min_size=1, max_size=20), st.floats(0, 2))
def test_without_gaps_the_position_is_the_time(sizes: list[int], now: float) -> None:
    clock, written = PlaybackClock(RATE), 0
    for frames in sizes:
        clock.rendered(written, frames, written / RATE)
        written += frames
    assert abs(clock.position(now) - min(written, now * RATE)) <= 1
