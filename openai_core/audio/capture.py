"""A device that records: the thin shell around PortAudio's input stream."""

from __future__ import annotations

from collections import deque
from typing import Any

import anyio
import numpy as np

from ..worker_threads import run_function
from .devices import StreamSettings
from .errors import AudioUnavailableError
from .packages import require_sounddevice
from .samples import Frames
from .speaker import POLL_SECONDS

__all__ = ["Capture"]

_STALLED_SECONDS = 10.0
"""A device that has given nothing for so long is broken. The first sound of a process may take up to two."""


class Capture:
    """An input stream, and what it recorded and nobody has taken yet. Opened by `start`."""

    def __init__(self, settings: StreamSettings, *, limit: float) -> None:
        """Prepare; nothing is opened.

        Args:
            settings: what the device gives.
            limit: seconds of sound that are kept for whoever takes it; beyond that, the oldest is dropped.
        """
        self.settings = settings
        self.dropped_frames = 0
        """Frames that were lost because they were not taken in time."""
        self._limit = int(limit * settings.rate)
        self._pieces: deque[Frames] = deque()
        self._frames_in = 0  # by the device's thread alone
        self._frames_out = 0  # by whoever takes, alone
        self._stream: Any = None

    def __repr__(self) -> str:
        return f"<Capture {'closed' if self._stream is None else 'open'} | {len(self._pieces)} pieces wait>"

    async def start(self) -> None:
        """Open the device and have it record.

        Raises:
            AudioUnavailableError: it cannot be opened; what was opened is closed again.
        """
        with anyio.CancelScope(shield=True):  # or it would be opened for nobody
            await run_function(self._start)

    async def close(self) -> None:
        """Close the device. May be called again."""
        with anyio.CancelScope(shield=True):
            await run_function(self._close)

    def take(self) -> Frames:
        """What was recorded since the last time; possibly nothing. Shape `(frames, channels)`."""
        taken: list[Frames] = []
        waiting = self._frames_in - self._frames_out
        while self._pieces:
            piece = self._pieces.popleft()
            self._frames_out += len(piece)
            if waiting > self._limit:
                self.dropped_frames += len(piece)
                waiting -= len(piece)
            else:
                taken.append(piece)
        if not taken:
            return np.zeros((0, self.settings.channels), self.settings.dtype)
        return taken[0] if len(taken) == 1 else np.concatenate(taken)

    async def receive(self) -> Frames:
        """What was recorded since the last time, waiting until there is something.

        Raises:
            AudioUnavailableError: the device has stopped, or gives nothing.
        """
        since = anyio.current_time()
        while True:
            frames = self.take()
            if len(frames):
                return frames
            await self.wait(since)

    async def wait(self, since: float) -> None:
        """Give the device a moment to record something.

        Args:
            since: when it last did, by the event loop's clock.

        Raises:
            AudioUnavailableError: the device has stopped, or has given nothing for long.
        """
        await anyio.sleep(POLL_SECONDS)
        if self._stream is not None and not self._stream.active:
            raise AudioUnavailableError("the input device stopped in the middle; was it unplugged?")
        if anyio.current_time() - since > _STALLED_SECONDS:
            raise AudioUnavailableError(
                f"the input device has given no sound for {_STALLED_SECONDS:g} seconds; is it suspended, or is the "
                "program not allowed to use it?"
            )

    # PortAudio blocks: in worker threads

    def _start(self) -> None:
        sounddevice = require_sounddevice()
        settings = self.settings
        try:
            self._stream = sounddevice.InputStream(
                device=settings.device,
                samplerate=settings.rate,
                channels=settings.channels,
                dtype=settings.dtype,
                latency=settings.latency,
                callback=self._record,
            )
            self._stream.start()
        except sounddevice.PortAudioError as exc:
            self._close()
            raise AudioUnavailableError(f"the input device cannot be opened: {exc}") from exc

    def _close(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.abort(ignore_errors=True)
            stream.close(ignore_errors=True)

    def _record(self, data: Any, frames: int, time: Any, status: Any) -> None:
        """Called by PortAudio, in its thread. The array is only lent."""
        if self._frames_in - self._frames_out > 2 * self._limit:
            return  # nobody takes at all: what is here already is more than will be kept
        self._pieces.append(data.copy())
        self._frames_in += frames
