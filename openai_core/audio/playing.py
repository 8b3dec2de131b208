"""One playback from its first piece to its end: open what the sound needs, feed it, stop it when asked to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio
import numpy as np

from ..worker_threads import run_function
from .devices import Device, settings_for
from .playback import PlaybackStatistics
from .resampling import Resampler, make_resampler
from .samples import Frames
from .sources import Pieces
from .speaker import POLL_SECONDS, Speaker

__all__ = ["Playing"]

_CLOSING_SECONDS = 1.0


class Playing:
    """A playback that was asked for. `run` it once."""

    def __init__(
        self, pieces: Pieces, *, device: Device | None, latency: float, buffer: float, prebuffer: float
    ) -> None:
        """Prepare; nothing is read and nothing opened.

        Args:
            pieces: what to play. Closed at the end.
            device: where; None is the system's default.
            latency: seconds that the driver holds.
            buffer: seconds that are read ahead of that.
            prebuffer: seconds of them that are collected first.
        """
        self._pieces = pieces
        self._device = device
        self._latency = latency
        self._buffer = buffer
        self._prebuffer = prebuffer
        self._speaker: Speaker | None = None
        self._resampler: Resampler | None = None
        self._rate = 0
        self._error: Exception | None = None

    def statistics(self) -> PlaybackStatistics:
        """How it goes, or went."""
        if self._speaker is None:
            return PlaybackStatistics(
                played=0.0, buffered=0.0, peak_buffered=0.0, underruns=0, sample_rate=0, resampled_by=None
            )
        method = None if self._resampler is None else self._resampler.method
        return self._speaker.buffer.statistics(self._speaker.now, resampled_by=method)

    async def run(self, should_stop: Callable[[], Awaitable[bool]]) -> None:
        """Play all of it, or until `should_stop` says yes.

        Raises:
            AudioUnavailableError: as the player says.
            Exception: what reading the pieces raised; those before were played.
        """
        done = anyio.Event()
        try:
            async with anyio.create_task_group() as group:
                group.start_soon(self._feed, done)
                while not done.is_set():
                    if await should_stop():
                        group.cancel_scope.cancel()
                        break
                    with anyio.move_on_after(POLL_SECONDS):
                        await done.wait()
        except BaseExceptionGroup as group_error:
            # `_feed` keeps its own: this is what `should_stop` raised, or a cancellation.
            if len(group_error.exceptions) == 1:
                raise group_error.exceptions[0] from None
            raise
        finally:
            await self._close()
        if self._error is not None:
            raise self._error

    async def _feed(self, done: anyio.Event) -> None:
        try:
            await self._feed_pieces()
        except Exception as exc:
            self._error = exc
        finally:
            done.set()

    async def _feed_pieces(self) -> None:
        try:
            async for frames, rate in self._pieces:
                if len(frames):
                    await self._write(frames, rate)
            if self._resampler is not None and self._speaker is not None:
                await self._speaker.write(self._resampler.finish(self._speaker.buffer.dtype))
        finally:
            # After an error too: what came before it is played to its end.
            if self._speaker is not None:
                await self._speaker.drain()

    async def _write(self, frames: Frames, rate: int) -> None:
        speaker = self._speaker or await self._open(frames, rate)
        await speaker.write(frames if self._resampler is None else self._resampler.feed(frames))

    async def _open(self, frames: Frames, rate: int) -> Speaker:
        """Open the device as the first piece needs it."""
        channels, dtype = frames.shape[1], np.dtype(frames.dtype).name

        def choose() -> Speaker:
            settings = settings_for(
                "output", self._device, rate=rate, channels=channels, dtype=dtype, latency=self._latency
            )
            return Speaker(settings, limit=self._buffer, prebuffer=self._prebuffer)

        speaker = await run_function(choose)
        if speaker.settings.rate != rate:
            self._resampler = await make_resampler(rate, speaker.settings.rate, channels=channels)
        await speaker.start()
        self._speaker = speaker
        return speaker

    async def _close(self) -> None:
        with anyio.move_on_after(_CLOSING_SECONDS, shield=True):
            if self._speaker is not None:
                await self._speaker.close()
            await self._pieces.aclose()
