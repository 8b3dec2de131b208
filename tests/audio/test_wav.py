"""WAV files: as Python's own module reads and writes them, and as streams cut them."""

from __future__ import annotations

import io
import struct
import wave
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

np = pytest.importorskip("numpy")

from openai_core.audio.companding import compress, expand  # noqa: E402 - after NumPy is known to be there
from openai_core.audio.samples import to_dtype, to_pcm16  # noqa: E402
from openai_core.audio.wav import SoundDecoder, write_wav  # noqa: E402

FRAMES = np.arange(-6000, 6000, 7, dtype=np.int16).reshape(-1, 1)


def decoded(*pieces: bytes, rate: int = 24_000, channels: int = 1) -> tuple[Any, SoundDecoder]:
    decoder = SoundDecoder(rate=rate, channels=channels)
    found = [decoder.feed(piece) for piece in pieces]
    decoder.eof()
    return np.concatenate(found[-1:] if len(found) == 1 else [each for each in found if len(each)]), decoder


def a_wav(kind: int, bits: int, data: bytes, *, channels: int = 1, rate: int = 8000, size: int | None = None) -> bytes:
    form = struct.pack("<HHIIHH", kind, channels, rate, rate * channels * bits // 8, channels * bits // 8, bits)
    other = b"LIST" + struct.pack("<I", 3) + b"abc\0"  # chunks of odd length are padded
    chunks = other + b"fmt " + struct.pack("<I", 16) + form
    chunks += b"data" + struct.pack("<I", len(data) if size is None else size) + data
    return b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WAVE" + chunks


@pytest.mark.parametrize("channels", [1, 2])
def test_what_is_written_is_what_another_reader_reads(channels: int) -> None:
    frames = FRAMES[: len(FRAMES) // channels * channels].reshape(-1, channels)
    with wave.open(io.BytesIO(write_wav(frames, 16_000))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (channels, 2, 16_000)
        assert file.readframes(file.getnframes()) == to_pcm16(frames)


def test_floating_point_is_written_as_16_bits() -> None:
    assert write_wav(to_dtype(FRAMES, np.float32), 24_000) == write_wav(FRAMES, 24_000)


def test_what_another_writer_wrote_is_read() -> None:
    stream = io.BytesIO()
    with wave.open(stream, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(44_100)
        file.writeframes(to_pcm16(FRAMES[:1000]))
    found, decoder = decoded(stream.getvalue())
    assert (decoder.rate, decoder.channels) == (44_100, 2)
    assert found.shape == (500, 2)
    assert to_pcm16(found) == to_pcm16(FRAMES[:1000])


@given(st.lists(st.integers(0, 3600), max_size=8), st.sampled_from(["pcm", "wav", "endless", "float"]))
def test_cutting_the_input_anywhere_changes_nothing(cuts: list[int], kind: str) -> None:
    data = {
        "pcm": to_pcm16(FRAMES),
        "wav": write_wav(FRAMES, 8000) + b"LIST\x04\0\0\0tail",
        "endless": a_wav(1, 16, to_pcm16(FRAMES), size=0xFFFFFFFF),
        "float": a_wav(3, 32, to_dtype(FRAMES, np.float32).tobytes()),
    }[kind]
    edges = sorted({0, len(data), *(min(cut, len(data)) for cut in cuts)})
    pieces = [data[start:end] for start, end in pairwise(edges)]
    found, decoder = decoded(*pieces)
    assert to_pcm16(found) == to_pcm16(FRAMES)
    assert decoder.rate == (24_000 if kind == "pcm" else 8000)


@pytest.mark.parametrize(("kind", "law"), [(6, "alaw"), (7, "ulaw")])
def test_telephone_files_are_read(kind: int, law: Any) -> None:
    found, _ = decoded(a_wav(kind, 8, compress(FRAMES, law)))
    assert found.ravel().tolist() == expand(compress(FRAMES, law), law).tolist()


def test_extensible_descriptions_are_read() -> None:
    form = struct.pack("<HHIIHH", 0xFFFE, 1, 8000, 16000, 2, 16) + struct.pack("<HHIH", 22, 16, 4, 1) + bytes(14)
    data = b"RIFF\0\0\0\0WAVEfmt " + struct.pack("<I", len(form)) + form + b"data\x04\0\0\0\x01\0\x02\0"
    assert decoded(data)[0].ravel().tolist() == [1, 2]


@pytest.mark.parametrize(("start", "name"), [(b"ID3\x04", "MP3"), (b"OggS\0", "Ogg"), (b"fLaC", "FLAC")])
def test_compressed_sound_is_refused_with_what_to_ask_for(start: bytes, name: str) -> None:
    with pytest.raises(ValueError, match=f"this is {name}, which is not decoded here; ask for response_format='pcm'"):
        SoundDecoder(rate=24_000).feed(start + bytes(100))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (a_wav(1, 24, b""), "a WAV file of kind 1 with 24 bits is not read here"),
        (a_wav(1, 16, b"", channels=0), "cannot have 0 channels at 8000 frames a second"),
        (a_wav(1, 16, b"", rate=3), "cannot have 1 channels at 3 frames a second"),
        (b"RIFF\0\0\0\0WAVEfmt \x04\0\0\0abcd", "has at least 16 bytes, this one 4"),
        (b"RIFF\0\0\0\0WAVEjunk" + struct.pack("<I", 1 << 30) + bytes(1 << 20), "no sample in the first 1048576 bytes"),
    ],
    ids=["24 bits", "no channels", "rate", "short", "junk"],
)
def test_files_that_cannot_be_played_are_refused(data: bytes, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        SoundDecoder(rate=24_000).feed(data)


def test_sound_that_ends_too_early_is_an_error() -> None:
    decoder = SoundDecoder(rate=24_000)
    assert decoder.feed(b"RIFF\0\0\0\0WAVE").shape == (0, 1)
    with pytest.raises(ValueError, match="the sound ended after 12 bytes, before any sample"):
        decoder.eof()
    decoder = SoundDecoder(rate=24_000, channels=2)
    decoder.feed(b"\x01\0\x02\0\x03")
    with pytest.raises(ValueError, match="the sound ended inside a frame, 1 bytes after its start"):
        decoder.eof()


def test_no_sound_at_all_is_no_error() -> None:
    assert len(decoded(b"")[0]) == 0
