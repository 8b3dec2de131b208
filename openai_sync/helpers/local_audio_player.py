"""`LocalAudioPlayer` for programs that block."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable
from typing import TYPE_CHECKING, Any

from openai_core.audio import local_audio_player
from openai_core.wrong_calls import refuse_wrong_calls

from ..callbacks import in_worker_thread
from ..facade import SyncObject
from ..process import Backend
from .ownership import own

if TYPE_CHECKING:
    import numpy.typing as npt

    from openai_core.audio.devices import Device
    from openai_core.audio.playback import PlaybackStatistics

__all__ = ["SAMPLE_RATE", "LocalAudioPlayer"]

SAMPLE_RATE = local_audio_player.SAMPLE_RATE


@refuse_wrong_calls
class LocalAudioPlayer(SyncObject):
    """`openai_core.helpers.LocalAudioPlayer`, called without `await`. `should_stop` is asked in worker threads.

    Args:
        portal_backend: `asyncio` or `trio`: the loop of the thread that it works in. Default: as for clients.
        **settings: as for `openai_core.helpers.LocalAudioPlayer`.

    Raises:
        AudioUnavailableError: NumPy, sounddevice or PortAudio is not installed.
        ValueError: an argument is out of range.
    """

    def __init__(
        self,
        should_stop: Callable[[], bool] | None = None,
        *,
        device: Device | None = None,
        sample_rate: int = SAMPLE_RATE,
        channels: int = 1,
        latency: float = 0.1,
        buffer: float = 2.0,
        prebuffer: float = 0.3,
        portal_backend: Backend | None = None,
    ) -> None:
        source = local_audio_player.LocalAudioPlayer(
            None if should_stop is None else in_worker_thread(should_stop),
            device=device,
            sample_rate=sample_rate,
            channels=channels,
            latency=latency,
            buffer=buffer,
            prebuffer=prebuffer,
        )
        super().__init__(source, own(portal_backend))

    @property
    def _player(self) -> local_audio_player.LocalAudioPlayer:
        player: local_audio_player.LocalAudioPlayer = self._async
        return player

    def statistics(self) -> PlaybackStatistics | None:
        """How the playback goes that is under way, or how the last one went; None before the first."""
        return self._player.statistics()

    def play(self, input: Any) -> None:
        """Play an array, bytes or a response of `audio.speech.create()` to its end. All else as in `openai_core`."""
        self._owner.lease.run(self._player.play, input)

    def play_stream(
        self, buffer_stream: Iterable[npt.NDArray[Any] | None] | AsyncIterable[npt.NDArray[Any] | None]
    ) -> None:
        """Play arrays as they come, to the end of the last. All else as in `openai_core`.

        The items of a plain iterable are asked for in worker threads, where it may block and may use clients.
        """
        self._owner.lease.run(self._player.play_stream, buffer_stream)
