"""`RealtimeAudio`: microphone and speaker of a realtime connection. What events mean for them is in barge_in.py."""

from __future__ import annotations

from collections.abc import AsyncIterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self, cast

import anyio
import msgspec

from ..wrong_calls import refuse_wrong_calls
from ..wrong_statements import refuse_plain_statements
from .barge_in import Finish, Interrupt, Play
from .packages import require_numpy, require_sounddevice

if TYPE_CHECKING:
    from anyio.abc import TaskGroup
    from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream

    from .barge_in import SoundFormat
    from .devices import Device
    from .speech import SpeechInput, SpeechOutput

__all__ = ["RealtimeAudio", "RealtimeAudioStatistics", "RealtimeConnection"]

_EVENTS_AHEAD = 4096
"""Events that wait for the program; when there are more, the connection is not read until some were taken."""
_ECHO_SECONDS = 0.1
_SEND_GRACE = 1.0
"""Seconds from a failed send until the connection should have said why."""


class RealtimeConnection(Protocol):
    """What is needed of a connection: it sends events, and gives those of the server."""

    async def send(self, event: Any) -> None:
        """Send an event, as the dictionary that its JSON is."""
        ...

    def __aiter__(self) -> AsyncIterator[Any]:
        """The server's events."""
        ...


class RealtimeAudioStatistics(msgspec.Struct, frozen=True, kw_only=True):
    """How a voice conversation goes."""

    played: float
    """Seconds of speech that have left the speaker."""
    buffered: float
    """Seconds of speech that were received and are still to be heard."""
    underruns: int
    """How often speech came too late, or the machine was too busy, in the middle of an answer."""
    interruptions: int
    """How often the speaker was silenced because the user, or the program, interrupted."""
    sent: float
    """Seconds of the microphone that were sent."""
    dropped: float
    """Seconds of the microphone that were lost because the connection did not take them in time."""
    input_level: float
    """The loudest sample that the microphone gave last, 0.0 to 1.0, muted or not."""
    output_level: float
    """The loudest sample that the speaker got last."""


@refuse_wrong_calls
@refuse_plain_statements
class RealtimeAudio:
    """A voice conversation over a realtime connection: speaks what the server says, and sends what the user says.

        async with RealtimeAudio(client.realtime.connect(model="gpt-realtime")) as audio:
            async for event in audio:
                ...

    The devices are opened first, so that nothing is connected where there are none. Iterating gives every event of the
    connection, after the speaker has acted on it. Sound goes on while the program is busy with an event; it stops being
    read only when 4,096 events wait. The iteration ends with the connection, when its last words have been heard.

    When the user begins to speak, the speaker falls silent, and the server's record of the answer is cut to what was
    heard. Formats are those of the session: 16-bit PCM, or G.711.
    """

    muted: bool
    """Whether the microphone is not sent. To be assigned at any time: False while a key is held makes push-to-talk."""

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
    ) -> None:
        """Say how to talk; no device is opened.

        Args:
            connection: a realtime connection, or what `client.realtime.connect()` gives: it is then entered and closed
                here.
            input_device: the microphone's number, or its name or a part of that. Default: the system's.
            output_device: the speaker's.
            muted: begin with the microphone not sent.
            half_duplex: do not send the microphone while the speaker plays: for loudspeakers without echo cancelling,
                where the assistant would hear, and interrupt, itself. The user cannot interrupt it then.
            barge_in: whether the user's speech interrupts the assistant. Default: as the session's
                `interrupt_response` says. True interrupts also where the server does not, False never.
            latency: seconds of sound that the drivers hold.
            prebuffer: seconds of an answer that are collected before it is played, and again after it came too slowly.
            buffer: seconds of speech that may wait to be heard; when there is more, the connection is not read.

        Raises:
            AudioUnavailableError: NumPy, sounddevice or PortAudio is not installed.
            ValueError: a number is out of range.
        """
        require_numpy()
        require_sounddevice()
        if not 0 < latency <= 1 or not 0 <= prebuffer <= buffer:
            raise ValueError(
                f"latency={latency} must be from 0 to 1 second, and prebuffer={prebuffer} from 0 to buffer={buffer}"
            )
        self.muted = muted
        self.half_duplex = half_duplex
        self._given = connection
        self._connection: RealtimeConnection | None = None
        self._devices = (input_device, output_device)
        self._latency = latency
        self._prebuffer = prebuffer
        self._buffer = buffer
        self._barge_in = barge_in
        self._output: SpeechOutput | None = None
        self._input: SpeechInput | None = None
        self._group: TaskGroup | None = None
        self._events_in: MemoryObjectSendStream[Any]
        self._events: MemoryObjectReceiveStream[Any]
        self._failure: Exception | None = None
        self._reading_ended: anyio.Event

    def __repr__(self) -> str:
        state = "closed" if self._group is None else "playing" if self.is_playing else "listening"
        return f"<RealtimeAudio {state}{' | muted' if self.muted else ''}>"

    @property
    def connection(self) -> Any:
        """The connection, to send other events over.

        Raises:
            RuntimeError: it is read outside `async with`.
        """
        return self._opened(self._connection)

    @property
    def is_playing(self) -> bool:
        """Whether something that the server said is still to be heard."""
        return self._output is not None and self._output.is_playing

    def statistics(self) -> RealtimeAudioStatistics:
        """What was said and heard so far.

        Raises:
            RuntimeError: it was never opened.
        """
        output, input_ = self._opened(self._output), self._opened(self._input)
        playback = output.statistics()
        return RealtimeAudioStatistics(
            played=playback.played,
            buffered=playback.buffered,
            underruns=playback.underruns,
            interruptions=output.rules.interruptions,
            sent=input_.sent,
            dropped=input_.dropped,
            input_level=input_.level,
            output_level=output.level,
        )

    async def interrupt(self) -> None:
        """Have the assistant stop speaking, as if the user had begun to speak; an answer under way is cancelled.

        Raises:
            RuntimeError: called outside `async with`.
        """
        await self._interrupt(by_program=True)

    async def drain(self) -> None:
        """Wait until all that was received has been heard.

        Raises:
            AudioUnavailableError: the speaker has stopped.
            RuntimeError: called outside `async with`.
        """
        await self._opened(self._output).drain()

    # Events

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        self._opened(self._group)
        try:
            return await self._events.receive()
        except anyio.EndOfStream:
            failure, self._failure = self._failure, None
            if failure is not None:
                raise failure from None
            raise StopAsyncIteration from None

    # Opening and closing

    async def __aenter__(self) -> Self:
        from .speech import SpeechInput, SpeechOutput

        if self._group is not None:
            raise RuntimeError("this RealtimeAudio is open already; make another one for another conversation")
        self._output = await SpeechOutput.open(
            self._devices[1],
            latency=self._latency,
            buffer=self._buffer,
            prebuffer=self._prebuffer,
            barge_in=self._barge_in,
        )
        try:
            self._input = await SpeechInput.open(self._devices[0], latency=self._latency)
            self._connection = await self._connect()
        except BaseException:
            await self._close_devices()
            raise
        self._reading_ended = anyio.Event()
        self._events_in, self._events = anyio.create_memory_object_stream[Any](_EVENTS_AHEAD)
        self._group = anyio.create_task_group()
        await self._group.__aenter__()
        self._group.start_soon(self._read)
        self._group.start_soon(self._listen)
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        group = self._opened(self._group)
        try:
            group.cancel_scope.cancel()
            # Without the caller's exception: it goes on its way as it is, not in a group.
            await group.__aexit__(None, None, None)
        finally:
            self._group = None
            self._events_in.close()
            self._events.close()
            await self._close_devices()
            if self._given is not self._connection:
                await self._given.__aexit__(exc_type, exc, traceback)
        if exc is None and self._failure is not None:
            raise self._failure

    async def _connect(self) -> RealtimeConnection:
        given = self._given
        if not hasattr(given, "__aiter__") and hasattr(given, "__aenter__"):
            return cast("RealtimeConnection", await given.__aenter__())
        return cast("RealtimeConnection", given)

    async def _close_devices(self) -> None:
        for device in (self._output, self._input):
            if device is not None:
                await device.close()

    def _opened(self, part: Any) -> Any:
        if part is None:
            raise RuntimeError("this RealtimeAudio is not open; use it inside `async with`")
        return part

    # At work

    async def _read(self) -> None:
        """Read the connection: act on each event, then give it to the program."""
        try:
            async for event in self._opened(self._connection):
                await self._act(event)
                await self._events_in.send(event)
            self._reading_ended.set()
            await self.drain()
        except Exception as exc:
            self._failure = self._failure or exc
        finally:
            self._reading_ended.set()
            self._events_in.close()

    async def _act(self, event: object) -> None:
        output: SpeechOutput = self._opened(self._output)
        output.update_position()
        match output.rules.handle(event):
            case None:
                pass
            case Play() as play:
                await output.play(play)
            case Finish():
                await output.finish()
            case Interrupt():
                await self._interrupt(by_program=False)
            case message:
                await self._opened(self._connection).send(message)

    async def _interrupt(self, *, by_program: bool) -> None:
        output: SpeechOutput = self._opened(self._output)
        connection = self._opened(self._connection)
        for message in await output.interrupt(by_program=by_program):
            await connection.send(message)

    async def _listen(self) -> None:
        """Send the microphone."""
        input_: SpeechInput = self._opened(self._input)
        connection = self._opened(self._connection)
        try:
            while True:
                audio = await input_.record(self._wanted_format)
                if audio:
                    await connection.send({"type": "input_audio_buffer.append", "audio": audio})
        except Exception as exc:
            # Usually the connection has ended, which its reading end reports better.
            with anyio.move_on_after(_SEND_GRACE):
                await self._reading_ended.wait()
            if not self._reading_ended.is_set():
                self._failure = self._failure or exc
                self._events_in.close()

    def _wanted_format(self) -> SoundFormat | None:
        """How the microphone is to be sent; None if not at all."""
        output: SpeechOutput = self._opened(self._output)
        # What the microphone gives now it heard a while ago, and the room has an echo.
        would_record_output = self.half_duplex and not output.is_silent(2 * self._latency + _ECHO_SECONDS)
        return None if self.muted or would_record_output else output.rules.input_format
