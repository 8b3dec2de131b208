"""A device that plays: the thin shell around PortAudio's output stream. What is played when is in playback.py."""

from __future__ import annotations

from typing import Any

import anyio

from ..worker_threads import run_function
from .devices import StreamSettings
from .errors import AudioUnavailableError
from .packages import require_sounddevice
from .playback import PlaybackBuffer
from .samples import Frames, to_channels, to_dtype

__all__ = ["POLL_SECONDS", "Speaker"]

POLL_SECONDS = 0.01
"""How often a device is looked at. Its thread has deadlines of its own, and so must not wait for an event loop."""

_STALLED_SECONDS = 10.0
"""A device that has not moved for so long is broken. The first sound of a process may take up to two."""
_LEAD_IN_SECONDS = 0.2
"""PulseAudio swallows up to 30 ms of a stream that begins, and stands still for half a second if it was idle."""
_TAIL_SECONDS = 0.06
"""Played on after the clock says that all is heard; it may be wrong by some 15 ms."""


class Speaker:
    """An output stream over a buffer. Opened by `start`; silent as long as the buffer is empty."""

    def __init__(self, settings: StreamSettings, *, limit: float, prebuffer: float) -> None:
        """Prepare; nothing is opened.

        Args:
            settings: what the device takes.
            limit: seconds of sound that may be queued.
            prebuffer: seconds that are queued before the first is played.
        """
        self.settings = settings
        rate = settings.rate
        self.buffer = PlaybackBuffer(
            rate=rate,
            channels=settings.channels,
            dtype=settings.dtype,
            limit=max(1, int(limit * rate)),
            prebuffer=int(prebuffer * rate),
            lead_in=int(_LEAD_IN_SECONDS * rate),
        )
        self._stream: Any = None
        self._last = 0.0
        self._is_restarting = False
        self._silenced = 0

    def __repr__(self) -> str:
        state = "closed" if self._stream is None else "open"
        return f"<Speaker {state} | {self.buffer.buffered} frames buffered, {self.buffer.underruns} underruns>"

    @property
    def now(self) -> float:
        """Seconds on the device's clock; after closing, the last that was read."""
        if self._stream is not None:
            self._last = float(self._stream.time)
        return self._last

    @property
    def position(self) -> int:
        """Frames of what was written that have been heard by now."""
        return self.buffer.position(self.now)

    @property
    def is_playing(self) -> bool:
        """Whether anything that was written is still to be heard."""
        return not self.buffer.is_played(self.now)

    # Opening and closing. PortAudio blocks: in worker threads.

    async def start(self) -> None:
        """Open the device and have it play.

        Raises:
            AudioUnavailableError: it cannot be opened; what was opened is closed again.
        """
        with anyio.CancelScope(shield=True):  # or it would be opened for nobody
            await run_function(self._start)

    async def silence(self) -> int:
        """Fall silent at once, and throw away what is queued. The device then goes on, with silence.

        Returns:
            How many frames of all that were ever written had been heard.

        Raises:
            AudioUnavailableError: the device does not go on.
        """
        position = 0
        with anyio.CancelScope(shield=True):
            position = await run_function(self._silence)
        return position

    async def close(self) -> None:
        """Close the device; what it has not played is lost. May be called again."""
        with anyio.CancelScope(shield=True):
            await run_function(self._close)

    def _start(self) -> None:
        sounddevice = require_sounddevice()
        settings = self.settings
        try:
            self._stream = sounddevice.OutputStream(
                device=settings.device,
                samplerate=settings.rate,
                channels=settings.channels,
                dtype=settings.dtype,
                latency=settings.latency,
                callback=self._render,
            )
            self._stream.start()
        except sounddevice.PortAudioError as exc:
            self._close()
            raise AudioUnavailableError(f"the output device cannot be opened: {exc}") from exc

    def _silence(self) -> int:
        sounddevice = require_sounddevice()
        assert self._stream is not None, "a speaker that was started"
        self._is_restarting = True
        try:
            # Not stop(), which plays what the driver has. The position is that of the moment before: from then on the
            # driver throws away what it has.
            now = self.now
            self._stream.abort()
            position = self.buffer.flush(now)
            self._silenced += 1
            self._stream.start()
            return position
        except sounddevice.PortAudioError as exc:
            raise AudioUnavailableError(f"the output device failed when it was to fall silent: {exc}") from exc
        finally:
            self._is_restarting = False

    def _close(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            self._last = float(stream.time)
            stream.abort(ignore_errors=True)
            stream.close(ignore_errors=True)

    def _render(self, out: Any, frames: int, time: Any, status: Any) -> None:
        """Called by PortAudio, in its thread."""
        # Some drivers do not tell when; then it is the latency that they were asked for.
        at = time.outputBufferDacTime or time.currentTime + self.settings.latency
        self.buffer.render(out, at, ran_dry=bool(status.output_underflow))

    # Playing

    async def write(self, frames: Frames) -> None:
        """Queue frames of any channels and sample type, waiting for room. Those that wait when it is silenced are lost.

        Raises:
            AudioUnavailableError: the device has stopped.
        """
        frames = to_channels(to_dtype(frames, self.buffer.dtype), self.buffer.channels)
        watch, silenced = _Watch(self), self._silenced
        while len(frames) and silenced == self._silenced:
            room = self.buffer.room
            if room:
                self.buffer.write(frames[:room])
                frames = frames[room:]
            if len(frames):
                await watch.wait()

    async def drain(self) -> None:
        """Wait until all that was written has been heard.

        Raises:
            AudioUnavailableError: the device has stopped.
        """
        self.buffer.finish()
        tail = int(self.settings.rate * (self.settings.latency + _TAIL_SECONDS))
        watch = _Watch(self)
        # Not by the clock alone: a device that is only starting up stands still, while its clock runs on.
        while self.is_playing or self.buffer.silent_frames < tail:
            await watch.wait()

    @property
    def progress(self) -> object:
        """Something that changes as long as the device takes what it is given."""
        return self.buffer.buffered, self.buffer.silent_frames

    def check(self) -> None:
        """Raise if the device has stopped by itself.

        Raises:
            AudioUnavailableError: it has.
        """
        if self._stream is not None and not self._stream.active and not self._is_restarting:
            raise AudioUnavailableError("the output device stopped in the middle; was it unplugged?")


class _Watch:
    """Waits for a device, and notices if it does nothing any more."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker
        self._progress = speaker.progress
        self._since = anyio.current_time()

    async def wait(self) -> None:
        await anyio.sleep(POLL_SECONDS)
        self._speaker.check()
        now = anyio.current_time()
        if self._speaker.progress != self._progress:
            self._progress, self._since = self._speaker.progress, now
        elif now - self._since > _STALLED_SECONDS:
            raise AudioUnavailableError(
                f"the output device has taken no sound for {_STALLED_SECONDS:g} seconds; is it suspended?"
            )
