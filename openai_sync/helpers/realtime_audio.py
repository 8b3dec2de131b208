"""`RealtimeAudio` for programs that block."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from openai_core.audio import realtime_audio
from openai_core.wrong_calls import refuse_wrong_calls

from ..facade import SyncObject
from ..feed import ItemIterator
from ..portal_context import PortalContext
from ..process import Backend
from .ownership import own

if TYPE_CHECKING:
    from openai_core.audio.devices import Device

__all__ = ["RealtimeAudio"]


@refuse_wrong_calls
class RealtimeAudio(SyncObject):
    """`openai_core.helpers.RealtimeAudio`, used with `with` and `for`. Sound goes on whatever the program does.

    Args:
        connection: a realtime connection of an `openai_sync` client, or what its `connect()` gives.
        portal_backend: `asyncio` or `trio`, for a connection that belongs to no client. Default: as for clients.
        **settings: as for `openai_core.helpers.RealtimeAudio`.

    Raises:
        AudioUnavailableError: NumPy, sounddevice or PortAudio is not installed.
        ValueError: a number is out of range.
    """

    muted: bool
    """Whether the microphone is not sent. To be assigned at any time, from any thread."""

    def __init__(
        self,
        connection: Any,
        *,
        input_device: Device | None = None,
        output_device: Device | None = None,
        muted: bool = False,
        half_duplex: bool = False,
        barge_in: bool | None = None,
        latency: float = 0.1,
        prebuffer: float = 0.1,
        buffer: float = 600.0,
        portal_backend: Backend | None = None,
    ) -> None:
        belongs_to_client = isinstance(connection, SyncObject)
        source = realtime_audio.RealtimeAudio(
            connection._async if belongs_to_client else connection,
            input_device=input_device,
            output_device=output_device,
            muted=muted,
            half_duplex=half_duplex,
            barge_in=barge_in,
            latency=latency,
            prebuffer=prebuffer,
            buffer=buffer,
        )
        super().__init__(source, connection._owner if belongs_to_client else own(portal_backend))
        self._portal_context = PortalContext(self._owner.lease, source)
        self._events: Iterator[Any] | None = None

    @property
    def _audio(self) -> realtime_audio.RealtimeAudio:
        audio: realtime_audio.RealtimeAudio = self._async
        return audio

    @property
    def is_playing(self) -> bool:
        """Whether something that the server said is still to be heard."""
        return self._audio.is_playing

    def statistics(self) -> realtime_audio.RealtimeAudioStatistics:
        """What was said and heard so far.

        Raises:
            RuntimeError: it was never opened.
        """
        return self._audio.statistics()

    def interrupt(self) -> None:
        """Have the assistant stop speaking, as if the user had begun to speak; an answer under way is cancelled.

        Raises:
            RuntimeError: called outside `with`.
        """
        self._owner.lease.run(self._audio.interrupt)

    def drain(self) -> None:
        """Wait until all that was received has been heard.

        Raises:
            AudioUnavailableError: the speaker has stopped.
            RuntimeError: called outside `with`.
        """
        self._owner.lease.run(self._audio.drain)

    def __iter__(self) -> Iterator[Any]:
        # One iterator, as reading ahead by two would give each some of the events.
        self._events = self._events or ItemIterator(self._audio, self._owner)
        return self._events

    def __enter__(self) -> Self:
        self._portal_context.enter()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            self._portal_context.leave()
        except Exception:
            if exc is None:
                raise
