"""What a user's async program may write, and the types it gets. Checked by mypy and pyright, not run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_type

from openai_core import NOT_GIVEN, APIStatusError, AsyncOpenAI, AsyncStream, LegacyAPIResponse, Timeout, omit
from openai_core.pagination import AsyncCursorPage
from openai_core.types import CreateEmbeddingResponse, FileObject, Model
from openai_core.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam
from openai_core.types.responses import Response, ResponseStreamEvent

client = AsyncOpenAI(api_key="k", timeout=Timeout(10, connect=2), max_retries=3)


async def create() -> None:
    completion = await client.chat.completions.create(
        model="gpt-5", messages=[{"role": "user", "content": "hi"}], temperature=0.2
    )
    assert_type(completion, ChatCompletion)
    assert_type(completion.choices[0].message.content, str | None)
    assert_type(completion.usage.total_tokens if completion.usage else 0, int)


async def stream() -> None:
    chunks = await client.chat.completions.create(
        model="gpt-5", messages=[{"role": "user", "content": "hi"}], stream=True
    )
    assert_type(chunks, AsyncStream[ChatCompletionChunk])
    async for chunk in chunks:
        assert_type(chunk, ChatCompletionChunk)
        if chunk.choices:
            print(chunk.choices[0].delta.content or "", end="")


async def perhaps_stream(wanted: bool) -> None:
    answer = await client.chat.completions.create(model="m", messages=[], stream=wanted)
    assert_type(answer, ChatCompletion | AsyncStream[ChatCompletionChunk])


async def messages_from_comprehensions(questions: Sequence[str], temperature: float | None) -> None:
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": text} for text in questions]
    await client.chat.completions.create(
        model="m",
        messages=messages,
        temperature=omit if temperature is None else temperature,
        timeout=NOT_GIVEN,
        extra_headers={"x-trace": "1"},
    )
    previous = await client.chat.completions.create(model="m", messages=messages)
    await client.chat.completions.create(
        model="m", messages=[*messages, previous.choices[0].message, {"role": "user", "content": "more"}]
    )


async def responses() -> None:
    response = await client.responses.create(model="gpt-5", input="hi")
    assert_type(response, Response)
    assert_type(response.output_text, str)
    again = await client.responses.create(
        model="gpt-5", input=[*response.output, {"role": "user", "content": "go on"}], stream=True
    )
    assert_type(again, AsyncStream[ResponseStreamEvent])
    async for event in again:
        if event.type == "response.output_text.delta":
            assert_type(event.delta, str)


async def others() -> None:
    assert_type(await client.embeddings.create(model="m", input=["a", "b"]), CreateEmbeddingResponse)
    page = await client.files.list(limit=2)
    assert_type(page, AsyncCursorPage[FileObject])
    async for file in client.files.list():
        assert_type(file, FileObject)
    assert_type(await client.models.retrieve("gpt-5"), Model)
    content = await client.files.content("file-1")
    assert_type(content.read(), bytes)


async def raw() -> None:
    response = await client.chat.completions.with_raw_response.create(model="m", messages=[])
    assert_type(response, LegacyAPIResponse[ChatCompletion])
    assert_type(response.parse(), ChatCompletion)
    assert_type(response.status_code, int)
    async with client.chat.completions.with_streaming_response.create(model="m", messages=[]) as later:
        assert_type(await later.parse(), ChatCompletion)
    async with client.files.with_streaming_response.content("file-1") as file:
        await file.stream_to_file("copy.txt")


async def errors() -> None:
    try:
        await client.models.retrieve("no-such-model")
    except APIStatusError as exc:
        assert_type(exc.status_code, int)
        assert_type(exc.request_id, str | None)
