"""What type checkers make of async programs that look at responses as HTTP sees them, and at pages."""

from __future__ import annotations

from typing import Any, assert_type

from openai_core import AsyncAPIResponse, AsyncOpenAI, AsyncStream, IncompleteStreamError, LegacyAPIResponse
from openai_core.calls.raw import AsyncStreamedBinaryAPIResponse
from openai_core.pagination import AsyncCursorPage, AsyncPage
from openai_core.resources.files import AsyncFiles
from openai_core.types import CreateEmbeddingResponse, FileObject, Model
from openai_core.types.beta.threads import Message
from openai_core.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionStoreMessage,
    ParsedChatCompletion,
)
from openai_core.types.responses import ParsedResponse, Response, ResponseStreamEvent


async def raw(client: AsyncOpenAI, stream: bool) -> None:
    completions = client.chat.completions.with_raw_response
    whole = await completions.create(model="m", messages=[])
    assert_type(whole, LegacyAPIResponse[ChatCompletion])
    assert_type(whole.parsed, ChatCompletion)
    assert_type(whole.parse(to=Model), Model)
    assert_type(whole.request_id, str | None)
    chunks = await completions.create(model="m", messages=[], stream=True)
    assert_type(chunks.parse(), AsyncStream[ChatCompletionChunk])
    either = await completions.create(model="m", messages=[], stream=stream)
    assert_type(either.parse(), ChatCompletion | AsyncStream[ChatCompletionChunk])
    assert_type(await completions.retrieve("c-1"), LegacyAPIResponse[ChatCompletion])
    events = await client.responses.with_raw_response.retrieve("r-1", stream=True, starting_after=3)
    assert_type(events.parse(), AsyncStream[ResponseStreamEvent])
    assert_type((await client.responses.with_raw_response.delete("r-1")).parse(), None)
    page = (await client.files.with_raw_response.list(limit=3)).parse()
    assert_type(page, AsyncCursorPage[FileObject])
    assert_type((await client.with_raw_response.models.retrieve("m")).parse(), Model)
    assert_type(
        (await client.with_raw_response.embeddings.create(model="m", input="x")).parse(), CreateEmbeddingResponse
    )


def broken(error: IncompleteStreamError) -> None:
    assert_type(error.snapshot, ParsedChatCompletion[Any] | ParsedResponse[Any] | Message | None)
    if isinstance(error.snapshot, Message):
        assert_type(error.snapshot.thread_id, str)


async def streamed(client: AsyncOpenAI) -> None:
    async with client.responses.with_streaming_response.create(model="m", input="hi") as response:
        assert_type(response, AsyncAPIResponse[Response])
        assert_type(await response.parse(), Response)
        async for line in response.iter_lines():
            assert_type(line, str)
    async with client.responses.with_streaming_response.create(model="m", stream=True) as events:
        assert_type(await events.parse(), AsyncStream[ResponseStreamEvent])
    async with client.with_streaming_response.files.content("f-1") as content:
        assert_type(content, AsyncStreamedBinaryAPIResponse[bytes])
        await content.stream_to_file("target")
    async with client.chat.with_streaming_response.completions.messages.list("c-1") as messages:
        assert_type(await messages.parse(), AsyncCursorPage[ChatCompletionStoreMessage])


async def pages(client: AsyncOpenAI) -> None:
    page = await client.files.list(purpose="batch", order="asc")
    assert_type(page.data, list[FileObject])
    assert_type(page.has_next_page(), bool)
    assert_type(await page.get_next_page(), AsyncCursorPage[FileObject])
    async for each in page.iter_pages():
        assert_type(each, AsyncCursorPage[FileObject])
    async for file in page:
        assert_type(file, FileObject)
    models = await client.models.list(timeout=3)
    assert_type(models, AsyncPage[Model])


async def low_level(client: AsyncOpenAI, kind: Any) -> None:
    assert_type(await client.get("/models/m", cast_to=Model), Model)
    assert_type(await client.post("/x", cast_to=Model, stream=True), AsyncStream[Model])
    assert_type(await client.put("/x", cast_to=Model, body={}), Model)
    assert_type(await client.delete("/x", cast_to=kind), Any)
    assert_type(
        await client.get_api_list("/files", model=FileObject, page=AsyncCursorPage[FileObject]),
        AsyncCursorPage[FileObject],
    )
    assert_type(client.with_options(max_retries=0).files, AsyncFiles)
