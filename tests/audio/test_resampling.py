"""Resampling: the same sound whatever the pieces, as long as it must be, and still the same tone."""

from __future__ import annotations

from importlib.util import find_spec
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

np = pytest.importorskip("numpy")

from openai_core.audio.resampling import Method, Resampler, installed_method  # noqa: E402 - NumPy must be there

METHODS: list[Any] = [
    "linear",
    pytest.param("scipy", marks=pytest.mark.skipif(find_spec("scipy") is None, reason="pip install scipy")),
    pytest.param("soxr", marks=pytest.mark.skipif(find_spec("soxr") is None, reason="pip install soxr")),
]
RATES = st.sampled_from([(24_000, 48_000), (48_000, 24_000), (8_000, 24_000), (24_000, 8_000), (44_100, 24_000)])


def tone(rate: int, hertz: float = 440.0, seconds: float = 0.5) -> Any:
    at = np.arange(int(rate * seconds)) / rate
    return (10_000 * np.sin(2 * np.pi * hertz * at)).astype(np.int16).reshape(-1, 1)


def resampled(frames: Any, source: int, target: int, method: Method, sizes: list[int] | None = None) -> Any:
    resampler = Resampler(source, target, channels=frames.shape[1], method=method)
    edges = [0, *np.cumsum(sizes or [len(frames)]).clip(max=len(frames)), len(frames)]
    pieces = [resampler.feed(frames[start:end]) for start, end in pairwise(edges)]
    return np.concatenate([*pieces, resampler.finish(frames.dtype)])


@pytest.mark.parametrize("method", METHODS)
@settings(deadline=None)  # the first import of SciPy takes seconds
@given(rates=RATES, count=st.integers(0, 400))
def test_the_sound_is_as_long_as_it_was(method: Method, rates: tuple[int, int], count: int) -> None:
    source, target = rates
    found = resampled(np.ones((count, 2), np.int16), source, target, method)
    assert found.shape == (round(count * target / source), 2)


@pytest.mark.parametrize("method", METHODS)
@settings(max_examples=30, deadline=None)
@given(rates=RATES, sizes=st.lists(st.integers(0, 700), max_size=12))
def test_the_pieces_do_not_matter(method: Method, rates: tuple[int, int], sizes: list[int]) -> None:
    source, target = rates
    frames = tone(source, seconds=0.1)
    whole = resampled(frames, source, target, method).astype(int)
    cut = resampled(frames, source, target, method, sizes).astype(int)
    assert np.abs(whole - cut).max() <= 1


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(("source", "target"), [(24_000, 48_000), (48_000, 24_000), (44_100, 24_000), (8_000, 24_000)])
def test_a_tone_stays_that_tone(method: Method, source: int, target: int) -> None:
    found = resampled(tone(source), source, target, method).astype(int).ravel()
    wanted = tone(target).astype(int).ravel()
    # The middle: at its ends a filter hears the silence around the sound.
    middle = slice(target // 20, -target // 20)
    assert np.abs(found[middle] - wanted[middle]).max() < (300 if method == "linear" else 40)


@pytest.mark.parametrize("method", METHODS)
def test_channels_stay_apart_and_floating_point_stays_so(method: Method) -> None:
    frames = np.zeros((4000, 2), np.float32)
    frames[:, 1] = 0.5
    found = resampled(frames, 24_000, 48_000, method)
    assert found.dtype == np.float32
    assert float(np.abs(found[:, 0]).max()) == 0.0
    assert float(np.abs(found[1000:-1000, 1] - 0.5).max()) < 0.01


def test_full_scale_is_clipped_not_wrapped() -> None:
    frames = np.tile(np.array([[32767], [-32768]], np.int16), (200, 1))
    for method in ("linear", installed_method()):
        found = resampled(frames, 24_000, 48_000, method).astype(int)
        assert found.min() >= -32768
        assert found.max() <= 32767


def test_rates_must_be_positive() -> None:
    with pytest.raises(ValueError, match="cannot resample from 0 to 24000 frames a second; both must be positive"):
        Resampler(0, 24_000, channels=1)
