"""What the server says it also hears, in any pieces and after any silence; and nothing in other sound."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.testing import spoken
from openai_core.testing.realtime.sound import RATES, bytes_in, heard, loudness, milliseconds
from openai_core.testing.realtime.vad import SpeechStarted, SpeechStopped, VoiceDetector

FORMATS = st.sampled_from(sorted(RATES))
SILENCE = {"audio/pcm": b"\0", "audio/pcmu": b"\xff", "audio/pcma": b"\xd5"}


@given(text=st.text(max_size=300), format=FORMATS, before_ms=st.integers(0, 50))
def test_what_is_spoken_is_heard(text: str, format: str, before_ms: int) -> None:
    sound = SILENCE[format] * bytes_in(before_ms, format) + spoken(text.strip(), format)
    assert "".join(heard(sound, format)).encode() == text.strip().encode("utf-8", "replace")


@given(format=FORMATS, end_ms=st.integers(0, 1000))
def test_words_that_were_cut_off_are_not_heard(format: str, end_ms: int) -> None:
    words = heard(spoken("one two three four", format)[: bytes_in(end_ms, format)], format)
    assert words == ["one", " two", " three", " four"][: len(words)]
    assert end_ms // 250 <= len(words) <= end_ms // 250 + 1


@pytest.mark.parametrize("format", sorted(RATES))
def test_noise_says_nothing(format: str) -> None:
    assert heard(random.Random(0).randbytes(bytes_in(10_000, format)), format) == []


@pytest.mark.parametrize("format", sorted(RATES))
def test_loudness_is_that_of_the_tone(format: str) -> None:
    """A sine of amplitude 8,000 has a mean magnitude of 2/pi of that."""
    assert loudness(spoken("one", format), format) == pytest.approx(8000 * 0.6366 / 32768, rel=0.05)
    assert loudness(SILENCE[format] * 480, format) < 0.0003


@settings(deadline=None)  # cut byte by byte, it takes a while
@given(
    format=FORMATS,
    silences=st.lists(st.integers(26, 60), min_size=2, max_size=3),
    cuts=st.lists(st.integers(1, 5000), min_size=1, max_size=6),
)
def test_turns_are_found_however_the_audio_is_cut(format: str, silences: list[int], cuts: list[int]) -> None:
    sound, now = b"", 0
    expected: list[SpeechStarted | SpeechStopped] = []
    for silence in silences:
        sound += SILENCE[format] * bytes_in(20 * silence, format) + spoken("a b", format)
        expected.append(SpeechStarted(now + 20 * silence))
        now += 20 * silence + 500
        expected.append(SpeechStopped(now, now + 500))
    sound += SILENCE[format] * bytes_in(500, format)
    detector = VoiceDetector(format)
    found: list[SpeechStarted | SpeechStopped] = []
    at = number = 0
    while at < len(sound):
        size = cuts[number % len(cuts)]
        found += detector.feed(sound[at : at + size], threshold=0.5, silence_ms=500)
        at, number = at + size, number + 1
    assert found == expected
    assert detector.now_ms == milliseconds(len(sound), format) // 20 * 20


def test_other_formats_are_refused() -> None:
    with pytest.raises(ValueError, match="cannot speak 'mp3'; the formats are audio/pcm, audio/pcmu, audio/pcma"):
        spoken("x", "mp3")
