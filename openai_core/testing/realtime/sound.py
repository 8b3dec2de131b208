"""Speech as this server makes and hears it: a tone of a quarter second a word, whose lowest bits are the words.

So a transcription is exact, as long as the sound comes as it was made: not resampled, and with its volume unchanged.
"""

from __future__ import annotations

import math
from array import array
from functools import cache
from typing import Final

from ...wrong_calls import refuse_wrong_calls
from ..api.replies import pieces

__all__ = ["BYTES", "RATES", "WORD_MS", "bytes_in", "heard", "loudness", "milliseconds", "spoken"]

RATES: Final = {"audio/pcm": 24_000, "audio/pcmu": 8_000, "audio/pcma": 8_000}
"""Samples a second by format."""
BYTES: Final = {"audio/pcm": 2, "audio/pcmu": 1, "audio/pcma": 1}
"""Bytes a sample."""
WORD_MS: Final = 250
"""How long a word is spoken."""

_HERTZ: Final = 500
_AMPLITUDE: Final = 8000
_MARK: Final = bytes(map(int, f"{0xC0DE5A17:032b}"))
"""What the bits of a word begin with; a length in bytes, the word, and a check sum follow."""
_LONGEST: Final = 200
"""Bytes of a word; there is room for no more at 8,000 samples a second."""
_LOWEST: Final = bytes(value & 1 for value in range(256))
_CLEAR: Final = bytes(value & 0xFE for value in range(256))


@refuse_wrong_calls
def spoken(text: str, format: str = "audio/pcm") -> bytes:
    """Speech that a transcription of this server understands, in a format of the realtime API.

    Args:
        text: what is said.
        format: `audio/pcm` for 16 bits at 24,000 samples a second, `audio/pcmu` or `audio/pcma`.

    Raises:
        ValueError: another format.
    """
    if format not in RATES:
        raise ValueError(f"cannot speak {format!r}; the formats are {', '.join(RATES)}")
    return b"".join(_word(piece, format) for piece in pieces(text))


def heard(sound: bytes, format: str) -> list[str]:
    """The words in a sound that were spoken whole, each with the white space before it."""
    # 16-bit samples are little-endian.
    bits = sound[:: BYTES[format]].translate(_LOWEST)
    words: list[bytes] = []
    at = bits.find(_MARK)
    while at >= 0:
        at += len(_MARK)
        length = _number(bits[at : at + 8])
        word = bytes(_number(bits[start : start + 8]) for start in range(at + 8, at + 8 + 8 * length, 8))
        check = bits[at + 8 + 8 * length :][:8]
        # Cut off anywhere, it is no word.
        if length and len(check) == 8 and _number(check) == sum(word) % 256:
            words.append(word)
        at = bits.find(_MARK, at)
    return [word.decode("utf-8", "replace") for word in words]


def loudness(sound: bytes, format: str) -> float:
    """The mean of the samples' magnitudes, 0.0 to 1.0."""
    if format == "audio/pcm":
        samples = array("h", sound)
        if _BIG_ENDIAN:
            samples.byteswap()
        return sum(map(abs, samples)) / max(1, len(samples)) / 32768
    table = _magnitudes(format)
    return sum(map(table.__getitem__, sound)) / max(1, len(sound)) / 32768


def milliseconds(size: int, format: str) -> int:
    """How long so many bytes of sound last."""
    return size * 1000 // (RATES[format] * BYTES[format])


def bytes_in(duration_ms: int, format: str) -> int:
    """How many bytes last so many milliseconds; whole samples."""
    return duration_ms * RATES[format] // 1000 * BYTES[format]


_BIG_ENDIAN: Final = array("h", b"\1\0")[0] != 1


def _number(bits: bytes) -> int:
    value = 0
    for bit in bits:
        value = 2 * value + bit
    return value


@cache
def _tone(format: str) -> bytes:
    """A word's sound without a word: the lowest bits are 0."""
    rate = RATES[format]
    period = [round(_AMPLITUDE * math.sin(2 * math.pi * at * _HERTZ / rate)) for at in range(rate // _HERTZ)]
    if format == "audio/pcm":
        wave = b"".join((sample & ~1).to_bytes(2, "little", signed=True) for sample in period)
    else:
        magnitudes = _magnitudes(format)
        codes = [_code(sample, magnitudes, format) for sample in period]
        wave = bytes(codes).translate(_CLEAR)
    size = bytes_in(WORD_MS, format)
    return (wave * (size // len(wave) + 1))[:size]


def _word(piece: str, format: str) -> bytes:
    sound = bytearray()
    word = piece.encode()
    for start in range(0, len(word), _LONGEST):
        part = word[start : start + _LONGEST]
        bits = _MARK + b"".join(bytes(map(int, f"{byte:08b}")) for byte in (len(part), *part, sum(part) % 256))
        tone = bytearray(_tone(format))
        for number, bit in enumerate(bits):
            tone[number * BYTES[format]] |= bit
        sound += tone
    return bytes(sound)


# G.711


@cache
def _magnitudes(format: str) -> tuple[int, ...]:
    """The magnitude, at 16 bits, of each code."""
    return tuple(map(_ulaw if format == "audio/pcmu" else _alaw, range(256)))


def _ulaw(code: int) -> int:
    code = ~code & 0xFF
    return (((code & 0x0F) << 3) + 0x84 << (code >> 4 & 7)) - 0x84


def _alaw(code: int) -> int:
    code ^= 0x55
    segment, low = code >> 4 & 7, (code & 0x0F) << 4
    return low + 8 if not segment else low + 0x108 << segment - 1


def _code(sample: int, magnitudes: tuple[int, ...], format: str) -> int:
    """The code whose magnitude is nearest, among those of the sample's sign."""
    # The highest bit is set for positive samples, in both laws.
    codes = range(128, 256) if sample >= 0 else range(128)
    return min(codes, key=lambda code: abs(magnitudes[code] - abs(sample)))
