"""Recording and playing, through real streams of a private PulseAudio: what goes in comes out."""

from __future__ import annotations

import io
import threading
import time
import wave
from collections.abc import AsyncIterator, Iterator
from typing import Any

import anyio
import anyio.to_thread
import pytest

np = pytest.importorskip("numpy")

from openai_core import AudioUnavailableError  # noqa: E402 - after NumPy is known to be there
from openai_core.audio.wav import write_wav  # noqa: E402
from tests.audio.both_ways import both_ways  # noqa: E402
from tests.audio.pulse import RATE, Daemon, Recorder, noise  # noqa: E402
from tests.waiting import until  # noqa: E402

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

LATENCY = 0.3
"""Seconds that the driver holds where not one sample may be lost, however busy the machine is."""


async def when(recorder: Recorder, condition: Any, what: str) -> None:
    await anyio.to_thread.run_sync(recorder.wait_until, condition, what)


async def assert_heard(recorder: Recorder, samples: Any) -> None:
    """Exactly these samples came out of the loudspeaker, with nothing but silence around."""
    await when(recorder, lambda: len(recorder.heard()) >= len(samples), "all was heard")
    heard = recorder.heard()
    assert len(heard) == len(samples)
    assert (heard == samples).all()


async def pieces(samples: Any, size: int = 1000) -> AsyncIterator[Any]:
    for start in range(0, len(samples), size):
        await anyio.lowlevel.checkpoint()
        yield samples[start : start + size]


# Playing


async def test_noise_is_played_bit_for_bit_to_its_last_sample(world: Any, sound: Daemon) -> None:
    player = world.player(latency=LATENCY)
    samples = noise(1.0)
    with sound.listening() as recorder:
        await player.play(samples)
        await assert_heard(recorder, samples)
    found = player.statistics()
    assert (found.played, found.underruns, found.sample_rate, found.resampled_by) == (1.0, 0, RATE, None)


async def test_a_stream_is_played_bit_for_bit_to_its_last_sample(world: Any, sound: Daemon) -> None:
    player = world.player(buffer=0.5, latency=LATENCY)
    samples = noise(1.5)
    with sound.listening() as recorder:
        await player.play_stream(pieces(samples, 700))
        await assert_heard(recorder, samples)
    assert player.statistics().peak_buffered <= 0.5


SHORT = noise(0.05)
STEREO = np.stack([SHORT, SHORT], axis=1)


@pytest.mark.parametrize(
    "given",
    [
        SHORT,
        SHORT.reshape(-1, 1),
        SHORT.reshape(1, -1),
        (SHORT / 32768).astype(np.float32),
        (SHORT / 32768).astype(np.float64),
        STEREO,
        STEREO.T,
        SHORT.tobytes(),
        bytearray(SHORT.tobytes()),
        write_wav(SHORT.reshape(-1, 1), RATE),
        write_wav(STEREO, RATE),
    ],
    ids=[
        "one",
        "column",
        "row",
        "float32",
        "float64",
        "stereo",
        "stereo-rows",
        "bytes",
        "bytearray",
        "wav",
        "stereo-wav",
    ],
)
@pytest.mark.parametrize("world", ["asyncio"], indirect=True)
async def test_short_sounds_of_every_form_are_played_whole(world: Any, sound: Daemon, given: Any) -> None:
    with sound.listening() as recorder:
        await world.player().play(given)
        await assert_heard(recorder, SHORT)


async def test_a_plain_iterator_may_block_and_none_ends_it(world: Any, sound: Daemon) -> None:
    blocks, go_on = threading.Event(), threading.Event()

    def arrays() -> Iterator[Any]:
        blocks.set()
        assert go_on.wait(10)
        yield SHORT[:500]
        yield SHORT[500:].reshape(-1, 1)
        yield None
        yield SHORT

    with sound.listening() as recorder:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(world.player().play_stream, arrays())
            await until(blocks.is_set, "the iterator is asked")
            go_on.set()
        await assert_heard(recorder, SHORT)


async def test_when_told_to_stop_it_is_silent_within_100_ms(world: Any, sound: Daemon) -> None:
    told: list[float] = []
    with sound.listening() as recorder:

        def should_stop() -> bool:
            if recorder.size and len(recorder.heard()) > RATE // 4:
                told.append(time.monotonic())
            return bool(told)

        await world.player(should_stop=should_stop).play(noise(20.0))
        await anyio.to_thread.run_sync(recorder.wait_for_silence)
    # What the recorder itself is behind, some 40 ms, is in this too.
    assert recorder.last_heard_at() - told[0] < 0.1
    assert len(recorder.heard()) < 2 * RATE


async def test_a_generator_that_waits_for_ever_is_stopped_and_closed(world: Any, sound: Daemon) -> None:
    closed: list[bool] = []
    started = anyio.Event()

    async def arrays() -> AsyncIterator[Any]:
        try:
            yield SHORT
            started.set()
            await anyio.sleep_forever()
        finally:
            closed.append(True)

    with anyio.fail_after(10):
        await world.player(should_stop=started.is_set).play_stream(arrays())
    assert closed == [True]


async def test_sound_that_comes_too_late_is_counted(world: Any, sound: Daemon) -> None:
    async def arrays() -> AsyncIterator[Any]:
        yield noise(0.3)
        await until(lambda: player.statistics().underruns, "there is nothing left to play")
        yield noise(0.3)

    player = world.player(prebuffer=0.1, latency=LATENCY)
    with sound.listening():  # a loudspeaker that nobody listens to stands still for up to two seconds
        await player.play_stream(arrays())
    assert player.statistics().underruns == 1
    assert player.statistics().played == pytest.approx(0.6)


async def test_what_the_source_raises_comes_after_what_it_gave(world: Any, sound: Daemon) -> None:
    async def arrays() -> AsyncIterator[Any]:
        yield SHORT
        raise ConnectionError("lost")

    with sound.listening() as recorder:
        with pytest.raises(ConnectionError, match="lost"):
            await world.player().play_stream(arrays())
        await assert_heard(recorder, SHORT)


@pytest.mark.parametrize("world", ["asyncio", "trio"], indirect=True)
async def test_cancelling_stops_the_sound(world: Any, sound: Daemon) -> None:
    with sound.listening() as recorder:
        async with anyio.create_task_group() as group:
            group.start_soon(world.player().play, noise(20.0))
            await when(recorder, lambda: len(recorder.heard()) > 1000, "it plays")
            group.cancel_scope.cancel()
        await anyio.to_thread.run_sync(recorder.wait_for_silence)
        assert len(recorder.heard()) < 5 * RATE


async def test_what_should_stop_raises_comes_out_as_it_is(world: Any, sound: Daemon) -> None:
    def should_stop() -> bool:
        raise LookupError("no")

    with pytest.raises(LookupError, match="no"):
        await world.player(should_stop=should_stop).play(noise(5.0))


@pytest.mark.parametrize("world", ["asyncio", "sync-trio"], indirect=True)
async def test_other_rates_are_converted_by_the_device_or_here(world: Any, sound: Daemon) -> None:
    player = world.player(sample_rate=48_000, device="pulse")
    with sound.listening() as recorder:
        await player.play(np.full(48_000, 8000, np.int16))
        await anyio.to_thread.run_sync(recorder.wait_for_silence)
        assert len(recorder.heard()) == pytest.approx(RATE, abs=200)


@pytest.mark.parametrize("world", ["asyncio"], indirect=True)
@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ("text", TypeError, "cannot play str: give an array, bytes, or a response of audio.speech.create()"),
        (b"ID3\x04 and so on", ValueError, "this is MP3, which is not decoded here"),
        (b"odd", ValueError, "ended inside a frame"),
        (np.zeros(3, np.uint8), TypeError, "must have int16 or float32 samples, got uint8"),
    ],
    ids=str,
)
async def test_what_cannot_be_played_is_refused(
    world: Any, sound: Daemon, given: Any, error: Any, message: str
) -> None:
    with pytest.raises(error, match=message):
        await world.player().play(given)


@pytest.mark.parametrize("world", ["asyncio", "sync-asyncio"], indirect=True)
async def test_a_device_that_is_not_there_is_named_with_those_that_are(world: Any, sound: Daemon) -> None:
    with pytest.raises(
        AudioUnavailableError, match=r"there are no output devices named 'nonsense'; there are: 0 'pulse'"
    ):
        await world.player(device="nonsense").play(SHORT)
    with pytest.raises(AudioUnavailableError, match="there is no input device number 99"):
        await world.microphone(device=99, timeout=1).record()


# Recording


async def test_a_recording_lasts_as_long_as_asked_from_its_first_sample(world: Any, sound: Daemon) -> None:
    name, content, kind = await world.microphone(timeout=0.5).record()
    assert (name, kind) == ("audio.wav", "audio/wav")
    with wave.open(io.BytesIO(content.read())) as file:
        assert (file.getnframes(), file.getframerate(), file.getnchannels()) == (RATE // 2, RATE, 1)


@pytest.mark.parametrize("world", ["asyncio", "sync-trio"], indirect=True)
@pytest.mark.parametrize("dtype", [None, np.int16, np.float32, "float32"])
@pytest.mark.parametrize("channels", [1, 2])
async def test_arrays_have_the_channels_and_the_type_that_were_asked_for(
    world: Any, sound: Daemon, dtype: Any, channels: int
) -> None:
    found = await world.microphone(timeout=0.1, dtype=dtype, channels=channels).record(return_ndarray=True)
    assert found.shape == (RATE // 10, channels)
    assert found.dtype == np.dtype(dtype or np.int16)


async def test_what_is_said_is_recorded_bit_for_bit(world: Any, sound: Daemon) -> None:
    samples = noise(0.7, seed=2)
    microphone = world.microphone(timeout=2.5, latency=LATENCY)
    with sound.speaking(np.concatenate([np.zeros(RATE // 2, np.int16), samples])):
        recorded = (await microphone.record(return_ndarray=True)).ravel()
    assert recorded.tobytes().find(samples.tobytes()) >= 0


async def test_it_records_while_it_should(world: Any, sound: Daemon) -> None:
    asked: list[int] = []

    def should_record() -> bool:
        asked.append(1)
        return len(microphone.buffer_chunks) < 8

    microphone = world.microphone(should_record=should_record)
    assert microphone.has_record_function
    found = await microphone.record(return_ndarray=True)
    assert len(asked) > 8
    assert len(found) > 8 * 100


@pytest.mark.parametrize("world", ["asyncio", "sync-asyncio"], indirect=True)
async def test_a_recording_that_should_not_begin_is_empty(world: Any, sound: Daemon) -> None:
    assert (await world.microphone(should_record=lambda: False).record(return_ndarray=True)).shape == (0, 1)


# Both at once


async def test_noise_goes_both_ways_at_once(world: Any, sound: Daemon) -> None:
    assert await both_ways(sound, world.player, world.microphone, seconds=3.0) == (True, True, 0)


@pytest.mark.parametrize("world", ["asyncio"], indirect=True)
async def test_noise_goes_both_ways_at_once_for_20_seconds(world: Any, sound: Daemon) -> None:
    assert await both_ways(sound, world.player, world.microphone, seconds=20.0) == (True, True, 0)
