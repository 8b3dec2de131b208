"""Speech that the API makes is played, and what is recorded is transcribed."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from openai_core import AsyncOpenAI
from openai_core.testing import LocalServer
from openai_sync import OpenAI
from tests.audio.pulse import Daemon

pytestmark = pytest.mark.slow

ASKED: Any = {"model": "tts", "voice": "alloy", "input": "one two"}
SPOKEN_SECONDS = 0.5


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("form", ["pcm", "wav"])
def test_speech_is_played_whole_and_as_it_comes(sound: Daemon, server: LocalServer, backend: str, form: Any) -> None:
    from openai_core.helpers import LocalAudioPlayer

    async def speak() -> None:
        async with AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
            player = LocalAudioPlayer()
            await player.play(await client.audio.speech.create(**ASKED, response_format=form))
            assert played(player) == pytest.approx(SPOKEN_SECONDS)
            streamed = client.audio.speech.with_streaming_response.create(**ASKED, response_format=form)
            async with streamed as response:
                await player.play(response)
            assert played(player) == pytest.approx(SPOKEN_SECONDS)

    anyio.run(speak, backend=backend)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_speech_is_played_by_programs_that_block(sound: Daemon, server: LocalServer, backend: Any) -> None:
    from openai_sync.helpers import LocalAudioPlayer

    with OpenAI(api_key="k", base_url=server.base_url, portal_backend=backend) as client:
        player = LocalAudioPlayer(portal_backend=backend)
        player.play(client.audio.speech.create(**ASKED, response_format="pcm"))
        assert played(player) == pytest.approx(SPOKEN_SECONDS)
        with client.audio.speech.with_streaming_response.create(**ASKED, response_format="wav") as response:
            player.play(response)
        assert played(player) == pytest.approx(SPOKEN_SECONDS)


def test_compressed_speech_is_refused_with_what_to_ask_for(sound: Daemon, server: LocalServer) -> None:
    from openai_sync.helpers import LocalAudioPlayer

    with OpenAI(api_key="k", base_url=server.base_url) as client:
        for form in ("mp3", "opus", "aac", "flac"):
            response = client.audio.speech.create(**ASKED, response_format=form)
            with pytest.raises(ValueError, match=r"audio/\w+ is not decoded here; ask audio.speech.create\(\) for"):
                LocalAudioPlayer().play(response)


def test_a_recording_is_what_transcriptions_take(sound: Daemon, server: LocalServer) -> None:
    from openai_sync.helpers import Microphone

    with OpenAI(api_key="k", base_url=server.base_url) as client:
        recording = Microphone(timeout=0.2).record()
        client.audio.transcriptions.create(model="whisper-1", file=recording)
    [request] = server.requests
    assert b'filename="audio.wav"' in request.body
    assert b"RIFF" in request.body


def played(player: Any) -> float:
    found: float = player.statistics().played
    return found
