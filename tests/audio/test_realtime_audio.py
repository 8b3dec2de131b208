"""A voice conversation over real streams of a private PulseAudio, with a server that is a list of events."""

from __future__ import annotations

import base64
import time
from collections import deque
from typing import Any, NamedTuple

import anyio
import anyio.to_thread
import pytest

np = pytest.importorskip("numpy")

from openai_core import AudioUnavailableError  # noqa: E402 - after NumPy is known to be there
from openai_core.audio.companding import compress  # noqa: E402
from tests.audio.pulse import RATE, Daemon, Recorder, noise  # noqa: E402
from tests.audio.test_barge_in import SPEECH, added, created, done, session  # noqa: E402
from tests.waiting import until  # noqa: E402

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

LATENCY = 0.3
"""Seconds that the drivers hold: no sample may be lost, however busy the machine is. Silence does not wait for them."""
END = object()


class Connection:
    """A realtime connection: gives what a test says that the server sends, and keeps what is sent to it."""

    def __init__(self, *events: Any) -> None:
        self.incoming: deque[Any] = deque(events)
        self.sent: list[dict[str, Any]] = []
        self.refuses: Exception | None = None
        self.is_closed = False

    async def send(self, event: dict[str, Any]) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.sent.append(event)

    def __aiter__(self) -> Connection:
        return self

    async def __anext__(self) -> Any:
        while not self.incoming:  # noqa: ASYNC110 - filled by other threads too
            await anyio.sleep(0.005)
        event = self.incoming.popleft()
        if event is END:
            raise StopAsyncIteration
        if isinstance(event, Exception):
            raise event
        return event

    def messages(self, kind: str) -> list[dict[str, Any]]:
        return [event for event in self.sent if event["type"] == kind]

    def said(self) -> Any:
        """What was sent of the microphone."""
        data = b"".join(base64.b64decode(each["audio"]) for each in self.messages("input_audio_buffer.append"))
        return np.frombuffer(data, "<i2")


class Manager:
    """What `connect()` gives: enters a connection, and closes it."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.is_entered = False

    async def __aenter__(self) -> Connection:
        self.is_entered = True
        return self.connection

    async def __aexit__(self, *exc: object) -> None:
        self.connection.is_closed = True


def deltas(samples: Any, *, response: str = "resp_1", item: str = "a", size: int = 4800) -> list[dict[str, Any]]:
    return [
        {
            "type": "response.output_audio.delta",
            "response_id": response,
            "item_id": item,
            "content_index": 0,
            "delta": base64.b64encode(samples[start : start + size].tobytes()).decode(),
        }
        for start in range(0, len(samples), size)
    ]


def answer(samples: Any, *, response: str = "resp_1", item: str = "a") -> list[dict[str, Any]]:
    return [created(response), added(item), *deltas(samples, response=response, item=item), done(response)]


async def heard(recorder: Recorder, count: int) -> None:
    await until(lambda: len(recorder.heard()) >= count, f"{count} samples are heard")


async def test_what_the_server_says_is_heard_bit_for_bit_and_to_its_end(world: Any, sound: Daemon) -> None:
    samples = noise(1.0)
    connection = Connection(session(), *answer(samples), END)
    with sound.listening() as recorder:
        async with world.conversation(connection, latency=LATENCY) as audio:
            kinds = [event["type"] async for event in audio]
            await heard(recorder, len(samples))
    assert (recorder.heard() == samples).all()
    assert kinds == [event["type"] for event in (session(), *answer(samples))]


async def test_what_the_user_says_is_sent_bit_for_bit(world: Any, sound: Daemon) -> None:
    samples = noise(0.6, seed=5)
    connection = Connection()
    async with world.conversation(connection, latency=LATENCY) as audio:
        with sound.speaking(np.concatenate([np.zeros(RATE // 2, np.int16), samples])):
            await until(lambda: connection.said().tobytes().find(samples.tobytes()) >= 0, "all was sent")
        found = audio.statistics()
        assert found.sent > 0.6
        assert found.dropped == 0
        assert connection.messages("response.cancel") == []


@pytest.mark.parametrize("is_done", [False, True], ids=["answering", "after-response-done"])
async def test_speech_silences_within_100_ms_and_truncates_to_what_was_heard(
    world: Any, sound: Daemon, is_done: bool
) -> None:
    samples = noise(6.0)
    for _ in range(3):
        outcome = await interrupted(world, sound, samples, is_done=is_done)
        if not outcome.underruns:
            break  # else the machine was too busy to play 0.1 seconds ahead, which says nothing of interruptions
    count = len(outcome.heard)
    assert (outcome.heard == samples[:count]).all()
    [message] = outcome.connection.messages("conversation.item.truncate")
    assert message["audio_end_ms"] == pytest.approx(count * 1000 / RATE, abs=20)
    assert (message["item_id"], message["content_index"]) == ("a", 0)
    assert outcome.seconds < 0.1, "what the recorder is behind is in this too"
    assert outcome.connection.messages("response.cancel") == []


class Outcome(NamedTuple):
    heard: Any
    connection: Connection
    seconds: float
    """From the server's event until silence."""
    underruns: int


async def interrupted(world: Any, sound: Daemon, samples: Any, *, is_done: bool) -> Outcome:
    """Have an answer interrupted after a second of it was heard."""
    events = answer(samples)
    connection = Connection(session(), *(events if is_done else events[:-1]))
    with sound.listening() as recorder:
        # As programs have it. With more, the device's own clock is less exact.
        async with world.conversation(connection, latency=0.1) as audio:
            await heard(recorder, RATE)
            spoke = time.monotonic()
            connection.incoming.append(SPEECH)
            await until(lambda: connection.messages("conversation.item.truncate"), "the answer is truncated")
            connection.incoming.extend(deltas(samples)[:3])  # late
            await anyio.to_thread.run_sync(recorder.wait_for_silence)
            assert audio.statistics().interruptions == 1
            assert not audio.is_playing
            underruns = audio.statistics().underruns
        return Outcome(recorder.heard(), connection, recorder.last_heard_at() - spoke, underruns)


async def test_after_an_interruption_the_next_answer_is_heard_whole(world: Any, sound: Daemon) -> None:
    first, second = noise(5.0), noise(0.5, seed=7)
    connection = Connection(session(), *answer(first)[:-1])
    with sound.listening() as recorder:
        async with world.conversation(connection, latency=LATENCY):
            await heard(recorder, RATE // 2)
            connection.incoming.append(SPEECH)
            connection.incoming.extend([*deltas(first), done(), *answer(second, response="resp_2", item="b")])
            await until(lambda: recorder.samples.tobytes().find(second.tobytes()) >= 0, "the second is heard")
            await anyio.to_thread.run_sync(recorder.wait_for_silence)
    assert recorder.heard()[-len(second) :].tolist() == second.tolist()


async def test_the_program_may_interrupt_and_then_the_answer_is_cancelled(world: Any, sound: Daemon) -> None:
    connection = Connection(session(), *answer(noise(5.0))[:-1])
    with sound.listening() as recorder:
        async with world.conversation(connection, latency=LATENCY) as audio:
            await heard(recorder, RATE // 4)
            await audio.interrupt()
            assert connection.messages("response.cancel") == [{"type": "response.cancel", "response_id": "resp_1"}]
            assert len(connection.messages("conversation.item.truncate")) == 1
            await audio.drain()


async def test_muted_and_half_duplex_send_nothing(world: Any, sound: Daemon) -> None:
    connection = Connection(session())
    async with world.conversation(connection, muted=True, half_duplex=True, latency=0.1) as audio:
        await until(lambda: audio.statistics().input_level == 0.0 and connection.incoming == deque(), "it records")
        assert connection.sent == []
        audio.muted = False
        await until(lambda: connection.sent, "it sends")
        connection.incoming.extend(answer(noise(0.5)))
        await until(lambda: audio.is_playing, "it plays")
        count = len(connection.sent)
        await audio.drain()
        assert len(connection.sent) <= count + 2
        await until(lambda: len(connection.sent) > count + 2, "it sends again")


async def test_telephone_formats_are_converted_both_ways(world: Any, sound: Daemon) -> None:
    """At 8,000 frames a second, which are converted here."""
    tone = (8000 * np.sin(np.arange(8000) * 2 * np.pi * 440 / 8000)).astype(np.int16)
    encoded = np.frombuffer(compress(tone, "ulaw"), np.uint8)
    events = [session(output="audio/pcmu", given="audio/pcma"), created(), added("a"), *deltas(encoded), done(), END]
    connection = Connection(*events)
    with sound.listening() as recorder:
        async with world.conversation(connection, latency=LATENCY) as audio:
            assert [event async for event in audio] == events[:-1]
            await until(lambda: connection.sent, "it sends")
    sent = audio.statistics().sent
    found = recorder.heard().astype(float)
    assert len(found) == pytest.approx(RATE, abs=30)
    assert int(np.argmax(np.abs(np.fft.rfft(found, RATE)))) == 440
    size = sum(len(base64.b64decode(each["audio"])) for each in connection.messages("input_audio_buffer.append"))
    assert size == pytest.approx(8000 * sent, rel=0.2)


# Opening, closing, failing


async def test_a_connection_is_entered_and_closed(world: Any, sound: Daemon) -> None:
    manager = Manager(Connection(session(), END))
    async with world.conversation(manager) as audio:
        assert manager.is_entered
        assert audio.connection is manager.connection
        async for _ in audio:
            pass
    assert manager.connection.is_closed


@pytest.mark.parametrize("side", ["input_device", "output_device"])
async def test_nothing_is_connected_without_a_device(world: Any, sound: Daemon, side: str) -> None:
    manager = Manager(Connection())
    with pytest.raises(AudioUnavailableError, match="devices named 'nonsense'; there are"):
        async with world.conversation(manager, **{side: "nonsense"}):
            pass
    assert not manager.is_entered


async def test_a_lost_connection_is_raised_after_the_events_before_it(world: Any, sound: Daemon) -> None:
    connection = Connection(session(), ConnectionError("lost"))
    async with world.conversation(connection) as audio:
        events = aiter(audio)
        assert await anext(events) == session()
        with pytest.raises(ConnectionError, match="lost"):
            await anext(events)


async def test_a_lost_connection_that_nobody_read_of_is_raised_on_leaving(world: Any, sound: Daemon) -> None:
    connection = Connection(ConnectionError("lost"))
    audio = await world.conversation(connection).__aenter__()
    await until(lambda: not connection.incoming, "it was read")
    with pytest.raises(ConnectionError, match="lost"):
        await audio.__aexit__(None, None, None)


async def test_a_microphone_that_cannot_be_sent_is_told(world: Any, sound: Daemon) -> None:
    connection = Connection()
    connection.refuses = ConnectionError("no sending")
    async with world.conversation(connection) as audio:
        with pytest.raises(ConnectionError, match="no sending"):
            async for _ in audio:
                pass


async def test_an_exception_of_the_program_goes_its_way(world: Any, sound: Daemon) -> None:
    manager = Manager(Connection(*answer(noise(3.0))))

    async def talk() -> None:
        async with world.conversation(manager) as audio:
            async for _ in audio:
                raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        await talk()
    assert manager.connection.is_closed


@pytest.mark.parametrize("world", ["asyncio", "trio"], indirect=True)
async def test_cancelling_closes_everything(world: Any, sound: Daemon) -> None:
    manager = Manager(Connection(*answer(noise(3.0))))
    with anyio.move_on_after(0.5) as scope:
        async with world.conversation(manager):
            await anyio.sleep_forever()
    assert scope.cancelled_caught
    assert manager.connection.is_closed


async def test_outside_its_block_it_says_so(world: Any, sound: Daemon) -> None:
    audio = world.conversation(Connection())
    assert not audio.is_playing
    with pytest.raises(RuntimeError, match="is not open; use it inside `async with`"):
        audio.statistics()
    with pytest.raises(RuntimeError, match="is not open"):
        await audio.interrupt()
