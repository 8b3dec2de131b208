# Generated from openapi.json.
"""Parameters of `completions.create()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..sentinels import Omit
from .chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam

__all__ = [
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
]


class CompletionCreateParamsBase(TypedDict, total=False):
    """What `client.completions.create()` takes whether or not it streams."""

    model: Required[str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]
    prompt: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None]
    best_of: int | Omit | None
    """0 to 20; 1 by default."""
    echo: bool | Omit | None
    """`False` by default."""
    frequency_penalty: float | Omit | None
    """-2 to 2; 0 by default."""
    logit_bias: Mapping[str, int] | Omit | None
    logprobs: int | Omit | None
    """0 to 5."""
    max_tokens: int | Omit | None
    """At least 0; 16 by default."""
    n: int | Omit | None
    """1 to 128; 1 by default."""
    presence_penalty: float | Omit | None
    """-2 to 2; 0 by default."""
    seed: int | Omit | None
    stop: str | Sequence[str] | Omit | None
    stream_options: ChatCompletionStreamOptionsParam | Omit | None
    suffix: str | Omit | None
    temperature: float | Omit | None
    """0 to 2; 1 by default."""
    top_p: float | Omit | None
    """0 to 1; 1 by default."""
    user: str | Omit


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    """A request for the whole answer at once."""

    stream: Literal[False] | Omit | None


class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    """A request for the answer in events."""

    stream: Required[Literal[True]]


CompletionCreateParams: TypeAlias = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming
"""What `client.completions.create()` takes."""
