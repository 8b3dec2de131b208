"""What users have to play, whatever its form, as pieces of frames with their rate. No device in here."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from typing import Any, TypeAlias, cast

import numpy as np
import numpy.typing as npt

from ..worker_threads import run_function
from .samples import Frames, as_frames
from .wav import SoundDecoder

__all__ = ["Pieces", "Sound", "arrays", "of_sound"]

Sound: TypeAlias = Any
"""An array; bytes of a WAV file or of 16-bit PCM; or a response of `audio.speech`."""

Piece: TypeAlias = tuple[Frames, int]
"""Frames, and how many of them a second has."""

_PLAYABLE = ("audio/pcm", "audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave", "application/octet-stream")
_END: Any = object()


class Pieces(AsyncIterator[Piece]):
    """An iterator over pieces, which closes what it reads from."""

    def __init__(
        self, items: AsyncIterator[Any], convert: Callable[[Any], Piece | None], end: Callable[[], None]
    ) -> None:
        """Prepare.

        Args:
            items: where the pieces come from.
            convert: makes a piece of an item; None ends the iteration.
            end: called when there are no more items; may raise.
        """
        self._items = items
        self._convert = convert
        self._end = end

    async def __anext__(self) -> Piece:
        try:
            piece = self._convert(await anext(self._items))
        except StopAsyncIteration:
            self._end()
            raise
        if piece is None:
            raise StopAsyncIteration
        return piece

    async def aclose(self) -> None:
        """Close what is read from, if it can be: a generator that was left in the middle."""
        close = getattr(self._items, "aclose", None)
        if close is not None:
            await close()


def of_sound(sound: Sound, *, rate: int, channels: int) -> Pieces:
    """The pieces of something whole.

    Args:
        sound: what is to be played.
        rate: of arrays, and of bytes that are no WAV file.
        channels: of bytes that are no WAV file.

    Raises:
        TypeError: it is nothing that can be played.
        ValueError: it is, but its form is not; or the response is of a type that is not decoded here.
    """
    if isinstance(sound, np.ndarray):
        return arrays([cast("npt.NDArray[Any]", sound)], rate=rate)
    if isinstance(sound, bytes | bytearray | memoryview):
        data = bytes(cast("bytes", sound))
        return _decoded(_InThread(iter([data])), rate=rate, channels=channels)
    read: Any = getattr(sound, "aiter_bytes", None) or getattr(sound, "iter_bytes", None)
    if read is None:
        raise TypeError(
            f"cannot play {type(sound).__name__}: give an array, bytes, or a response of audio.speech.create()"
        )
    refuse_compressed(sound)
    return _decoded(_iterate(read()), rate=rate, channels=channels)


def arrays(buffers: AsyncIterable[Any] | Iterable[Any], *, rate: int) -> Pieces:
    """The pieces of arrays that come one after the other; None among them is the end.

    Those of a plain iterable are asked for in worker threads, where it may block.

    Raises:
        TypeError: it cannot be iterated over.
    """

    def convert(buffer: Any) -> Piece | None:
        return None if buffer is None else (as_frames(buffer), rate)

    return Pieces(_iterate(buffers), convert, lambda: None)


def refuse_compressed(response: Any) -> None:
    """Raise if a response says that it is compressed sound.

    Raises:
        ValueError: it does.
    """
    headers: Any = getattr(getattr(response, "response", response), "headers", None) or {}
    kind = str(headers.get("content-type", "")).partition(";")[0].strip().lower()
    if kind.startswith("audio/") and kind not in _PLAYABLE:
        raise ValueError(f"{kind} is not decoded here; ask audio.speech.create() for response_format='pcm' or 'wav'")


def _decoded(chunks: AsyncIterator[bytes], *, rate: int, channels: int) -> Pieces:
    decoder = SoundDecoder(rate=rate, channels=channels)

    def convert(chunk: bytes) -> Piece:
        frames = decoder.feed(chunk)
        return frames, decoder.rate

    return Pieces(chunks, convert, decoder.eof)


def _iterate(items: Any) -> AsyncIterator[Any]:
    if hasattr(items, "__aiter__"):
        found: AsyncIterator[Any] = aiter(items)
        return found
    if hasattr(items, "__iter__"):
        return _InThread(iter(items))
    raise TypeError(f"play_stream() takes an iterator over arrays, asynchronous or not; got {type(items).__name__}")


class _InThread(AsyncIterator[Any]):
    """An iterator whose next item may block, so that it is waited for elsewhere. Left there when it is cancelled."""

    def __init__(self, items: Iterator[Any]) -> None:
        self._items = items

    async def __anext__(self) -> Any:
        item = await run_function(next, self._items, _END, abandon_on_cancel=True)
        if item is _END:
            raise StopAsyncIteration
        return item
