"""WAV files: written from recordings, read from answers. Bytes in, frames out; nothing here reads a file."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

import numpy as np

from .companding import expand
from .samples import Frames, from_pcm16, to_pcm16

__all__ = ["SoundDecoder", "write_wav"]

_PCM, _FLOAT, _ALAW, _ULAW, _EXTENSIBLE = 1, 3, 6, 7, 0xFFFE
_LONGEST_HEADER: Final = 1 << 20
"""Bytes that may come before the samples of a WAV file."""
_COMPRESSED: Final = {b"ID3": "MP3", b"OggS": "Ogg", b"fLaC": "FLAC"}
"""How files begin that hold compressed sound. MP3 and AAC without a header cannot be told from samples."""


def write_wav(frames: Frames, rate: int) -> bytes:
    """A WAV file of 16-bit PCM, whatever the sample type of `frames`: every reader takes that."""
    data = to_pcm16(frames)
    channels = frames.shape[1]
    form = struct.pack("<HHIIHH", _PCM, channels, rate, rate * channels * 2, channels * 2, 16)
    chunks = b"fmt " + struct.pack("<I", len(form)) + form + b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


class SoundDecoder:
    """Bytes of a sound as they come, to frames: a WAV file if they begin like one, else 16-bit little-endian PCM.

    Cutting the input anywhere changes nothing but where the frames are cut. Lengths that a WAV file states are ignored
    if they are those of a stream whose length was not known; what follows the samples is skipped.
    """

    def __init__(self, *, rate: int, channels: int = 1) -> None:
        """Set what raw PCM has; a WAV file says its own.

        Args:
            rate: frames a second.
            channels: interleaved channels.
        """
        self.rate = rate
        """Frames a second; known for certain once there are frames."""
        self.channels = channels
        self._kind = _PCM
        self._bits = 16
        self._buffer = b""
        self._in_samples = False
        self._left: int | None = None

    def feed(self, data: bytes) -> Frames:
        """The frames that are complete with `data`; possibly none.

        Raises:
            ValueError: it is compressed sound, or a WAV file of a kind that is not read here.
        """
        self._buffer += data
        if not self._in_samples and not self._found_samples():
            return self._decode(b"")
        if self._left is not None:
            self._buffer = self._buffer[: self._left]
        size = len(self._buffer) - len(self._buffer) % self._frame_bytes
        whole, self._buffer = self._buffer[:size], self._buffer[size:]
        if self._left is not None:
            self._left -= size
        return self._decode(whole)

    def eof(self) -> None:
        """Say that nothing more comes.

        Raises:
            ValueError: the sound ends inside a WAV file's header, or inside a frame.
        """
        if not self._in_samples and self._buffer:
            raise ValueError(f"the sound ended after {len(self._buffer)} bytes, before any sample")
        if self._buffer and self._left != 0:
            raise ValueError(f"the sound ended inside a frame, {len(self._buffer)} bytes after its start")

    @property
    def _frame_bytes(self) -> int:
        return self.channels * self._bits // 8

    def _decode(self, data: bytes) -> Frames:
        if self._kind == _PCM:
            return from_pcm16(data, self.channels)
        if self._kind == _FLOAT:
            return np.frombuffer(data, "<f4").astype(np.float32, copy=False).reshape(-1, self.channels)
        return expand(data, "alaw" if self._kind == _ALAW else "ulaw").reshape(-1, self.channels)

    # The way to the samples

    def _found_samples(self) -> bool:
        start = self._buffer
        for mark, name in _COMPRESSED.items():
            if start.startswith(mark):
                raise ValueError(f"this is {name}, which is not decoded here; ask for response_format='pcm' or 'wav'")
        undecided = len(start) < 4 and any(mark.startswith(start) for mark in (*_COMPRESSED, b"RIFF"))
        if undecided or (len(start) < 12 and start.startswith(b"RIFF")):
            return False
        if not (start.startswith(b"RIFF") and start[8:12] == b"WAVE"):
            self._in_samples = True
            return True
        for kind, at, size in self._chunks():
            if kind == b"fmt ":
                self._read_form(start[at : at + size])
            elif kind == b"data":
                # Writers that do not know the length yet put the largest, or none.
                self._left = None if size in (0, 0xFFFFFFFF, 0x7FFFFFFF) or size > 0x7FFFF000 else size
                self._buffer = start[at:]
                self._in_samples = True
                return True
        if len(start) > _LONGEST_HEADER:
            raise ValueError(f"no sample in the first {_LONGEST_HEADER} bytes of this WAV file")
        return False

    def _chunks(self) -> Iterator[tuple[bytes, int, int]]:
        """Name, start and size of each chunk that is here whole, and of the samples as soon as they begin."""
        at = 12
        while at + 8 <= len(self._buffer):
            name = self._buffer[at : at + 4]
            size = int.from_bytes(self._buffer[at + 4 : at + 8], "little")
            if name != b"data" and at + 8 + size > len(self._buffer):
                return
            yield name, at + 8, size
            at += 8 + size + size % 2

    def _read_form(self, form: bytes) -> None:
        if len(form) < 16:
            raise ValueError(f"a WAV file's description has at least 16 bytes, this one {len(form)}")
        kind, channels, rate, _, _, bits = struct.unpack("<HHIIHH", form[:16])
        if kind == _EXTENSIBLE and len(form) >= 26:
            kind = int.from_bytes(form[24:26], "little")
        if (kind, bits) not in ((_PCM, 16), (_FLOAT, 32), (_ALAW, 8), (_ULAW, 8)):
            raise ValueError(
                f"a WAV file of kind {kind} with {bits} bits is not read here; 16-bit PCM, 32-bit floating point and "
                "G.711 are"
            )
        if not 1 <= channels <= 8 or not 1000 <= rate <= 768_000:
            raise ValueError(f"a WAV file cannot have {channels} channels at {rate} frames a second")
        self._kind, self.channels, self.rate, self._bits = kind, channels, rate, bits
