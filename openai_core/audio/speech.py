"""The two ends of a voice conversation: interruptible output over a speaker, and input from a microphone."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Self

import numpy as np

from ..worker_threads import run_function
from .barge_in import RATES, BargeIn, Message, Play, SoundFormat
from .capture import Capture
from .companding import compress, expand
from .devices import Device, settings_for
from .packages import SAMPLE_RATE
from .playback import PlaybackStatistics
from .resampling import Method, Resampler, make_resampler
from .samples import Frames, from_pcm16, level, to_channels, to_pcm16
from .speaker import Speaker

__all__ = ["SpeechInput", "SpeechOutput"]

_HELD_SECONDS = 10.0
"""What the microphone may be ahead of the connection."""


class SpeechOutput:
    """Plays what the server says, by the rules of barge-in."""

    def __init__(self, speaker: Speaker, *, barge_in: bool | None) -> None:
        """Take over a speaker.

        Args:
            speaker: started. Closed by `close`.
            barge_in: as for `BargeIn`.
        """
        self.rules = BargeIn(rate=speaker.settings.rate, enabled=barge_in)
        self._speaker = speaker
        self._resampler: Resampler | None = None  # one for each part
        self._method: Method | None = None
        self._speaking: tuple[str, int] | None = None  # the part that the resampler is in
        self._is_interrupting = False

    @classmethod
    async def open(
        cls, device: Device | None, *, latency: float, buffer: float, prebuffer: float, barge_in: bool | None
    ) -> Self:
        """Open a device.

        Raises:
            AudioUnavailableError: there is none, or it cannot be opened.
        """

        def choose() -> Speaker:
            settings = settings_for("output", device, rate=SAMPLE_RATE, channels=1, dtype="int16", latency=latency)
            return Speaker(settings, limit=buffer, prebuffer=prebuffer)

        speaker = await run_function(choose)
        await speaker.start()
        return cls(speaker, barge_in=barge_in)

    async def close(self) -> None:
        """Stop playing and close the device."""
        await self._speaker.close()

    @property
    def is_playing(self) -> bool:
        """Whether something is still to be heard."""
        return self._speaker.is_playing

    def is_silent(self, seconds: float) -> bool:
        """Whether the device has got nothing but silence for so long."""
        buffer = self._speaker.buffer
        return not self.is_playing and (not buffer.written or buffer.silent_frames >= seconds * buffer.rate)

    @property
    def level(self) -> float:
        """The loudest sample that the device got last."""
        return self._speaker.buffer.level

    def statistics(self) -> PlaybackStatistics:
        """What was played so far."""
        return self._speaker.buffer.statistics(self._speaker.now)

    def update_position(self) -> None:
        """Update the rules with what was heard by now."""
        self.rules.heard(self._speaker.position)

    async def play(self, play: Play) -> None:
        """Queue what is to be played; waits if very much is queued already.

        Raises:
            AudioUnavailableError: the device has stopped.
        """
        if self._speaking != (play.item_id, play.content_index):
            await self._end_part()
            self._speaking = (play.item_id, play.content_index)
        frames = await self._resampled(_decoded(play.audio, self.rules.output_format))
        if self._is_interrupting:
            return  # of the answer that is being interrupted, by another task
        # Before it is queued, which may take as long as what is queued already.
        self.rules.queued(play, self._speaker.buffer.written, len(frames))
        await self._speaker.write(frames)

    async def finish(self) -> None:
        """Play what is queued to its end."""
        await self._end_part()
        self._speaker.buffer.finish()

    async def drain(self) -> None:
        """Wait until all was heard."""
        await self._speaker.drain()

    async def interrupt(self, *, by_program: bool) -> list[Message]:
        """Stop playing within 100 ms. Returns what to send to the server.

        Raises:
            AudioUnavailableError: the device does not go on afterwards.
        """
        self._is_interrupting = True
        try:
            position = await self._speaker.silence()
        finally:
            self._is_interrupting = False
        self._resampler, self._speaking = None, None
        return self.rules.interrupted(position, by_program=by_program)

    async def _resampled(self, frames: Frames) -> Frames:
        source, target = RATES[self.rules.output_format], self._speaker.settings.rate
        if source == target:
            return frames
        if self._resampler is None and self._method is None:
            self._resampler = await make_resampler(source, target, channels=1)
            self._method = self._resampler.method
        elif self._resampler is None:
            self._resampler = Resampler(source, target, channels=1, method=self._method)
        return self._resampler.feed(frames)

    async def _end_part(self) -> None:
        """Queue what the resampler held back of a part."""
        resampler, self._resampler, self._speaking = self._resampler, None, None
        if resampler is not None:
            await self._speaker.write(resampler.finish())


class SpeechInput:
    """Records the user, in the format that the server wants."""

    def __init__(self, capture: Capture) -> None:
        """Take over a microphone.

        Args:
            capture: started. Closed by `close`.
        """
        self.level = 0.0
        """The loudest sample of what was recorded last, 0.0 to 1.0."""
        self.sent = 0.0
        """Seconds that were given to be sent."""
        self._capture = capture
        self._resampler: Resampler | None = None

    @classmethod
    async def open(cls, device: Device | None, *, latency: float) -> Self:
        """Open a device.

        Raises:
            AudioUnavailableError: there is none, or it cannot be opened.
        """

        def choose() -> Capture:
            settings = settings_for("input", device, rate=SAMPLE_RATE, channels=1, dtype="int16", latency=latency)
            return Capture(settings, limit=_HELD_SECONDS)

        capture = await run_function(choose)
        await capture.start()
        return cls(capture)

    async def close(self) -> None:
        """Close the device."""
        await self._capture.close()

    @property
    def dropped(self) -> float:
        """Seconds that were lost because they were not taken in time."""
        return self._capture.dropped_frames / self._capture.settings.rate

    async def record(self, wanted: Callable[[], SoundFormat | None]) -> str:
        """What was recorded since the last time, in base64; nothing if it is not to be sent.

        Args:
            wanted: how to encode it, or None if it is not to be sent. Called when it was recorded.

        Raises:
            AudioUnavailableError: the device has stopped.
        """
        frames = to_channels(await self._capture.receive(), 1)
        self.level = level(frames)
        form = wanted()
        if form is None:
            return ""
        self.sent += len(frames) / self._capture.settings.rate
        return base64.b64encode(_encoded(await self._resampled(frames, RATES[form]), form)).decode()

    async def _resampled(self, frames: Frames, target: int) -> Frames:
        source = self._capture.settings.rate
        if source == target:
            return frames
        if self._resampler is None or self._resampler.ratio * source != target:
            self._resampler = await make_resampler(source, target, channels=1)
        return self._resampler.feed(frames)


def _decoded(audio: bytes, form: SoundFormat) -> Frames:
    return from_pcm16(audio) if form == "pcm" else expand(audio, form)[:, np.newaxis]


def _encoded(frames: Frames, form: SoundFormat) -> bytes:
    return to_pcm16(frames) if form == "pcm" else compress(frames, form)
