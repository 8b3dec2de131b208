"""`Microphone` for programs that block."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Literal, overload

from openai_core.audio.microphone import SAMPLE_RATE, DType, Recording
from openai_core.audio.microphone import Microphone as AsyncMicrophone
from openai_core.wrong_calls import refuse_wrong_calls

from ..callbacks import in_worker_thread
from ..facade import SyncObject
from ..process import Backend
from .ownership import own

if TYPE_CHECKING:
    import numpy.typing as npt

    from openai_core.audio.devices import Device

__all__ = ["SAMPLE_RATE", "Microphone"]


@refuse_wrong_calls
class Microphone(SyncObject, Generic[DType]):
    """`openai_core.helpers.Microphone`, called without `await`. `should_record` is asked in worker threads.

    Args:
        portal_backend: `asyncio` or `trio`: the loop of the thread that it works in. Default: as for clients.
        **settings: as for `openai_core.helpers.Microphone`.

    Raises:
        AudioUnavailableError: NumPy, sounddevice or PortAudio is not installed.
        TypeError, ValueError: an argument of a wrong type, or out of range.
    """

    def __init__(
        self,
        channels: int = 1,
        dtype: type[DType] | str | None = None,
        should_record: Callable[[], bool] | None = None,
        timeout: float | None = None,
        *,
        device: Device | None = None,
        sample_rate: int = SAMPLE_RATE,
        latency: float = 0.1,
        portal_backend: Backend | None = None,
    ) -> None:
        source = AsyncMicrophone[Any](
            channels,
            dtype,
            None if should_record is None else in_worker_thread(should_record),
            timeout,
            device=device,
            sample_rate=sample_rate,
            latency=latency,
        )
        super().__init__(source, own(portal_backend))

    @overload
    def record(self, return_ndarray: Literal[False] | None = False) -> Recording: ...
    @overload
    def record(self, return_ndarray: Literal[True]) -> npt.NDArray[DType]: ...
    @overload
    def record(self, return_ndarray: bool | None = False) -> npt.NDArray[DType] | Recording: ...
    def record(self, return_ndarray: bool | None = False) -> npt.NDArray[DType] | Recording:
        """Record until `should_record` says no, or `timeout` seconds were recorded. All else as in `openai_core`."""
        source: AsyncMicrophone[DType] = self._async
        return self._owner.lease.run(source.record, return_ndarray)
