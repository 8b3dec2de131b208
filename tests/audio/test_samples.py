"""Arrays of samples: every shape that users have, and conversions that lose nothing they need not."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

np = pytest.importorskip("numpy")

from openai_core.audio.samples import (  # noqa: E402 - after NumPy is known to be there
    as_frames,
    from_pcm16,
    level,
    to_channels,
    to_dtype,
    to_pcm16,
)

SAMPLES = st.lists(st.integers(-32768, 32767), max_size=200)


@pytest.mark.parametrize(
    ("shape", "frames"),
    [((7,), (7, 1)), ((7, 1), (7, 1)), ((7, 2), (7, 2)), ((1, 7), (7, 1)), ((2, 7), (7, 2)), ((7, 6), (7, 6))],
    ids=str,
)
@pytest.mark.parametrize("dtype", ["int16", "float32"])
def test_every_shape_becomes_frames_and_channels(shape: tuple[int, ...], frames: tuple[int, int], dtype: str) -> None:
    given = np.arange(np.prod(shape)).reshape(shape).astype(dtype)
    found = as_frames(given)
    assert found.shape == frames
    assert found.dtype == dtype
    assert sorted(found.ravel()) == sorted(given.ravel())


def test_channels_first_keeps_each_channel_together() -> None:
    left, right = [1, 2, 3], [4, 5, 6]
    assert as_frames(np.array([left, right], np.int16)).tolist() == [[1, 4], [2, 5], [3, 6]]


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ([1, 2], TypeError, "must be a NumPy array of samples, got list"),
        (np.zeros(3, np.uint8), TypeError, "must have int16 or float32 samples, got uint8"),
        (np.zeros(3, np.int32), TypeError, "got int32"),
        (np.zeros((), np.int16), ValueError, r"must have the shape \(frames,\) or \(frames, channels\), got \(\)"),
        (np.zeros((2, 2, 2), np.int16), ValueError, "must have the shape"),
        (np.zeros((9, 9), np.int16), ValueError, "would have 9 channels; there may be 1 to 8"),
    ],
    ids=str,
)
def test_what_is_no_sound_is_refused(given: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        as_frames(given)


def test_other_byte_orders_and_double_precision_become_the_machines_own() -> None:
    assert as_frames(np.array([1, -2], ">i2")).ravel().tolist() == [1, -2]
    assert as_frames(np.array([0.5], np.float64)).dtype == np.float32


@given(SAMPLES)
def test_int16_survives_the_way_through_float32(samples: list[int]) -> None:
    frames = as_frames(np.array(samples, np.int16))
    there = to_dtype(frames, np.float32)
    assert to_dtype(there, np.int16).tolist() == frames.tolist()
    assert not len(there) or float(np.abs(there).max()) <= 1.0


@given(st.lists(st.floats(width=32), max_size=50))
def test_any_float_becomes_int16_without_wrapping_around(samples: list[float]) -> None:
    found = to_dtype(as_frames(np.array(samples, np.float32)), np.int16).ravel().tolist()
    for sample, value in zip(samples, found, strict=True):
        if sample >= 1:
            assert value == 32767
        elif sample <= -1:
            assert value == -32768
        elif sample == sample:
            assert abs(value - sample * 32768) <= 1
        else:
            assert value == 0


@given(SAMPLES, st.integers(1, 4))
def test_mono_in_each_of_several_channels_is_the_same_mono_again(samples: list[int], channels: int) -> None:
    frames = as_frames(np.array(samples, np.int16))
    spread = to_channels(frames, channels)
    assert spread.shape == (len(samples), channels)
    assert to_channels(spread, 1).tolist() == frames.tolist()


def test_stereo_becomes_the_mean_of_its_channels() -> None:
    assert to_channels(np.array([[100, 300], [-32768, -32768]], np.int16), 1).tolist() == [[200], [-32768]]
    assert to_channels(np.array([[0.5, -0.5]], np.float32), 1).tolist() == [[0.0]]


@given(SAMPLES, st.integers(1, 3))
def test_pcm_is_read_back_as_it_was_written(samples: list[int], channels: int) -> None:
    frames = np.array(samples[: len(samples) // channels * channels], np.int16).reshape(-1, channels)
    assert from_pcm16(to_pcm16(frames), channels).tolist() == frames.tolist()


def test_pcm_is_little_endian() -> None:
    assert to_pcm16(np.array([[1], [-2]], np.int16)) == b"\x01\x00\xfe\xff"


def test_pcm_that_ends_inside_a_frame_is_refused() -> None:
    with pytest.raises(ValueError, match="6 bytes are no whole number of 16-bit frames with 2 channels"):
        from_pcm16(b"abcdef", 2)


@pytest.mark.parametrize(
    ("samples", "loudest"),
    [
        (np.zeros((0, 1), np.int16), 0.0),
        (np.array([[-32768]], np.int16), 1.0),
        (np.array([[16384], [-3]], np.int16), 0.5),
        (np.array([[0.25], [-0.75]], np.float32), 0.75),
        (np.array([[7.0]], np.float32), 1.0),
    ],
)
def test_level_is_the_loudest_sample(samples: Any, loudest: float) -> None:
    assert level(samples) == loudest
