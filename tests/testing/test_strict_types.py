"""What the server answers is what the API's document says: decoded strictly, with the types that users get."""

from __future__ import annotations

import typing
from typing import Any

import httpx
import pytest

from openai_core.testing import LocalServer, Reply
from openai_core.types import (
    CreateEmbeddingResponse,
    FileDeleted,
    FileObject,
    ModelDeleted,
    ModerationCreateResponse,
)
from openai_core.types import Model as ModelInfo
from openai_core.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionDeleted,
    ChatCompletionStoreMessage,
)
from openai_core.types.responses import Response, ResponseItem, ResponseOutputItem, ResponseStreamEvent
from openai_core.types.responses.input_token_count_response import InputTokenCountResponse

from .exchanges import CHAT, chat, events
from .strictness import check
from .test_chat import POEM, WEATHER
from .test_responses import FUNCTION, respond


def tags(union: Any) -> set[str]:
    """The literal values of `type` that a union of models tells apart."""
    return {member.__struct_config__.tag for member in typing.get_args(union)}


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"n": 2, "logprobs": True, "top_logprobs": 2},
        {"tools": [WEATHER, POEM], "tool_choice": "required"},
        {"tools": [WEATHER, POEM], "tool_choice": {"type": "custom", "custom": {"name": "write_poem"}}},
        {"max_tokens": 1},
    ],
)
def test_completions_and_chunks_are_of_their_types(http: httpx.Client, params: dict[str, Any]) -> None:
    check(ChatCompletion, chat(http, **params).json())
    if "custom" in str(params.get("tool_choice")):
        # Of streamed custom tool calls the document says nothing; the API streams them like those of functions.
        return
    for options in ({}, {"stream_options": {"include_usage": True}}):
        for chunk in events(chat(http, stream=True, **options, **params).text)[:-1]:
            check(ChatCompletionChunk, chunk)


def test_refusals_fit_the_types(http: httpx.Client, server: LocalServer) -> None:
    with server.reply(Reply(refusal="No.")):
        check(ChatCompletion, chat(http).json())
        check(Response, respond(http).json())


def test_stored_completions_are_of_their_types(http: httpx.Client) -> None:
    made = chat(http, store=True).json()["id"]
    check(ChatCompletion, http.get(f"{CHAT}/{made}").json())
    check(ChatCompletion, http.post(f"{CHAT}/{made}", json={"metadata": {"a": "b"}}).json())
    check(list[ChatCompletion], http.get(CHAT).json()["data"])
    for message in http.get(f"{CHAT}/{made}/messages").json()["data"]:
        # The document's schema knows assistants alone, its example shows the user's message, as the API gives it.
        message = {name: value for name, value in message.items() if name != "name"}
        check(ChatCompletionStoreMessage, message | {"role": "assistant"})
    check(ChatCompletionDeleted, http.delete(f"{CHAT}/{made}").json())


def test_embeddings_models_and_moderations_fit_the_types(http: httpx.Client) -> None:
    body = {"model": "text-embedding-3-small", "input": ["a", "b"], "encoding_format": "float"}
    check(CreateEmbeddingResponse, http.post("/embeddings", json=body).json())
    check(list[ModelInfo], http.get("/models").json()["data"])
    check(ModelDeleted, http.delete("/models/ft:gpt-4o-mini:local::000001").json())
    check(ModerationCreateResponse, http.post("/moderations", json={"input": "kill"}).json())


def test_files_fit_the_types(http: httpx.Client) -> None:
    made = check(FileObject, http.post("/files", files={"file": b"x"}, data={"purpose": "batch"}).json())
    check(list[FileObject], http.get("/files").json()["data"])
    check(FileDeleted, http.delete(f"/files/{made.id}").json())


@pytest.mark.slow
@pytest.mark.parametrize(
    "params",
    [
        {},
        {"tools": [FUNCTION], "tool_choice": "required"},
        {"tools": [{"type": "custom", "name": "poem"}], "tool_choice": {"type": "custom", "name": "poem"}},
        {"reasoning": {"summary": "auto"}, "include": ["reasoning.encrypted_content"]},
        {"include": ["message.output_text.logprobs"], "top_logprobs": 2},
        {"max_output_tokens": 1},
        {"background": True},
    ],
)
def test_responses_and_their_events_fit_the_types(http: httpx.Client, params: dict[str, Any]) -> None:
    check(Response, respond(http, **params).json())
    for event in events(respond(http, stream=True, **params).text):
        check(ResponseStreamEvent, event)


def test_every_type_of_event_and_of_output_item(http: httpx.Client) -> None:
    seen: set[str] = set()
    for end in ("completed", "failed", "incomplete", "error"):
        for event in events(respond(http, model=f"every-event:{end}", stream=True).text):
            check(ResponseStreamEvent, event)
            seen.add(event["type"])
    assert seen == tags(ResponseStreamEvent)
    output = respond(http, model="every-event").json()["output"]
    assert {item["type"] for item in output} == tags(ResponseOutputItem)


def test_input_items_of_every_type_are_as_documented(http: httpx.Client) -> None:
    output = respond(http, model="every-event").json()["output"]
    made = respond(http, input=[*output, {"role": "user", "content": "x"}]).json()["id"]
    check(list[ResponseItem], http.get(f"/responses/{made}/input_items", params={"limit": 100}).json()["data"])


def test_input_tokens_are_of_their_type(http: httpx.Client) -> None:
    check(InputTokenCountResponse, http.post("/responses/input_tokens", json={"model": "m", "input": "x"}).json())
