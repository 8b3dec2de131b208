"""`Microphone`: record what is said into a file for `audio.transcriptions.create`, or into an array."""

from __future__ import annotations

import io
import math
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, overload

import anyio
from typing_extensions import TypeVar

from ..worker_threads import run_function
from ..wrong_calls import refuse_wrong_calls
from .packages import SAMPLE_RATE, require_numpy, require_sounddevice

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from .capture import Capture
    from .devices import Device
    from .samples import Frames

DType = TypeVar("DType", bound="np.generic", default="np.int16")

__all__ = ["SAMPLE_RATE", "Microphone", "Predicate"]

Predicate: TypeAlias = "Callable[[], bool] | Callable[[], Awaitable[bool]]"
"""A question that is asked again and again, in the event loop: it must answer at once, or be a coroutine function."""

Recording: TypeAlias = tuple[str, io.BytesIO, str]
"""Name, content and type of a WAV file, as the methods take it that upload files."""

_ENDLESS = math.inf


@refuse_wrong_calls
class Microphone(Generic[DType]):
    """Records from a microphone. May be used again and again; not by two callers at once.

    The sound has 24,000 frames a second. A device that cannot do that is recorded as it can, and resampled.
    """

    def __init__(
        self,
        channels: int = 1,
        dtype: type[DType] | str | None = None,
        should_record: Predicate | None = None,
        timeout: float | None = None,
        *,
        device: Device | None = None,
        sample_rate: int = SAMPLE_RATE,
        latency: float = 0.1,
    ) -> None:
        """Say how to record; no device is opened.

        Args:
            channels: 1 for mono, 2 for stereo.
            dtype: sample type of the arrays: int16, the default, or float32.
            should_record: asked every 10 ms; the recording ends when it says no, and has all that was said until then.
            timeout: seconds to record at most, counted from the first sample. Default: without limit.
            device: its number, or its name or a part of that. Default: the system's default.
            sample_rate: frames a second.
            latency: seconds that the driver may keep sound back; with less it may lose some.

        Raises:
            AudioUnavailableError: NumPy, sounddevice or PortAudio is not installed.
            ValueError: a number is not positive.
            TypeError: `dtype` is neither int16 nor float32.
        """
        numpy = require_numpy()
        require_sounddevice()
        for name, value in (("channels", channels), ("sample_rate", sample_rate), ("latency", latency)):
            if value <= 0:
                raise ValueError(f"{name}={value} makes no recording; it must be more than 0")
        if timeout is not None and not timeout > 0:
            raise ValueError(f"timeout={timeout} makes no recording; it must be more than 0, or None for no limit")
        self.channels = channels
        self.dtype: Any = numpy.int16 if dtype is None else dtype
        if numpy.dtype(self.dtype).name not in ("int16", "float32"):
            raise TypeError(f"dtype must be int16 or float32; got {dtype!r}")
        self.should_record = should_record
        self.timeout = timeout
        self.device = device
        self.sample_rate = sample_rate
        self.latency = latency
        self.buffer_chunks: list[Frames] = []
        """What was recorded of the recording that is under way, or of the last one, as it came from the device."""

    @property
    def has_record_function(self) -> bool:
        """Whether `should_record` was given."""
        return self.should_record is not None

    @overload
    async def record(self, return_ndarray: Literal[False] | None = False) -> Recording: ...
    @overload
    async def record(self, return_ndarray: Literal[True]) -> npt.NDArray[DType]: ...
    @overload
    async def record(self, return_ndarray: bool | None = False) -> npt.NDArray[DType] | Recording: ...
    async def record(self, return_ndarray: bool | None = False) -> npt.NDArray[DType] | Recording:
        """Record until `should_record` says no, or `timeout` seconds were recorded.

        Args:
            return_ndarray: give an array of shape `(frames, channels)` and the type `dtype`.

        Returns:
            A tuple of name, content and type of a WAV file, which has 16 bits a sample whatever `dtype` is; or the
            array.

        Raises:
            AudioUnavailableError: there is no such device, or it cannot be opened, or has stopped.
            ValueError: neither `should_record` nor `timeout` is set, so that it would never end.
        """
        if self.should_record is None and self.timeout is None:
            raise ValueError("this recording would never end; give Microphone should_record= or timeout=")
        frames = await self._recorded()
        if return_ndarray:
            return frames
        from .wav import write_wav

        return "audio.wav", io.BytesIO(write_wav(frames, self.sample_rate)), "audio/wav"

    async def _recorded(self) -> Frames:
        import numpy

        from .capture import Capture
        from .devices import settings_for
        from .resampling import make_resampler
        from .samples import to_channels

        def settings() -> Any:
            return settings_for(
                "input",
                self.device,
                rate=self.sample_rate,
                channels=self.channels,
                dtype=numpy.dtype(self.dtype).name,
                latency=self.latency,
            )

        chosen = await run_function(settings)
        self.buffer_chunks = []
        capture = Capture(chosen, limit=60.0)
        try:
            await capture.start()
            await self._fill(capture)
        finally:
            await capture.close()
        limit = None if self.timeout is None else round(self.timeout * chosen.rate)
        frames = to_channels(numpy.concatenate([capture.take()[:0], *self.buffer_chunks])[:limit], self.channels)
        if chosen.rate == self.sample_rate:
            return frames
        resampler = await make_resampler(chosen.rate, self.sample_rate, channels=self.channels)
        return numpy.concatenate([resampler.feed(frames), resampler.finish(self.dtype)])

    async def _fill(self, capture: Capture) -> None:
        """Take chunks until there are as many frames as were asked for."""
        rate = capture.settings.rate
        recorded = 0
        # Frames after which it ends; more precisely known when `should_record` says no.
        end = _ENDLESS if self.timeout is None else round(self.timeout * rate)
        is_wanted = True
        since = anyio.current_time()
        while recorded < end:
            if is_wanted and not await self._should_record():
                is_wanted = False
                # What was said until now is still on its way.
                end = min(end, recorded + round(self.latency * rate)) if recorded else 0
                continue
            frames = capture.take()
            if len(frames):
                self.buffer_chunks.append(frames)
                recorded += len(frames)
                since = anyio.current_time()
            else:
                await capture.wait(since)

    async def _should_record(self) -> bool:
        if self.should_record is None:
            return True
        answer = self.should_record()
        return bool(await answer if isawaitable(answer) else answer)
