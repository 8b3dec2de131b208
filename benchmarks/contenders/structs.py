"""The least that a bare loop decodes into: msgspec structs with the fields of our answers, nothing checked or kept."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct

__all__ = ["Chunk", "Completion", "Embeddings", "Event"]


class Message(Struct):
    role: str
    content: str | None = None
    refusal: str | None = None


class TokenLogprob(Struct):
    token: str
    logprob: float
    bytes: list[int] | None
    top_logprobs: list[Any]


class Logprobs(Struct):
    content: list[TokenLogprob] | None = None


class Choice(Struct):
    index: int
    message: Message
    finish_reason: str
    logprobs: Logprobs | None = None


class Usage(Struct):
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


class Completion(Struct):
    """A chat completion."""

    id: str
    object: Literal["chat.completion"]
    created: int
    model: str
    choices: list[Choice]
    usage: Usage | None = None
    service_tier: str | None = None
    system_fingerprint: str | None = None


class Delta(Struct):
    content: str | None = None
    role: str | None = None


class ChunkChoice(Struct):
    index: int
    delta: Delta
    finish_reason: str | None = None


class Chunk(Struct):
    """A chunk of a streamed chat completion."""

    id: str
    object: Literal["chat.completion.chunk"]
    created: int
    model: str
    choices: list[ChunkChoice]
    service_tier: str | None = None
    system_fingerprint: str | None = None


class Event(Struct):
    """An event of a streamed response."""

    type: str
    sequence_number: int
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    content_index: int | None = None


class Embedding(Struct):
    index: int
    embedding: str


class Embeddings(Struct):
    """Embeddings in base64."""

    data: list[Embedding]
    model: str
