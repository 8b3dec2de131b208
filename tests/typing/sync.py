"""What type checkers make of programs that use the facade."""

from __future__ import annotations

from typing import assert_type

import openai_sync as openai
from openai_core.calls.binary import HttpxBinaryResponseContent
from openai_core.types import CreateEmbeddingResponse, FileObject, Model
from openai_core.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam
from openai_core.types.responses import Response, ResponseStreamEvent
from openai_sync import OpenAI, Stream, SyncCursorPage, SyncPage
from openai_sync.resources.chat.completions import Completions


def chat(client: OpenAI, stream: bool) -> None:
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": str(n)} for n in range(3)]
    completions: Completions = client.chat.completions
    answer = completions.create(model="gpt-4o", messages=messages, temperature=0.5, timeout=3)
    assert_type(answer, ChatCompletion)
    assert_type(answer.choices[0].message.content, str | None)
    chunks = completions.create(model="gpt-4o", messages=messages, stream=True)
    assert_type(chunks, Stream[ChatCompletionChunk])
    with chunks as entered:
        for chunk in entered:
            assert_type(chunk, ChatCompletionChunk)
    either = completions.create(model="gpt-4o", messages=messages, stream=stream)
    assert_type(either, ChatCompletion | Stream[ChatCompletionChunk])


def mistakes(client: OpenAI) -> None:
    client.chat.completions.create(model="gpt-4o")  # type: ignore[call-overload] # pyright: ignore[reportCallIssue]
    client.chat.completions.create(model="gpt-4o", messages=[], temprature=1)  # type: ignore[call-overload] # pyright: ignore[reportCallIssue]
    client.models.retrieve(3)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    OpenAI(api_kee="")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


def responses(client: OpenAI) -> None:
    assert_type(client.responses.create(model="gpt-4o", input="hi"), Response)
    assert_type(client.responses.create(model="gpt-4o", input="hi", stream=True), Stream[ResponseStreamEvent])
    assert_type(client.responses.retrieve("resp_1"), Response)
    assert_type(client.responses.delete("resp_1"), None)


def lists(client: OpenAI) -> None:
    files = client.files.list(limit=2)
    assert_type(files, SyncCursorPage[FileObject])
    assert_type(files.data, list[FileObject])
    for file in files:
        assert_type(file, FileObject)
    for page in files.iter_pages():
        assert_type(page, SyncCursorPage[FileObject])
    assert_type(client.models.list(), SyncPage[Model])


def responses_of_http(client: OpenAI) -> None:
    raw = client.files.with_raw_response.retrieve("file-1")
    assert_type(raw.parse(), FileObject)
    assert_type(raw.status_code, int)
    with client.chat.completions.with_streaming_response.create(model="gpt-4o", messages=[]) as response:
        assert_type(response.parse(), ChatCompletion)
        for line in response.iter_lines():
            assert_type(line, str)
    with client.files.with_streaming_response.content("file-1") as streamed:
        streamed.stream_to_file("target")
    assert_type(client.with_raw_response.embeddings.create(model="m", input="x").parse(), CreateEmbeddingResponse)
    assert_type(client.files.content("file-1"), HttpxBinaryResponseContent)


def low_level(client: OpenAI) -> None:
    assert_type(client.get("/models", cast_to=Model), Model)
    assert_type(client.post("/chat/completions", cast_to=ChatCompletionChunk, stream=True), Stream[ChatCompletionChunk])


def everything_else(client: OpenAI) -> None:
    with openai.OpenAI(api_key="k", portal_backend="trio", max_retries=1) as other:
        assert_type(other, OpenAI)
    assert_type(client.with_options(timeout=3), OpenAI)
    try:
        client.models.list()
    except openai.APIStatusError as exc:
        assert_type(exc.status_code, int)
