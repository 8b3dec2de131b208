"""Sound in four worlds, over devices that are only memory."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import anyio.to_thread
import pytest

if TYPE_CHECKING:
    from tests.audio.pulse import Daemon


@pytest.fixture(scope="session")
def sound() -> Iterator[Daemon]:
    """A PulseAudio daemon of this session's own, which PortAudio finds as its default device."""
    try:
        from tests.audio.pulse import NoSoundError, sound_devices
    except ImportError as exc:
        pytest.skip(f"{exc}: pip install 'openai-core[voice]'")
    with ExitStack() as stack:
        try:
            daemon = stack.enter_context(sound_devices())
        except NoSoundError as exc:
            pytest.skip(str(exc))
        yield daemon


class SoundWorld:
    """The helpers of one world; those of the facade are called in worker threads, so that all can be awaited."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.backend = "trio" if name == "trio" else "asyncio"
        self.portal: Any = name.removeprefix("sync-") if name.startswith("sync-") else None

    def microphone(self, **arguments: Any) -> Any:
        from openai_core.helpers import Microphone
        from openai_sync.helpers import Microphone as SyncMicrophone

        if self.portal is None:
            return Microphone(**arguments)
        return InThread(SyncMicrophone(**arguments, portal_backend=self.portal))

    def player(self, **arguments: Any) -> Any:
        from openai_core.helpers import LocalAudioPlayer
        from openai_sync.helpers import LocalAudioPlayer as SyncPlayer

        if self.portal is None:
            return LocalAudioPlayer(**arguments)
        return InThread(SyncPlayer(**arguments, portal_backend=self.portal))

    def conversation(self, connection: Any, **arguments: Any) -> Any:
        from openai_core.helpers import RealtimeAudio
        from openai_sync.helpers import RealtimeAudio as SyncRealtimeAudio

        if self.portal is None:
            return RealtimeAudio(connection, **arguments)
        return InThread(SyncRealtimeAudio(connection, **arguments, portal_backend=self.portal))


class InThread:
    """An object of the facade, whose methods that block can be awaited."""

    blocking = ("record", "play", "play_stream", "interrupt", "drain")

    def __init__(self, facade: Any) -> None:
        self.__dict__["facade"] = facade

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.facade, name)
        if name not in self.blocking:
            return value
        return lambda *args, **kwargs: anyio.to_thread.run_sync(functools.partial(value, *args, **kwargs))

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self.facade, name, value)

    async def __aenter__(self) -> InThread:
        await anyio.to_thread.run_sync(self.facade.__enter__)
        return self

    async def __aexit__(self, *exc: object) -> None:
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(self.facade.__exit__, *exc)

    def __aiter__(self) -> InThread:
        self.__dict__["events"] = iter(self.facade)
        return self

    async def __anext__(self) -> Any:
        end = object()
        event = await anyio.to_thread.run_sync(next, self.events, end)
        if event is end:
            raise StopAsyncIteration
        return event


@pytest.fixture(params=["asyncio", "trio", "sync-asyncio", "sync-trio"])
def world(request: pytest.FixtureRequest) -> SoundWorld:
    """The world a test of sound runs in."""
    return SoundWorld(request.param)
