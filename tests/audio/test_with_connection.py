"""Voice conversations over real connections to the embedded server, which hears the words that it speaks."""

from __future__ import annotations

import time
from typing import Any, NamedTuple

import anyio
import anyio.to_thread
import pytest

np = pytest.importorskip("numpy")

from openai_core import AsyncOpenAI  # noqa: E402 - after NumPy is known to be there
from openai_core.testing import LocalServer, spoken  # noqa: E402
from openai_sync import OpenAI  # noqa: E402
from tests.audio.pulse import RATE, Daemon  # noqa: E402
from tests.waiting import until  # noqa: E402

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

LATENCY = 0.3
"""Seconds that the drivers hold: no sample may be lost, however busy the machine is."""
ANSWER = " ".join(f"word{number}" for number in range(40))


def samples(text: str) -> Any:
    return np.frombuffer(spoken(text), "<i2")


def silence(seconds: float) -> Any:
    return np.zeros(int(seconds * RATE), np.int16)


class Talk:
    """A conversation, and reading its events."""

    def __init__(self, world: Any, server: LocalServer, **how: Any) -> None:
        self.world = world
        arguments: Any = {"base_url": server.base_url, "api_key": "k"}
        self.client: Any = (
            AsyncOpenAI(**arguments) if world.portal is None else OpenAI(portal_backend=world.portal, **arguments)
        )
        self.audio: Any = world.conversation(self.client.realtime.connect(model="gpt-realtime"), **how)

    async def __aenter__(self) -> Talk:
        await self.audio.__aenter__()
        self._events = aiter(self.audio)
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.audio.__aexit__(None, None, None)
        if self.world.portal is None:
            await self.client.close()
        else:
            await anyio.to_thread.run_sync(self.client.close)

    async def until(self, kind: str) -> Any:
        """The next event of a type."""
        while (event := await anext(self._events)).type != kind:
            pass
        return event

    async def send(self, event: dict[str, Any]) -> None:
        if self.world.portal is None:
            await self.audio.connection.send(event)
        else:
            await anyio.to_thread.run_sync(self.audio.connection.send, event)


async def test_the_user_speaks_and_the_answer_is_heard(world: Any, sound: Daemon, server: LocalServer) -> None:
    """All the way: microphone, connection, turns by silence, an answer, loudspeaker; the words come back exactly."""
    with sound.listening() as recorder:
        async with Talk(world, server, latency=LATENCY) as talk:
            await talk.until("session.created")
            with sound.speaking(np.concatenate([silence(0.3), samples("good day"), silence(1.5)])):
                done = await talk.until("response.done")
            assert done.response.output[0].content[0].transcript == "You said: good day"
            answer = samples("You said: good day")
            await until(lambda: len(recorder.heard()) >= len(answer), "the answer is heard")
            await anyio.to_thread.run_sync(recorder.wait_for_silence)
    assert recorder.heard()[-len(answer) :].tobytes() == answer.tobytes()


class Outcome(NamedTuple):
    heard: Any
    truncated: dict[str, Any]
    item: Any
    seconds: float
    """From the server's event until silence."""
    underruns: int


async def test_barge_in_silences_within_100_ms_and_truncates_within_20_ms(
    world: Any, sound: Daemon, server: LocalServer
) -> None:
    """The server hears speech, and says so; what it then has of its answer is what was heard of it."""
    for _ in range(5):
        outcome = await interrupted(world, sound, server)
        whole = outcome.heard.tobytes() == samples(ANSWER)[: len(outcome.heard)].tobytes()
        if whole and not outcome.underruns:
            break  # else the machine was too busy to play 0.1 seconds ahead, which says nothing of interruptions
    count = len(outcome.heard)
    assert outcome.heard.tobytes() == samples(ANSWER)[:count].tobytes()
    assert outcome.truncated["audio_end_ms"] == pytest.approx(count * 1000 / RATE, abs=20)
    words = outcome.truncated["audio_end_ms"] // 250
    assert outcome.item.content[0].transcript == " ".join(ANSWER.split()[:words])
    assert outcome.seconds < 0.1, "what the recorder is behind is in this too"


async def interrupted(world: Any, sound: Daemon, server: LocalServer) -> Outcome:
    """Have an answer interrupted by the user's voice after a second of it was heard."""
    server.reset()
    server.reply(ANSWER, path="/realtime")
    with sound.listening() as recorder:
        async with Talk(world, server, latency=0.1) as talk:
            await talk.until("session.created")
            await talk.send({"type": "response.create"})
            item = (await talk.until("response.done")).response.output[0]
            await until(lambda: len(recorder.heard()) >= RATE, "a second is heard")
            with sound.speaking(np.concatenate([samples("stop"), silence(1)])):
                await talk.until("input_audio_buffer.speech_started")
                spoke = time.monotonic()
                truncated = (await talk.until("conversation.item.truncated")).to_dict()
                await anyio.to_thread.run_sync(recorder.wait_for_silence)
            heard, quiet_at = recorder.heard(), recorder.last_heard_at()
            underruns = talk.audio.statistics().underruns
            await talk.send({"type": "conversation.item.retrieve", "item_id": item.id})
            kept = (await talk.until("conversation.item.retrieved")).item
        return Outcome(heard, truncated, kept, quiet_at - spoke, underruns)
