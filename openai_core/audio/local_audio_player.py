"""`LocalAudioPlayer`: play arrays, bytes and the responses of `audio.speech` on this machine."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from ..wrong_calls import refuse_wrong_calls
from .packages import SAMPLE_RATE, require_numpy, require_sounddevice

if TYPE_CHECKING:
    import numpy.typing as npt

    from .devices import Device
    from .microphone import Predicate
    from .playback import PlaybackStatistics
    from .playing import Playing
    from .sources import Pieces, Sound

__all__ = ["SAMPLE_RATE", "LocalAudioPlayer"]


@refuse_wrong_calls
class LocalAudioPlayer:
    """Plays sound. May be used again and again, and by several callers at once, whose sounds are then heard together.

    A device that cannot do the sound's rate or channels gets it resampled and mixed.
    """

    def __init__(
        self,
        should_stop: Predicate | None = None,
        *,
        device: Device | None = None,
        sample_rate: int = SAMPLE_RATE,
        channels: int = 1,
        latency: float = 0.1,
        buffer: float = 2.0,
        prebuffer: float = 0.3,
    ) -> None:
        """Say how to play; no device is opened.

        Args:
            should_stop: asked every 10 ms; when it says yes, it is silent within 100 ms, and the call returns.
            device: its number, or its name or a part of that. Default: the system's default.
            sample_rate: frames a second of arrays, and of bytes that are no WAV file.
            channels: of bytes that are no WAV file. Arrays say their own.
            latency: seconds of sound that the driver holds. With less, a busy machine runs dry.
            buffer: seconds of sound that are read ahead of that.
            prebuffer: seconds that `play_stream` collects before it begins, and again after it ran dry.

        Raises:
            AudioUnavailableError: NumPy, sounddevice or PortAudio is not installed.
            ValueError: a number is out of range.
        """
        numpy = require_numpy()
        require_sounddevice()
        for name, value in (
            ("sample_rate", sample_rate),
            ("channels", channels),
            ("latency", latency),
            ("buffer", buffer),
        ):
            if value <= 0:
                raise ValueError(f"{name}={value} plays nothing; it must be more than 0")
        if not 0 <= prebuffer <= buffer:
            raise ValueError(f"prebuffer={prebuffer} must be from 0 to buffer={buffer}, in seconds")
        self.should_stop = should_stop
        self.device = device
        self.sample_rate = sample_rate
        self.channels = channels
        self.dtype: Any = numpy.float32
        """Sample type on the device where the sound has no other: int16 is played as int16."""
        self.latency = latency
        self.buffer = buffer
        self.prebuffer = prebuffer
        self._playing: Playing | None = None

    def statistics(self) -> PlaybackStatistics | None:
        """How the playback goes that is under way, or how the last one went; None before the first."""
        return None if self._playing is None else self._playing.statistics()

    async def play(self, input: Sound) -> None:
        """Play something to its end.

        Args:
            input: an array of int16 or float32, shape `(frames,)`, `(frames, channels)` or `(channels, frames)`; bytes
                of a WAV file or of 16-bit little-endian PCM; or a response of `audio.speech.create()` with
                `response_format="pcm"` or `"wav"`, received whole or, from `with_streaming_response`, still coming.

        Raises:
            AudioUnavailableError: there is no such device, or it cannot be opened, or has stopped.
            TypeError, ValueError: it is nothing that can be played; MP3 and other compressed sound is not decoded here.
            APIConnectionError: the connection of a response was lost. What had come was played.
        """
        from .sources import of_sound

        await self._play(of_sound(input, rate=self.sample_rate, channels=self.channels), prebuffer=0.0)

    async def play_stream(
        self, buffer_stream: AsyncIterable[npt.NDArray[Any] | None] | Iterable[npt.NDArray[Any] | None]
    ) -> None:
        """Play arrays as they come, to the end of the last.

        Reads ahead by `buffer` seconds at most. Where the arrays come too late there is silence, and
        `statistics().underruns` counts it. An asynchronous generator is closed when it is left early.

        Args:
            buffer_stream: arrays as for `play`, all with the same number of channels, until the end or None. The
                items of a plain iterable are asked for in worker threads.

        Raises:
            AudioUnavailableError: there is no such device, or it cannot be opened, or has stopped.
            TypeError, ValueError: an item is no array that can be played. What came before it was played.
        """
        from .sources import arrays

        await self._play(arrays(buffer_stream, rate=self.sample_rate), prebuffer=self.prebuffer)

    async def _play(self, pieces: Pieces, *, prebuffer: float) -> None:
        from .playing import Playing

        playing = self._playing = Playing(
            pieces, device=self.device, latency=self.latency, buffer=self.buffer, prebuffer=prebuffer
        )
        await playing.run(self._should_stop)

    async def _should_stop(self) -> bool:
        if self.should_stop is None:
            return False
        answer = self.should_stop()
        return bool(await answer if isawaitable(answer) else answer)
