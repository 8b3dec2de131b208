"""What type checkers must find out about calls whose answer depends on a parameter, and about deprecated ones."""

# pyright: reportDeprecated=false

from __future__ import annotations

from typing import assert_type

from openai_core import AsyncOpenAI, AsyncPage, AsyncStream, HttpxBinaryResponseContent
from openai_core.resources.beta.assistants import AsyncAssistants
from openai_core.resources.responses import AsyncResponses
from openai_core.types import Image, ImageGenStreamEvent, ImagesResponse, VectorStoreSearchResponse
from openai_core.types.audio import (
    Transcription,
    TranscriptionDiarized,
    TranscriptionStreamEvent,
    TranscriptionVerbose,
    Translation,
    TranslationVerbose,
)
from openai_core.types.audio.speech_stream_event import SpeechStreamEvent
from openai_core.types.beta import Assistant
from openai_core.types.beta.threads import Run


async def transcriptions(client: AsyncOpenAI, streams: bool) -> None:
    create = client.audio.transcriptions.create
    assert_type(await create(file=b"", model="whisper-1"), Transcription)
    assert_type(await create(file=b"", model="whisper-1", response_format="json"), Transcription)
    assert_type(await create(file=b"", model="whisper-1", response_format="verbose_json"), TranscriptionVerbose)
    assert_type(await create(file=b"", model="whisper-1", response_format="diarized_json"), TranscriptionDiarized)
    assert_type(await create(file=b"", model="whisper-1", response_format="srt"), str)
    assert_type(await create(file=b"", model="whisper-1", stream=True), AsyncStream[TranscriptionStreamEvent])
    assert_type(
        await create(file=b"", model="whisper-1", stream=streams),
        Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent],
    )


async def translations(client: AsyncOpenAI) -> None:
    create = client.audio.translations.create
    assert_type(await create(file=b"", model="whisper-1"), Translation)
    assert_type(await create(file=b"", model="whisper-1", response_format="verbose_json"), TranslationVerbose)
    assert_type(await create(file=b"", model="whisper-1", response_format="text"), str)


async def speech(client: AsyncOpenAI) -> None:
    create = client.audio.speech.create
    assert_type(await create(input="", model="tts-1", voice="alloy"), HttpxBinaryResponseContent)
    assert_type(await create(input="", model="tts-1", voice="alloy", stream_format="sse"), HttpxBinaryResponseContent)
    events = await client.audio.speech.stream_events(input="", model="tts-1", voice="alloy")
    assert_type(events, AsyncStream[SpeechStreamEvent])
    async with client.audio.speech.with_streaming_response.create(input="", model="tts-1", voice="alloy") as streamed:
        assert_type(await streamed.parse(), bytes)


async def images(client: AsyncOpenAI) -> None:
    made = await client.images.generate(prompt="")
    assert_type(made, ImagesResponse)
    assert_type(made.data, list[Image] | None)
    assert_type(await client.images.generate(prompt="", stream=True), AsyncStream[ImageGenStreamEvent])


async def others(client: AsyncOpenAI) -> None:
    assert_type(await client.vector_stores.search("vs_1", query="", limit=1), AsyncPage[VectorStoreSearchResponse])
    assert_type(client.chat.responses, AsyncResponses)
    assert_type(await client.realtime.calls.hangup("call_1"), None)
    await client.admin.organization.projects.users.roles.retrieve("role_1", project_id="p", user_id="u")
    await client.files.create(file=b"", purpos="batch")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def deprecated(client: AsyncOpenAI) -> None:
    assert_type(client.beta.assistants, AsyncAssistants)
    assert_type(await client.beta.assistants.retrieve("asst_1"), Assistant)
    assert_type(await client.beta.threads.runs.create("thread_1", assistant_id="asst_1"), Run)
