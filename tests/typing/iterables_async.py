"""What typed programs give where the API takes a list: any iterable, as a parameter and as a key of one."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import assert_type

from openai_core import AsyncOpenAI
from openai_core.types.chat import (
    ChatCompletion,
    ChatCompletionContentPartParam,
    ChatCompletionMessageParam,
    ChatCompletionToolParam,
    ChatCompletionUserMessageParam,
)
from openai_core.types.chat.completion_create_params import CompletionCreateParamsNonStreaming
from openai_core.types.responses import ResponseInputItemParam, ResponseInputParam, ToolParam
from openai_core.types.vector_stores.file_batch_create_params import File


def prompt(questions: Iterable[str]) -> Iterator[ChatCompletionMessageParam]:
    for question in questions:
        yield {"role": "user", "content": question}


def parts() -> Generator[ChatCompletionContentPartParam, None, None]:
    yield {"type": "text", "text": "x"}


async def chat(
    client: AsyncOpenAI,
    messages: Iterable[ChatCompletionMessageParam],
    tools: Iterable[ChatCompletionToolParam],
    users: tuple[ChatCompletionUserMessageParam, ...],
) -> None:
    completion = await client.chat.completions.create(model="m", messages=messages, tools=tools)
    assert_type(completion, ChatCompletion)
    await client.chat.completions.create(model="m", messages=prompt(["a"]), stream=True)
    await client.chat.completions.create(model="m", messages=users)
    message: ChatCompletionMessageParam = {"role": "user", "content": parts()}
    await client.chat.completions.create(model="m", messages=(message for _ in range(2)))
    await client.chat.completions.with_raw_response.create(model="m", messages=messages)
    await client.chat.completions.parse(model="m", messages=messages, tools=tools)
    await client.chat.completions.create(**arguments(messages))


def arguments(messages: Iterable[ChatCompletionMessageParam]) -> CompletionCreateParamsNonStreaming:
    return {"model": "m", "messages": messages}


async def others(
    client: AsyncOpenAI,
    items: ResponseInputParam,
    more: Sequence[ResponseInputItemParam],
    tools: Iterable[ToolParam],
    tokens: Iterable[Iterable[int]],
    texts: Sequence[str],
    files: Iterable[File],
) -> None:
    await client.responses.create(model="m", input=items, tools=tools)
    await client.responses.create(model="m", input=more)
    await client.embeddings.create(model="m", input=tokens)
    await client.embeddings.create(model="m", input=texts)
    await client.embeddings.create(model="m", input=(n for n in range(3)))
    await client.vector_stores.file_batches.create("vs", files=files)
