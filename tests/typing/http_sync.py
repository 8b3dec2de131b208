"""What type checkers make of programs of the facade that look at responses as HTTP sees them, and at pages."""

from __future__ import annotations

from typing import Any, assert_type

from openai_core.types import CreateEmbeddingResponse, FileObject, Model
from openai_core.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionStoreMessage
from openai_core.types.responses import Response, ResponseStreamEvent
from openai_sync import APIResponse, LegacyAPIResponse, OpenAI, Stream, SyncCursorPage, SyncPage
from openai_sync.calls.raw import StreamedBinaryAPIResponse
from openai_sync.resources.files import Files


def raw(client: OpenAI, stream: bool) -> None:
    completions = client.chat.completions.with_raw_response
    whole = completions.create(model="m", messages=[])
    assert_type(whole, LegacyAPIResponse[ChatCompletion])
    assert_type(whole.parsed, ChatCompletion)
    assert_type(whole.parse(to=Model), Model)
    assert_type(whole.request_id, str | None)
    chunks = completions.create(model="m", messages=[], stream=True)
    assert_type(chunks.parse(), Stream[ChatCompletionChunk])
    either = completions.create(model="m", messages=[], stream=stream)
    assert_type(either.parse(), ChatCompletion | Stream[ChatCompletionChunk])
    assert_type(completions.retrieve("c-1"), LegacyAPIResponse[ChatCompletion])
    events = client.responses.with_raw_response.retrieve("r-1", stream=True, starting_after=3)
    assert_type(events.parse(), Stream[ResponseStreamEvent])
    assert_type((client.responses.with_raw_response.delete("r-1")).parse(), None)
    page = (client.files.with_raw_response.list(limit=3)).parse()
    assert_type(page, SyncCursorPage[FileObject])
    assert_type((client.with_raw_response.models.retrieve("m")).parse(), Model)
    assert_type((client.with_raw_response.embeddings.create(model="m", input="x")).parse(), CreateEmbeddingResponse)


def streamed(client: OpenAI) -> None:
    with client.responses.with_streaming_response.create(model="m", input="hi") as response:
        assert_type(response, APIResponse[Response])
        assert_type(response.parse(), Response)
        for line in response.iter_lines():
            assert_type(line, str)
    with client.responses.with_streaming_response.create(model="m", stream=True) as events:
        assert_type(events.parse(), Stream[ResponseStreamEvent])
    with client.with_streaming_response.files.content("f-1") as content:
        assert_type(content, StreamedBinaryAPIResponse[bytes])
        content.stream_to_file("target")
    with client.chat.with_streaming_response.completions.messages.list("c-1") as messages:
        assert_type(messages.parse(), SyncCursorPage[ChatCompletionStoreMessage])


def pages(client: OpenAI) -> None:
    page = client.files.list(purpose="batch", order="asc")
    assert_type(page.data, list[FileObject])
    assert_type(page.has_next_page(), bool)
    assert_type(page.get_next_page(), SyncCursorPage[FileObject])
    for each in page.iter_pages():
        assert_type(each, SyncCursorPage[FileObject])
    for file in page:
        assert_type(file, FileObject)
    models = client.models.list(timeout=3)
    assert_type(models, SyncPage[Model])


def low_level(client: OpenAI, kind: Any) -> None:
    assert_type(client.get("/models/m", cast_to=Model), Model)
    assert_type(client.post("/x", cast_to=Model, stream=True), Stream[Model])
    assert_type(client.put("/x", cast_to=Model, body={}), Model)
    assert_type(client.delete("/x", cast_to=kind), Any)
    assert_type(
        client.get_api_list("/files", model=FileObject, page=SyncCursorPage[FileObject]),
        SyncCursorPage[FileObject],
    )
    assert_type(client.with_options(max_retries=0).files, Files)
