"""The names of spans, attributes and metrics: one table for each version of the conventions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, Literal

import msgspec

__all__ = ["TABLES", "Conventions", "Metrics", "operation_of", "provider_of"]

Conventions = Literal["1.37.0", "genai-0.1.0"]
"""A version: that of the semantic conventions in which most instrumentations name things, or the first one of the
repository that has those of generative AI alone."""

CHAT: Final = "chat"
EMBEDDINGS: Final = "embeddings"
TEXT_COMPLETION: Final = "text_completion"
FETCH_RESPONSE: Final = "fetch_response"

_POSTS: Final = {
    "chat/completions": CHAT,
    "responses": CHAT,
    "embeddings": EMBEDDINGS,
    "completions": TEXT_COMPLETION,
}
_POST: Final = re.compile(r"/(chat/completions|responses|embeddings|completions)\Z")
_GET: Final = re.compile(r"/responses/[^/]+\Z")
_PROVIDERS: Final = (
    (".openai.azure.com", "azure.ai.openai"),
    (".cognitiveservices.azure.com", "azure.ai.openai"),
    (".services.ai.azure.com", "azure.ai.openai"),
    (".amazonaws.com", "aws.bedrock"),
    (".googleapis.com", "gcp.vertex_ai"),
)
"""The provider by the end of the server's name; `openai` for all others, which speak its API."""


class Metrics(msgspec.Struct, frozen=True, kw_only=True):
    """The names of the metrics of one version."""

    schema_url: str | None
    duration: Mapping[str, str]
    """Of a whole operation, by its name."""
    first_chunk: str
    per_chunk: str
    token_usage: str | None = None
    """One histogram of input and output, distinguished by `gen_ai.token.type`; None where there are two."""
    input_tokens: Mapping[str, str] = {}
    """A histogram, by operation."""
    output_tokens: Mapping[str, str] = {}
    counters: Mapping[str, str] = {}
    """Counters, by the field of `Usage`."""


_INFERENCE: Final = "gen_ai.client.inference"

TABLES: Final[Mapping[Conventions, Metrics]] = {
    "1.37.0": Metrics(
        schema_url="https://opentelemetry.io/schemas/1.37.0",
        duration=dict.fromkeys((CHAT, EMBEDDINGS, TEXT_COMPLETION, FETCH_RESPONSE), "gen_ai.client.operation.duration"),
        first_chunk="gen_ai.client.operation.time_to_first_chunk",
        per_chunk="gen_ai.client.operation.time_per_output_chunk",
        token_usage="gen_ai.client.token.usage",
    ),
    "genai-0.1.0": Metrics(
        schema_url=None,
        duration={
            CHAT: f"{_INFERENCE}.duration",
            TEXT_COMPLETION: f"{_INFERENCE}.duration",
            EMBEDDINGS: "gen_ai.client.embeddings.duration",
            FETCH_RESPONSE: "gen_ai.client.operation.duration",
        },
        first_chunk=f"{_INFERENCE}.time_to_first_chunk",
        per_chunk=f"{_INFERENCE}.time_per_output_chunk",
        input_tokens={
            CHAT: f"{_INFERENCE}.operation.input_tokens",
            TEXT_COMPLETION: f"{_INFERENCE}.operation.input_tokens",
            EMBEDDINGS: "gen_ai.client.embeddings.operation.input_tokens",
        },
        output_tokens=dict.fromkeys((CHAT, TEXT_COMPLETION), f"{_INFERENCE}.operation.output_tokens"),
        counters={
            "input_tokens": f"{_INFERENCE}.usage.input_tokens",
            "output_tokens": f"{_INFERENCE}.usage.output_tokens",
            "cached_tokens": f"{_INFERENCE}.usage.cache_read.input_tokens",
            "cache_write_tokens": f"{_INFERENCE}.usage.cache_write.input_tokens",
            "reasoning_tokens": f"{_INFERENCE}.usage.reasoning.output_tokens",
        },
    ),
}


@lru_cache(256)
def operation_of(method: str, path: str) -> str | None:
    """The operation that the conventions have for a request; None if they have none."""
    if method == "POST":
        found = _POST.search(path)
        return None if found is None else _POSTS[found[1]]
    return FETCH_RESPONSE if method == "GET" and _GET.search(path) else None


@lru_cache(256)
def provider_of(server: str) -> str:
    """The provider whose server this is."""
    return next((name for end, name in _PROVIDERS if server.endswith(end)), "openai")
