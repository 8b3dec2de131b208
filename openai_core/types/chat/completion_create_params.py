# Generated from overlays/3.57.0.json and openapi.json.
"""Parameters of `chat.completions.create()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..shared.chat_model import ChatModel
from ..shared.reasoning_effort import ReasoningEffort
from ..shared_params.function_parameters import FunctionParameters
from ..shared_params.metadata import Metadata
from ..shared_params.response_format_json_object import ResponseFormatJSONObject
from ..shared_params.response_format_json_schema import ResponseFormatJSONSchema
from ..shared_params.response_format_text import ResponseFormatText
from .chat_completion_audio_param import ChatCompletionAudioParam
from .chat_completion_function_call_option_param import ChatCompletionFunctionCallOptionParam
from .chat_completion_message_param import ChatCompletionMessageParam
from .chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
from .chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
from .chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
from .chat_completion_tool_union_param import ChatCompletionToolUnionParam

__all__ = [
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "Function",
    "FunctionCall",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "ResponseFormat",
    "WebSearchOptions",
    "WebSearchOptionsUserLocation",
    "WebSearchOptionsUserLocationApproximate",
]


class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class WebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    country: str
    region: str
    city: str
    timezone: str


class WebSearchOptionsUserLocation(TypedDict):
    type: Literal["approximate"]
    approximate: WebSearchOptionsUserLocationApproximate


class WebSearchOptions(TypedDict, total=False):
    user_location: WebSearchOptionsUserLocation | None
    search_context_size: Literal["low", "medium", "high"]
    """`"medium"` by default."""


ResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject


class ModerationPolicyInput(TypedDict):
    mode: Literal["score", "block"]


class ModerationPolicyOutput(TypedDict):
    mode: Literal["score", "block"]


class ModerationPolicy(TypedDict, total=False):
    input: ModerationPolicyInput | None
    output: ModerationPolicyOutput | None


class Moderation(TypedDict, total=False):
    model: Required[str]
    policy: ModerationPolicy | None


FunctionCall: TypeAlias = Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam


class Function(TypedDict, total=False):
    description: str
    name: Required[str]
    """Letters, digits, `_` and `-`; at most 64."""
    parameters: FunctionParameters


class CompletionCreateParamsBase(TypedDict, total=False):
    """What `client.chat.completions.create()` takes whether or not it streams."""

    metadata: Metadata | Omit | None
    top_logprobs: int | Omit | None
    """0 to 20; needs `logprobs=True`."""
    temperature: float | Omit | None
    """0 to 2; 1 by default."""
    top_p: float | Omit | None
    """0 to 1; 1 by default."""
    user: str | Omit
    """Deprecated: use `safety_identifier` and `prompt_cache_key`."""
    safety_identifier: str | Omit | None
    """At most 64 characters; hash whatever could name a person."""
    prompt_cache_key: str | Omit | None
    prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
    """Deprecated: use `prompt_cache_options`."""
    prompt_cache_options: PromptCacheOptions | Omit
    messages: Required[Sequence[ChatCompletionMessageParam]]
    """At least 1 item."""
    model: Required[str | ChatModel]
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None
    """`"auto"` by default."""
    modalities: Sequence[Literal["text", "audio"]] | Omit | None
    verbosity: Literal["low", "medium", "high"] | Omit | None
    """`"medium"` by default."""
    reasoning_effort: ReasoningEffort | Omit | None
    """`"medium"` by default."""
    max_completion_tokens: int | Omit | None
    """Tokens, those of reasoning included."""
    frequency_penalty: float | Omit | None
    """-2 to 2; 0 by default."""
    presence_penalty: float | Omit | None
    """-2 to 2; 0 by default."""
    web_search_options: WebSearchOptions | Omit
    response_format: ResponseFormat | Omit
    audio: ChatCompletionAudioParam | Omit | None
    store: bool | Omit | None
    """`False` by default."""
    moderation: Moderation | Omit | None
    stop: str | Sequence[str] | Omit | None
    """Up to 4 strings."""
    logit_bias: Mapping[str, int] | Omit | None
    """Token id to bias, -100 to 100."""
    logprobs: bool | Omit | None
    """`False` by default."""
    max_tokens: int | Omit | None
    """Deprecated: use `max_completion_tokens`."""
    n: int | Omit | None
    """1 to 128 choices; 1 by default."""
    prediction: ChatCompletionPredictionContentParam | Omit | None
    seed: int | Omit | None
    """A 64-bit integer. Deprecated."""
    stream_options: ChatCompletionStreamOptionsParam | Omit | None
    tools: Sequence[ChatCompletionToolUnionParam] | Omit
    tool_choice: ChatCompletionToolChoiceOptionParam | Omit
    parallel_tool_calls: bool | Omit
    """`True` by default."""
    function_call: FunctionCall | Omit
    """Deprecated: use `tool_choice`."""
    functions: Sequence[Function] | Omit
    """1 to 128. Deprecated: use `tools`."""


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    """A request for the whole answer at once."""

    stream: Literal[False] | Omit | None


class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    """A request for the answer in chunks."""

    stream: Required[Literal[True]]


CompletionCreateParams: TypeAlias = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming
"""What `client.chat.completions.create()` takes."""
